// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/fraction.h"
#include "model/basics/result.h"

#include <functional>

namespace nytto {

/// Whether a text that is typed where a number belongs is to be calculated: "=13100*1,03".
bool isExpression(const QString& text);

/// What a calculation comes to, exactly: numbers with + - * / between them, parentheses, and a per
/// cent sign behind what is to be a hundredth, all as spreadsheets have them. `numberOf` reads the
/// numbers. BadInput with a sentence where it cannot be calculated.
Result<Fraction> calculated(const QString& text,
                            const std::function<Result<Fraction>(const QString&)>& numberOf);

} // namespace nytto
