// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/hit_units.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/bills/bill_comparison.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/tables/document_state.h"
#include "model/tables/report_context.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct HitUnits {
    Q_DECLARE_TR_FUNCTIONS(HitUnits)
};

/// A unit's change in each scenario, by the scenario's place.
struct HitUnit {
    Id<Unit> unit;
    std::vector<Figure> changes;
    std::vector<std::optional<Rate>> shares;

    static Money sizeOf(Money change) {
        const auto turned = change.negated();
        return change < Money() && turned ? *turned : change;
    }
    /// The largest change, whichever way it goes; what is unknown comes before all.
    Money most() const {
        Money largest;
        for (const Figure& change : changes)
            if (change.isAmount())
                largest = std::max(largest, sizeOf(change.amount()));
        return largest;
    }
    bool isHit() const {
        return std::ranges::any_of(changes, [](const Figure& change) {
            return change.isUnknown() || (change.isAmount() && change.amount() != Money());
        });
    }
};

class HitUnitsTable {
public:
    HitUnitsTable(const DocumentState& state, const std::vector<const ScenarioSummary*>& scenarios)
        : m_state(state), m_context(ReportContext::of(state)) {
        for (const ScenarioSummary* summary : scenarios)
            if (summary->scenarios.size() == 1)
                m_scenarios.push_back(summary->scenarios.front());
        const QString year = QString::number(state.calculations.year());
        m_table.key = QStringLiteral("hit-units");
        m_table.title = HitUnits::tr("Bills %1 against the decided ones").arg(year);
        m_table.columns.push_back(
            textColumn("name", state.language.translate("allocation", "Unit")));
        for (std::size_t at = 0; at < m_scenarios.size(); ++at) {
            const QString title = shortTitle(state.contents, {m_scenarios[at]});
            m_table.columns.push_back(amountColumn(m_context, QString::number(at), title));
            m_table.columns.push_back(
                percentColumn(QStringLiteral("share-%1").arg(at), QStringLiteral("%")));
        }
    }

    ReportTable table() {
        if (m_scenarios.empty()) {
            m_table.whenEmpty = HitUnits::tr("No scenario is chosen.");
            return std::move(m_table);
        }
        for (std::size_t at = 0; at < m_scenarios.size(); ++at)
            if (!compare(at))
                return std::move(m_table);
        if (m_units.empty()) {
            m_table.whenEmpty = HitUnits::tr("No units share the costs yet.");
            return std::move(m_table);
        }
        addUnits();
        addNotBilled();
        return std::move(m_table);
    }

private:
    bool compare(std::size_t at) {
        const int year = m_state.calculations.year();
        const auto decided = m_state.calculations.allocation(year);
        const auto chosen = m_state.calculations.allocation(year, m_scenarios[at]);
        if (!chosen) {
            m_table.whenEmpty = chosen.error().message;
            return false;
        }
        const auto comparison = compareBills(*decided, **chosen);
        if (!comparison) {
            m_table.whenEmpty = comparison.error().message;
            return false;
        }
        for (const BillChange& change : comparison->units)
            if (change.bearsBefore || change.bearsAfter)
                note(at, change);
        m_notBilled.push_back(
            orUnknown(comparison->notAllocatedAfter.minus(comparison->notAllocatedBefore)));
        return true;
    }

    void note(std::size_t at, const BillChange& change) {
        auto found = m_places.constFind(change.unit.uuid());
        if (found == m_places.constEnd()) {
            found = m_places.insert(change.unit.uuid(), m_units.size());
            m_units.push_back({change.unit, std::vector<Figure>(m_scenarios.size(), Money()),
                               std::vector<std::optional<Rate>>(m_scenarios.size())});
        }
        m_units[*found].changes[at] = change.difference;
        m_units[*found].shares[at] = change.share;
    }

    void addUnits() {
        const auto all = static_cast<int>(m_units.size());
        std::erase_if(m_units, [](const HitUnit& unit) { return !unit.isHit(); });
        const auto spared = all - static_cast<int>(m_units.size());
        std::ranges::stable_sort(m_units, std::greater(), &HitUnit::most);
        for (const HitUnit& each : m_units) {
            const Unit* unit = m_state.contents.find(each.unit);
            Row row{rowKey(each.unit),
                    RowKind::Body,
                    {Cell(unit ? unit->name : QString())},
                    refTo(each.unit)};
            for (std::size_t at = 0; at < m_scenarios.size(); ++at) {
                row.cells.emplace_back(each.changes[at]);
                row.cells.emplace_back(each.shares[at]);
            }
            m_table.rows.push_back(std::move(row));
        }
        if (m_units.empty())
            m_table.whenEmpty = HitUnits::tr("No scenario changes what a unit pays.");
        else if (spared > 0)
            m_table.notes.push_back(
                HitUnits::tr("%n unit(s) pay the same in all of them.", nullptr, spared));
    }

    void addNotBilled() {
        const auto isSomething = [](const Figure& figure) {
            return figure.isUnknown() || (figure.isAmount() && figure.amount() != Money());
        };
        if (std::ranges::none_of(m_notBilled, isSomething))
            return;
        Row row{
            QStringLiteral("not-billed"), RowKind::Total, {Cell(HitUnits::tr("Billed to nobody"))}};
        for (const Figure& figure : m_notBilled) {
            row.cells.emplace_back(figure);
            row.cells.emplace_back();
        }
        m_table.rows.push_back(std::move(row));
        m_table.notes.push_back(HitUnits::tr(
            "Billed to nobody: the impact of initiatives that no service with a way of allocation "
            "takes up. Choose their services, and it reaches the bills."));
    }

    const DocumentState& m_state;
    const ReportContext m_context;
    std::vector<Id<Scenario>> m_scenarios;
    ReportTable m_table;
    std::vector<HitUnit> m_units;
    QHash<QUuid, std::size_t> m_places; ///< in m_units
    std::vector<Figure> m_notBilled;    ///< by the scenario's place
};

} // namespace

ReportTable hitUnitsTable(const DocumentState& state,
                          const std::vector<const ScenarioSummary*>& scenarios) {
    return HitUnitsTable(state, scenarios).table();
}

} // namespace nytto
