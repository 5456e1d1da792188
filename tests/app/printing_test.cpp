// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_blocks.h"
#include "app/print/printed_document.h"
#include "tests/app/page_window.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// How many pages a document takes on A4 across.
int pagesOf(std::vector<Block> blocks) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape,
                          QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter});
    const PrintedDocument document{QStringLiteral("Page"), QStringLiteral("Provköping"),
                                   QStringLiteral("Foot"), Language(Language::Code::English),
                                   std::move(blocks)};
    return printDocument(document, writer);
}

/// Amounts in so many columns and rows.
ReportTable table(int columns, int rows) {
    ReportTable made;
    made.title = QStringLiteral("Table");
    made.columns.push_back({QStringLiteral("name"), QStringLiteral("Name")});
    for (int column = 0; column < columns; ++column)
        made.columns.push_back({QString::number(column), QString::number(2025 + column),
                                ColumnType::Amount, MoneyUnit::Kronor});
    for (int at = 0; at < rows; ++at) {
        Row row{QString::number(at), RowKind::Body, {Cell(QStringLiteral("Row"))}};
        row.cells.resize(made.columns.size(), Cell(Money::ofThousands(1'234'567)));
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAsManyPagesAsItNeeds_data() {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("no rows") << 3 << 0 << 1 << 1;
        QTest::newRow("a few rows") << 3 << 10 << 1 << 1;
        QTest::newRow("rows for several pages") << 3 << 200 << 4 << 10;
        QTest::newRow("columns for several parts") << 40 << 10 << 2 << 10;
    }
    void takesAsManyPagesAsItNeeds() {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(int, least);
        QFETCH(int, most);
        const int pages = pagesOf({table(columns, rows)});
        QCOMPARE_GE(pages, least);
        QCOMPARE_LE(pages, most);
    }

    void everyPageOfTheSamplePrints_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"overview", "services", "initiatives", "investments", "scenarios",
                                 "portfolios", "allocation", "analysis", "reconciliation"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyPageOfTheSamplePrints() {
        QFETCH(QString, page);
        PageWindow window("goteborg-2025", qPrintable(page));
        QTemporaryDir folder;
        window.answers().toWrite = QString::fromLocal8Bit(qgetenv("NYTTO_PRINTED")).isEmpty()
                                       ? folder.filePath(QStringLiteral("page.pdf"))
                                       : QString::fromLocal8Bit(qgetenv("NYTTO_PRINTED")) + u'/' +
                                             page + QStringLiteral(".pdf");
        QFile::remove(window.answers().toWrite);
        window.trigger("save-pdf");
        QFile file(window.answers().toWrite);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void aTextLongerThanAPageEnds() {
        QCOMPARE_GT(
            pagesOf({Paragraph{Paragraph::Style::Body, QStringLiteral("Word. ").repeated(10'000)}}),
            1);
        QCOMPARE_GT(pagesOf({Paragraph{Paragraph::Style::Body, QString(60'000, u'x')}}), 0);
    }
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
