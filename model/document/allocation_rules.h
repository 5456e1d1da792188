// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/outcome.h"

namespace nytto {

/// What an edit would break of the rules on who pays what: years in the wrong order, circles of
/// units and of combined keys, what may be there once or once in a year, parts of more than the
/// whole, units that both group others and take part, and what is only proposed in use.
std::vector<Fault> allocationFaults(const Outcome& outcome);

} // namespace nytto
