// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_figures.h"

#include "model/basics/relative_change.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/document_state.h"
#include "model/tables/report.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct ScenarioFigures {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFigures)
};

/// The summary made sure that every sum fits.
Cell cellOf(const FigureSum& sum) {
    const auto figure = sum.figure();
    return figure ? Cell(*figure) : Cell();
}

Figure knownOf(const FigureSum& sum) {
    const auto known = sum.known();
    return known ? Figure(*known) : Figure::unknown();
}

Column amounts(const DocumentState& state, const QString& key, const QString& title) {
    return {key, title, ColumnType::Amount, state.unit(), state.decimals()};
}

Column texts(const QString& key, const QString& title) {
    return {key, title};
}

/// "2025–2027": the years of the plan, which are not all years.
QString nameOf(const PlanYears& years) {
    return QStringLiteral("%1–%2").arg(QString::number(years.first), QString::number(years.last()));
}

bool isNothing(const ScenarioSummary::Year& year) {
    return year.change.unknownCount() == 0 && knownOf(year.change).amount().isZero();
}

class SummaryRows {
public:
    SummaryRows(const DocumentState& state, const ScenarioSummary& summary)
        : m_state(state), m_summary(summary) {
        m_table.key = QStringLiteral("scenario-summary");
        m_table.title = scenarioTitle(state.contents, summary.scenarios);
        m_table.columns = {texts(QStringLiteral("row"), QString())};
        for (int year = summary.years.first; year <= summary.years.last(); ++year) {
            const QString key = QString::number(year);
            add(key, key, summary.perYear[static_cast<std::size_t>(year - summary.years.first)]);
        }
        add(QStringLiteral("total"), nameOf(summary.years), summary.total);
        if (!isNothing(summary.later))
            add(QStringLiteral("later"), ScenarioFigures::tr("Later"), summary.later);
    }

    ReportTable table() {
        for (const auto& [key, row] :
             {std::pair("base", ScenarioRow::Base), std::pair("ongoing", ScenarioRow::Ongoing),
              std::pair("proposed", ScenarioRow::Proposed),
              std::pair("impact", ScenarioRow::Impact)}) {
            addRow(key, rowTitle(row, m_state.language), RowKind::Body,
                   [row = row](const ScenarioSummary::Year& year) { return year.row(row); });
        }
        if (m_summary.total.capital.amountCount() + m_summary.total.capital.unknownCount() > 0)
            addRow("capital", ScenarioFigures::tr("of which capital cost"), RowKind::Body,
                   [](const ScenarioSummary::Year& year) { return year.capital; });
        addRow("sum", ScenarioFigures::tr("Sum of the scenario"), RowKind::Total,
               [](const ScenarioSummary::Year& year) { return year.sum; });
        addRow("change", ScenarioFigures::tr("Change against doing nothing"), RowKind::Body,
               [](const ScenarioSummary::Year& year) { return year.change; });
        addShares();
        addNetBenefit();
        return std::move(m_table);
    }

private:
    void add(const QString& key, const QString& title, const ScenarioSummary::Year& year) {
        m_table.columns.push_back(amounts(m_state, key, title));
        m_years.push_back(&year);
    }

    Row newRow(const QString& key, const QString& title, RowKind kind = RowKind::Body) const {
        Row row{key, kind};
        row.cells.resize(m_table.columns.size());
        row.cells.front() = Cell(title);
        return row;
    }

    template <class SumOf>
    void addRow(const char* key, const QString& title, RowKind kind, const SumOf& sumOf) {
        const QString rowKey = QString::fromLatin1(key);
        Row row = newRow(rowKey, title, kind);
        Row known =
            newRow(rowKey + QStringLiteral("-known"), ScenarioFigures::tr("of which known"));
        bool unknown = false;
        for (std::size_t at = 0; at < m_years.size(); ++at) {
            const FigureSum sum = sumOf(*m_years[at]);
            row.cells[at + 1] = cellOf(sum);
            known.cells[at + 1] = Cell(knownOf(sum));
            unknown = unknown || sum.unknownCount() > 0;
        }
        m_table.rows.push_back(std::move(row));
        if (unknown)
            m_table.rows.push_back(std::move(known));
    }

    void addShares() {
        Row row = newRow(QStringLiteral("share"), ScenarioFigures::tr("Change in %"));
        for (std::size_t at = 0; at < m_years.size(); ++at)
            if (m_years[at] != &m_summary.later)
                row.cells[at + 1] = Cell(changeShare(*m_years[at]));
        m_table.rows.push_back(std::move(row));
    }

