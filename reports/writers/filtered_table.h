// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct ReportTable;
struct Sheet;

/// A sheet has at most one table with a filter: the one with headings and the most rows, if it
/// has at least three; the first of several. Null when there is none.
const ReportTable* filteredTable(const Sheet& sheet);

/// Whether nothing follows on the sheet but tables with the same headings: then these can be
/// frozen on the screen and repeated on every page.
bool headingsHoldBelow(const ReportTable& table, const Sheet& sheet);

} // namespace nytto
