// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overview_tables.h"

#include "model/calculation/portfolios/remaining_room.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/document_state.h"
#include "model/tables/report.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "views/panels/page_places.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

Cell cellOf(const FigureSum& sum) {
    const auto figure = sum.figure();
    return figure ? Cell(*figure) : Cell();
}

Column texts(const QString& key, const QString& title) {
    return {key, title};
}

Column amounts(const DocumentState& state, const QString& key, const QString& title) {
    return {key, title, ColumnType::Amount, state.unit(), state.decimals()};
}

Column counts(const QString& key, const QString& title) {
    return {key, title, ColumnType::Number};
}

QString idText(Id<Scenario> id) {
    return id.uuid().toString(QUuid::WithoutBraces);
}

class YearRows {
public:
    explicit YearRows(const DocumentState& state) : m_state(state) {
        const PlanYears years = state.calculations.years();
        m_table.key = QStringLiteral("year");
        m_table.title = OverviewTables::tr("The plan of %1").arg(years.first);
        m_table.columns = {texts(QStringLiteral("row"), QString())};
        for (int year = years.first; year <= years.last(); ++year)
            m_table.columns.push_back(amounts(state, QString::number(year), QString::number(year)));
        m_table.columns.push_back(
            amounts(state, QStringLiteral("total"),
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
                amounts(state, QStringLiteral("later"), OverviewTables::tr("Later")));
    }

    ReportTable table() {
        addBase();
        const auto& summaries = m_state.calculations.scenarios();
        if (!summaries) {
            m_table.notes.push_back(summaries.error().message);
            return std::move(m_table);
        }
        if (summaries->empty()) {
            m_table.notes.push_back(OverviewTables::tr("There are no scenarios for %1.")
                                        .arg(m_state.calculations.year()));
            return std::move(m_table);
        }
        addGroup(QStringLiteral("sums"), OverviewTables::tr("Cost of the scenarios"));
        for (const ScenarioSummary& summary : *summaries)
            addSum(summary);
        addGroup(QStringLiteral("benefits"),
                 OverviewTables::tr("Net benefit, %n years", nullptr,
                                    m_state.settings().netBenefitYears));
        for (const ScenarioSummary& summary : *summaries)
            addBenefit(summary);
        return std::move(m_table);
    }

private:
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
            row.cells[at + 1] = cellOf(plan->base->sums[at]);
            total.add(plan->base->sums[at]);
        }
        totalOf(row) = cellOf(total);
        m_table.rows.push_back(std::move(row));
    }

    void addSum(const ScenarioSummary& summary) {
        const Id<Scenario> id = summary.scenarios.front();
        Row row = newRow(QStringLiteral("sum-") + idText(id), scenarioTitle(m_state.contents, id));
        row.subject = refTo(id);
        for (std::size_t at = 0; at < summary.perYear.size(); ++at)
            row.cells[at + 1] = cellOf(summary.perYear[at].sum);
        totalOf(row) = cellOf(summary.total.sum);
        if (m_hasLater)
            row.cells.back() = cellOf(summary.later.sum);
        m_table.rows.push_back(std::move(row));
    }

    void addBenefit(const ScenarioSummary& summary) {
        const Id<Scenario> id = summary.scenarios.front();
        Row row =
            newRow(QStringLiteral("benefit-") + idText(id), scenarioTitle(m_state.contents, id));
        row.subject = refTo(id);
        totalOf(row) = cellOf(summary.netBenefit);
        m_table.rows.push_back(row);
        const auto known = summary.netBenefit.known();
        if (summary.netBenefit.unknownCount() == 0 || !known)
            return;
        row.key = QStringLiteral("known-") + idText(id);
        row.cells.front() = Cell(OverviewTables::tr("of which known"));
        totalOf(row) = Cell(*known);
        m_table.rows.push_back(std::move(row));
    }

    /// All years of the plan together.
    Cell& totalOf(Row& row) const {
        return row.cells[static_cast<std::size_t>(m_state.calculations.years().count) + 1];
    }

    const DocumentState& m_state;
    ReportTable m_table;
    bool m_hasLater = false; ///< a scenario has figures after the plan
};

} // namespace

ReportTable yearTable(const DocumentState& state) {
    return YearRows(state).table();
}

namespace {

/// Frames of portfolios and appropriations, each with its room, by year.
class RoomRows {
public:
    explicit RoomRows(const DocumentState& state) : m_state(state) {
        const PlanYears years = state.calculations.years();
        m_table.key = QStringLiteral("frames");
        m_table.title = OverviewTables::tr("Frames and appropriations, %1–%2")
                            .arg(QString::number(years.first), QString::number(years.last()));
        m_table.columns = {
            texts(QStringLiteral("name"), OverviewTables::tr("Frame or appropriation")),
            counts(QStringLiteral("year"), OverviewTables::tr("Year")),
            amounts(state, QStringLiteral("frame"), OverviewTables::tr("Frame")),
            amounts(state, QStringLiteral("used"), OverviewTables::tr("Used")),
            amounts(state, QStringLiteral("left"), OverviewTables::tr("Left")),
            texts(QStringLiteral("exceeded"), OverviewTables::tr("Room"))};
        m_table.whenEmpty = OverviewTables::tr("No portfolio has a frame for %1–%2.")
                                .arg(QString::number(years.first), QString::number(years.last()));
    }

