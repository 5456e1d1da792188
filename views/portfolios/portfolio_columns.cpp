// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/portfolio_columns.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "model/tables/secret_sign.h"
#include "views/tables/grid_column.h"

#include <QCoreApplication>

#include <iterator>
#include <map>
#include <memory>

namespace nytto {

namespace {

struct PortfolioColumns {
    Q_DECLARE_TR_FUNCTIONS(PortfolioColumns)
};

using Frames = std::map<std::tuple<Id<Portfolio>, FrameKind, int>, const FrameRoom*>;

std::shared_ptr<const Frames> framesOf(const DocumentState& state) {
    auto frames = std::make_shared<Frames>();
    if (const auto& rooms = state.calculations.frames())
        for (const FrameRoom& room : *rooms)
            frames->emplace(std::tuple(room.portfolio, room.kind, room.year), &room);
    return frames;
}

const Portfolio& portfolioIn(const void* row) {
    return *static_cast<const Portfolio*>(row);
}

/// The frame of one kind in one year, of any portfolio.
struct YearFrame {
    DocumentState state;
    std::shared_ptr<const Frames> frames;
    FrameKind kind;
    int year;

    bool isCosts() const { return kind == FrameKind::InitiativeCosts; }
    const FrameRoom* of(const void* row) const {
        const auto found = frames->find({portfolioIn(row).id, kind, year});
        return found == frames->end() ? nullptr : found->second;
    }
    Cell used(const void* row) const {
        const FrameRoom* room = of(row);
        return room ? Cell(orUnknown(room->room.used.figure())) : Cell();
    }
    Cell left(const void* row) const {
        const FrameRoom* room = of(row);
        return room ? Cell(room->room.left) : Cell();
    }

    Explanation explainUsed(const void* row) const {
        const QString name = portfolioIn(row).name;
        Explanation made{
            isCosts() ? PortfolioColumns::tr("Allocated %1, %2").arg(QString::number(year), name)
                      : PortfolioColumns::tr("Investments %1, %2").arg(QString::number(year), name),
            isCosts() ? PortfolioColumns::tr("The sum of the costs of the portfolio's "
                                             "initiatives: outcome, else forecast, else "
                                             "plan.")
                      : PortfolioColumns::tr("The sum of the spending of the portfolio's "
                                             "investments."),
            {},
            Figure::unknown()};
        if (const FrameRoom* room = of(row)) {
            made.terms = uses(*room, QString());
            made.result = orUnknown(room->room.used.figure());
        }
        return made;
    }

    Explanation explainLeft(const void* row) const {
        const Portfolio& portfolio = portfolioIn(row);
        Explanation made{
            PortfolioColumns::tr("Left %1, %2").arg(QString::number(year), portfolio.name),
            PortfolioColumns::tr("The frame of the year less what is allocated."),
            {},
            Figure::unknown()};
        const FrameRoom* room = of(row);
        if (!room)
            return made;
        made.terms.push_back(
            {PortfolioColumns::tr("Frame %1").arg(year),
             room->room.frame,
             refTo(portfolio),
             isCosts() ? QStringLiteral("frame") : QStringLiteral("investmentFrame"),
             year,
             {}});
        std::ranges::move(uses(*room, PortfolioColumns::tr("is taken away")),
                          std::back_inserter(made.terms));
        if (room->room.left.isUnknown() && room->room.knownLeft)
            made.terms.push_back({PortfolioColumns::tr("What the known amounts leave"),
                                  *room->room.knownLeft,
                                  {},
                                  {},
                                  {},
                                  PortfolioColumns::tr("not counted")});
        made.result = room->room.left;
        return made;
    }

private:
    std::vector<Explanation::Term> uses(const FrameRoom& room, const QString& remark) const {
        std::vector<Explanation::Term> terms;
        for (const FrameUse& use : room.uses) {
            QStringList remarks;
            if (!remark.isEmpty())
                remarks << remark;
            if (use.kind)
                remarks << state.language.translate(
                    "choices", choicesOf(InitiativeCost())[static_cast<int>(*use.kind)].label);
            terms.push_back({signedNameOf(state, use.source), use.figure, use.source,
                             isCosts() ? QStringLiteral("cost") : QStringLiteral("spending"), year,
                             remarks.join(QStringLiteral(", "))});
        }
        return terms;
    }
};

void append(std::vector<GridColumn>& columns, std::vector<GridColumn> more) {
    std::ranges::move(more, std::back_inserter(columns));
}

/// Frame, use and room of one kind, year by year.
void addFrames(std::vector<GridColumn>& columns, const DocumentState& state,
               const std::shared_ptr<const Frames>& frames, FrameKind kind) {
    const PlanYears years = state.calculations.years();
    const bool isCosts = kind == FrameKind::InitiativeCosts;
    for (int year = years.first; year <= years.last(); ++year) {
        const YearFrame frame{state, frames, kind, year};
        append(columns,
               seriesColumns(entityInfoOf<Portfolio>(),
                             isCosts ? QStringLiteral("frame") : QStringLiteral("investmentFrame"),
                             year, 1, 0, state.language, state.unit()));
        const auto add = [&](const char* key, const QString& title, auto compute, auto explain) {
            columns.push_back(amountColumn(
                QStringLiteral("%1.%2.%3")
                    .arg(QLatin1String(key), QString::number(year), QString::number(isCosts)),
                title, state.language, state.unit(),
                [frame, compute](const void* row) { return (frame.*compute)(row); },
                [frame, explain](const void* row) { return (frame.*explain)(row); }));
        };
        add("used",
            isCosts ? PortfolioColumns::tr("Allocated %1").arg(year)
                    : PortfolioColumns::tr("Investments %1").arg(year),
            &YearFrame::used, &YearFrame::explainUsed);
        add("left",
            isCosts ? PortfolioColumns::tr("Left %1").arg(year)
                    : PortfolioColumns::tr("Left for investments %1").arg(year),
            &YearFrame::left, &YearFrame::explainLeft);
    }
}

/// "Frame exceeded 2026; investment frame exceeded 2025": a word, never a colour alone.
QString exceeded(const Frames& frames, Id<Portfolio> portfolio) {
    QStringList costs;
    QStringList investments;
    for (const auto& [key, room] : frames)
        if (std::get<0>(key) == portfolio && room->room.exceeded)
            (room->kind == FrameKind::InitiativeCosts ? costs : investments)
                << QString::number(room->year);
    QStringList parts;
    if (!costs.isEmpty())
        parts << PortfolioColumns::tr("Exceeded %1").arg(costs.join(QStringLiteral(", ")));
    if (!investments.isEmpty())
        parts << PortfolioColumns::tr("Investments exceed their frame %1")
                     .arg(investments.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("; "));
}

} // namespace

std::vector<GridColumn> portfolioColumns(const DocumentState& state) {
    const auto frames = framesOf(state);
    std::vector<GridColumn> columns =
        fieldColumns(entityInfoOf<Portfolio>(), {QStringLiteral("number"), QStringLiteral("name")},
                     state.language, state.unit());
    columns.push_back(computedColumn(
        QStringLiteral("exceeded"), PortfolioColumns::tr("Room"), ColumnType::Text,
        [frames](const void* row) { return Cell(exceeded(*frames, portfolioIn(row).id)); }));
    addFrames(columns, state, frames, FrameKind::InitiativeCosts);
    addFrames(columns, state, frames, FrameKind::InvestmentSpending);
    return columns;
}

} // namespace nytto
