// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/basics/relative_change.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/tables/remarks.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/scenarios/scenario_published.h"
#include "model/tables/scenarios/scenario_tables.h"
#include "model/tables/scenarios/scenario_terms.h"
#include "model/tables/services/services_table.h"
#include "model/tables/share_cell.h"
#include "model/tables/stated_years.h"
#include "model/tables/table_building.h"

#include <algorithm>
#include <map>
#include <span>

namespace nytto {

namespace {

QString key(const char* text) {
    return QString::fromLatin1(text);
}
bool isSaidAlike(const FigureSum& a, const FigureSum& b) {
    const auto knownA = a.known();
    const auto knownB = b.known();
    return knownA && knownB && *knownA == *knownB && a.unknownNames() == b.unknownNames();
}
QString knownKey(const QString& row) {
    return row + QStringLiteral("-known");
}

class SummaryRows {
public:
    SummaryRows(const ReportContext& context, const ScenarioSummary& summary,
                const ReportTable& members)
        : m_context(context), m_summary(summary), m_members(members),
          m_terms(context, summary, members) {
        const Id<Scenario> scenario = summary.scenarios.front();
        m_table.key = scenarioKey(context, scenario) + QStringLiteral("-summary");
        m_table.notes = scenarioRemarks(context);
        m_table.title = context.translate("reports", "Scenario %1, year by year")
                            .arg(scenarioTitle(context, scenario));
        addColumns();
    }

    Result<ReportTable> table() {
        NYTTO_CHECK(addPart(scenario_part::base,
                            {"A",
                             m_context.translate("reports", "Management cost of base services and "
                                                            "digital infrastructure (the base)"),
                             m_context.translate("reports", "Services of the base")}));
        NYTTO_CHECK(addPart(scenario_part::ongoing,
                            {"B", m_context.translate("reports", "Cost of ongoing initiatives"),
                             m_context.translate("reports", "Ongoing members")}));
        NYTTO_CHECK(addPart(scenario_part::proposed,
                            {"C", m_context.translate("reports", "Cost of proposed initiatives"),
                             m_context.translate("reports", "Proposed members")}));
        NYTTO_CHECK(addPart(scenario_part::impact,
                            {"D", m_context.translate("reports", "Impact on the management cost"),
                             m_context.translate("reports", "All members")}));
        NYTTO_CHECK(addCapital());
        NYTTO_CHECK(addSum("sum", RowKind::Total,
                           {"", m_context.translate("reports", "Sum of the scenario"),
                            QStringLiteral("A + B + C + D")},
                           {key("base"), key("ongoing"), key("proposed"), key("impact")}));
        NYTTO_CHECK(addSum("change", RowKind::Subtotal,
                           {"", m_context.translate("reports", "Change against doing nothing"),
                            QStringLiteral("B + C + D")},
                           {key("ongoing"), key("proposed"), key("impact")}));
        addShare();
        NYTTO_CHECK(addNetBenefit());
        addNote(baseKinds());
        addRoundingRemark(m_table, m_context);
        NYTTO_CHECK(
            addPublishedFigures(m_context, m_summary.scenarios.front(), m_summary.years, m_table));
        return std::move(m_table);
    }

private:
    /// The texts that begin a row: a letter to refer to it by, what it is, what it consists of.
    struct Title {
        const char* letter;
        QString name;
        QString made;
    };

    // Columns

    int first() const { return m_summary.years.first; }
    int last() const { return m_summary.years.last(); }
    QString total() const { return key("total"); }
    QString later() const { return key("later"); }

    void addColumns() {
        // As in the table of members, which stands on the same sheet.
        m_table.columns = {
            textColumn("letter", m_context.translate("reports", "Row"), 8),
            textColumn("name", m_context.translate("reports", "Part")),
            textColumn("made", m_context.translate("reports", "Consists of")),
        };
        for (int year = first(); year <= last(); ++year)
            addColumn(QString::number(year), QString::number(year));
        addColumn(total(),
                  QStringLiteral("%1–%2").arg(QString::number(first()), QString::number(last())));
        if (m_members.columnIndex(key("later-cost")) >= 0 ||
            m_members.columnIndex(key("later-impact")) >= 0)
            addColumn(later(), m_context.translate("reports", "Later"));
    }
    void addColumn(const QString& columnKey, const QString& title) {
        m_table.columns.push_back(amountColumn(m_context, columnKey, title));
    }
    QStringList years() const {
        QStringList columns;
        for (int year = first(); year <= last(); ++year)
            columns += QString::number(year);
        return columns;
    }
    QStringList computedColumns() const {
        QStringList columns = years() + QStringList{total()};
        if (m_table.columnIndex(later()) >= 0)
            columns += later();
        return columns;
    }

    // Cells

