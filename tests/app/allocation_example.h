// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help_example.h"
#include "model/basics/language.h"

#include <optional>

namespace nytto::test {

/// The rows of an example of who pays what, as the program calculates them of what is given in the
/// example itself: its volumes, weights, costs and terms. Nothing when it is of another kind.
std::optional<std::vector<QStringList>> allocationRows(const HelpExample& example,
                                                       const Language& language);

} // namespace nytto::test
