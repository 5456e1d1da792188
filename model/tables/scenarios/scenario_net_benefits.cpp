// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/entity_info.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"
#include "model/tables/remarks.h"
#include "model/tables/scenarios/scenario_comparison.h"
#include "model/tables/scenarios/scenario_stacks.h"
#include "model/tables/scenarios/scenario_terms.h"
#include "model/tables/stated_years.h"
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
QString netBenefit() {
    return QStringLiteral("net-benefit");
}

class NetBenefitRows {
public:
    NetBenefitRows(const ReportContext& context, const std::vector<ScenarioSummary>& summaries,
                   const std::vector<ScenarioTables>& tables, const ScenarioComparison& comparison)
        : m_context(context), m_summaries(summaries), m_tables(tables), m_comparison(comparison),
          m_fresh(summaries, tables),
          m_withPublished(std::ranges::any_of(tables,
                                              [](const ScenarioTables& scenario) {
                                                  return scenario.summary.columnIndex(
                                                             publishedKey()) >= 0;
                                              })),
          m_withKnownChange(std::ranges::any_of(tables,
                                                [](const ScenarioTables& scenario) {
                                                    return scenario.summary.rowIndex(
                                                               changeKnown()) >= 0;
                                                })),
          m_withLater(!comparison.alternatives.empty() &&
                      comparison.table.rowIndex(laterRow(comparison.alternatives.front())) >= 0) {
        addColumns();
    }

    Result<ReportTable> table() {
        for (std::size_t at = 0; at < m_comparison.alternatives.size(); ++at)
            if (!m_comparison.alternatives[at].conflict)
                NYTTO_CHECK(addRow(at));
        if (!m_table.rows.empty())
            m_table.notes.insert(m_table.notes.begin(),
                                 {priceRemark(m_context), netBenefitRemark(m_context)});
        return std::move(m_table);
    }

private:
    static QString publishedKey() { return QStringLiteral("published-total"); }
    static QString changeKnown() { return QStringLiteral("change-known"); }
    static QString laterRow(const ScenarioAlternative& alternative) {
        return QStringLiteral("later-") + alternative.key;
    }

    void addColumns() {
        m_table.key = QStringLiteral("scenario-net-benefits");
        m_table.title = m_context.translate("reports", "Net benefit and cost");
        m_table.whenEmpty =
            m_context.translate("reports", "There are no scenarios for %1.").arg(m_context.year());
        const QString years = QStringLiteral("%1–%2").arg(
            QString::number(m_context.year()), QString::number(m_context.years().last()));
        m_table.columns = {textColumn(
            "name", m_context.translate("entities", entityInfoOf<Scenario>().label), 44)};
        add("change", m_context.translate("reports", "Change against doing nothing %1").arg(years));
        if (m_withKnownChange)
            add("change-known", m_context.translate("reports", "Known part of the change"));
        if (m_withLater)
            add("later", m_context.translate("reports", "Later change"));
        if (m_withLater && m_withKnownChange)
            add("later-known", m_context.translate("reports", "Known part of the later change"));
        add("net-benefit", m_context.translate("reports", "Net benefit %1")
                               .arg(netBenefitYears(m_context.contents(), m_context.year(),
                                                    m_summaries, m_context.language())
                                        .join(QStringLiteral(", "))));
        add("known", m_context.translate("reports", "Known part of the net benefit"));
        if (!m_withPublished)
            return;
        add("published", m_context.translate("reports", "Published net benefit"));
        add("difference", m_context.translate("reports", "Published less known part"));
    }
    void add(const char* key, const QString& title) {
        m_table.columns.push_back(amountColumn(m_context, QString::fromLatin1(key), title));
    }

    Done addRow(std::size_t place) {
        const ScenarioAlternative& alternative = m_comparison.alternatives[place];
        m_row = Row{alternative.key};
        m_row.cells.resize(m_table.columns.size());
        m_row.cells.front() = Cell(alternative.title);
        at("change") = copied(m_comparison.table,
                              m_comparison.table.at(QStringLiteral("total-") + alternative.key,
                                                    QStringLiteral("change")));
        if (m_withLater)
            at("later") =
                copied(m_comparison.table,
                       m_comparison.table.at(laterRow(alternative), QStringLiteral("change")));
        const bool isStack = alternative.scenarios.size() > 1;
        NYTTO_CHECK(isStack ? setStack(alternative) : setScenario(place));
        addKnownRemark(alternative);
        m_table.rows.push_back(std::move(m_row));
        return {};
    }

