// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/basics/text_match.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/initiatives/initiatives_table.h"
#include "model/tables/remarks.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/scenarios/scenario_member_cells.h"
#include "model/tables/scenarios/scenario_tables.h"
#include "model/tables/table_building.h"

#include <algorithm>
#include <map>

namespace nytto {

namespace {

constexpr Rate whole = Rate::ofPercent(100);

/// A member with its figures; without where they could not be calculated.
struct Entry {
    const ScenarioMember* member = nullptr;
    std::optional<ScenarioMemberFigures> figures;
};

/// Which columns the table needs beside the ones that it always has.
struct Shape {
    bool shift = false;
    bool costScale = false;
    bool impactScale = false;
    bool benefitScale = false;
    bool capital = false;
    bool laterCost = false;
    bool laterImpact = false;
    bool ground = false;
    bool note = false;
    std::set<int> published; ///< years with published costs

    void add(const Entry& entry) {
        const ScenarioMember& member = *entry.member;
        shift = shift || member.shift != 0;
        costScale = costScale || member.costScale != whole;
        impactScale = impactScale || member.impactScale != whole;
        benefitScale = benefitScale || member.benefitScale != whole;
        ground = ground || member.ground;
        note = note || !member.note.isEmpty();
        if (!entry.figures)
            return;
        const InitiativeFigures& figures = *entry.figures->figures;
        capital = capital || !figures.capital.empty();
        laterCost = laterCost || hasTerms(figures.laterCost);
        laterImpact = laterImpact || hasTerms(figures.laterImpact);
    }
};

using Groups = std::vector<const std::vector<Entry>*>;

class MemberRows {
public:
    MemberRows(const ReportContext& context, const PlanFigures& plan,
               const ScenarioSummary& summary, const ScenarioEntries& entries)
        : m_context(context), m_plan(plan), m_scenario(summary.scenarios.front()) {
        m_table.key = scenarioKey(context, m_scenario) + QStringLiteral("-members");
        m_table.title = context.translate("reports", "Initiatives of scenario %1")
                            .arg(scenarioTitle(context, m_scenario));
        sortMembers(summary, entries);
        findPublished(entries);
        addColumns();
    }

    Result<ReportTable> table() {
        NYTTO_CHECK(addGroup(m_ongoing, "ongoing",
                             m_context.translate("reports", "Ongoing initiatives"),
                             m_context.translate("reports", "Ongoing initiatives in all")));
        NYTTO_CHECK(addGroup(m_proposed, "proposed",
                             m_context.translate("reports", "Proposed initiatives"),
                             m_context.translate("reports", "Proposed initiatives in all")));
        NYTTO_CHECK(addSums(RowKind::Total, "total",
                            m_context.translate("reports", "All initiatives"),
                            {&m_ongoing, &m_proposed}));
        addNotes();
        NYTTO_CHECK(addRows(m_excluded, "excluded",
                            m_context.translate("reports", "Not included; no sum counts these")));
        addRoundingRemark(m_table, m_context);
        return std::move(m_table);
    }

private:
    // What there is

    void sortMembers(const ScenarioSummary& summary, const ScenarioEntries& entries) {
        for (const ScenarioMemberFigures& figures : summary.members) {
            const Entry entry{m_context.contents().find(figures.member), figures};
            (figures.started ? m_ongoing : m_proposed).push_back(entry);
            m_shape.add(entry);
        }
        for (const ScenarioMember* member : entries.excluded) {
            Entry entry{member, std::nullopt};
            if (auto figures = memberFigures(m_context.contents(), m_plan, *member))
                entry.figures = *std::move(figures);
            m_shape.add(entry);
            m_excluded.push_back(std::move(entry));
        }
    }

    void findPublished(const ScenarioEntries& entries) {
        for (const PublishedFigure* figure : entries.memberCosts) {
            if (!figure->year || !m_plan.years.contains(*figure->year))
                continue;
            m_published.emplace(std::pair(figure->initiative.uuid(), *figure->year), figure);
            m_shape.published.insert(*figure->year);
        }
    }

    // Columns

    void add(Column column) {
        m_columns.insert(column.key, m_table.columns.size());
        m_table.columns.push_back(std::move(column));
    }
    void addAmount(const QString& key, const QString& title) {
        add(amountColumn(m_context, key, title));
        m_summed += key;
    }
    QString field(const char* label) const { return m_context.translate("fields", label); }

    void addColumns() {
        add(textColumn("number", field("Number"), 8));
        add(textColumn("name", m_context.translate("entities", entityInfoOf<Initiative>().label),
                       36));
        add(textColumn("service", field("Service"), 24));
        if (m_shape.shift)
            add(numberColumn(QStringLiteral("shift"), field("Moved (years)")));
        if (m_shape.costScale)
            add(percentColumn(QStringLiteral("cost-scale"), field("Share of cost")));
        if (m_shape.impactScale)
            add(percentColumn(QStringLiteral("impact-scale"), field("Share of impact")));
        if (m_shape.benefitScale)
            add(percentColumn(QStringLiteral("benefit-scale"), field("Share of benefit")));
        addCostColumns();
        addImpactColumns();
        addLastColumns();
    }

