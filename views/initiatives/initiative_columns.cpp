// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/initiatives/initiative_columns.h"

#include "model/basics/language.h"
#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/investments/initiative_capital_cost.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "model/tables/secret_sign.h"
#include "model/tables/share_cell.h"
#include "views/tables/grid_column.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace nytto {

namespace {

struct InitiativeColumns {
    Q_DECLARE_TR_FUNCTIONS(InitiativeColumns)
};

const Initiative& initiativeIn(const void* row) {
    return *static_cast<const Initiative*>(row);
}

int kindOf(InitiativeCost kind) {
    return static_cast<int>(kind);
}

/// The years and kinds that are shown: the plan of its years, the forecast of the first one, for
/// which forecasts are made, and what any initiative has.
std::set<std::pair<int, int>> costsShown(const DocumentState& state) {
    const PlanYears years = state.calculations.years();
    std::set<std::pair<int, int>> shown{{years.first, kindOf(InitiativeCost::Forecast)}};
    for (int year = years.first; year <= years.last(); ++year)
        shown.emplace(year, kindOf(InitiativeCost::Plan));
    for (const Initiative& initiative : state.contents.all<Initiative>())
        for (const YearSeries::Cell& cell : initiative.cost.cells())
            shown.emplace(cell.year, cell.kind);
    return shown;
}

std::set<int> impactsShown(const DocumentState& state) {
    const PlanYears years = state.calculations.years();
    std::set<int> shown;
    for (int year = years.first; year <= years.last(); ++year)
        shown.insert(year);
    for (const Initiative& initiative : state.contents.all<Initiative>())
        for (const YearSeries::Cell& cell : initiative.impact.cells())
            shown.insert(cell.year);
    return shown;
}

/// What is computed of an initiative over the plan; null where the plan cannot be computed.
const InitiativeFigures* figuresIn(const DocumentState& state, const void* row) {
    const auto& plan = state.calculations.plan();
    if (!plan)
        return nullptr;
    const auto found = plan->initiatives.find(initiativeIn(row).id);
    return found == plan->initiatives.end() ? nullptr : found->second.get();
}

QString span(PlanYears years) {
    return QStringLiteral("%1–%2").arg(QString::number(years.first), QString::number(years.last()));
}

/// Says how the figures of a plan were made; it is kept by the columns, which live as long as the
/// state that it reads.
struct Explaining {
    DocumentState state;

    PlanYears years() const { return state.calculations.years(); }

    Explanation cost(const void* row) const {
        const Initiative& initiative = initiativeIn(row);
        Explanation made{
            InitiativeColumns::tr("Cost %1, %2").arg(span(years()), signedName(initiative)),
            InitiativeColumns::tr("The sum of the years of the plan. Each year counts "
                                  "its outcome, else its forecast, else its plan."),
            {},
            Figure::unknown()};
        const InitiativeFigures* figures = figuresIn(state, row);
        if (!figures)
            return made;
        for (int at = 0; at < years().count; ++at) {
            const int year = years().first + at;
            const auto chosen = costOf(initiative, year);
            made.terms.push_back(
                {InitiativeColumns::tr("Cost %1").arg(year),
                 figures->cost[static_cast<std::size_t>(at)], refTo(initiative),
                 QStringLiteral("cost"), year,
                 chosen.kind
                     ? state.language.translate(
                           "choices", choicesOf(InitiativeCost())[kindOf(*chosen.kind)].label)
                     : QString()});
        }
        made.result = orUnknown(sum(figures->cost));
        return made;
    }

