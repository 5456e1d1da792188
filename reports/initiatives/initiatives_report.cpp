// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/initiatives/initiatives_report.h"

#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/initiatives/initiatives_table.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "model/tables/table_building.h"
#include "reports/data/data_sheets.h"

namespace nytto {

namespace {

QString scenariosWith(const ReportContext& context, const Initiative& initiative) {
    QStringList names;
    for (const ScenarioMember& member : context.contents().all<ScenarioMember>()) {
        const Scenario* scenario = context.contents().find(member.scenario);
        if (member.included && member.initiative == initiative.id && scenario &&
            scenario->year == context.year())
            names += QStringLiteral("%1 %2").arg(scenario->number, scenario->name).trimmed();
    }
    return names.join(QLatin1Char('\n'));
}

Row textsOf(const ReportContext& context, const Initiative& initiative) {
    const EntityRef ref = refTo(initiative);
    const auto yesOrNo = [&](bool value) {
        return Cell(value ? context.translate("reports", "Yes")
                          : context.translate("reports", "No"));
    };
    const Portfolio* portfolio = context.contents().find(initiative.portfolio);
    return {rowKey(initiative.id),
            RowKind::Body,
            {Cell(initiative.number), context.name(ref), yesOrNo(initiative.mustDo),
             yesOrNo(initiative.pilotStudy), Cell(portfolio ? portfolio->name : QString()),
             Cell(scenariosWith(context, initiative)), context.text(ref, initiative.description),
             context.text(ref, initiative.risks), context.text(ref, initiative.uncertainty),
             context.text(ref, initiative.informationSecurity),
             context.text(ref, initiative.dependencies)},
            ref};
}

ReportTable textsTable(const ReportContext& context) {
    const auto field = [&](const char* label) { return context.translate("fields", label); };
    ReportTable table;
    table.key = QStringLiteral("texts");
    table.title = context.translate("reports", "Texts");
    table.columns = {
        textColumn("number", field("Number"), 8),
        textColumn("name", field("Name"), 30),
        textColumn("must-do", field("Must be done"), 10),
        textColumn("pilot-study", field("Pilot study"), 10),
        textColumn("portfolio", field("Portfolio"), 18),
        textColumn("scenarios", context.translate("entities", entityInfoOf<Scenario>().plural), 26),
        textColumn("description", field("Description"), 60),
        textColumn("risks", field("Risks"), 45),
        textColumn("uncertainty", field("Uncertainty of net benefit"), 40),
        textColumn("security", field("Information security"), 34),
        textColumn("dependencies", field("Dependencies"), 34)};
    table.whenEmpty = context.translate("reports", "The document has no initiatives.");
    for (const Initiative& initiative : context.contents().all<Initiative>())
        table.rows.push_back(textsOf(context, initiative));
    return table;
}

} // namespace

Result<Report> initiativesReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(plan, planFigures(contents, context.years()));
    NYTTO_TRY(initiatives, initiativesTable(context, plan));
    Report report = context.report(
        "initiatives", context.translate("reports", "Initiatives %1").arg(context.year()));
    Sheet costs{QStringLiteral("initiatives"), context.translate("reports", "Initiatives"), {}};
    costs.blocks = {Paragraph{Paragraph::Style::Title, report.title}, std::move(initiatives)};
    Sheet texts{QStringLiteral("texts"), context.translate("reports", "Texts"), {}};
    texts.blocks = {textsTable(context)};
    report.sheets = {std::move(costs), std::move(texts)};
    NYTTO_CHECK(addCapitalSheets(report.sheets, context));
    report.sheets.push_back(wordsSheet(context, {}));
    return report;
}

} // namespace nytto
