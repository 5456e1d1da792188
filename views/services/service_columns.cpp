// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/service_columns.h"

#include "model/basics/language.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/services/service_changes.h"
#include "model/document/contents.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/formula.h"
#include "model/tables/report.h"
#include "model/tables/share_cell.h"
#include "views/tables/grid_column.h"

#include <QCoreApplication>

#include <memory>
#include <set>
#include <unordered_map>

namespace nytto {

namespace {

struct ServiceColumns {
    Q_DECLARE_TR_FUNCTIONS(ServiceColumns)
};

const Service& serviceIn(const void* row) {
    return *static_cast<const Service*>(row);
}

int kindOf(ServiceCost kind) {
    return static_cast<int>(kind);
}

/// The years and kinds that are shown: what any service has, and what the analysis asks for.
std::set<std::pair<int, int>> costsShown(const DocumentState& state) {
    const PlanYears years = state.calculations.years();
    std::set<std::pair<int, int>> shown{{years.first - 2, kindOf(ServiceCost::Outcome)},
                                        {years.first - 1, kindOf(ServiceCost::Budget)}};
    for (int year = years.first; year <= years.last(); ++year)
        shown.emplace(year, kindOf(ServiceCost::Proposal));
    for (const Service& service : state.contents.all<Service>())
        for (const YearSeries::Cell& cell : service.cost.cells())
            shown.emplace(cell.year, cell.kind);
    return shown;
}

using Changes = std::unordered_map<Id<Service>, ServiceChange>;

std::shared_ptr<const Changes> changesOf(const DocumentState& state) {
    auto changes = std::make_shared<Changes>();
    if (const auto& all = state.calculations.serviceChanges())
        for (const auto* list : {&all->significant, &all->below, &all->undecided, &all->derived})
            for (const ServiceChange& change : *list)
                changes->emplace(change.service, change);
    return changes;
}

/// Why a change counts as significant, in the words of the threshold that it reaches.
QString significance(const ServiceChange& change, const Settings& settings,
                     const Language& language) {
    if (!change.isSignificant())
        return {};
    if (change.isNew)
        return ServiceColumns::tr("New");
    if (change.isEnded)
        return ServiceColumns::tr("Ended");
    QStringList reached;
    if (change.overAmount)
        reached << QStringLiteral("≥ %1 %2").arg(
            language.amount(settings.significantAmount, settings.displayUnit),
            language.unitName(settings.displayUnit));
    if (change.overShare && settings.significantShare)
        reached << QStringLiteral("≥ %1").arg(language.percent(*settings.significantShare));
    return reached.join(QStringLiteral(", "));
}

Explanation explainChange(const Service& service, const ServiceChange& change, int year) {
    const auto term = [&](const QString& name, const Figure& figure, int of) {
        return Explanation::Term{name, figure, refTo(service), QStringLiteral("cost"), of, {}};
    };
    return {
        ServiceColumns::tr("Change %1, %2").arg(QString::number(year), service.name),
        change.isNew ? ServiceColumns::tr("A new service: its whole proposal.")
        : change.isEnded
            ? ServiceColumns::tr("An ended service: the whole budget of the year before, less.")
            : ServiceColumns::tr("The proposal of the year less the budget of the year before."),
        {term(ServiceColumns::tr("Proposal %1").arg(year), change.proposal, year),
         term(ServiceColumns::tr("Budget %1 (is taken away)").arg(year - 1), change.budget,
              year - 1)},
        change.change};
}

} // namespace

std::vector<GridColumn> serviceColumns(const DocumentState& state) {
    const EntityInfo& info = entityInfoOf<Service>();
    const Language& language = state.language;
    const MoneyUnit unit = state.unit();
    const int year = state.calculations.year();
    const auto changes = changesOf(state);
    const auto changeOf = [changes](const void* row) -> const ServiceChange* {
        const auto found = changes->find(serviceIn(row).id);
        return found == changes->end() ? nullptr : &found->second;
    };

    std::vector<GridColumn> columns = fieldColumns(info, {QStringLiteral("name")}, language, unit);
    for (const auto& [costYear, kind] : costsShown(state))
        columns.push_back(
            seriesColumns(info, QStringLiteral("cost"), costYear, 1, kind, language, unit).front());
    columns.push_back(amountColumn(
        QStringLiteral("change"), ServiceColumns::tr("Change %1").arg(year), language, unit,
        [changeOf](const void* row) {
            const ServiceChange* change = changeOf(row);
            return change ? Cell(change->change) : Cell();
        },
        [changeOf, year](const void* row) {
            const ServiceChange* change = changeOf(row);
            return explainChange(serviceIn(row), change ? *change : ServiceChange(), year);
        }));
    columns.push_back(computedColumn(QStringLiteral("share"), ServiceColumns::tr("Change (%)"),
                                     ColumnType::Percent, [changeOf](const void* row) {
                                         const ServiceChange* change = changeOf(row);
                                         return change ? shareCell(change->share, change->proposal,
                                                                   change->budget)
                                                       : Cell();
                                     }));
    columns.push_back(computedColumn(
        QStringLiteral("significant"), ServiceColumns::tr("Significant"), ColumnType::Text,
        [changeOf, settings = state.settings(), language](const void* row) {
            const ServiceChange* change = changeOf(row);
            return change ? Cell(significance(*change, settings, language)) : Cell();
        }));
    auto causes = std::make_shared<std::unordered_map<Id<Service>, QStringList>>();
    for (const ServiceCause& cause : state.contents.all<ServiceCause>())
        if (const auto* named = state.contents.find(cause.cause); named && cause.year == year)
            (*causes)[cause.service] << named->name;
    columns.push_back(computedColumn(
        QStringLiteral("causes"), ServiceColumns::tr("Causes"), ColumnType::Text,
        [causes](const void* row) {
            const auto found = causes->find(serviceIn(row).id);
            return found == causes->end() ? Cell() : Cell(found->second.join(QStringLiteral("; ")));
        }));
    for (GridColumn& column : fieldColumns(info,
                                           {QStringLiteral("category"), QStringLiteral("supplier"),
                                            QStringLiteral("financing"), QStringLiteral("derived")},
                                           language, unit))
        columns.push_back(std::move(column));
    return columns;
}

} // namespace nytto
