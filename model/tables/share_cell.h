// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// A per cent of `base`, as shareOf(), changeOf() and relativeChangeOf() give it: unknown where the
/// base is, and n/a where there is none (0 or n/a); of a base that is an amount what `part` is,
/// which is the share, the change or what the base has changed to. A rate that does not fit is
/// unknown.
Cell shareCell(const std::optional<Rate>& share, const Figure& part, const Figure& base);

} // namespace nytto
