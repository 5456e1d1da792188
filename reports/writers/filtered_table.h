// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// A sheet has at most one table with a filter: the one with headings and the most rows, if it
/// has at least three; the first of several. Null when there is none.
const ReportTable* filteredTable(const Sheet& sheet);

/// Whether the sheet has no other table with rows and nothing stands after this one: then its
/// headings can be frozen on the screen and repeated on every page.
bool isOnlyTableAtEnd(const ReportTable& table, const Sheet& sheet);

} // namespace nytto