    Done setScenario(std::size_t scenario) {
        const ReportTable& members = m_tables[scenario].members;
        const ReportTable& summary = m_tables[scenario].summary;
        if (m_withKnownChange) {
            const QString known =
                summary.rowIndex(changeKnown()) >= 0 ? changeKnown() : QStringLiteral("change");
            at("change-known") = copied(summary, summary.at(known, total()));
            if (m_withLater)
                at("later-known") = summary.columnIndex(later()) >= 0
                                        ? copied(summary, summary.at(known, later()))
                                        : Cell(Money());
        }
        at("net-benefit") = copied(summary, summary.at(netBenefit(), total()));
        const ScenarioTerms terms(m_context, m_summaries[scenario], members);
        const Figure known = orUnknown(terms.sum(scenario_part::netBenefit, total()).known());
        at("known") =
            Cell(known).with(knownPartOf(terms.cells(scenario_part::netBenefit, total())));
        if (!m_withPublished || summary.columnIndex(publishedKey()) < 0)
            return {};
        at("published") = copied(summary, summary.at(netBenefit(), publishedKey()));
        at("published").marked(CellMark::Published);
        const auto* published = std::get_if<Figure>(&at("published").content);
        if (!published)
            return {};
        NYTTO_TRY(difference, publishedLess(here("published"), *published, here("known"), known));
        at("difference") = std::move(difference);
        return {};
    }

    /// What the stack without its last scenario has, and what that one adds.
    Done setStack(const ScenarioAlternative& stack) {
        const std::size_t last = stack.scenarios.size() - 1;
        const QString below = last == 1 ? m_comparison.alternatives.front().key
                                        : QStringLiteral("stack-%1").arg(last);
        const auto cells = m_fresh.cells(last, netBenefit(), true, true);
        CellSum sum(m_context);
        sum.add(m_table, m_table.at(below, netBenefit()));
        sum.add(m_tables[last].members, cells);
        NYTTO_TRY(whole, sum.cell());
        at("net-benefit") = std::move(whole);
        CellSum known(m_context);
        known.add(m_table, m_table.at(below, QStringLiteral("known")));
        known.add(m_tables[last].members, cells);
        NYTTO_TRY(part, known.known());
        at("known") = std::move(part);
        return m_withKnownChange ? setKnownChange(last, below) : Done();
    }

    Done setKnownChange(std::size_t last, const QString& below) {
        QStringList columns;
        for (int year = m_context.year(); year <= m_context.years().last(); ++year)
            columns += {yearKey("cost", year), yearKey("impact", year)};
        NYTTO_CHECK(setKnown("change-known", last, below, columns));
        return m_withLater
                   ? setKnown("later-known", last, below,
                              {QStringLiteral("later-cost"), QStringLiteral("later-impact")})
                   : Done();
    }

    /// `members` are the columns of the members that add to it.
    Done setKnown(const char* column, std::size_t last, const QString& below,
                  const QStringList& members) {
        const QString known = QString::fromLatin1(column);
        CellSum sum(m_context);
        sum.add(m_table, m_table.at(below, known));
        if (m_fresh.areAllNew(last))
            sum.add(m_table, m_table.at(m_comparison.alternatives[last].key, known));
        else
            for (const QString& member : members)
                sum.add(m_tables[last].members, m_fresh.cells(last, member, true, true));
        NYTTO_TRY(part, sum.known());
        at(column) = std::move(part);
        return {};
    }

    void addKnownRemark(const ScenarioAlternative& alternative) {
        if (alternative.scenarios.size() > 1)
            return; // the same as of its scenarios
        for (std::size_t scenario = 0; scenario < m_tables.size(); ++scenario) {
            if (m_tables[scenario].scenario != alternative.scenarios.front())
                continue;
            const ScenarioTerms terms(m_context, m_summaries[scenario], m_tables[scenario].members);
            const QString remark = knownPartRemark(m_context, alternative.title,
                                                   terms.sum(scenario_part::netBenefit, total()));
            if (!remark.isEmpty())
                m_table.notes.push_back(remark);
        }
    }

    Cell& at(const char* column) {
        return m_row
            .cells[static_cast<std::size_t>(m_table.columnIndex(QString::fromLatin1(column)))];
    }
    CellReference here(const char* column) const {
        return m_table.at(m_row.key, QString::fromLatin1(column));
    }

    const ReportContext& m_context;
    const std::vector<ScenarioSummary>& m_summaries;
    const std::vector<ScenarioTables>& m_tables;
    const ScenarioComparison& m_comparison;
    StackedMembers m_fresh;
    bool m_withPublished;
    bool m_withKnownChange;
    bool m_withLater; ///< a scenario has figures after the plan
    ReportTable m_table;
    Row m_row;
};

} // namespace

Result<ReportTable> scenarioNetBenefitsTable(const ReportContext& context,
                                             const std::vector<ScenarioSummary>& summaries,
                                             const std::vector<ScenarioTables>& tables,
                                             const ScenarioComparison& comparison) {
    return NetBenefitRows(context, summaries, tables, comparison).table();
}

} // namespace nytto
