// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report.h"

#include <QTest>

using namespace nytto;

namespace {
ReportTable table() {
    ReportTable table{QStringLiteral("costs"),
                      QStringLiteral("Costs"),
                      {{QStringLiteral("name"), QStringLiteral("Name")},
                       {QStringLiteral("y2025"), QStringLiteral("2025"), ColumnType::Amount}}};
    const auto add = [&](const char* key, RowKind kind) {
        table.rows.push_back(
            {QString::fromUtf8(key), kind, {QString::fromUtf8(key), Money::ofKronor(1)}});
    };
    add("services", RowKind::Group);
    add("first", RowKind::Body);
    add("last", RowKind::Body);
    add("total", RowKind::Total);
    return table;
}

ChartData chart() {
    ChartData chart{QStringLiteral("costs"), QStringLiteral("Costs"), {}};
    chart.categoryTitle = QStringLiteral("Year");
    chart.categories = {QStringLiteral("2025"), QStringLiteral("2026")};
    chart.series = {{QStringLiteral("Base"), {Money::ofKronor(5), Figure::unknown()}},
                    {QStringLiteral("New"), {Money(), Figure::notApplicable()}}};
    return chart;
}
} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByKey() {
        QCOMPARE(table().columnIndex(QStringLiteral("y2025")), 1);
        QCOMPARE(table().columnIndex(QStringLiteral("2025")), -1);
    }
    void rowsAreFoundByKey() {
        QCOMPARE(table().rowIndex(QStringLiteral("last")), 2);
        QCOMPARE(table().rowIndex(QString()), -1);
    }
    void theBodyRunsFromTheFirstToTheLastBodyRow() {
        const ReportTable costs = table();
        QCOMPARE(costs.body(QStringLiteral("y2025")),
                 CellRange(costs.at(QStringLiteral("first"), QStringLiteral("y2025")),
                           costs.at(QStringLiteral("last"), QStringLiteral("y2025"))));
    }
    void aTableWithoutBodyRowsHasNoBody() {
        ReportTable costs = table();
        costs.rows.erase(costs.rows.begin() + 1, costs.rows.begin() + 3);
        QCOMPARE(costs.body(QStringLiteral("y2025")), std::nullopt);
    }
    void tablesAreFoundOnAnySheet() {
        Report report;
        report.sheets = {{QStringLiteral("a"), QStringLiteral("A"), {Paragraph{}}},
                         {QStringLiteral("b"), QStringLiteral("B"), {Paragraph{}, table()}}};
        QCOMPARE(report.table(QStringLiteral("costs"))->title, QStringLiteral("Costs"));
        QCOMPARE(report.table(QStringLiteral("other")), nullptr);
    }
    void aChartIsATableWithARowPerCategory();
};

void ReportTest::aChartIsATableWithARowPerCategory() {
    const ReportTable values = chartTable(chart());
    QCOMPARE(values.key, QStringLiteral("costs-values"));
    QStringList titles;
    for (const Column& column : values.columns)
        titles.append(column.title);
    QCOMPARE(titles,
             (QStringList{QStringLiteral("Year"), QStringLiteral("Base"), QStringLiteral("New")}));
    QCOMPARE(values.rows.size(), std::size_t{2});
    QCOMPARE(std::get<QString>(values.rows[1].cells[0].content), QStringLiteral("2026"));
    QCOMPARE(std::get<Figure>(values.rows[1].cells[1].content), Figure::unknown());
    QCOMPARE(std::get<Figure>(values.rows[1].cells[2].content), Figure::notApplicable());
    QCOMPARE(std::get<Figure>(values.rows[0].cells[1].content), Figure(Money::ofKronor(5)));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