    Row newRow(const QString& rowKey, const Title& title, RowKind kind = RowKind::Body) const {
        Row row{rowKey, kind};
        row.cells.resize(m_table.columns.size());
        row.cells[0] = Cell(key(title.letter));
        row.cells[1] = Cell(title.name);
        row.cells[2] = Cell(title.made);
        return row;
    }
    Cell& at(Row& row, const QString& column) const {
        return row.cells[static_cast<std::size_t>(m_table.columnIndex(column))];
    }
    const Figure* figureAt(const QString& row, const QString& column) const {
        return std::get_if<Figure>(
            &m_table.rows[static_cast<std::size_t>(m_table.rowIndex(row))]
                 .cells[static_cast<std::size_t>(m_table.columnIndex(column))]
                 .content);
    }
    bool hasRow(const QString& row) const { return m_table.rowIndex(row) >= 0; }

    /// The years of a row that is being made, summed.
    Result<Cell> acrossYears(Row& row) const {
        FigureSum sum;
        for (const QString& year : years())
            sum.add(std::get<Figure>(at(row, year).content));
        const Figure figure = orUnknown(sum.figure());
        return Cell(figure).with(sumOf({CellRange(m_table.at(row.key, years().front()),
                                                  m_table.at(row.key, years().back()))}));
    }
    /// The cells of finished rows in one column, summed. Without members that is the base, also
    /// where there is none: 0 would be an amount that nobody has stated.
    Result<Cell> downRows(const QStringList& rows, const QString& column) const {
        if (m_summary.members.empty() && rows.contains(key("base")))
            return copied(m_table, m_table.at(key("base"), column));
        FigureSum sum;
        std::vector<CellRange> cells;
        for (const QString& row : rows) {
            if (const Figure* figure = figureAt(row, column)) {
                sum.add(*figure);
                cells.emplace_back(m_table.at(row, column));
            }
        }
        const Figure figure = orUnknown(sum.figure());
        return Cell(figure).with(sumOf(cells));
    }

    // Rows

    Done addPart(const ScenarioPart& part, const Title& title) {
        Row row = newRow(key(part.row), title);
        for (int year = first(); year <= last(); ++year) {
            const QString column = QString::number(year);
            if (part.column) {
                at(row, column) = m_terms.sumCell(part, column);
                continue;
            }
            const auto place = static_cast<std::size_t>(year - first());
            const Figure figure =
                orUnknown(m_summary.perYear[place].row(ScenarioRow::Base).figure());
            at(row, column) = Cell(figure).with(copyOf(baseCell(year)));
        }
        NYTTO_TRY(sum, acrossYears(row));
        at(row, total()) = std::move(sum);
        if (part.column && computedColumns().contains(later()))
            at(row, later()) = m_terms.sumCell(part, later());
        m_table.rows.push_back(std::move(row));
        return addKnown(part, years());
    }

    Done addCapital() {
        if (m_members.columnIndex(yearKey("capital", first())) < 0)
            return {};
        Row row =
            newRow(key("capital"), {"", m_context.translate("reports", "of which capital cost"),
                                    m_context.translate("reports", "All members")});
        for (int year = first(); year <= last(); ++year)
            at(row, QString::number(year)) =
                copied(m_members, m_members.at(key("total"), yearKey("capital", year)));
        NYTTO_TRY(sum, acrossYears(row));
        at(row, total()) = std::move(sum);
        m_table.rows.push_back(std::move(row));
        return {};
    }

    Done addSum(const char* rowKey, RowKind kind, const Title& title, const QStringList& parts) {
        Row row = newRow(key(rowKey), title, kind);
        bool anyUnknown = false;
        for (const QString& column : computedColumns()) {
            NYTTO_TRY(sum, downRows(parts, column));
            anyUnknown = anyUnknown || std::get<Figure>(sum.content).isUnknown();
            at(row, column) = std::move(sum);
        }
        m_table.rows.push_back(std::move(row));
        return anyUnknown ? addKnownSum(key(rowKey), parts) : Done();
    }

    /// The known part of a sum: the known parts of its rows.
    Done addKnownSum(const QString& sumKey, const QStringList& parts) {
        QStringList known;
        for (const QString& part : parts)
            known += hasRow(knownKey(part)) ? knownKey(part) : part;
        Row row = newRow(knownKey(sumKey), knownTitle());
        for (const QString& column : computedColumns()) {
            NYTTO_TRY(sum, downRows(known, column));
            at(row, column) = std::move(sum);
        }
        m_table.rows.push_back(std::move(row));
        return {};
    }

    void addShare() {
        Row row =
            newRow(key("share"), {"", m_context.translate("reports", "Change in % of the base"),
                                  QStringLiteral("(B + C + D) / A")});
        for (const QString& column : years() + QStringList{total()}) {
            const Figure* change = figureAt(key("change"), column);
            const Figure* whole = figureAt(key("base"), column);
            at(row, column) = shareCell(relativeChange(*change, *whole), *change, *whole)
                                  .with(relativeChangeOf(m_table.at(key("change"), column),
                                                         m_table.at(key("base"), column)));
        }
        m_table.rows.push_back(std::move(row));
    }