    Explanation impact(const void* row) const {
        const Initiative& initiative = initiativeIn(row);
        Explanation made{
            InitiativeColumns::tr("Average impact %1, %2")
                .arg(span(years()), signedName(initiative)),
            InitiativeColumns::tr("The mean of the years of the plan, capital cost included; years "
                                  "that are not applicable are not counted."),
            {},
            Figure::unknown()};
        const InitiativeFigures* figures = figuresIn(state, row);
        if (!figures)
            return made;
        for (int at = 0; at < years().count; ++at) {
            const int year = years().first + at;
            made.terms.push_back({InitiativeColumns::tr("Impact %1").arg(year),
                                  figures->impact[static_cast<std::size_t>(at)], refTo(initiative),
                                  QStringLiteral("impact"), year, ofWhichCapital(*figures, at)});
        }
        addInvestments(made, initiative);
        made.result = orUnknown(mean(figures->impact));
        return made;
    }

private:
    QString ofWhichCapital(const InitiativeFigures& figures, int at) const {
        if (figures.capital.empty())
            return {};
        return InitiativeColumns::tr("of which capital cost %1")
            .arg(state.language.figure(figures.capital[static_cast<std::size_t>(at)], state.unit(),
                                       state.unit() == MoneyUnit::Millions));
    }

