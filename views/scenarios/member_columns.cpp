// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/member_columns.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/scenarios/scenario_member_cells.h"
#include "model/tables/secret_sign.h"
#include "views/tables/grid_column.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace nytto {

namespace {

struct MemberColumns {
    Q_DECLARE_TR_FUNCTIONS(MemberColumns)
};

const ScenarioMember& memberIn(const void* row) {
    return *static_cast<const ScenarioMember*>(row);
}

/// By the member; they point into the summary.
using Figures = std::unordered_map<Id<ScenarioMember>, const ScenarioMemberFigures*>;

std::shared_ptr<const Figures> figuresOf(const ScenarioSummary* summary) {
    auto figures = std::make_shared<Figures>();
    if (summary)
        for (const ScenarioMemberFigures& member : summary->members)
            figures->emplace(member.member, &member);
    return figures;
}

GridColumn stageColumn(const DocumentState& state) {
    return computedColumn(
        QStringLiteral("stage"), MemberColumns::tr("Counts as"), ColumnType::Text,
        [&contents = state.contents](const void* row) {
            const Initiative* initiative = contents.find(memberIn(row).initiative);
            if (!initiative)
                return Cell();
            return Cell(hasStarted(initiative->stage) ? MemberColumns::tr("ongoing")
                                                      : MemberColumns::tr("proposed"));
        });
}

GridColumn numberColumn(const DocumentState& state) {
    return computedColumn(QStringLiteral("number"), MemberColumns::tr("Number"), ColumnType::Text,
                          [&contents = state.contents](const void* row) {
                              const Initiative* initiative =
                                  contents.find(memberIn(row).initiative);
                              return initiative ? Cell(initiative->number) : Cell();
                          });
}

/// What a column takes of a member's figures in a year of the plan.
using FigureOf = const Figure& (*)(const ScenarioMemberFigures&, std::size_t at);
using LaterOf = const FigureSum& (*)(const ScenarioMemberFigures&);
using ExplainYear = Explanation (*)(const DocumentState&, const ScenarioMember&, int year);

void addYears(std::vector<GridColumn>& columns, const DocumentState& state,
              const std::shared_ptr<const Figures>& figures, const QString& key,
              const QString& title, FigureOf figureOf, LaterOf laterOf, ExplainYear explain) {
    const PlanYears years = state.calculations.years();
    for (int year = years.first; year <= years.last(); ++year) {
        const auto at = static_cast<std::size_t>(year - years.first);
        GridColumn column = amountColumn(
            QStringLiteral("%1.%2").arg(key, QString::number(year)),
            QStringLiteral("%1 %2").arg(title, QString::number(year)), state.language, state.unit(),
            [figures, figureOf, at](const void* row) {
                const auto found = figures->find(memberIn(row).id);
                return found == figures->end() ? Cell() : Cell(figureOf(*found->second, at));
            },
            [state, explain, year](const void* row) {
                return explain(state, memberIn(row), year);
            });
        column.group = title;
        column.shortHeading = QString::number(year);
        column.set = {key, title};
        columns.push_back(std::move(column));
    }
    if (std::ranges::none_of(*figures,
                             [&](const auto& each) { return hasTerms(laterOf(*each.second)); }))
        return;
    const QString later = MemberColumns::tr("later");
    GridColumn column = amountColumn(
        key + QStringLiteral(".later"), QStringLiteral("%1 %2").arg(title, later), state.language,
        state.unit(), [figures, laterOf](const void* row) {
            const auto found = figures->find(memberIn(row).id);
            return found == figures->end() ? Cell() : Cell(orUnknown(laterOf(*found->second)));
        });
    column.group = title;
    column.shortHeading = later;
    column.set = {key, title};
    columns.push_back(std::move(column));
}

} // namespace

std::vector<GridColumn> memberColumns(const DocumentState& state, const ScenarioSummary* summary) {
    const EntityInfo& info = entityInfoOf<ScenarioMember>();
    const auto figures = figuresOf(summary);
    std::vector<GridColumn> columns =
        fieldColumns(info,
                     {QStringLiteral("initiative"), QStringLiteral("included"),
                      QStringLiteral("shift"), QStringLiteral("costScale"),
                      QStringLiteral("impactScale"), QStringLiteral("benefitScale")},
                     state.language, state.unit());
    columns[0].sign = secretSignOf<ScenarioMember>(state.contents);
    columns.insert(columns.begin() + 1, numberColumn(state));
    columns[3].shortHeading = MemberColumns::tr("Moved\n(years)");
    columns[4].shortHeading = MemberColumns::tr("Share of\ncost (%)");
    columns[5].shortHeading = MemberColumns::tr("Share of\nimpact (%)");
    columns[6].shortHeading = MemberColumns::tr("Share of\nbenefit (%)");
    columns.push_back(stageColumn(state));
    addYears(
        columns, state, figures, QStringLiteral("cost"), MemberColumns::tr("Cost"),
        [](const ScenarioMemberFigures& member, std::size_t at) -> const Figure& {
            return member.figures->cost[at];
        },
        [](const ScenarioMemberFigures& member) -> const FigureSum& {
            return member.figures->laterCost;
        },
        explainMemberCost);
    addYears(
        columns, state, figures, QStringLiteral("impact"), MemberColumns::tr("Impact"),
        [](const ScenarioMemberFigures& member, std::size_t at) -> const Figure& {
            return member.figures->impact[at];
        },
        [](const ScenarioMemberFigures& member) -> const FigureSum& {
            return member.figures->laterImpact;
        },
        explainMemberImpact);
    columns.push_back(amountColumn(
        QStringLiteral("net-benefit"), MemberColumns::tr("Net benefit"), state.language,
        state.unit(),
        [figures](const void* row) {
            const auto found = figures->find(memberIn(row).id);
            return found == figures->end() ? Cell() : Cell(found->second->netBenefit);
        },
        [state](const void* row) { return explainMemberBenefit(state, memberIn(row)); }));
    for (GridColumn& column : fieldColumns(info, {QStringLiteral("ground"), QStringLiteral("note")},
                                           state.language, state.unit()))
        columns.push_back(std::move(column));
    return columns;
}

