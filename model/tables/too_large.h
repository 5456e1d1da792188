// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nytto {

class Language;

/// The sentence below a table that says that a figure does not fit an amount, and so is unknown;
/// `what` is its place there.
QString tooLargeRemark(const QString& what, const Language& language);
/// Whether it is such a sentence.
bool isTooLargeRemark(const QString& note, const Language& language);
/// The remark of a cell that is unknown for that reason.
QString tooLargeWord(const Language& language);
/// The first of the names, and how many more there are.
QString firstOf(const QStringList& names, const Language& language);

} // namespace nytto
