// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_tables.h"

#include "model/basics/or_unknown.h"
#include "model/basics/text_match.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/checks.h"
#include "model/tables/picked.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

bool isPlain(const QString& number) {
    return !number.isEmpty() && number.size() <= 12 &&
           std::ranges::all_of(number, [](QChar character) {
               return character.unicode() < 0x80 && character.isLetterOrNumber();
           });
}

bool isOnly(const Contents& contents, const Scenario& scenario) {
    return std::ranges::count_if(contents.all<Scenario>(), [&](const Scenario& other) {
               return other.year == scenario.year && isSameName(other.number, scenario.number);
           }) == 1;
}

Check sumLessBase(const ReportContext& context, const QString& area, const ReportTable& summary,
                  const QString& column) {
    const QString sum = QStringLiteral("sum");
    const QString base = QStringLiteral("base");
    const auto less = figureAt(summary, sum, column).minus(figureAt(summary, base, column));
    return {
        area, context.translate("reports", "Sum %1 − base = change").arg(column),
        Cell(orUnknown(less)).with(differenceOf(summary.at(sum, column), summary.at(base, column))),
        copied(summary, summary.at(QStringLiteral("change"), column))};
}

Check membersAddUp(const ReportContext& context, const QString& area, const ScenarioTables& tables,
                   int year) {
    const QString column = yearKey("cost", year);
    const QString summaryColumn = QString::number(year);
    FigureSum sum;
    std::vector<CellRange> cells;
    for (const char* row : {"ongoing", "proposed"}) {
        sum.add(figureAt(tables.summary, QString::fromLatin1(row), summaryColumn));
        cells.emplace_back(tables.summary.at(QString::fromLatin1(row), summaryColumn));
    }
    return {area,
            context.translate("reports", "Ongoing + proposed %1 = cost of the members").arg(year),
            Cell(orUnknown(sum)).with(sumOf(cells)),
            copied(tables.members, tables.members.at(QStringLiteral("total"), column))};
}

} // namespace

QString scenarioKey(const ReportContext& context, Id<Scenario> scenario) {
    const Scenario* found = context.contents().find(scenario);
    const bool byNumber = found && isPlain(found->number) && isOnly(context.contents(), *found);
    return QStringLiteral("scenario-") + (byNumber ? found->number : rowKey(scenario));
}

QString scenarioTitle(const ReportContext& context, Id<Scenario> scenario) {
    const Scenario* found = context.contents().find(scenario);
    return found ? QStringLiteral("%1 %2").arg(found->number, found->name).trimmed() : QString();
}

Result<std::vector<ScenarioTables>> scenarioTables(const ReportContext& context,
                                                   const PlanFigures& plan,
                                                   const std::vector<ScenarioSummary>& summaries) {
    auto entries = scenarioEntries(context.contents());
    std::vector<ScenarioTables> tables;
    tables.reserve(summaries.size());
    for (const ScenarioSummary& summary : summaries) {
        const Id<Scenario> scenario = summary.scenarios.front();
        NYTTO_TRY(members, scenarioMembersTable(context, plan, summary, entries[scenario])
                               .in(scenarioTitle(context, scenario)));
        NYTTO_TRY(
            table,
            scenarioSummaryTable(context, summary, members).in(scenarioTitle(context, scenario)));
        tables.push_back({scenario, std::move(members), std::move(table)});
    }
    return tables;
}

std::vector<Check> scenarioChecks(const ReportContext& context, const ScenarioTables& tables) {
    const QString area =
        context.translate("reports", "Scenario %1").arg(scenarioTitle(context, tables.scenario));
    const ReportTable& summary = tables.summary;
    std::vector<Check> checks;
    for (int year = context.year(); year <= context.years().last(); ++year) {
        const QString column = QString::number(year);
        if (figureAt(summary, QStringLiteral("sum"), column).isAmount())
            checks.push_back(sumLessBase(context, area, summary, column));
        checks.push_back(membersAddUp(context, area, tables, year));
    }
    const CellRange years(
        summary.at(QStringLiteral("change"), QString::number(context.year())),
        summary.at(QStringLiteral("change"), QString::number(context.years().last())));
    FigureSum change;
    for (int year = context.year(); year <= context.years().last(); ++year)
        change.add(figureAt(summary, QStringLiteral("change"), QString::number(year)));
    checks.push_back(
        {area, context.translate("reports", "Change of all years = change in all"),
         Cell(orUnknown(change)).with(sumOf({years})),
         copied(summary, summary.at(QStringLiteral("change"), QStringLiteral("total")))});
    return checks;
}

} // namespace nytto
