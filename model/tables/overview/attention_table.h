// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

struct DocumentState;
struct ReportTable;
struct Row;

/// What somebody has to see to, key "attention": frames and appropriations that are exceeded, in
/// whichever year, members of the year's scenarios that cannot be moved as far as they are, so that
/// nothing is known of them, and scenarios with an impact that no service bears, so that nobody
/// is billed for it (where anybody is billed at all). Columns "what", "amount" (by how much more is
/// used, how much of the impact nobody pays in the years of the plan, or unknown) and "where". A
/// row leads to the portfolio, the appropriation, the member or the first of the initiatives; its
/// key begins with "frame", "appropriation", "moved" or "unbilled". Many stand under headings
/// (row_groups.h).
ReportTable attentionTable(const DocumentState& state);
/// Whether a row of it is of something exceeded.
bool isExceeded(const Row& row);
/// Whether its amount is unknown, and its place names the part of it that is known.
bool namesKnownPart(const Row& row);
/// Whether it is of a member that cannot be moved so: a figure that cannot be calculated.
bool isMovedOut(const Row& row);
/// The field of the row's subject in which it is mended, by its key; empty where it is all of it.
QString fieldToMend(const Row& row);

} // namespace nytto
