// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_comparison.h"

#include "model/basics/relative_change.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/remarks.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/scenarios/scenario_stacks.h"
#include "model/tables/scenarios/scenario_terms.h"
#include "model/tables/share_cell.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

QString total() {
    return QStringLiteral("total");
}
QString later() {
    return QStringLiteral("later");
}
QString key(const char* text) {
    return QString::fromLatin1(text);
}
QString rowOf(const QString& period, const QString& alternative) {
    return period + QLatin1Char('-') + alternative;
}

class ComparisonRows {
public:
    ComparisonRows(const ReportContext& context, const std::vector<ScenarioSummary>& summaries,
                   const std::vector<ScenarioTables>& tables,
                   const std::vector<ScenarioAlternative>& alternatives)
        : m_context(context), m_tables(tables), m_alternatives(alternatives),
          m_fresh(summaries, tables) {
        m_table.key = QStringLiteral("scenario-comparison");
        m_table.title = context.translate("reports", "Scenarios against doing nothing");
        m_table.whenEmpty =
            context.translate("reports", "There are no scenarios for %1.").arg(context.year());
        m_table.columns = {
            textColumn("name", context.translate("entities", entityInfoOf<Scenario>().label), 44)};
        add("base", context.translate("reports", "Base"));
        add("ongoing", context.translate("reports", "Ongoing initiatives"));
        add("proposed", context.translate("reports", "Proposed initiatives"));
        add("impact", context.translate("reports", "Impact on management cost"));
        add("sum", context.translate("reports", "Sum of the scenario"));
        add("change", context.translate("reports", "Change against doing nothing"));
        m_table.columns.push_back(
            percentColumn(key("share"), context.translate("reports", "Change in %"), 2));
    }

    Result<ReportTable> table() {
        if (m_tables.empty())
            return std::move(m_table);
        for (int year = m_context.year(); year <= m_context.years().last(); ++year)
            NYTTO_CHECK(addPeriod(QString::number(year), QString::number(year)));
        NYTTO_CHECK(addPeriod(
            total(), QStringLiteral("%1–%2").arg(QString::number(m_context.year()),
                                                 QString::number(m_context.years().last()))));
        if (std::ranges::any_of(m_tables, [](const ScenarioTables& tables) {
                return tables.summary.columnIndex(later()) >= 0;
            }))
            NYTTO_CHECK(addPeriod(later(), m_context.translate("reports", "Later")));
        addNotes();
        addRoundingRemark(m_table, m_context);
        const QStringList parts{key("ongoing"), key("proposed"), key("impact")};
        addRoundingRemarkAcross(m_table, key("sum"), QStringList{key("base")} + parts, m_context);
        addRoundingRemarkAcross(m_table, key("change"), parts, m_context);
        return std::move(m_table);
    }

private:
    void add(const char* columnKey, const QString& title) {
        m_table.columns.push_back(amountColumn(m_context, key(columnKey), title));
    }

    // Rows

    Done addPeriod(const QString& period, const QString& title) {
        Row group{rowOf(period, key("group")), RowKind::Group};
        group.cells.resize(m_table.columns.size());
        group.cells.front() = Cell(title);
        m_table.rows.push_back(std::move(group));
        if (period != later())
            addNothing(period);
        for (std::size_t at = 0; at < m_alternatives.size(); ++at) {
            const ScenarioAlternative& alternative = m_alternatives[at];
            begin(rowOf(period, alternative.key), alternative.title);
            if (alternative.scenarios.size() == 1)
                copyScenario(m_tables[at].summary, period);
            else if (alternative.conflict)
                m_row.cells.front() =
                    Cell(m_context.translate("reports", "%1: not possible").arg(alternative.title));
            else
                NYTTO_CHECK(addStack(alternative, period));
            m_table.rows.push_back(std::move(m_row));
        }
        return {};
    }

    /// The base alone.
    void addNothing(const QString& period) {
        begin(rowOf(period, key("nothing")), m_context.translate("reports", "Doing nothing"));
        const Cell base =
            copied(m_tables.front().summary, m_tables.front().summary.at(key("base"), period));
        at("base") = base;
        at("sum") = Cell(std::get<Figure>(base.content)).with(copyOf(here("base")));
        m_table.rows.push_back(std::move(m_row));
    }

    void copyScenario(const ReportTable& summary, const QString& period) {
        if (summary.columnIndex(period) < 0) { // nothing falls after the plan
            for (const char* column : {"ongoing", "proposed", "impact", "sum", "change"})
                at(column) = Cell(Money());
            return;
        }
        for (const char* column : {"base", "ongoing", "proposed", "impact", "sum", "change"})
            at(column) = copied(summary, summary.at(key(column), period));
        at("share") = copied(summary, summary.at(key("share"), period));
    }