    /// One amount over years of its own, in the column of totals.
    Done addNetBenefit() {
        const int count = m_context.settings().netBenefitYears;
        Row row = newRow(
            key("net-benefit"),
            {"",
             m_context.translate("reports", "Net benefit, total of %n years (%1)", nullptr, count)
                 .arg(netBenefitYears(m_context.contents(), first(), std::span(&m_summary, 1),
                                      m_context.language())
                          .join(QStringLiteral(", "))),
             m_context.translate("reports", "All members")});
        at(row, total()) = m_terms.sumCell(scenario_part::netBenefit, total());
        m_table.rows.push_back(std::move(row));
        return addKnown(scenario_part::netBenefit, {total()});
    }

    // What is known of a row that is unknown

    Title knownTitle() const { return {"", m_context.translate("reports", "of which known"), {}}; }

    Result<Cell> knownCell(const ScenarioPart& part, const QString& column) const {
        const Figure known = orUnknown(m_terms.sum(part, column).known());
        return Cell(known).with(knownPartOf(m_terms.cells(part, column)));
    }

    /// Follows the row just made, where any of its cells is unknown.
    Done addKnown(const ScenarioPart& part, const QStringList& columns) {
        const QString rowKey = key(part.row);
        QStringList all = columns;
        if (part.later && computedColumns().contains(later()))
            all += later();
        if (std::ranges::none_of(all, [&](const QString& column) {
                const Figure* figure = figureAt(rowKey, column);
                return figure && figure->isUnknown();
            }))
            return {};
        Row row = newRow(knownKey(rowKey), knownTitle());
        for (const QString& column : all) {
            NYTTO_TRY(known, knownCell(part, column));
            at(row, column) = std::move(known);
        }
        if (columns.size() > 1 || columns.front() != total()) {
            NYTTO_TRY(sum, acrossYears(row));
            at(row, total()) = std::move(sum);
        }
        m_table.rows.push_back(std::move(row));
        addKnownNotes(part, all);
        return {};
    }

    /// Columns with the same known part and the same unknown terms share a sentence.
    void addKnownNotes(const ScenarioPart& part, const QStringList& columns) {
        std::vector<std::pair<FigureSum, QStringList>> groups;
        for (const QString& column : columns) {
            const FigureSum sum = m_terms.sum(part, column);
            const auto same = std::ranges::find_if(
                groups, [&](const auto& group) { return isSaidAlike(group.first, sum); });
            QStringList& titles = same == groups.end()
                                      ? groups.emplace_back(sum, QStringList()).second
                                      : same->second;
            titles += m_table.columns[static_cast<std::size_t>(m_table.columnIndex(column))].title;
        }
        const QString title =
            std::get<QString>(m_table.rows[m_table.rows.size() - 2].cells[1].content);
        const bool namesItsYears = part.row == scenario_part::netBenefit.row;
        for (const auto& [sum, titles] : groups)
            addNote(knownPartRemark(m_context,
                                    namesItsYears ? title
                                                  : title + QStringLiteral(", ") +
                                                        titles.join(QStringLiteral(", ")),
                                    sum));
    }

    // Notes

    void addNote(const QString& note) {
        if (!note.isEmpty() && std::ranges::find(m_table.notes, note) == m_table.notes.end())
            m_table.notes.push_back(note);
    }

    /// Which kinds the base of each year is taken from, with the number of services.
    QString baseKinds() const {
        QStringList texts;
        for (int year = first(); year <= last(); ++year) {
            std::map<int, int> counts; // by kind; −1 for none
            for (const BaseCost::Term& term : m_summary.base->terms) {
                const auto& kind = term.kind[static_cast<std::size_t>(year - first())];
                ++counts[kind ? static_cast<int>(*kind) : -1];
            }
            QStringList kinds;
            for (const auto& [kind, count] : counts)
                kinds += QStringLiteral("%1 (%2)").arg(
                    kind < 0 ? m_context.translate("reports", "nothing stated")
                             : m_context.label(static_cast<ServiceCost>(kind)),
                    QString::number(count));
            if (!kinds.isEmpty())
                texts += QStringLiteral("%1: %2").arg(QString::number(year),
                                                      kinds.join(QStringLiteral(", ")));
        }
        return texts.isEmpty()
                   ? QString()
                   : m_context
                         .translate("reports", "Kinds that the base is taken from (services): %1.")
                         .arg(texts.join(QStringLiteral("; ")));
    }

    const ReportContext& m_context;
    const ScenarioSummary& m_summary;
    const ReportTable& m_members;
    ScenarioTerms m_terms;
    ReportTable m_table;
};

} // namespace

Result<ReportTable> scenarioSummaryTable(const ReportContext& context,
                                         const ScenarioSummary& summary,
                                         const ReportTable& members) {
    return SummaryRows(context, summary, members).table();
}

} // namespace nytto
