// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/clipboard_table.h"

#include <QMimeData>
#include <QTest>

using namespace nytto;

namespace {

/// Cells apart by "|", rows by "/".
QString told(const std::vector<QStringList>& rows) {
    QStringList lines;
    for (const QStringList& row : rows)
        lines << row.join(u'|');
    return lines.join(u'/');
}

QString read(const QString& text) {
    QMimeData mime;
    mime.setText(text);
    return told(ClipboardTable::fromMime(mime).rows);
}

} // namespace

class ClipboardTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsTakenApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells");
        const auto add = [](const char* text, const char* cells) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cells);
        };
        add("a\tb\nc\td\n", "a|b/c|d");
        add("a\tb\r\nc\td", "a|b/c|d");
        add("a", "a");
        add("a\t", "a|");
        add("\t\n", "|");
        add("\n\n", "/");
        add("", "");
        add("\"a\tb\"\tc", "a\tb|c");
        add("\"a\nb\"\r\nc", "a\nb/c");
        add("\"a\r\nb\"", "a\nb");
        add("\"a \"\"b\"\" c\"\td", "a \"b\" c|d");
        add("\"\"\tb", "|b");
        // A quotation mark quotes only where another one closes it.
        add("\"Digitalt först\t100\nVanlig\t200\nTredje\t300",
            "\"Digitalt först|100/Vanlig|200/Tredje|300");
        add("\"Digitalt\" först\t100\nVanlig\t200", "\"Digitalt\" först|100/Vanlig|200");
        add("\"Digitalt först\t100\n\"Vanlig\" tjänst\t200",
            "\"Digitalt först|100/\"Vanlig\" tjänst|200");
        add("a\t\"b\nc\td", "a|\"b/c|d");
        add("Skärm 27\"\t100\nSkärm 24\"\t200", "Skärm 27\"|100/Skärm 24\"|200");
        add("\"", "\"");
        add("\"\"\"", "\"\"\"");
    }
    void textIsTakenApart() {
        QFETCH(QString, text);
        QTEST(read(text), "cells");
    }

    void whatIsCopiedComesBackAsItWas_data() {
        QTest::addColumn<QString>("cell");
        for (const char* cell :
             {"a", "", "\"", "\"a", "\"a\"", "a\tb", "a\nb", "a\"b", "\"\"", "\n"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void whatIsCopiedComesBackAsItWas() {
        QFETCH(QString, cell);
        const ClipboardTable table{{}, {{QStringLiteral("x"), cell}, {cell, QStringLiteral("y")}}};
        QCOMPARE(read(table.toMime()->text()), told(table.rows));
    }

    void textsAreMarkedAsTextsForSpreadsheets_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isText");
        QTest::addColumn<QString>("html");
        const QString format =
            QStringLiteral("<td style='mso-number-format:\"\\@\"' sdnum=\"1033;0;@\">%1</td>");
        for (const char* code : {"0215", "1E5", "12345678901234567890", "1-2", "=1+1"})
            QTest::newRow(code) << QString::fromLatin1(code) << true
                                << format.arg(QString::fromLatin1(code));
        QTest::newRow("a number") << "1200" << false << "<td>1200</td>";
        QTest::newRow("nothing") << "" << true << "<td></td>";
        QTest::newRow("two lines")
            << "a\nb" << false << "<td>a<br style=\"mso-data-placement:same-cell\">b</td>";
        const QString many(256, u'x');
        QTest::newRow("too long to be taken for a number")
            << many << true << QStringLiteral("<td>%1</td>").arg(many);
    }
    void textsAreMarkedAsTextsForSpreadsheets() {
        QFETCH(QString, cell);
        QFETCH(bool, isText);
        QFETCH(QString, html);
        const ClipboardTable table{{}, {{cell}}, {}, {{isText}}};
        QCOMPARE(table.toMime()->html(), QStringLiteral("<table><tr>%1</tr></table>").arg(html));
    }
};

QTEST_GUILESS_MAIN(ClipboardTableTest)
#include "clipboard_table_test.moc"
