// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_figures.h"

#include "model/basics/or_unknown.h"
#include "model/basics/relative_change.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/picked.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_comparison.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/scenarios/scenario_terms.h"
#include "model/tables/share_cell.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct ScenarioFigures {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFigures)
};

/// The cells of the summary's rows in its narrow form: what is long in a report has its short name.
void shortenNames(ReportTable& table, const Language& language) {
    const auto names = static_cast<std::size_t>(table.columnIndex(QStringLiteral("name")));
    for (const auto& [part, row] : {std::pair(&scenario_part::base, ScenarioRow::Base),
                                    std::pair(&scenario_part::ongoing, ScenarioRow::Ongoing),
                                    std::pair(&scenario_part::proposed, ScenarioRow::Proposed),
                                    std::pair(&scenario_part::impact, ScenarioRow::Impact)})
        if (const int at = table.rowIndex(QString::fromLatin1(part->row)); at >= 0)
            table.rows[static_cast<std::size_t>(at)].cells[names] = Cell(rowTitle(row, language));
}

/// The comparison of a report, its scenarios as columns, with what each differs from the first.
class ComparisonRows {
public:
    ComparisonRows(const ReportContext& context, const std::vector<const ScenarioSummary*>& shown,
                   const ScenarioComparison& comparison)
        : m_context(context), m_scenarios(shown), m_comparison(comparison),
          m_table(emptyComparison(context, shown)) {
        for (std::size_t at = 1; at < shown.size(); ++at)
            if (auto difference = differenceOf(context.contents(), *shown[at], *shown.front()))
                m_differences.emplace(at, *std::move(difference));
    }

    static ReportTable emptyComparison(const ReportContext& context,
                                       const std::vector<const ScenarioSummary*>& shown) {
        ReportTable table;
        table.key = QStringLiteral("scenarios-compared");
        table.title = ScenarioFigures::tr("Scenarios side by side");
        table.whenEmpty = ScenarioFigures::tr("Tick the scenarios to compare.");
        table.columns = {textColumn("row", QString())};
        for (std::size_t at = 0; at < shown.size(); ++at)
            table.columns.push_back(
                amountColumn(context, QString::number(at),
                             shortTitle(context.contents(), shown[at]->scenarios)));
        return table;
    }

    ReportTable table() {
        for (const char* column : {"sum", "change"})
            addMeasure(column, titleOf(m_comparison.table, column));
        addMeasure("share", ScenarioFigures::tr("Change against doing nothing, in %"));
        if (m_scenarios.size() > 1)
            addDifferences();
        addWhole();
        if (m_isRounded)
            m_table.notes.push_back(roundingRemark(m_context.language()));
        return std::move(m_table);
    }

private:
    static QString titleOf(const ReportTable& table, const char* column) {
        return table
            .columns[static_cast<std::size_t>(table.columnIndex(QString::fromLatin1(column)))]
            .title;
    }

    Row newRow(const QString& key, const QString& title, RowKind kind = RowKind::Body) const {
        Row row{key, kind};
        row.cells.resize(m_table.columns.size());
        row.cells.front() = Cell(title);
        return row;
    }

    /// The scenario's, or that of the last stack, which is of all of them.
    const ScenarioAlternative& alternativeOf(std::size_t scenario) const {
        return m_scenarios[scenario]->scenarios.size() > 1 ? m_comparison.alternatives.back()
                                                           : m_comparison.alternatives[scenario];
    }

    /// A cell of one of the comparison's tables; empty where it has none.
    Cell from(const ReportTable& table, const QString& row, const char* column) const {
        return table.rowIndex(row) < 0 ? Cell()
                                       : copied(table, table.at(row, QString::fromLatin1(column)));
    }

    // The years of the plan by their places, then all of them together, then what falls later.

