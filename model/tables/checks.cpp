// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/checks.h"

#include "model/tables/table_building.h"

#include <cstdlib>

namespace nytto {

namespace {

/// As checkEqual() calculates it.
qint64 differs(const Cell& left, const Cell& right) {
    const auto* a = std::get_if<Figure>(&left.content);
    const auto* b = std::get_if<Figure>(&right.content);
    return a && b && *a == *b ? 0 : left.content == right.content ? 0 : 1;
}

Row rowOf(const ReportTable& table, const Check& check) {
    const qint64 result = differs(check.left, check.right);
    Row row{QStringLiteral("check-%1").arg(table.rows.size() + 1)};
    Cell resultCell(result);
    resultCell.with(checkEqual(table.at(row.key, QStringLiteral("left")),
                               table.at(row.key, QStringLiteral("right"))));
    if (result)
        resultCell.marked(CellMark::Difference);
    row.cells = {Cell(check.area), Cell(check.sentence), check.left, check.right, resultCell};
    return row;
}

} // namespace

ReportTable checksTable(const ReportContext& context, const std::vector<Check>& checks) {
    ReportTable table;
    table.key = QStringLiteral("checks");
    table.title = context.translate("reports", "Checks of the figures");
    table.columns = {
        textColumn("area", context.translate("reports", "Where"), 28),
        textColumn("sentence", context.translate("reports", "What must be equal"), 60),
        amountColumn(context, QStringLiteral("left"), context.translate("reports", "One way")),
        amountColumn(context, QStringLiteral("right"), context.translate("reports", "Other way")),
        numberColumn(QStringLiteral("result"), context.translate("reports", "0 = right")),
    };
    table.whenEmpty = context.translate("reports", "There is nothing to check.");
    qint64 differing = 0;
    for (const Check& check : checks) {
        table.rows.push_back(rowOf(table, check));
        differing += differs(check.left, check.right);
    }
    const auto body = table.body(QStringLiteral("result"));
    Cell count(differing);
    count.with(body ? Formula{QStringLiteral("SUM({0})"), {*body}} : sumOf({}, 0));
    table.rows.push_back({QStringLiteral("total"),
                          RowKind::Total,
                          {Cell(context.translate("reports", "Checks that differ")), Cell(), Cell(),
                           Cell(), count}});
    return table;
}

CellReference checksDiffering() {
    return {QStringLiteral("checks"), QStringLiteral("total"), QStringLiteral("result")};
}

} // namespace nytto
