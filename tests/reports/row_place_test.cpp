// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report.h"
#include "reports/writers/row_place.h"

#include <QTest>

using namespace nytto;

/// What a row is called in a message.
class RowPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QStringList>("cells"); // number, stage, name
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const QStringList& cells, const QString& name) {
            QTest::newRow(what) << cells << name;
        };
        const QString stage = QStringLiteral("Proposal");
        row("its name", {QStringLiteral("12"), stage, QStringLiteral("Schools")},
            QStringLiteral("Schools"));
        row("a name of one sign", {QStringLiteral("12"), stage, QStringLiteral("A")},
            QStringLiteral("A"));
        row("without a name, its number", {QStringLiteral("12"), stage, QString()},
            QStringLiteral("12"));
        row("without a name and a number, its stage", {QString(), stage, QString()}, stage);
        row("without any text", {QString(), QString(), QString()}, QString());
        row("a long name", {QStringLiteral("12"), stage, QString(300, u'x')},
            QString(59, u'x') + QStringLiteral("…"));
    }
    void names() {
        QFETCH(QStringList, cells);
        ReportTable table;
        for (const char* key : {"number", "stage", "name"})
            table.columns.push_back({QString::fromLatin1(key), QString::fromLatin1(key)});
        Row row{QStringLiteral("r")};
        for (const QString& cell : cells)
            row.cells.emplace_back(cell);
        QTEST(rowName(table, row), "name");
    }
};

QTEST_GUILESS_MAIN(RowPlaceTest)
#include "row_place_test.moc"
