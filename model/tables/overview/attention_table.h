// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct DocumentState;
struct ReportTable;
struct Row;

/// What somebody has to see to, key "attention": frames and appropriations that are exceeded, in
/// whichever year, and scenarios with an impact that no service bears, so that nobody
/// is billed for it (where anybody is billed at all). Columns "what", "amount" (by how much more is
/// used, or how much of the impact nobody pays in the years of the plan) and "where". A row leads
/// to the portfolio, the appropriation or the first of the initiatives; its key begins with
/// "frame", "appropriation" or "unbilled". Many stand under headings (row_groups.h).
ReportTable attentionTable(const DocumentState& state);
/// Whether a row of it is of something exceeded; others are headings, or an impact that nobody is
/// billed for.
bool isExceeded(const Row& row);

} // namespace nytto
