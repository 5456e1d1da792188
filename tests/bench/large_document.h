// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto::bench {

/// A made document of `scale` times 1 000 initiatives, 200 services, 20 scenarios of 500 members
/// each and 50 investments, over 10 years, with published figures for all scenarios and members,
/// nineteen in twenty of them right. The same scale always gives the same figures.
Contents largeDocument(int scale);

} // namespace nytto::bench
