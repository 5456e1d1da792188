// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QStringList>

namespace nytto::test {

/// A cell's content as a test prints it: amounts in tkr, "unknown", "n/a", per cents with "%".
QString plain(const Cell& cell);

/// Null when the table has no such row or column.
const Cell* cellAt(const ReportTable& table, const QString& row, const QString& column);
/// plain() of the cell; a sentence when it is not there.
QString cellText(const ReportTable& table, const QString& row, const QString& column);
QString cellText(const Report& report, const char* table, const char* row, const char* column);

/// The cells of a row in these columns, separated by spaces; empty ones are "-".
QString rowText(const ReportTable& table, const QString& row, const QStringList& columns);

/// The key of the row that has this text in its column "name"; empty when none has.
QString rowNamed(const ReportTable& table, const QString& name);
/// One column of all rows: "name=value", joined by "; ".
QString columnText(const ReportTable& table, const QString& column);

/// The tables of a report, in order.
std::vector<const ReportTable*> tablesOf(const Report& report);
/// Every text of a report: sheets, headings, cells, comments, notes, charts.
QStringList allTexts(const Report& report);
/// The keys of its sheets.
QStringList sheetKeys(const Report& report);

} // namespace nytto::test