    ReportTable table() {
        const auto& frames = m_state.calculations.frames();
        const auto& appropriations = m_state.calculations.appropriations();
        if (!frames || !appropriations) {
            m_table.whenEmpty = frames ? appropriations.error().message : frames.error().message;
            return std::move(m_table);
        }
        for (const FrameRoom& frame : *frames)
            if (isSaid(frame))
                add(frame);
        for (const AppropriationRoom& appropriation : *appropriations)
            add(appropriation);
        return std::move(m_table);
    }

private:
    /// The first year always; another one where a frame or a use of it is known.
    bool isSaid(const FrameRoom& frame) const {
        return frame.year == m_state.calculations.year() || !frame.room.frame.isUnknown() ||
               std::ranges::any_of(frame.uses, [](const FrameUse& use) {
                   return use.figure.isAmount() && !use.figure.amount().isZero();
               });
    }

    void add(const FrameRoom& frame) {
        const Portfolio& portfolio = *m_state.contents.find(frame.portfolio);
        const bool isInvestment = frame.kind == FrameKind::InvestmentSpending;
        QString key =
            frame.portfolio.uuid().toString(QUuid::WithoutBraces) +
            (isInvestment ? QStringLiteral("-investments") : QStringLiteral("-initiatives"));
        if (frame.year != m_state.calculations.year())
            key += QStringLiteral("-%1").arg(frame.year);
        addRow(key,
               isInvestment ? OverviewTables::tr("%1, investments").arg(portfolio.name)
                            : portfolio.name,
               frame.year, frame.room, refTo(portfolio));
    }

    /// Those of the plan's years, and any other one that is exceeded.
    void add(const AppropriationRoom& room) {
        const Appropriation& appropriation = *m_state.contents.find(room.appropriation);
        if (m_state.calculations.years().contains(appropriation.year) || room.room.exceeded)
            addRow(appropriation.id.uuid().toString(QUuid::WithoutBraces) +
                       QStringLiteral("-appropriation"),
                   OverviewTables::tr("%1, appropriation").arg(appropriation.name),
                   appropriation.year, room.room, refTo(appropriation));
    }

    void addRow(const QString& key, const QString& name, int year, const Room& room,
                const EntityRef& subject) {
        m_table.rows.push_back(
            {key,
             RowKind::Body,
             {Cell(name), Cell(year), Cell(room.frame), cellOf(room.used), Cell(room.left),
              Cell(room.exceeded ? OverviewTables::tr("Exceeded") : QString())},
             subject});
    }

    const DocumentState& m_state;
    ReportTable m_table;
};

} // namespace

ReportTable framesTable(const DocumentState& state) {
    return RoomRows(state).table();
}

ReportTable findingsTable(const DocumentState& state) {
    ReportTable table;
    table.key = QStringLiteral("findings");
    table.title = OverviewTables::tr("Reconciliation");
    table.columns = {texts(QStringLiteral("class"), OverviewTables::tr("Outcome")),
                     counts(QStringLiteral("count"), OverviewTables::tr("Comparisons")),
                     counts(QStringLiteral("accepted"), OverviewTables::tr("Accepted"))};
    table.whenEmpty = OverviewTables::tr("There are no published figures to compare with.");
    const auto& reconciliation = state.calculations.reconciliation();
    if (!reconciliation) {
        table.whenEmpty = reconciliation.error().message;
        return table;
    }
    for (const FindingClass kind :
         {FindingClass::Difference, FindingClass::Rounding, FindingClass::Truncation,
          FindingClass::NotDecidable, FindingClass::Agreement}) {
        qint64 count = kind == FindingClass::Agreement
                           ? static_cast<qint64>(reconciliation->agreements.size())
                           : 0;
        qint64 accepted = 0;
        for (const Finding& finding : reconciliation->findings)
            if (finding.kind == kind) {
                ++count;
                accepted += finding.accepted.isNull() ? 0 : 1;
            }
        if (count == 0)
            continue;
        Row row{placeOfClass(kind),
                RowKind::Body,
                {Cell(nameOf(kind, state.language)), Cell(count), Cell()}};
        if (kind != FindingClass::Agreement)
            row.cells.back() = Cell(accepted);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ChartData changesChart(const DocumentState& state) {
    const auto& summaries = state.calculations.scenarios();
    std::vector<QString> titles;
    for (std::size_t at = 0; summaries && at < summaries->size(); ++at)
        titles.push_back(shortTitle(state.contents, (*summaries)[at].scenarios));
    const PlanYears years = state.calculations.years();
    return scenarioChangesChart(
        titles, years,
        [&](std::size_t scenario, int year) {
            const auto figure = (*summaries)[scenario]
                                    .perYear[static_cast<std::size_t>(year - years.first)]
                                    .change.figure();
            return figure ? *figure : Figure::unknown();
        },
        state.language, state.unit());
}

} // namespace nytto