namespace {

const PublishedFigure& publishedIn(const void* row) {
    return *static_cast<const PublishedFigure*>(row);
}

/// Of several comparisons of a published figure the one with what the program computes of it.
bool isOfComputed(const Finding& finding) {
    return finding.rule == FindingRule::ScenarioFigure || finding.rule == FindingRule::NetBenefit ||
           finding.rule == FindingRule::MemberCost;
}

using Findings = std::unordered_map<Id<PublishedFigure>, const Finding*>;

std::shared_ptr<const Findings> findingsOf(const DocumentState& state) {
    auto found = std::make_shared<Findings>();
    if (const auto& reconciliation = state.calculations.reconciliation())
        for (const auto* list : {&reconciliation->findings, &reconciliation->agreements})
            for (const Finding& finding : *list)
                if (!finding.stated.isNull())
                    if (const auto [place, isNew] = found->emplace(finding.stated, &finding);
                        !isNew && !isOfComputed(*place->second) && isOfComputed(finding))
                        place->second = &finding;
    return found;
}

Explanation explainFinding(const DocumentState& state, const Finding& finding) {
    Explanation result{placeOf(finding, state.contents, state.language),
                       describe(finding, state.contents, state.language),
                       {},
                       finding.computed};
    for (const FindingPart& part : finding.parts)
        result.terms.push_back({nameOf(part, state.contents, state.language),
                                part.figure,
                                part.source,
                                {},
                                part.year,
                                part.derived ? MemberColumns::tr("derived remainder") : QString()});
    return result;
}

} // namespace

std::vector<GridColumn> publishedColumns(const DocumentState& state) {
    std::vector<GridColumn> columns =
        fieldColumns(entityInfoOf<PublishedFigure>(),
                     {QStringLiteral("quantity"), QStringLiteral("initiative"),
                      QStringLiteral("year"), QStringLiteral("figure")},
                     state.language, state.unit());
    columns[1].sign = secretSignOf<PublishedFigure>(state.contents);
    const auto findings = findingsOf(state);
    const auto findingOf = [findings](const void* row) -> const Finding* {
        const auto found = findings->find(publishedIn(row).id);
        return found == findings->end() ? nullptr : found->second;
    };
    const auto explain = [state, findingOf](const void* row) {
        const Finding* finding = findingOf(row);
        return finding ? explainFinding(state, *finding)
                       : Explanation{MemberColumns::tr("Published figure"),
                                     MemberColumns::tr("There is nothing to compare it with."),
                                     {},
                                     publishedIn(row).figure};
    };
    columns.push_back(amountColumn(
        QStringLiteral("computed"), MemberColumns::tr("Computed"), state.language, state.unit(),
        [findingOf](const void* row) {
            const Finding* finding = findingOf(row);
            return finding ? Cell(finding->computed) : Cell();
        },
        explain));
    columns.push_back(amountColumn(
        QStringLiteral("difference"), MemberColumns::tr("Published less computed"), state.language,
        state.unit(),
        [findingOf](const void* row) {
            const Finding* finding = findingOf(row);
            if (!finding)
                return Cell();
            const bool isDecided = finding->kind != FindingClass::Agreement &&
                                   finding->kind != FindingClass::NotDecidable;
            return Cell(finding->difference)
                .marked(isDecided ? CellMark::Difference : CellMark::Plain);
        },
        explain));
    columns.push_back(
        computedColumn(QStringLiteral("class"), MemberColumns::tr("Finding"), ColumnType::Text,
                       [findingOf, language = state.language](const void* row) {
                           const Finding* finding = findingOf(row);
                           return finding ? Cell(nameOf(finding->kind, language)) : Cell();
                       }));
    for (GridColumn& column :
         fieldColumns(entityInfoOf<PublishedFigure>(),
                      {QStringLiteral("unit"), QStringLiteral("decimals"), QStringLiteral("source"),
                       QStringLiteral("place"), QStringLiteral("note")},
                      state.language, state.unit()))
        columns.push_back(std::move(column));
    return columns;
}

} // namespace nytto