    int totalPlace() const { return m_context.years().count; }
    int laterPlace() const { return totalPlace() + 1; }
    int lastPlace() const {
        const QString first = QStringLiteral("later-") + m_comparison.alternatives.front().key;
        return m_comparison.table.rowIndex(first) >= 0 ? laterPlace() : totalPlace();
    }
    QString keyOf(int place) const {
        return place == totalPlace()   ? QStringLiteral("total")
               : place == laterPlace() ? QStringLiteral("later")
                                       : QString::number(m_context.year() + place);
    }
    QString titleOf(int place) const {
        return place == totalPlace()
                   ? QStringLiteral("%1–%2").arg(QString::number(m_context.year()),
                                                 QString::number(m_context.years().last()))
               : place == laterPlace() ? ScenarioFigures::tr("Later")
                                       : keyOf(place);
    }

    static bool isEmpty(const Cell& cell) {
        return std::holds_alternative<std::monostate>(cell.content);
    }

    /// A heading and a row for each place that has anything. `cell` gives a scenario's (by its
    /// place) cell of it.
    template <class CellOf>
    void addRows(const QString& key, const QString& title, const CellOf& cell) {
        m_table.rows.push_back(newRow(key + QStringLiteral("-group"), title, RowKind::Group));
        std::vector<std::vector<Figure>> years(m_scenarios.size());
        for (int place = 0; place <= lastPlace(); ++place) {
            Row row = newRow(key + u'-' + keyOf(place), titleOf(place),
                             place == totalPlace() ? RowKind::Subtotal : RowKind::Body);
            for (std::size_t scenario = 0; scenario < m_scenarios.size(); ++scenario)
                row.cells[scenario + 1] = cell(scenario, place);
            if (std::all_of(row.cells.begin() + 1, row.cells.end(), isEmpty))
                continue;
            for (std::size_t scenario = 0; scenario < m_scenarios.size(); ++scenario)
                if (const auto* figure = std::get_if<Figure>(&row.cells[scenario + 1].content)) {
                    if (place < totalPlace())
                        years[scenario].push_back(*figure);
                    else if (place == totalPlace())
                        m_isRounded = m_isRounded || isOff(*figure, years[scenario]);
                }
            m_table.rows.push_back(std::move(row));
        }
    }

    /// A total that is not the sum of the years, as all are shown.
    bool isOff(const Figure& total, const std::vector<Figure>& years) const {
        return isOffByRounding(total, years, m_context.unit(), m_context.decimals());
    }

    void addMeasure(const char* column, const QString& title) {
        addRows(QString::fromLatin1(column), title, [&](std::size_t scenario, int place) {
            return from(m_comparison.table, keyOf(place) + u'-' + alternativeOf(scenario).key,
                        column);
        });
    }

    /// What both have alike differs by nothing, even where it is unknown, so that no difference of
    /// two cells gives these.
    void addDifferences() {
        const QString first = shortTitle(m_context.contents(), m_scenarios.front()->scenarios);
        const auto sumOf = [&](std::size_t scenario, int place) -> const FigureSum* {
            const auto found = m_differences.find(scenario);
            if (found == m_differences.end())
                return nullptr;
            return place == totalPlace() ? &found->second.total
                   : place == laterPlace()
                       ? &found->second.later
                       : &found->second.perYear[static_cast<std::size_t>(place)];
        };
        addRows(QStringLiteral("difference"),
                ScenarioFigures::tr("Difference against %1").arg(first),
                [&](std::size_t scenario, int place) {
                    const FigureSum* sum = sumOf(scenario, place);
                    return sum ? Cell(orUnknown(*sum)) : Cell();
                });
        addRows(QStringLiteral("difference-share"),
                ScenarioFigures::tr("Difference against %1, in % of its sum").arg(first),
                [&](std::size_t scenario, int place) {
                    const FigureSum* sum = place == laterPlace() ? nullptr : sumOf(scenario, place);
                    if (!sum)
                        return Cell();
                    const Figure change = orUnknown(*sum);
                    const Figure base =
                        figureAt(m_comparison.table, keyOf(place) + u'-' + alternativeOf(0).key,
                                 QStringLiteral("sum"));
                    return shareCell(relativeChange(change, base), change, base);
                });
    }

