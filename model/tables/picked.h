// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/tables/report.h"

#include <QStringList>

namespace nytto {

// A page that shows less of a table takes it from the same table, by its keys.

/// The table with these columns in this order, of those that it has.
ReportTable columnsOf(ReportTable table, const QStringList& keys);

/// The cell of one of the table's rows in a column that it has.
Cell& cellIn(const ReportTable& table, Row& row, const char* column);
const Cell& cellIn(const ReportTable& table, const Row& row, const char* column);

/// The content of a cell, by the keys of its row and column; empty where the table has none.
Cell::Content contentAt(const ReportTable& table, const QString& row, const QString& column);
/// Its amount, or the word in its place; n/a where it has neither.
Figure figureAt(const ReportTable& table, const QString& row, const QString& column);

/// The table; where there is none, one without rows that says why.
ReportTable orReason(Result<ReportTable> table, const Language& language);

} // namespace nytto
