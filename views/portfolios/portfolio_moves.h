// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

class Contents;
struct Edit;

struct Initiative;
struct Matter;
struct Portfolio;

/// The initiatives put into a portfolio, or with a null id into none, as one edit; none when they
/// are there already.
std::optional<Edit> moveToPortfolio(const Contents& contents,
                                    const std::vector<Id<Initiative>>& initiatives,
                                    Id<Portfolio> portfolio);

/// A matter decided one place earlier (−1) or later (+1) among those of its appropriation; none at
/// the end.
std::optional<Edit> moveMatter(const Contents& contents, Id<Matter> matter, int places);

} // namespace nytto