    void addWhole() {
        m_table.rows.push_back(newRow(QStringLiteral("whole-group"),
                                      ScenarioFigures::tr("As a whole"), RowKind::Group));
        const ReportTable& benefits = m_comparison.netBenefits;
        Row benefit = newRow(QStringLiteral("net-benefit"), titleOf(benefits, "net-benefit"));
        Row known = newRow(QStringLiteral("net-benefit-known"), titleOf(benefits, "known"));
        Row difference = newRow(QStringLiteral("net-benefit-difference"),
                                ScenarioFigures::tr("Difference of net benefit"));
        Row members = newRow(QStringLiteral("members"), ScenarioFigures::tr("Members"));
        for (std::size_t at = 0; at < m_scenarios.size(); ++at) {
            benefit.cells[at + 1] = from(benefits, alternativeOf(at).key, "net-benefit");
            known.cells[at + 1] = from(benefits, alternativeOf(at).key, "known");
            members.cells[at + 1] = Cell(static_cast<qint64>(m_scenarios[at]->members.size()));
            if (const auto found = m_differences.find(at); found != m_differences.end())
                difference.cells[at + 1] = Cell(orUnknown(found->second.netBenefit));
        }
        for (Row* row : {&benefit, &known, &difference, &members})
            if (row != &difference || m_scenarios.size() > 1)
                m_table.rows.push_back(std::move(*row));
    }

    const ReportContext& m_context;
    const std::vector<const ScenarioSummary*>& m_scenarios;
    const ScenarioComparison& m_comparison;
    std::unordered_map<std::size_t, ScenarioDifference> m_differences; ///< by the place
    bool m_isRounded = false;
    ReportTable m_table;
};

QString groupTitle(const ComparedMember& member, const QStringList& numbers) {
    const std::vector<std::size_t> places = member.places();
    if (places.size() == member.in.size())
        return places.size() == 2 ? ScenarioFigures::tr("In both") : ScenarioFigures::tr("In all");
    if (places.size() == 1)
        return ScenarioFigures::tr("Only in %1")
            .arg(numbers[static_cast<qsizetype>(places.front())]);
    QStringList in;
    for (const std::size_t place : places)
        in << numbers[static_cast<qsizetype>(place)];
    return ScenarioFigures::tr("In %1").arg(in.join(QStringLiteral(", ")));
}

/// Cost and impact over all years, what falls after the plan with them.
Cell addedBy(const ScenarioMemberFigures* member) {
    if (!member)
        return {};
    FigureSum sum;
    for (const auto* figures : {&member->figures->cost, &member->figures->impact})
        for (const Figure& figure : *figures)
            sum.add(figure);
    for (const FigureSum* later : {&member->figures->laterCost, &member->figures->laterImpact})
        sum.add(*later);
    return Cell(orUnknown(sum));
}

/// A year of the plan, or what falls after it.
const ScenarioSummary::Year& yearOf(const ScenarioSummary& summary, int year) {
    return year == laterYear
               ? summary.later
               : summary.perYear[static_cast<std::size_t>(year - summary.years.first)];
}

bool areAlike(const Contents& contents, const ComparedMember& member) {
    const ScenarioMember* first = nullptr;
    for (const ScenarioMemberFigures* in : member.in) {
        const ScenarioMember* each = in ? contents.find(in->member) : nullptr;
        if (each && first && !areMovedAndScaledAlike(*first, *each))
            return false;
        first = first ? first : each;
    }
    return true;
}

} // namespace

Result<ReportTable> shownSummaryTable(const DocumentState& state, const ScenarioSummary& summary) {
    const ReportContext context = ReportContext::of(state);
    NYTTO_TRY(tables, scenarioTables(context, *state.calculations.plan(), {summary}));
    QStringList columns{QStringLiteral("name")};
    for (int year = summary.years.first; year <= summary.years.last(); ++year)
        columns += QString::number(year);
    columns += {QStringLiteral("total"), QStringLiteral("later")};
    ReportTable table = columnsOf(std::move(tables.front().summary), columns);
    std::erase_if(table.rows, [](const Row& row) { // of what was published alone
        return std::all_of(row.cells.begin() + 1, row.cells.end(), [](const Cell& cell) {
            return std::holds_alternative<std::monostate>(cell.content);
        });
    });
    table.title = scenarioTitle(state.contents, summary.scenarios);
    shortenNames(table, state.language);
    return table;
}

