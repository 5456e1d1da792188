// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/overview/year_table.h"

#include "model/basics/or_unknown.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/stated_years.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

class YearRows {
public:
    explicit YearRows(const DocumentState& state)
        : m_state(state), m_context(ReportContext::of(state)) {
        const PlanYears years = state.calculations.years();
        m_table.key = QStringLiteral("year");
        m_table.title = OverviewTables::tr("The plan of %1").arg(years.first);
        m_table.columns = {textColumn("row", QString())};
        for (int year = years.first; year <= years.last(); ++year)
            m_table.columns.push_back(
                amountColumn(m_context, QString::number(year), QString::number(year)));
        m_table.columns.push_back(
            amountColumn(m_context, QStringLiteral("total"),
                         QStringLiteral("%1–%2").arg(QString::number(years.first),
                                                     QString::number(years.last()))));
        const auto& summaries = state.calculations.scenarios();
        m_hasLater = summaries && std::ranges::any_of(*summaries, [](const auto& summary) {
                         const auto later = summary.later.change.figure();
                         return later && later->isAmount()
                                    ? !later->amount().isZero()
                                    : summary.later.change.unknownCount() > 0;
                     });
        if (m_hasLater)
            m_table.columns.push_back(
                amountColumn(m_context, QStringLiteral("later"), OverviewTables::tr("Later")));
    }

    ReportTable table() {
        addRows();
        QStringList years;
        for (int year = m_context.year(); year <= m_context.years().last(); ++year)
            years += QString::number(year);
        addRoundingRemarkAcross(m_table, QStringLiteral("total"), years, m_context);
        return std::move(m_table);
    }

private:
    void addRows() {
        addBase();
        const auto& summaries = m_state.calculations.scenarios();
        if (!summaries) {
            m_table.notes.push_back(summaries.error().message);
            return;
        }
        if (summaries->empty()) {
            m_table.notes.push_back(OverviewTables::tr("There are no scenarios for %1.")
                                        .arg(m_state.calculations.year()));
            return;
        }
        addGroup(QStringLiteral("sums"), OverviewTables::tr("Cost of the scenarios"));
        for (const ScenarioSummary& summary : *summaries)
            addSum(summary);
        addGroup(QStringLiteral("benefits"),
                 OverviewTables::tr("Net benefit, %n years (%1)", nullptr,
                                    m_state.settings().netBenefitYears)
                     .arg(netBenefitYears(m_state.contents, m_state.calculations.year(), *summaries,
                                          m_state.language)
                              .join(QStringLiteral(", "))));
        for (const ScenarioSummary& summary : *summaries)
            addBenefit(summary);
    }

    Row newRow(const QString& key, const QString& title, RowKind kind = RowKind::Body) const {
        Row row{key, kind};
        row.cells.resize(m_table.columns.size());
        row.cells.front() = Cell(title);
        return row;
    }

    void addGroup(const QString& key, const QString& title) {
        m_table.rows.push_back(newRow(key, title, RowKind::Group));
    }

    void addBase() {
        const auto& plan = m_state.calculations.plan();
        if (!plan)
            return;
        Row row = newRow(QStringLiteral("base"), OverviewTables::tr("Base: doing nothing"));
        FigureSum total;
        for (std::size_t at = 0; at < plan->base->sums.size(); ++at) {
            row.cells[at + 1] = Cell(orUnknown(plan->base->sums[at]));
            total.add(plan->base->sums[at]);
        }
        totalOf(row) = Cell(orUnknown(total));
        m_table.rows.push_back(std::move(row));
    }

    void addSum(const ScenarioSummary& summary) {
        const Id<Scenario> id = summary.scenarios.front();
        Row row = newRow(QStringLiteral("sum-") + rowKey(id), scenarioTitle(m_state.contents, id));
        row.subject = refTo(id);
        for (std::size_t at = 0; at < summary.perYear.size(); ++at)
            row.cells[at + 1] = Cell(orUnknown(summary.perYear[at].sum));
        totalOf(row) = Cell(orUnknown(summary.total.sum));
        if (m_hasLater)
            row.cells.back() = Cell(orUnknown(summary.later.sum));
        m_table.rows.push_back(std::move(row));
    }

    void addBenefit(const ScenarioSummary& summary) {
        const Id<Scenario> id = summary.scenarios.front();
        Row row =
            newRow(QStringLiteral("benefit-") + rowKey(id), scenarioTitle(m_state.contents, id));
        row.subject = refTo(id);
        totalOf(row) = Cell(orUnknown(summary.netBenefit));
        m_table.rows.push_back(row);
        const auto known = summary.netBenefit.known();
        if (summary.netBenefit.unknownCount() == 0 || !known)
            return;
        row.key = QStringLiteral("known-") + rowKey(id);
        row.cells.front() = Cell(OverviewTables::tr("of which known"));
        totalOf(row) = Cell(*known);
        m_table.rows.push_back(std::move(row));
    }

    /// All years of the plan together.
    Cell& totalOf(Row& row) const {
        return row.cells[static_cast<std::size_t>(m_state.calculations.years().count) + 1];
    }

    const DocumentState& m_state;
    const ReportContext m_context;
    ReportTable m_table;
    bool m_hasLater = false; ///< a scenario has figures after the plan
};

} // namespace

ReportTable yearTable(const DocumentState& state) {
    return YearRows(state).table();
}

} // namespace nytto