    /// The capital cost is a part of the years above; its rows lead to the investments.
    void addInvestments(Explanation& made, const Initiative& initiative) const {
        const auto& capital = state.calculations.plan()->capital;
        const auto found = capital.find(initiative.id);
        if (found == capital.end())
            return;
        for (const CapitalCostTerm& term : found->second.terms) {
            FigureSum sum;
            for (int year = years().first; year <= years().last(); ++year)
                sum.add(term.at(year));
            made.terms.push_back(
                {InitiativeColumns::tr("Capital cost of %1 in the years of the plan")
                     .arg(term.name),
                 orUnknown(sum.figure()),
                 refTo(term.investment),
                 {},
                 {},
                 InitiativeColumns::tr("included above")});
        }
    }
};

const InitiativeDeviation* deviationIn(const DocumentState& state, const void* row) {
    const auto& all = state.calculations.deviations();
    if (!all)
        return nullptr;
    const auto found =
        std::ranges::find(*all, initiativeIn(row).id, &InitiativeDeviation::initiative);
    return found == all->end() ? nullptr : &*found;
}

Explanation explainDeviation(const void* row, const InitiativeDeviation* deviation) {
    const Initiative& initiative = initiativeIn(row);
    Explanation made{InitiativeColumns::tr("Deviation, %1").arg(signedName(initiative)),
                     InitiativeColumns::tr("The forecast less the plan of an ongoing initiative, "
                                           "over the years that have both."),
                     {},
                     Figure::notApplicable()};
    if (!deviation)
        return made;
    const auto add = [&](const QString& name, int year, InitiativeCost kind) {
        made.terms.push_back({name,
                              initiative.costAt(year, kind),
                              refTo(initiative),
                              QStringLiteral("cost"),
                              year,
                              {}});
    };
    for (const int year : deviation->years) {
        add(InitiativeColumns::tr("Forecast %1").arg(year), year, InitiativeCost::Forecast);
        add(InitiativeColumns::tr("Plan %1 (is taken away)").arg(year), year, InitiativeCost::Plan);
    }
    made.result = deviation->deviation;
    return made;
}

/// Which of the document's thresholds a deviation reaches.
QString reachedBy(const DocumentState& state, const InitiativeDeviation& deviation) {
    const Settings& settings = state.settings();
    QStringList reached;
    if (deviation.overAmount)
        reached << QStringLiteral("≥ %1 %2").arg(
            state.language.amount(settings.deviationAmount, state.unit()),
            state.language.unitName(state.unit()));
    if (deviation.overShare && settings.deviationShare)
        reached << QStringLiteral("≥ %1").arg(state.language.percent(*settings.deviationShare));
    return reached.join(QStringLiteral(", "));
}

/// How far the forecasts of ongoing initiatives are from their plans; empty for others.
void addDeviation(std::vector<GridColumn>& columns, const DocumentState& state) {
    columns.push_back(amountColumn(
        QStringLiteral("deviation"), InitiativeColumns::tr("Deviation"), state.language,
        state.unit(),
        [state](const void* row) {
            const InitiativeDeviation* deviation = deviationIn(state, row);
            return deviation ? Cell(deviation->deviation) : Cell();
        },
        [state](const void* row) { return explainDeviation(row, deviationIn(state, row)); }));
    columns.push_back(computedColumn(
        QStringLiteral("deviationShare"), InitiativeColumns::tr("Deviation (%)"),
        ColumnType::Percent, [state](const void* row) {
            const InitiativeDeviation* deviation = deviationIn(state, row);
            return deviation ? shareCell(deviation->share, deviation->forecast, deviation->plan)
                             : Cell();
        }));
    columns.push_back(
        computedColumn(QStringLiteral("deviates"), InitiativeColumns::tr("Significant deviation"),
                       ColumnType::Text, [state](const void* row) {
                           const InitiativeDeviation* deviation = deviationIn(state, row);
                           return deviation ? Cell(reachedBy(state, *deviation)) : Cell();
                       }));
}

void append(std::vector<GridColumn>& columns, std::vector<GridColumn> more) {
    std::ranges::move(more, std::back_inserter(columns));
}

void addComputed(std::vector<GridColumn>& columns, const DocumentState& state) {
    const Explaining explaining{state};
    const QString years = span(explaining.years());
    const auto column = [&](const char* key, const QString& title, auto compute, auto explain) {
        columns.push_back(amountColumn(
            QString::fromLatin1(key), title, state.language, state.unit(),
            [state, compute](const void* row) {
                const InitiativeFigures* figures = figuresIn(state, row);
                return figures ? Cell(orUnknown(compute(*figures))) : Cell(Figure::unknown());
            },
            [explaining, explain](const void* row) { return (explaining.*explain)(row); }));
    };
    column(
        "total", InitiativeColumns::tr("Cost %1").arg(years),
        [](const InitiativeFigures& figures) { return sum(figures.cost); }, &Explaining::cost);
    column(
        "average", InitiativeColumns::tr("Average impact %1").arg(years),
        [](const InitiativeFigures& figures) { return mean(figures.impact); }, &Explaining::impact);
}

/// What is computed is of the set of what it is computed from.
void addSets(std::vector<GridColumn>& columns) {
    const ColumnSet cost{QStringLiteral("cost"), InitiativeColumns::tr("Cost")};
    const ColumnSet impact{QStringLiteral("impact"), InitiativeColumns::tr("Impact")};
    const ColumnSet benefit{QStringLiteral("benefit"), InitiativeColumns::tr("Benefit")};
    const std::pair<const char*, const ColumnSet&> more[] = {
        {"total", cost},     {"deviation", cost},     {"deviationShare", cost}, {"deviates", cost},
        {"average", impact}, {"netBenefit", benefit}, {"certainty", benefit}};
    for (GridColumn& column : columns) {
        for (const auto& [key, set] : more)
            if (column.key == QLatin1String(key))
                column.set = set;
        if (column.set.key == impact.key && !column.isComputed()) {
            column.set = impact;
            column.group = impact.name; // in fewer words than its field
        }
    }
}

} // namespace

std::vector<GridColumn> initiativeColumns(const DocumentState& state) {
    const EntityInfo& info = entityInfoOf<Initiative>();
    const Language& language = state.language;
    const MoneyUnit unit = state.unit();
    const auto fields = [&](const QStringList& keys) {
        return fieldColumns(info, keys, language, unit);
    };
    std::vector<GridColumn> columns =
        fields({QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("stage")});
    columns[1].sign = [](const void* row) { return secretSign(&initiativeIn(row)); };
    for (const auto& [year, kind] : costsShown(state))
        append(columns, seriesColumns(info, QStringLiteral("cost"), year, 1, kind, language, unit));
    for (const int year : impactsShown(state))
        append(columns, seriesColumns(info, QStringLiteral("impact"), year, 1, 0, language, unit));
    addComputed(columns, state);
    addDeviation(columns, state);
    append(columns, fields({QStringLiteral("netBenefit"), QStringLiteral("certainty"),
                            QStringLiteral("portfolio"), QStringLiteral("supplier"),
                            QStringLiteral("mustDo"), QStringLiteral("secret")}));
    addSets(columns);
    return columns;
}

} // namespace nytto