Result<ReportTable> comparisonTable(const DocumentState& state,
                                    const std::vector<const ScenarioSummary*>& scenarios) {
    const ReportContext context = ReportContext::of(state);
    if (scenarios.empty())
        return ComparisonRows::emptyComparison(context, scenarios);
    std::vector<ScenarioSummary> alone;
    for (const ScenarioSummary* scenario : scenarios)
        if (scenario->scenarios.size() == 1)
            alone.push_back(*scenario);
    const PlanFigures& plan = *state.calculations.plan();
    NYTTO_TRY(tables, scenarioTables(context, plan, alone));
    NYTTO_TRY(comparison, scenarioComparison(context, plan, alone, tables));
    return ComparisonRows(context, scenarios, comparison).table();
}

ReportTable comparedMembersTable(const DocumentState& state,
                                 const std::vector<const ScenarioSummary*>& scenarios) {
    ReportTable table;
    table.key = QStringLiteral("members-compared");
    table.title = ScenarioFigures::tr("Members: cost and impact over all years");
    table.whenEmpty = ScenarioFigures::tr("None of the scenarios has a member.");
    table.columns = {textColumn("name", ScenarioFigures::tr("Initiative"))};
    QStringList numbers;
    for (std::size_t at = 0; at < scenarios.size(); ++at) {
        const Scenario* scenario = state.contents.find(scenarios[at]->scenarios.front());
        numbers << (scenario->number.isEmpty() ? scenario->name : scenario->number);
        table.columns.push_back(
            amountColumn(ReportContext::of(state), QString::number(at), numbers.back()));
    }
    table.columns.push_back(textColumn("remark", ScenarioFigures::tr("Remark")));
    QString group;
    for (const ComparedMember& member : comparedMembers(scenarios)) {
        if (const QString title = groupTitle(member, numbers); title != group) {
            group = title;
            Row row{QStringLiteral("group-") + title, RowKind::Group};
            row.cells.resize(table.columns.size());
            row.cells.front() = Cell(title);
            table.rows.push_back(std::move(row));
        }
        Row row{member.initiative.uuid().toString(QUuid::WithoutBraces),
                RowKind::Body,
                {Cell(initiativeTitle(state.contents, member.initiative))},
                refTo(member.initiative)};
        for (const ScenarioMemberFigures* in : member.in)
            row.cells.push_back(addedBy(in));
        row.cells.push_back(areAlike(state.contents, member)
                                ? Cell()
                                : Cell(ScenarioFigures::tr("moved or scaled differently")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ChartData changesChart(const DocumentState& state,
                       const std::vector<const ScenarioSummary*>& scenarios) {
    std::vector<QString> titles;
    for (const ScenarioSummary* summary : scenarios)
        titles.push_back(shortTitle(state.contents, summary->scenarios));
    const auto isAlone = [](const ScenarioSummary* summary) {
        return summary->scenarios.size() == 1;
    };
    std::vector<QString> names = titles;
    if (std::ranges::count_if(scenarios, isAlone) > 1) // a stack costs more by nature
        for (std::size_t at = 0; at < scenarios.size(); ++at)
            if (!isAlone(scenarios[at]))
                names[at].clear();
    const PlanYears years = state.calculations.years();
    return scenarioChangesChart(
        titles, names, years,
        [&](std::size_t scenario, int year) {
            return orUnknown(yearOf(*scenarios[scenario], year).change);
        },
        state.language, state.unit());
}

ChartData partsChart(const DocumentState& state, const ScenarioSummary& summary) {
    return scenarioPartsChart(
        QStringLiteral("scenario-parts"), summary.years,
        [&](ScenarioRow row, int year) {
            const FigureSum& sum = yearOf(summary, year).row(row);
            return PartFigure(orUnknown(sum), orUnknown(sum.known()));
        },
        state.language, state.unit());
}

} // namespace nytto
