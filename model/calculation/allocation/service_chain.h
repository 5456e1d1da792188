// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/service_allocation.h"

namespace nytto {

/// That one service passes on a share of its cost to another; services are called by their places.
struct ChainLink {
    int provider = 0;
    int user = 0;
    std::optional<Fraction> share; ///< unknown without
};

/// What one service is left with.
struct ChainNode {
    std::optional<Fraction> net;                      ///< öre; none where unknown
    std::vector<std::pair<int, PassedCost>> received; ///< from which service
    std::vector<std::pair<int, PassedCost>> passedOn; ///< to which
    /// What it has can leave neither it nor a loop that it is in; step by step: all of it is used
    /// by services that come before.
    bool isLoop = false;
};

struct ChainResult {
    std::vector<ChainNode> nodes;         ///< as many as there are services
    std::vector<std::pair<int, int>> cut; ///< provider, user: against the step order
    std::vector<std::vector<int>> loops;  ///< each with the services that pass on nothing
};

/// Passes costs on along the links, exactly: nothing is lost, Σ net = Σ own. `own` is öre, none
/// where unknown; what receives from an unknown service is unknown.
///
/// Step by step: services pass on in the given order, each to those that come after it; the shares
/// of what comes before are left out and the others grow in proportion. Reciprocally: the exact
/// solution of cost = own + Σ share · cost of those it uses. A loop that passes everything on to
/// itself passes on nothing.
ChainResult passOnByStep(std::span<const std::optional<Fraction>> own,
                         std::span<const ChainLink> links, std::span<const int> order);
ChainResult passOnReciprocally(std::span<const std::optional<Fraction>> own,
                               std::span<const ChainLink> links);

} // namespace nytto