    void addCostColumns() {
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year)
            addAmount(yearKey("cost", year), m_context.translate("reports", "Cost %1").arg(year));
        if (m_shape.laterCost)
            addAmount(QStringLiteral("later-cost"), m_context.translate("reports", "Later cost"));
        for (const int year : m_shape.published) {
            addAmount(yearKey("published", year),
                      m_context.translate("reports", "Published cost %1").arg(year));
            addAmount(yearKey("difference", year),
                      m_context.translate("reports", "Published less computed %1").arg(year));
        }
    }

    void addImpactColumns() {
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year) {
            addAmount(yearKey("impact", year),
                      m_context.translate("reports", "Impact %1").arg(year));
            if (m_shape.capital)
                addAmount(yearKey("capital", year),
                          m_context.translate("reports", "Of which capital cost %1").arg(year));
        }
        if (m_shape.laterImpact)
            addAmount(QStringLiteral("later-impact"),
                      m_context.translate("reports", "Later impact"));
    }

    void addLastColumns() {
        if (m_shape.shift || m_shape.benefitScale)
            add(amountColumn(m_context, QStringLiteral("stated-net-benefit"),
                             m_context.translate("reports", "Net benefit as entered")));
        addAmount(QStringLiteral("net-benefit"), field("Net benefit"));
        add(textColumn("certainty", m_context.translate("reports", "Certainty"), 20));
        if (m_shape.ground)
            add(textColumn("ground",
                           m_context.translate("entities", entityInfoOf<PriorityGround>().label),
                           24));
        if (m_shape.note)
            add(textColumn("note", field("Note")));
    }

    // Rows

    Done addGroup(const std::vector<Entry>& entries, const char* key, const QString& title,
                  const QString& total) {
        NYTTO_CHECK(addRows(entries, key, title));
        return addSums(RowKind::Subtotal, key, total, {&entries});
    }

    Done addRows(const std::vector<Entry>& entries, const char* key, const QString& title) {
        if (entries.empty())
            return {};
        Row group{QStringLiteral("%1-group").arg(QLatin1String(key)), RowKind::Group};
        group.cells.resize(m_table.columns.size());
        group.cells.front() = Cell(title);
        m_table.rows.push_back(std::move(group));
        for (const Entry& entry : entries)
            NYTTO_CHECK(addRow(entry));
        return {};
    }

    Done addRow(const Entry& entry) {
        const ScenarioMember& member = *entry.member;
        const Initiative& initiative = *m_context.contents().find(member.initiative);
        m_row = Row{rowKey(member.id), RowKind::Body, {}, refTo(initiative)};
        m_row.cells.resize(m_table.columns.size());
        set("number", Cell(initiative.number));
        set("name", nameOf(member, initiative));
        set("service", member.printedService.isEmpty()
                           ? serviceOf(m_context, initiative)
                           : m_context.text(refTo(member), member.printedService));
        set("shift", Cell(member.shift));
        set("cost-scale", Cell(member.costScale));
        set("impact-scale", Cell(member.impactScale));
        set("benefit-scale", Cell(member.benefitScale));
        if (entry.figures)
            NYTTO_CHECK(setFigures(member, *entry.figures));
        NYTTO_CHECK(setPublished(initiative));
        set("certainty", certaintyOf(m_context, initiative));
        if (const PriorityGround* ground = m_context.contents().find(member.ground))
            set("ground", Cell(ground->name));
        set("note", m_context.text(refTo(member), member.note));
        m_table.rows.push_back(std::move(m_row));
        return {};
    }

    /// What the scenario's own table calls it, else its name.
    Cell nameOf(const ScenarioMember& member, const Initiative& initiative) const {
        Cell cell = m_context.name(refTo(initiative));
        if (cell.mark == CellMark::Secret || member.printedName.isEmpty() ||
            composed(member.printedName) == composed(initiative.name))
            return cell;
        const QString own =
            m_context.translate("reports", "The initiative's own name: %1").arg(initiative.name);
        cell.content = member.printedName;
        return cell.noted(cell.comment.isEmpty() ? own : cell.comment + QLatin1Char('\n') + own);
    }

