// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/language.h"
#include "model/basics/quantity.h"

namespace nytto {

class Fraction;

// What a person types or pastes, read exactly or refused with a sentence (BadInput).
//
// Read alike in all languages: spaces of every kind between groups of three digits; a minus sign,
// a hyphen or a dash of any kind in front or, as ledgers have it, behind, or a plus sign in front;
// a comma or a point as the decimal sign; and the
// two as separators of thousands where nothing else is possible ("1.234,50", "1,234,567").
// A number in parentheses, as spreadsheets can show it, is less than 0.
// Everything that a Language writes is read back in that language.
//
// A single comma or point that is followed by exactly three digits could be either. The language's
// own decimal sign then is one, and the language's own separator of thousands is one; anything
// else, as "1.234" in Swedish, is refused.

/// An amount in `unit`, unless another unit is named before or after it: "12 kr", "SEK 12", "12:-",
/// "1,5 mnkr", "3 SEK thousand". Refused when it is no whole number of öre, or larger than
/// Money::largest().
Result<Money> parseMoney(const QString& text, MoneyUnit unit, const Language& language);

/// Whether it is a dash alone, by which ledgers mean 0. No number is read from it: who pastes a
/// ledger is asked.
bool meansNothing(const QString& text);

/// Whether it is a word for what is not known: "ej känt", "?", "unknown" …
bool meansUnknown(const QString& text, const Language& language);

/// An amount, or the words for unknown and n/a in any of the languages: "ej känt", "?", "N/A" …
Result<Figure> parseFigure(const QString& text, MoneyUnit unit, const Language& language);

/// Per cent, with or without the sign: "1,5 %" and "1,5" are 1,5 %; at most four decimals.
Result<Rate> parsePercent(const QString& text, const Language& language);

/// A count or measure of at most three decimals, without a unit.
Result<Quantity> parseQuantity(const QString& text, const Language& language);

/// What a calculation ("=13100*1,03") comes to, exactly; its numbers are written as all others,
/// without units.
Result<Fraction> parseCalculation(const QString& text, const Language& language);

/// A year of four digits, within these bounds.
Result<int> parseYear(const QString& text, int first, int last);

} // namespace nytto
