// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto::bench {

constexpr int allocationFirstYear = 2025;
constexpr int allocationYears = 10;

/// A made document of who pays what: 100 units, 200 services with three parts each, 40 keys with
/// volumes for 10 years, and 20 scenarios of so many initiatives each. The same number always gives
/// the same figures.
const Contents& allocationDocument(int members);

} // namespace nytto::bench
