// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/service_chain.h"

#include "model/basics/fraction_parts.h"

#include <algorithm>

namespace nytto {

namespace {

using Own = std::span<const std::optional<Fraction>>;
using Links = std::span<const ChainLink>;

std::vector<std::vector<const ChainLink*>> linksByProvider(std::size_t count, Links links) {
    std::vector<std::vector<const ChainLink*>> byProvider(count);
    for (const ChainLink& link : links)
        byProvider[static_cast<std::size_t>(link.provider)].push_back(&link);
    return byProvider;
}

ChainResult startingWith(Own own) {
    ChainResult result;
    result.nodes.resize(own.size());
    for (std::size_t at = 0; at < own.size(); ++at)
        result.nodes[at].net = own[at];
    return result;
}

void pass(ChainResult& result, int from, int to, const Fraction& share, const Fraction& cost) {
    const Fraction amount = cost * share;
    result.nodes[static_cast<std::size_t>(from)].passedOn.push_back({to, {{}, share, amount}});
    result.nodes[static_cast<std::size_t>(to)].received.push_back({from, {{}, share, amount}});
}

/// One service's turn in a step-down.
class Step {
public:
    Step(ChainResult& result, const std::vector<bool>& closed)
        : m_result(result), m_closed(closed) {}

    void passOn(int provider, const std::vector<const ChainLink*>& links) {
        Fraction open(1);
        std::vector<int> loop{provider};
        for (const ChainLink* link : links)
            if (isClosed(link->user)) {
                m_result.cut.push_back({provider, link->user});
                open = open - link->share.value_or(Fraction());
                loop.push_back(link->user);
            }
        ChainNode& node = m_result.nodes[static_cast<std::size_t>(provider)];
        if (open.sign() <= 0) {
            node.isLoop = true;
            m_result.loops.push_back(loop);
            return;
        }
        if (loop.size() > links.size()) // who is left pays all, whatever the others use
            return;
        if (!isKnown(links) || !node.net)
            return makeUnknown(provider, links);
        const Fraction cost = *node.net;
        for (const ChainLink* link : links)
            if (!isClosed(link->user)) {
                const Fraction share = *link->share / open;
                pass(m_result, provider, link->user, share, cost);
                const Fraction amount = cost * share;
                node.net = *node.net - amount;
                ChainNode& user = m_result.nodes[static_cast<std::size_t>(link->user)];
                if (user.net)
                    user.net = *user.net + amount;
            }
    }

private:
    bool isClosed(int service) const { return m_closed[static_cast<std::size_t>(service)]; }
    static bool isKnown(const std::vector<const ChainLink*>& links) {
        return std::ranges::all_of(links,
                                   [](const ChainLink* link) { return link->share.has_value(); });
    }
    void makeUnknown(int provider, const std::vector<const ChainLink*>& links) {
        m_result.nodes[static_cast<std::size_t>(provider)].net.reset();
        for (const ChainLink* link : links)
            if (!isClosed(link->user))
                m_result.nodes[static_cast<std::size_t>(link->user)].net.reset();
    }

    ChainResult& m_result;
    const std::vector<bool>& m_closed;
};

/// Marks all that what is marked reaches, each once. `each` hands what one reaches on.
void spread(std::vector<bool>& marks, const auto& each) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < marks.size(); ++at)
        if (marks[at])
            open.push_back(at);
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        each(at, [&](std::size_t reached) {
            if (!marks[reached]) {
                marks[reached] = true;
                open.push_back(reached);
            }
        });
    }
}

/// Every service whose cost a receiver outside the links can get some of.
std::vector<bool> withExit(std::size_t count,
                           const std::vector<std::vector<const ChainLink*>>& links) {
    std::vector<bool> exit(count, true);
    for (std::size_t at = 0; at < count; ++at) {
        Fraction left(1);
        for (const ChainLink* link : links[at])
            left = link->share ? left - *link->share : left;
        exit[at] = left.sign() > 0;
    }
    std::vector<std::vector<std::size_t>> providers(count); // that pass something on to it
    for (std::size_t at = 0; at < count; ++at)
        for (const ChainLink* link : links[at])
            if (!link->share || link->share->sign() > 0)
                providers[static_cast<std::size_t>(link->user)].push_back(at);
    spread(exit, [&](std::size_t at, const auto& reach) {
        for (const std::size_t provider : providers[at])
            reach(provider);
    });
    return exit;
}