    Done setFigures(const ScenarioMember& member, const ScenarioMemberFigures& figures) {
        const MemberCells cells(m_context, m_plan, member, figures,
                                m_table.at(m_row.key, QStringLiteral("name")));
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year) {
            set(yearKey("cost", year), cells.cost(year));
            set(yearKey("impact", year), cells.impact(year));
            set(yearKey("capital", year), cells.capital(year));
        }
        NYTTO_TRY(laterCost, cells.laterCost());
        NYTTO_TRY(laterImpact, cells.laterImpact());
        set("later-cost", std::move(laterCost));
        set("later-impact", std::move(laterImpact));
        set("stated-net-benefit", cells.statedNetBenefit());
        set("net-benefit", cells.netBenefit());
        return {};
    }

    Done setPublished(const Initiative& initiative) {
        for (const int year : m_shape.published) {
            const auto found = m_published.find({initiative.id.uuid(), year});
            if (found == m_published.end())
                continue;
            const PublishedFigure& published = *found->second;
            set(yearKey("published", year),
                m_context.notes().published(Cell(published.figure), published));
            const Cell& cost = cellOf(yearKey("cost", year));
            if (!std::holds_alternative<Figure>(cost.content))
                continue;
            NYTTO_TRY(difference,
                      publishedLess(m_table.at(m_row.key, yearKey("published", year)),
                                    published.figure, m_table.at(m_row.key, yearKey("cost", year)),
                                    std::get<Figure>(cost.content)));
            set(yearKey("difference", year), std::move(difference));
        }
        return {};
    }

    /// Sums of all columns of amounts over the rows of these groups.
    Done addSums(RowKind kind, const char* key, const QString& title, const Groups& groups) {
        m_row = Row{QString::fromLatin1(key), kind};
        m_row.cells.resize(m_table.columns.size());
        set("name", Cell(title));
        for (const QString& column : m_summed) {
            NYTTO_TRY(sum, sumCell(column, groups));
            set(column, std::move(sum));
        }
        m_table.rows.push_back(std::move(m_row));
        return {};
    }

    Result<Cell> sumCell(const QString& column, const Groups& groups) const {
        FigureSum sum;
        std::vector<CellRange> ranges;
        for (const auto* entries : groups) {
            if (entries->empty())
                continue;
            ranges.emplace_back(m_table.at(rowKey(entries->front().member->id), column),
                                m_table.at(rowKey(entries->back().member->id), column));
            sum.add(sumOver(m_table, ranges.back()));
        }
        const Figure figure = orUnknown(sum.figure());
        return Cell(figure).with(sumOf(ranges));
    }

    /// What is known of the totals that are unknown, and whose figures are missing.
    void addNotes() {
        const auto names = static_cast<std::size_t>(m_table.columnIndex(QStringLiteral("name")));
        std::unordered_map<QString, const ScenarioMemberFigures*> members; // by their rows
        for (const auto* entries : {&m_ongoing, &m_proposed})
            for (const Entry& entry : *entries)
                members.emplace(rowKey(entry.member->id), &*entry.figures);
        for (const QString& key : m_summed) {
            const auto column = static_cast<std::size_t>(m_table.columnIndex(key));
            FigureSum sum;
            for (const Row& row : m_table.rows) {
                const auto* figure = std::get_if<Figure>(&row.cells[column].content);
                const auto* name = std::get_if<QString>(&row.cells[names].content);
                if (row.kind == RowKind::Total)
                    break;
                if (row.kind == RowKind::Body && figure && name) {
                    const auto held = members.find(row.key);
                    sum.add(*figure, held == members.end() || !figure->isUnknown()
                                         ? *name
                                         : unknownName(m_context, *name, *held->second, key));
                }
            }
            const QString remark = knownPartRemark(m_context, m_table.columns[column].title, sum);
            if (!remark.isEmpty())
                m_table.notes.push_back(remark);
        }
    }

    // Cells by column

    void set(const QString& column, Cell cell) {
        if (const auto at = m_columns.constFind(column); at != m_columns.constEnd())
            m_row.cells[*at] = std::move(cell);
    }
    void set(const char* column, Cell cell) { set(QString::fromLatin1(column), std::move(cell)); }
    const Cell& cellOf(const QString& column) const { return m_row.cells[m_columns[column]]; }

    const ReportContext& m_context;
    const PlanFigures& m_plan;
    Id<Scenario> m_scenario;
    std::vector<Entry> m_ongoing;
    std::vector<Entry> m_proposed;
    std::vector<Entry> m_excluded;
    std::map<std::pair<QUuid, int>, const PublishedFigure*> m_published;
    Shape m_shape;
    QStringList m_summed;
    ReportTable m_table;
    QHash<QString, std::size_t> m_columns; ///< by key
    Row m_row;
};

} // namespace

std::unordered_map<Id<Scenario>, ScenarioEntries> scenarioEntries(const Contents& contents) {
    std::unordered_map<Id<Scenario>, ScenarioEntries> entries;
    for (const ScenarioMember& member : contents.all<ScenarioMember>())
        if (!member.included)
            entries[member.scenario].excluded.push_back(&member);
    for (const PublishedFigure& figure : contents.all<PublishedFigure>())
        if (figure.quantity == PublishedQuantity::MemberCost && figure.scenario)
            entries[figure.scenario].memberCosts.push_back(&figure);
    return entries;
}

Result<ReportTable> scenarioMembersTable(const ReportContext& context, const PlanFigures& plan,
                                         const ScenarioSummary& summary,
                                         const ScenarioEntries& entries) {
    return MemberRows(context, plan, summary, entries).table();
}

} // namespace nytto
