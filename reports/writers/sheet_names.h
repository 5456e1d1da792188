// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nytto {

/// The names as a spreadsheet takes them for tabs, in the same order: at most 31 characters,
/// none of []:*?/\ or apostrophes, none empty, no two alike in any letter case (a number is added).
QStringList sheetNames(const QStringList& wanted);

/// 0 is A, 26 is AA.
QString columnName(int column);

/// 'Sheet name'! with what a formula needs.
QString sheetPrefix(const QString& sheetName);

} // namespace nytto
