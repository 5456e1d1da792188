// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/portfolio_moves.h"

#include "model/document/contents.h"
#include "model/document/edit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/portfolios/portfolio.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct PortfolioMoves {
    Q_DECLARE_TR_FUNCTIONS(PortfolioMoves)
};

QString sentenceOf(const std::vector<Initiative>& moved, const Portfolio* portfolio) {
    const auto count = static_cast<int>(moved.size());
    if (!portfolio)
        return count == 1
                   ? PortfolioMoves::tr("Take %1 out of its portfolio").arg(moved.front().name)
                   : PortfolioMoves::tr("Take %n initiatives out of their portfolio", nullptr,
                                        count);
    return count == 1 ? PortfolioMoves::tr("Move %1 to %2").arg(moved.front().name, portfolio->name)
                      : PortfolioMoves::tr("Move %n initiatives to %1", nullptr, count)
                            .arg(portfolio->name);
}

} // namespace

std::optional<Edit> moveToPortfolio(const Contents& contents,
                                    const std::vector<Id<Initiative>>& initiatives,
                                    Id<Portfolio> portfolio) {
    std::vector<Initiative> moved;
    for (const Id<Initiative>& id : initiatives)
        if (const Initiative* held = contents.find(id); held && held->portfolio != portfolio) {
            moved.push_back(*held);
            moved.back().portfolio = portfolio;
        }
    if (moved.empty())
        return {};
    EditBuilder builder(contents, {}, sentenceOf(moved, contents.find(portfolio)), {});
    for (const Initiative& initiative : moved)
        builder.update(initiative);
    return builder.build();
}

std::optional<Edit> moveMatter(const Contents& contents, Id<Matter> matter, int places) {
    const Matter* held = contents.find(matter);
    if (!held)
        return {};
    std::vector<Matter> order;
    for (const Matter& each : contents.all<Matter>())
        if (each.appropriation == held->appropriation)
            order.push_back(each);
    const auto from = std::ranges::find(order, matter, &Matter::id) - order.begin();
    const auto to = from + places;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(order.size()))
        return {};
    std::vector<int> positions;
    for (const Matter& each : order) // two of the same position could not change places
        positions.push_back(positions.empty() ? each.position
                                              : std::max(each.position, positions.back() + 1));
    std::swap(order[static_cast<std::size_t>(from)], order[static_cast<std::size_t>(to)]);
    EditBuilder builder(contents, {},
                        places < 0 ? PortfolioMoves::tr("Move %1 up").arg(held->name)
                                   : PortfolioMoves::tr("Move %1 down").arg(held->name),
                        {});
    for (std::size_t at = 0; at < order.size(); ++at) {
        order[at].position = positions[at];
        builder.update(order[at]);
    }
    return builder.build();
}

} // namespace nytto
