// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

namespace nytto {

/// "12 tkr", as a sentence has it: "0.01 SEK" of what would be 0 in the unit, and a word with no
/// unit of what is no amount.
QString amountText(const Figure& figure, MoneyUnit unit, int decimals, const Language& language);

} // namespace nytto
