// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

#include <QStringList>

namespace nytto {

enum class CellMark;
struct Column;
class Language;
enum class MoneyUnit;
struct ReportTable;

/// The title over a table, with the unit when several columns of amounts share one: "Members
/// (SEK thousand)". Empty when the table has none.
QString tableHeading(const ReportTable& table, const Language& language);

/// The column's title, with the unit of its amounts unless tableHeading() says it.
QString columnHeading(const ReportTable& table, const Column& column, const Language& language);

/// "Cost 2025 (SEK thousand)"; an empty text stays empty.
QString withUnit(const QString& title, MoneyUnit unit, const Language& language);

/// Whether any column has a title; a table without them has no heading row.
bool hasHeadings(const ReportTable& table);

/// The sign in front of a marked cell's content; empty for marks that are told by style alone.
QString markSign(CellMark mark);

/// The same in a word, for those who hear the cell: "assumed".
QString markWord(CellMark mark, const Language& language);

/// What the marks used in the table mean, one sentence each, leaving out those in `explained`
/// and adding to them.
QStringList legend(const ReportTable& table, const Language& language,
                   std::vector<CellMark>& explained);

} // namespace nytto