    void addNetBenefit() {
        const auto total = static_cast<std::size_t>(m_summary.years.count) + 1;
        Row row = newRow(QStringLiteral("net-benefit"),
                         ScenarioFigures::tr("Net benefit, %n years", nullptr,
                                             m_state.settings().netBenefitYears));
        row.cells[total] = cellOf(m_summary.netBenefit);
        m_table.rows.push_back(std::move(row));
        if (m_summary.netBenefit.unknownCount() == 0)
            return;
        Row known =
            newRow(QStringLiteral("net-benefit-known"), ScenarioFigures::tr("of which known"));
        known.cells[total] = Cell(knownOf(m_summary.netBenefit));
        m_table.rows.push_back(std::move(known));
    }

    const DocumentState& m_state;
    const ScenarioSummary& m_summary;
    ReportTable m_table;
    std::vector<const ScenarioSummary::Year*> m_years; ///< of the columns but the first
};

class ComparisonRows {
public:
    ComparisonRows(const DocumentState& state, const std::vector<const ScenarioSummary*>& scenarios)
        : m_state(state), m_scenarios(scenarios) {
        m_table.key = QStringLiteral("scenarios-compared");
        m_table.title = ScenarioFigures::tr("Scenarios side by side");
        m_table.whenEmpty = ScenarioFigures::tr("Tick the scenarios to compare.");
        m_table.columns = {texts(QStringLiteral("row"), QString())};
        for (std::size_t at = 0; at < scenarios.size(); ++at) {
            m_table.columns.push_back(amounts(
                state, QString::number(at), shortTitle(state.contents, scenarios[at]->scenarios)));
            if (at > 0)
                if (auto difference =
                        differenceOf(state.contents, *scenarios[at], *scenarios.front()))
                    m_differences.emplace(at, *std::move(difference));
        }
    }

    ReportTable table() {
        if (m_scenarios.empty())
            return std::move(m_table);
        addGroup("sum", ScenarioFigures::tr("Sum of the scenario"),
                 [](const ScenarioSummary::Year& year) { return cellOf(year.sum); });
        addGroup("change", ScenarioFigures::tr("Change against doing nothing"),
                 [](const ScenarioSummary::Year& year) { return cellOf(year.change); });
        addGroup("share", ScenarioFigures::tr("Change against doing nothing, in %"),
                 // What falls later has no base.
                 [](const ScenarioSummary::Year& year) {
                     const FigureSum& base = year.row(ScenarioRow::Base);
                     return base.amountCount() + base.unknownCount() > 0 ? Cell(changeShare(year))
                                                                         : Cell();
                 });
        if (m_scenarios.size() > 1)
            addDifferences();
        addWhole();
        return std::move(m_table);
    }

private:
    Row newRow(const QString& key, const QString& title, RowKind kind = RowKind::Body) const {
        Row row{key, kind};
        row.cells.resize(m_table.columns.size());
        row.cells.front() = Cell(title);
        return row;
    }

    /// The years of the plan by their places, then all of them together, then what falls later.
    int totalPlace() const { return m_scenarios.front()->years.count; }
    int laterPlace() const { return totalPlace() + 1; }
    bool hasLater() const {
        return std::ranges::any_of(m_scenarios, [](const ScenarioSummary* scenario) {
            return !isNothing(scenario->later);
        });
    }
    QString keyOf(int place) const {
        return place == totalPlace()   ? QStringLiteral("total")
               : place == laterPlace() ? QStringLiteral("later")
                                       : QString::number(m_scenarios.front()->years.first + place);
    }
    QString titleOf(int place) const {
        return place == totalPlace()   ? nameOf(m_scenarios.front()->years)
               : place == laterPlace() ? ScenarioFigures::tr("Later")
                                       : keyOf(place);
    }

    /// A heading and a row for each place. `cell` gives a scenario's (by its place) cell of it.
    template <class CellOf>
    void addRows(const QString& key, const QString& title, const CellOf& cell) {
        m_table.rows.push_back(newRow(key + QStringLiteral("-group"), title, RowKind::Group));
        for (int place = 0; place <= (hasLater() ? laterPlace() : totalPlace()); ++place) {
            Row row = newRow(key + u'-' + keyOf(place), titleOf(place),
                             place == totalPlace() ? RowKind::Subtotal : RowKind::Body);
            for (std::size_t scenario = 0; scenario < m_scenarios.size(); ++scenario)
                row.cells[scenario + 1] = cell(scenario, place);
            m_table.rows.push_back(std::move(row));
        }
    }

    const ScenarioSummary::Year& yearOf(std::size_t scenario, int place) const {
        const ScenarioSummary& summary = *m_scenarios[scenario];
        return place == totalPlace()   ? summary.total
               : place == laterPlace() ? summary.later
                                       : summary.perYear[static_cast<std::size_t>(place)];
    }

    template <class CellOf>
    void addGroup(const char* key, const QString& title, const CellOf& cell) {
        addRows(QString::fromLatin1(key), title,
                [&](std::size_t scenario, int place) { return cell(yearOf(scenario, place)); });
    }

