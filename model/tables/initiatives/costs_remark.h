// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

struct DocumentState;

/// Why the shown costs of initiatives do not add up to that of all years: the sentence on rounding;
/// empty where they do.
QString costsRemark(const DocumentState& state);

} // namespace nytto