    Done addStack(const ScenarioAlternative& stack, const QString& period) {
        if (period == total()) {
            for (const char* column : {"base", "ongoing", "proposed", "impact"})
                NYTTO_CHECK(setAcrossYears(stack, column));
        } else {
            NYTTO_CHECK(setParts(stack, period));
        }
        NYTTO_CHECK(setSum("sum", {"base", "ongoing", "proposed", "impact"}));
        NYTTO_CHECK(setSum("change", {"ongoing", "proposed", "impact"}));
        if (period != later())
            setShare();
        return {};
    }

    /// The alternative that the stack puts its last scenario on.
    QString below(const ScenarioAlternative& stack) const {
        return stack.scenarios.size() == 2
                   ? m_alternatives.front().key
                   : QStringLiteral("stack-%1").arg(stack.scenarios.size() - 1);
    }

    Done setParts(const ScenarioAlternative& stack, const QString& period) {
        const QString belowRow = rowOf(period, below(stack));
        at("base") = copied(m_table, m_table.at(belowRow, key("base")));
        const std::size_t last = stack.scenarios.size() - 1;
        const QString lastRow = rowOf(period, m_alternatives[last].key);
        for (const ScenarioPart& part :
             {scenario_part::ongoing, scenario_part::proposed, scenario_part::impact}) {
            CellSum sum(m_context);
            addCell(sum, belowRow, part.row);
            if (m_fresh.areAllNew(last)) {
                addCell(sum, lastRow, part.row);
            } else {
                const QString column =
                    period == later() ? key(part.later) : yearKey(part.column, period.toInt());
                sum.add(m_tables[last].members,
                        m_fresh.cells(last, column, part.ongoing, part.proposed));
            }
            NYTTO_TRY(cell, sum.cell());
            at(part.row) = std::move(cell);
        }
        return {};
    }

    Done setAcrossYears(const ScenarioAlternative& stack, const char* column) {
        CellSum sum(m_context);
        for (int year = m_context.year(); year <= m_context.years().last(); ++year)
            addCell(sum, rowOf(QString::number(year), stack.key), column);
        NYTTO_TRY(cell, sum.cell());
        at(column) = std::move(cell);
        return {};
    }

    Done setSum(const char* column, std::initializer_list<const char*> parts) {
        CellSum sum(m_context);
        for (const char* part : parts)
            sum.add(at(part), here(part));
        NYTTO_TRY(cell, sum.cell());
        at(column) = std::move(cell);
        return {};
    }

    void setShare() {
        const auto* change = std::get_if<Figure>(&at("change").content);
        const auto* base = std::get_if<Figure>(&at("base").content);
        at("share") = (change && base ? shareCell(relativeChange(*change, *base), *change, *base)
                                      : Cell(Figure::notApplicable()))
                          .with(relativeChangeOf(here("change"), here("base")));
    }

    // Cells

    void begin(const QString& row, const QString& title) {
        m_row = Row{row};
        m_row.cells.resize(m_table.columns.size());
        m_row.cells.front() = Cell(title);
    }
    Cell& at(const char* column) {
        return m_row.cells[static_cast<std::size_t>(m_table.columnIndex(key(column)))];
    }
    CellReference here(const char* column) const { return m_table.at(m_row.key, key(column)); }
    void addCell(CellSum& sum, const QString& row, const char* column) const {
        sum.add(m_table, m_table.at(row, key(column)));
    }

    // Notes

    void addNotes() {
        m_table.notes = {priceRemark(m_context), impactRemark(m_context)};
        if (m_alternatives.size() == m_tables.size())
            return;
        m_table.notes.push_back(m_context.translate(
            "reports", "Scenarios that are stacked share the base and each initiative: both count "
                       "once. What was published is never added up."));
        for (const ScenarioAlternative& alternative : m_alternatives)
            if (alternative.conflict)
                m_table.notes.push_back(reason(alternative));
    }

    QString reason(const ScenarioAlternative& alternative) const {
        const StackConflict& conflict = *alternative.conflict;
        return m_context
            .translate("reports", "%1 is not possible: “%2” is moved or scaled differently in "
                                  "scenario %3 and in scenario %4.")
            .arg(alternative.title, m_context.secrecy().name(refTo(conflict.initiative)),
                 scenarioTitle(m_context, conflict.first),
                 scenarioTitle(m_context, conflict.second));
    }

    const ReportContext& m_context;
    const std::vector<ScenarioTables>& m_tables;
    const std::vector<ScenarioAlternative>& m_alternatives;
    StackedMembers m_fresh;
    ReportTable m_table;
    Row m_row;
};

} // namespace

Result<ScenarioComparison> scenarioComparison(const ReportContext& context, const PlanFigures& plan,
                                              const std::vector<ScenarioSummary>& summaries,
                                              const std::vector<ScenarioTables>& tables) {
    ScenarioComparison comparison;
    comparison.alternatives = scenarioAlternatives(context, plan, summaries);
    NYTTO_TRY(table, ComparisonRows(context, summaries, tables, comparison.alternatives).table());
    comparison.table = std::move(table);
    NYTTO_TRY(netBenefits, scenarioNetBenefitsTable(context, summaries, tables, comparison));
    comparison.netBenefits = std::move(netBenefits);
    return comparison;
}

} // namespace nytto
