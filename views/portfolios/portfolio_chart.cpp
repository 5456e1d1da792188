// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/portfolio_chart.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/document_state.h"
#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct PortfolioChart {
    Q_DECLARE_TR_FUNCTIONS(PortfolioChart)
};

/// What one of the portfolio's frames is in the years of the plan, and what is used of it.
struct FrameYears {
    std::vector<Figure> frame;
    std::vector<Figure> used;
    bool isAny = false; ///< whether there is such a frame, or anything that uses it
};

FrameYears framesIn(const DocumentState& state, const Portfolio& portfolio, FrameKind kind) {
    const PlanYears years = state.calculations.years();
    const YearSeries& entered =
        kind == FrameKind::InitiativeCosts ? portfolio.frame : portfolio.investmentFrame;
    FrameYears result;
    for (int year = years.first; year <= years.last(); ++year) {
        result.frame.push_back(entered.at(year));
        result.used.push_back(Money());
        result.isAny = result.isAny || entered.contains(year);
    }
    if (const auto& rooms = state.calculations.frames())
        for (const FrameRoom& room : *rooms) {
            if (room.portfolio != portfolio.id || room.kind != kind || !years.contains(room.year))
                continue;
            result.used[static_cast<std::size_t>(room.year - years.first)] =
                orUnknown(room.room.used);
            result.isAny = result.isAny || !room.uses.empty();
        }
    return result;
}

/// "2025: 12 000 of 15 000; 2026: …", without the years of which nothing is known.
QString inWords(const DocumentState& state, const FrameYears& frames) {
    const auto shown = [&](const Figure& figure) {
        return state.language.figure(figure, state.unit(), state.decimals());
    };
    QStringList words;
    for (std::size_t at = 0; at < frames.frame.size(); ++at) {
        const QString year = QString::number(state.calculations.year() + static_cast<int>(at));
        const Figure& used = frames.used[at];
        if (!frames.frame[at].isUnknown())
            words << PortfolioChart::tr("%1: %2 of %3")
                         .arg(year, shown(used), shown(frames.frame[at]));
        else if (used.isAmount() && !used.amount().isZero())
            words << PortfolioChart::tr("%1: %2, no frame is entered").arg(year, shown(used));
    }
    return words.isEmpty() ? PortfolioChart::tr("nothing is entered")
                           : words.join(QStringLiteral("; "));
}

} // namespace

ChartData portfolioChart(const DocumentState& state, const Portfolio& portfolio) {
    ChartData chart;
    chart.key = QStringLiteral("portfolio-frames");
    chart.title = PortfolioChart::tr("Frame and what is allocated");
    chart.unit = state.unit();
    const PlanYears years = state.calculations.years();
    for (int year = years.first; year <= years.last(); ++year)
        chart.categories.push_back(QString::number(year));
    const FrameYears costs = framesIn(state, portfolio, FrameKind::InitiativeCosts);
    chart.series = {{PortfolioChart::tr("Frame"), costs.frame},
                    {PortfolioChart::tr("Allocated"), costs.used}};
    chart.description =
        PortfolioChart::tr("Allocated of the frame of %1 (%2): %3.")
            .arg(portfolio.name, state.language.unitName(state.unit()), inWords(state, costs));
    const FrameYears investments = framesIn(state, portfolio, FrameKind::InvestmentSpending);
    if (!investments.isAny)
        return chart;
    chart.series.push_back({PortfolioChart::tr("Frame for investments"), investments.frame});
    chart.series.push_back({PortfolioChart::tr("Investments"), investments.used});
    chart.description +=
        u' ' +
        PortfolioChart::tr("Investments of their frame: %1.").arg(inWords(state, investments));
    return chart;
}

} // namespace nytto