/// Those that nothing is known of: their own cost, a share of theirs, or a service that they use.
std::vector<bool> unknownOnes(Own own, const std::vector<std::vector<const ChainLink*>>& links) {
    std::vector<bool> unknown(own.size());
    for (std::size_t at = 0; at < own.size(); ++at)
        unknown[at] = !own[at] || std::ranges::any_of(links[at], [](const ChainLink* link) {
            return !link->share;
        });
    spread(unknown, [&](std::size_t at, const auto& reach) {
        for (const ChainLink* link : links[at])
            reach(static_cast<std::size_t>(link->user));
    });
    return unknown;
}

/// The exact solution of matrix · x = right; the matrix has one.
std::vector<mpq_class> solve(std::vector<std::vector<mpq_class>> matrix,
                             std::vector<mpq_class> right) {
    const std::size_t count = right.size();
    for (std::size_t at = 0; at < count; ++at) {
        std::size_t pivot = at;
        while (pivot + 1 < count && sgn(matrix[pivot][at]) == 0)
            ++pivot;
        std::swap(matrix[at], matrix[pivot]);
        std::swap(right[at], right[pivot]);
        for (std::size_t row = 0; row < count; ++row) {
            if (row == at || sgn(matrix[row][at]) == 0)
                continue;
            const mpq_class factor = matrix[row][at] / matrix[at][at];
            for (std::size_t column = at; column < count; ++column)
                matrix[row][column] -= factor * matrix[at][column];
            right[row] -= factor * right[at];
        }
    }
    for (std::size_t at = 0; at < count; ++at)
        right[at] /= matrix[at][at];
    return right;
}

} // namespace

ChainResult passOnByStep(Own own, Links links, std::span<const int> order) {
    ChainResult result = startingWith(own);
    const auto byProvider = linksByProvider(own.size(), links);
    std::vector<bool> closed(own.size());
    Step step(result, closed);
    for (const int provider : order) {
        const auto at = static_cast<std::size_t>(provider);
        closed[at] = true;
        if (!byProvider[at].empty())
            step.passOn(provider, byProvider[at]);
    }
    return result;
}

ChainResult passOnReciprocally(Own own, Links links) {
    ChainResult result = startingWith(own);
    auto byProvider = linksByProvider(own.size(), links);
    const std::vector<bool> exit = withExit(own.size(), byProvider);
    std::vector<int> loop;
    for (std::size_t at = 0; at < own.size(); ++at)
        if (!exit[at]) {
            loop.push_back(static_cast<int>(at));
            result.nodes[at].isLoop = true;
            byProvider[at].clear();
        }
    if (!loop.empty())
        result.loops.push_back(loop);

    const std::vector<bool> unknown = unknownOnes(own, byProvider);
    std::vector<std::size_t> known;
    std::vector<int> rowOf(own.size(), -1);
    for (std::size_t at = 0; at < own.size(); ++at)
        if (unknown[at]) {
            result.nodes[at].net.reset();
        } else {
            rowOf[at] = static_cast<int>(known.size());
            known.push_back(at);
        }
    std::vector<std::vector<mpq_class>> matrix(known.size(), std::vector<mpq_class>(known.size()));
    std::vector<mpq_class> right;
    for (std::size_t row = 0; row < known.size(); ++row) {
        matrix[row][row] += 1;
        right.push_back(FractionParts::number(*own[known[row]]));
        for (const ChainLink* link : byProvider[known[row]])
            if (const int user = rowOf[static_cast<std::size_t>(link->user)]; user >= 0)
                matrix[static_cast<std::size_t>(user)][row] -= FractionParts::number(*link->share);
    }
    const std::vector<mpq_class> costs = solve(std::move(matrix), std::move(right));
    for (std::size_t row = 0; row < known.size(); ++row) {
        mpq_class left = 1;
        for (const ChainLink* link : byProvider[known[row]]) {
            pass(result, link->provider, link->user, *link->share,
                 FractionParts::fraction(costs[row]));
            left -= FractionParts::number(*link->share);
        }
        result.nodes[known[row]].net = FractionParts::fraction(costs[row] * left);
    }
    return result;
}

} // namespace nytto
