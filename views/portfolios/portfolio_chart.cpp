// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/portfolio_chart.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct PortfolioChart {
    Q_DECLARE_TR_FUNCTIONS(PortfolioChart)
};

/// "2025: 12 000 of 15 000"
QString inWords(const DocumentState& state, int year, const Figure& frame, const Figure& used) {
    const int decimals = state.unit() == MoneyUnit::Millions ? 1 : 0;
    return PortfolioChart::tr("%1: %2 of %3")
        .arg(QString::number(year), state.language.figure(used, state.unit(), decimals),
             state.language.figure(frame, state.unit(), decimals));
}

} // namespace

ChartData portfolioChart(const DocumentState& state, const Portfolio& portfolio) {
    ChartData chart;
    chart.key = QStringLiteral("portfolio-frames");
    chart.title = PortfolioChart::tr("Frame and what is allocated");
    chart.unit = state.unit();
    chart.series = {{PortfolioChart::tr("Frame"), {}}, {PortfolioChart::tr("Allocated"), {}}};
    QStringList words;
    const auto& rooms = state.calculations.frames();
    for (int year = state.calculations.year(); year <= state.calculations.years().last(); ++year) {
        Figure frame = portfolio.frame.at(year);
        Figure used = Money();
        for (std::size_t at = 0; rooms && at < rooms->size(); ++at) {
            const FrameRoom& room = (*rooms)[at];
            if (room.portfolio != portfolio.id || room.year != year ||
                room.kind != FrameKind::InitiativeCosts)
                continue;
            const auto sum = room.room.used.figure();
            used = sum ? *sum : Figure::unknown();
        }
        chart.categories.push_back(QString::number(year));
        chart.series[0].values.push_back(frame);
        chart.series[1].values.push_back(used);
        words << inWords(state, year, frame, used);
    }
    chart.description = PortfolioChart::tr("Allocated of the frame of %1 (%2): %3.")
                            .arg(portfolio.name, state.language.unitName(state.unit()),
                                 words.join(QStringLiteral("; ")));
    return chart;
}

} // namespace nytto
