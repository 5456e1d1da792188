// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/initiatives/deviations.h"

#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/tables/remarks.h"
#include "model/tables/share_cell.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

QString listed(const std::vector<int>& years) {
    QStringList texts;
    for (const int year : years)
        texts += QString::number(year);
    return texts.join(QStringLiteral(", "));
}

/// The sum of the entered figures of one kind, where the table of initiatives shows all the years.
Cell summed(const ReportContext& context, const InitiativeDeviation& deviation, Money sum,
            InitiativeCost kind) {
    std::vector<CellRange> cells;
    for (const int year : deviation.years) {
        if (!context.years().contains(year))
            return Cell(sum);
        cells.emplace_back(CellReference{
            QStringLiteral("initiatives"), rowKey(deviation.initiative),
            yearKey(choicesOf(InitiativeCost())[static_cast<std::size_t>(kind)].key, year)});
    }
    return Cell(sum).with(sumOf(cells));
}

Row rowOf(const ReportContext& context, const ReportTable& table,
          const InitiativeDeviation& deviation) {
    const Initiative& initiative = *context.contents().find(deviation.initiative);
    const QString key = rowKey(initiative.id);
    const CellReference plan = table.at(key, QStringLiteral("plan"));
    const CellReference forecast = table.at(key, QStringLiteral("forecast"));
    return {key,
            RowKind::Body,
            {Cell(initiative.number), context.name(refTo(initiative)),
             Cell(listed(deviation.years)),
             summed(context, deviation, deviation.plan, InitiativeCost::Plan),
             summed(context, deviation, deviation.forecast, InitiativeCost::Forecast),
             Cell(deviation.deviation).with(differenceOf(forecast, plan)),
             shareCell(deviation.share, deviation.forecast, deviation.plan)
                 .with(changeOf(plan, forecast))},
            refTo(initiative)};
}

QString whenEmpty(const ReportContext& context, bool compared) {
    if (compared)
        return context
            .translate("reports", "No ongoing initiative that continues into %1 deviates "
                                  "significantly from its plan.")
            .arg(context.year());
    return context
        .translate("reports", "No significant deviations are reported of the initiatives that "
                              "continue into %1: none of them has a forecast beside its plan.")
        .arg(context.year());
}

} // namespace

Result<ReportTable> deviationsTable(const ReportContext& context,
                                    const std::vector<InitiativeDeviation>& deviations) {
    ReportTable table;
    table.key = QStringLiteral("deviations");
    table.title = context.translate("reports", "Significant deviations of ongoing initiatives");
    table.columns = {
        textColumn("number", context.translate("fields", "Number"), 8),
        textColumn("name", context.translate("entities", entityInfoOf<Initiative>().label), 44),
        textColumn("years", context.translate("reports", "Years"), 16),
        amountColumn(context, QStringLiteral("plan"), context.label(InitiativeCost::Plan)),
        amountColumn(context, QStringLiteral("forecast"), context.label(InitiativeCost::Forecast)),
        amountColumn(context, QStringLiteral("deviation"),
                     context.translate("reports", "Deviation")),
        percentColumn(QStringLiteral("share"), context.translate("reports", "Deviation in %")),
    };
    table.whenEmpty = whenEmpty(context, !deviations.empty());
    int below = 0;
    for (const InitiativeDeviation& deviation : deviations) {
        if (deviation.isSignificant())
            table.rows.push_back(rowOf(context, table, deviation));
        else
            ++below;
    }
    if (table.rows.empty()) {
        table.title.clear(); // the sentence speaks for itself
    } else {
        NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total")));
        table.notes.push_back(priceRemark(context));
    }
    if (below > 0)
        table.notes.push_back(context.translate(
            "reports", "%n deviations are below the thresholds.", nullptr, below));
    return table;
}

} // namespace nytto
