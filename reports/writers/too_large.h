// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct Report;

/// Sums that do not fit an amount are unknown (or_unknown.h). Here that is said where they stand:
/// in the cell's comment, and below the table by row and column. Such a cell has no formula, since
/// a spreadsheet would answer it with a figure that is not exact.
void tellTooLarge(Report& report);

} // namespace nytto
