// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/what_if_tables.h"

#include "model/tables/bills/bill_words.h"
#include "model/tables/chart_findings.h"
#include "model/tables/report.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/unknown_in_charts.h"

#include <algorithm>

namespace nytto {

namespace {

/// Units in the table of the largest changes, up and down each.
constexpr auto extremesShown = std::size_t(5);

std::vector<Column> beforeAndAfter(const Language& language) {
    return changeColumns(language.translate("allocation", "Before"),
                         language.translate("allocation", "After"), language);
}

QString titleOf(const Contents& contents, const BillComparison& comparison,
                const TitleWords& words) {
    const auto first = [&](const std::vector<BillChange>& changes) -> std::optional<DrawnFigure> {
        if (changes.empty())
            return std::nullopt;
        return DrawnFigure{nameOf(contents, changes.front().unit), changes.front().difference};
    };
    const bool areAllKnown = std::ranges::none_of(
        comparison.units, [](const BillChange& each) { return each.difference.isUnknown(); });
    return billFinding(first(comparison.losers(1)), first(comparison.winners(1)), areAllKnown,
                       words);
}

} // namespace

ReportTable whatIfTable(const QString& key, const Contents& contents,
                        const BillComparison& comparison, const UnitOrder& order, int year,
                        const Language& language) {
    ReportTable table;
    table.key = key;
    table.title = language.translate("allocation", "What each unit pays");
    table.columns = beforeAndAfter(language);
    table.whenEmpty = language.translate("allocation", "There are no units in the year.");
    if (comparison.units.empty())
        return table;
    addUnitRows(table, comparison, order, year, contents, language);
    table.rows.push_back(sumRow(key, QStringLiteral("not-allocated"), RowKind::Body,
                                language.translate("allocation", "Not allocated"),
                                comparison.notAllocatedBefore, comparison.notAllocatedAfter));
    addCostRow(table, comparison, language);
    addRoundingRemark(table, language);
    return table;
}

ReportTable extremesTable(const QString& key, const Contents& contents,
                          const BillComparison& comparison, const Language& language) {
    ReportTable table;
    table.key = key;
    table.title = language.translate("allocation", "Largest changes");
    table.columns = beforeAndAfter(language);
    table.whenEmpty = language.translate("allocation", "No bill changes.");
    const auto add = [&](const QString& group, const QString& title,
                         const std::vector<BillChange>& changes) {
        if (changes.empty())
            return;
        table.rows.push_back({group, RowKind::Group, {Cell(title)}});
        table.rows.back().cells.resize(table.columns.size());
        for (const BillChange& change : changes)
            table.rows.push_back(unitRow(table.key, change, 0, contents));
    };
    add(QStringLiteral("losers"), language.translate("allocation", "Pay more"),
        comparison.losers(extremesShown));
    add(QStringLiteral("winners"), language.translate("allocation", "Pay less"),
        comparison.winners(extremesShown));
    addRoundingRemark(table, language);
    return table;
}

ChartData whatIfChart(const Contents& contents, const BillComparison& comparison,
                      const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = QStringLiteral("what-if");
    const QString finding = titleOf(contents, comparison, {language, unit});
    chart.title =
        finding.isEmpty() ? language.translate("allocation", "Before and after") : finding;
    chart.description = language.translate(
        "allocation",
        "What the units pay before and after the change; those whose bills change most.");
    chart.kind = ChartKind::Bars;
    chart.unit = unit;
    chart.series = {{language.translate("allocation", "Before"), {}},
                    {language.translate("allocation", "After"), {}}};
    for (ChartData::Series& series : chart.series)
        series.tone = ChartTone::Cost;
    for (const auto& changes :
         {comparison.losers(extremesShown), comparison.winners(extremesShown)})
        for (const BillChange& change : changes) {
            chart.categories.push_back(nameOf(contents, change.unit));
            chart.series[0].values.push_back(change.before);
            chart.series[1].values.push_back(change.after);
        }
    nameUnknown(chart, {}, language);
    return chart;
}

QString totalSentence(const BillComparison& comparison, const Language& language) {
    const auto text = [&](const Figure& figure) {
        return language.figure(figure, MoneyUnit::Kronor, 2);
    };
    if (comparison.isTotalUnchanged())
        return language.translate("allocation", "The total is unchanged: %1 SEK.")
            .arg(text(comparison.costAfter));
    if (comparison.before.isAmount() && comparison.before == comparison.after)
        return language
            .translate("allocation",
                       "The bills together are unchanged: %1 SEK. What all services cost "
                       "is not known.")
            .arg(text(comparison.after));
    if (!comparison.costAfter.isAmount() && comparison.before.isAmount() &&
        comparison.after.isAmount())
        return language
            .translate("allocation", "The bills together change from %1 to %2 SEK. What all "
                                     "services cost is not known.")
            .arg(text(comparison.before), text(comparison.after));
    if (!comparison.costBefore.isAmount() || !comparison.costAfter.isAmount())
        return language.translate("allocation",
                                  "Whether the total changes cannot be said: not all costs are "
                                  "known.");
    return language.translate("allocation", "The total changes from %1 to %2 SEK.")
        .arg(text(comparison.costBefore), text(comparison.costAfter));
}

} // namespace nytto
