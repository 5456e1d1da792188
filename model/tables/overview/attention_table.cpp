// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/overview/attention_table.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/unbilled_impact.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/amount_text.h"
#include "model/tables/document_state.h"
#include "model/tables/row_groups.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

#include <set>

namespace nytto {

namespace {

struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

class AttentionRows {
public:
    explicit AttentionRows(const DocumentState& state) : m_state(state) {
        m_table.key = QStringLiteral("attention");
        m_table.title = OverviewTables::tr("To look at");
        m_table.columns = {textColumn("what", OverviewTables::tr("What")),
                           amountColumn(ReportContext::of(state), QStringLiteral("amount"),
                                        OverviewTables::tr("Amount")),
                           textColumn("where", OverviewTables::tr("Where"))};
        m_table.whenEmpty = OverviewTables::tr("Nothing is exceeded, and every impact is billed.");
    }

    ReportTable table() {
        addFrames();
        addAppropriations();
        addMovedOut();
        if (!m_state.contents.all<Unit>().isEmpty())
            addScenarios();
        return underHeadings(std::move(m_table), m_kinds);
    }

private:
    void addFrames() {
        if (const auto& rooms = m_state.calculations.frames())
            for (const FrameRoom& room : *rooms)
                addFrame(room);
        const PlanYears years = m_state.calculations.years();
        const std::set<int> entered = yearsOfFrames();
        for (const int year : entered)
            if (!years.contains(year))
                if (const auto rooms = frameRooms(m_state.contents, {year, 1}))
                    for (const FrameRoom& room : *rooms)
                        addFrame(room);
    }

    /// Those that any portfolio has a frame for.
    std::set<int> yearsOfFrames() const {
        std::set<int> years;
        for (const Portfolio& portfolio : m_state.contents.all<Portfolio>())
            for (const YearSeries* frame : {&portfolio.frame, &portfolio.investmentFrame})
                for (const auto& cell : frame->cells())
                    years.insert(cell.year);
        return years;
    }

    void addFrame(const FrameRoom& room) {
        if (!room.room.exceeded)
            return;
        const Portfolio& portfolio = *m_state.contents.find(room.portfolio);
        add("frame",
            room.kind == FrameKind::InvestmentSpending
                ? OverviewTables::tr("Investment frame exceeded")
                : OverviewTables::tr("Frame exceeded"),
            QStringLiteral("%1, %2").arg(portfolio.name, QString::number(room.year)),
            excessOf(room.room), refTo(portfolio));
    }

    void addAppropriations() {
        const auto& rooms = m_state.calculations.appropriations();
        if (!rooms)
            return;
        for (const AppropriationRoom& room : *rooms) {
            if (!room.room.exceeded)
                continue;
            const Appropriation& appropriation = *m_state.contents.find(room.appropriation);
            add("appropriation", OverviewTables::tr("Appropriation exceeded"),
                QStringLiteral("%1, %2").arg(appropriation.name,
                                             QString::number(appropriation.year)),
                excessOf(room.room), refTo(appropriation));
        }
    }

    /// By how much the known uses are more than the frame.
    static Figure excessOf(const Room& room) {
        return room.knownLeft ? orUnknown(room.knownLeft->times(-1)) : Figure::unknown();
    }

    void addMovedOut() {
        const auto& summaries = m_state.calculations.scenarios();
        if (!summaries)
            return;
        for (const ScenarioSummary& summary : *summaries)
            for (const ScenarioMemberFigures& member : summary.members)
                if (member.movedOut)
                    add("moved", OverviewTables::tr("Moved to before the plan"),
                        OverviewTables::tr("%1: %2, whose figures of %3 would fall before %4")
                            .arg(scenarioTitle(m_state.contents, summary.scenarios),
                                 initiativeTitle(m_state.contents, member.initiative),
                                 QString::number(*member.movedOut),
                                 QString::number(summary.years.first)),
                        Figure::unknown(), refTo(member.member));
    }

    void addScenarios() {
        const auto& summaries = m_state.calculations.scenarios();
        if (!summaries)
            return;
        for (const ScenarioSummary& summary : *summaries)
            addScenario(summary);
    }

    void addScenario(const ScenarioSummary& summary) {
        const UnbilledImpact unbilled = unbilledImpact(m_state.contents, summary);
        const QString known = knownOf(unbilled.sum);
        if (!unbilled.isEmpty())
            add(known.isEmpty() ? "unbilled" : "unbilled-in-part",
                OverviewTables::tr("Impact %1–%2 that nobody is billed for")
                    .arg(QString::number(summary.years.first),
                         QString::number(summary.years.last())),
                OverviewTables::tr("%1: %n initiative(s) connected to no service", nullptr,
                                   static_cast<int>(unbilled.sources.size()))
                        .arg(scenarioTitle(m_state.contents, summary.scenarios)) +
                    known,
                orUnknown(unbilled.sum), unbilled.sources.front());
    }

    /// "; 12 SEK thousand are known, the rest is not", of a sum that is not known in all.
    QString knownOf(const FigureSum& sum) const {
        const Figure known = orUnknown(sum.known());
        if (sum.unknownCount() == 0 || !known.isAmount() || known.amount().isZero())
            return {};
        return QStringLiteral("; ") +
               OverviewTables::tr("%1 known, the rest unknown")
                   .arg(amountText(known, m_state.unit(), m_state.decimals(), m_state.language));
    }

    void add(const char* kind, const QString& what, const QString& where, const Figure& amount,
             const EntityRef& subject) {
        m_kinds.push_back(what);
        m_table.rows.push_back(
            {QStringLiteral("%1-%2").arg(QLatin1String(kind), QString::number(m_table.rows.size())),
             RowKind::Body,
             {Cell(what), Cell(amount), Cell(where)},
             subject});
    }

    const DocumentState& m_state;
    ReportTable m_table;
    std::vector<QString> m_kinds; ///< of its rows
};

} // namespace

ReportTable attentionTable(const DocumentState& state) {
    return AttentionRows(state).table();
}

bool isExceeded(const Row& row) {
    return row.kind == RowKind::Body && (row.key.startsWith(QLatin1String("frame")) ||
                                         row.key.startsWith(QLatin1String("appropriation")));
}

QString fieldToMend(const Row& row) {
    if (row.kind == RowKind::Body && row.key.startsWith(QLatin1String("unbilled")))
        return QStringLiteral("services");
    return isMovedOut(row) ? QStringLiteral("shift") : QString();
}

bool namesKnownPart(const Row& row) {
    return row.kind == RowKind::Body && row.key.startsWith(QLatin1String("unbilled-in-part"));
}

bool isMovedOut(const Row& row) {
    return row.kind == RowKind::Body && row.key.startsWith(QLatin1String("moved"));
}

} // namespace nytto