    void addDifferences() {
        const QString first = shortTitle(m_state.contents, m_scenarios.front()->scenarios);
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
                    return sum ? cellOf(*sum) : Cell();
                });
        addRows(QStringLiteral("difference-share"),
                ScenarioFigures::tr("Difference against %1, in % of its sum").arg(first),
                [&](std::size_t scenario, int place) {
                    const FigureSum* sum = place == laterPlace() ? nullptr : sumOf(scenario, place);
                    return sum ? Cell(relativeChange(*sum, yearOf(0, place).sum)) : Cell();
                });
    }

    void addWhole() {
        m_table.rows.push_back(newRow(QStringLiteral("whole-group"),
                                      ScenarioFigures::tr("As a whole"), RowKind::Group));
        Row benefit = newRow(QStringLiteral("net-benefit"),
                             ScenarioFigures::tr("Net benefit, %n years", nullptr,
                                                 m_state.settings().netBenefitYears));
        Row known =
            newRow(QStringLiteral("net-benefit-known"), ScenarioFigures::tr("of which known"));
        Row difference = newRow(QStringLiteral("net-benefit-difference"),
                                ScenarioFigures::tr("Difference of net benefit"));
        Row members = newRow(QStringLiteral("members"), ScenarioFigures::tr("Members"));
        for (std::size_t at = 0; at < m_scenarios.size(); ++at) {
            benefit.cells[at + 1] = cellOf(m_scenarios[at]->netBenefit);
            known.cells[at + 1] = Cell(knownOf(m_scenarios[at]->netBenefit));
            members.cells[at + 1] = Cell(static_cast<qint64>(m_scenarios[at]->members.size()));
            if (const auto found = m_differences.find(at); found != m_differences.end())
                difference.cells[at + 1] = cellOf(found->second.netBenefit);
        }
        for (Row* row : {&benefit, &known, &difference, &members})
            if (row != &difference || m_scenarios.size() > 1)
                m_table.rows.push_back(std::move(*row));
    }

    const DocumentState& m_state;
    const std::vector<const ScenarioSummary*>& m_scenarios;
    std::unordered_map<std::size_t, ScenarioDifference> m_differences; ///< by the place
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
    return cellOf(sum);
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

ReportTable summaryTable(const DocumentState& state, const ScenarioSummary& summary) {
    return SummaryRows(state, summary).table();
}

ReportTable comparisonTable(const DocumentState& state,
                            const std::vector<const ScenarioSummary*>& scenarios) {
    return ComparisonRows(state, scenarios).table();
}

ReportTable comparedMembersTable(const DocumentState& state,
                                 const std::vector<const ScenarioSummary*>& scenarios) {
    ReportTable table;
    table.key = QStringLiteral("members-compared");
    table.title = ScenarioFigures::tr("Members: cost and impact over all years");
    table.whenEmpty = ScenarioFigures::tr("None of the scenarios has a member.");
    table.columns = {texts(QStringLiteral("name"), ScenarioFigures::tr("Initiative"))};
    QStringList numbers;
    for (std::size_t at = 0; at < scenarios.size(); ++at) {
        const Scenario* scenario = state.contents.find(scenarios[at]->scenarios.front());
        numbers << (scenario->number.isEmpty() ? scenario->name : scenario->number);
        table.columns.push_back(amounts(state, QString::number(at), numbers.back()));
    }
    table.columns.push_back(texts(QStringLiteral("remark"), ScenarioFigures::tr("Remark")));
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

ChartData partsChart(const DocumentState& state, const ScenarioSummary& summary) {
    return scenarioPartsChart(
        QStringLiteral("scenario-parts"), summary.years,
        [&](ScenarioRow row, int year) {
            const auto figure =
                summary.perYear[static_cast<std::size_t>(year - summary.years.first)]
                    .row(row)
                    .figure();
            return figure ? *figure : Figure::unknown();
        },
        state.language, state.unit());
}

ChartData benefitChart(const DocumentState& state,
                       const std::vector<const ScenarioSummary*>& scenarios) {
    std::vector<ChartedScenario> charted;
    for (const ScenarioSummary* scenario : scenarios) {
        const Scenario* first = state.contents.find(scenario->scenarios.front());
        const bool isNumbered = scenario->scenarios.size() == 1 && !first->number.isEmpty();
        charted.push_back(
            {isNumbered ? first->number : scenarioTitle(state.contents, scenario->scenarios),
             knownOf(scenario->total.change), knownOf(scenario->netBenefit)});
    }
    ChartData chart = netBenefitChart(
        charted, ScenarioFigures::tr("Known part of the change of cost"),
        ScenarioFigures::tr("Known part of the net benefit"), state.language, state.unit());
    chart.categoryTitle = state.language.translate("entities", entityInfoOf<Scenario>().label);
    return chart;
}

} // namespace nytto
