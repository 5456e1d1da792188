// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace nytto {

class Language;
struct ReportTable;

/// A table as comma-separated values: UTF-8 with byte order mark, one line of headings, CRLF
/// after each line. Swedish has semicolons and decimal commas, English commas and points.
/// Amounts are kronor with two decimals, exact, whatever unit the table shows; the unit stands in
/// the heading, or, in columns of mixed content, behind the number. Numbers are not grouped and
/// have an ASCII minus. Unknown and n/a are words. A text that a spreadsheet would read as a
/// formula ("=1+1", "- New delivery", also behind a line break) has an apostrophe in front; one
/// that is only a negative number ("-5 %") has none. Where cells have comments, such as why a
/// figure is unknown, a last column "Remarks" has those of each row, each once, behind the titles
/// of its columns.
QByteArray toCsv(const ReportTable& table, const Language& language);

/// What stands below the tables of a report, as a table of its own: the table's file and a
/// sentence. None where there is nothing.
std::optional<ReportTable> csvNotes(const std::vector<const ReportTable*>& tables,
                                    const Language& language);

/// The names of the files of a report of several tables, in their order: "01-members.csv".
QStringList csvFileNames(const std::vector<const ReportTable*>& tables);

} // namespace nytto
