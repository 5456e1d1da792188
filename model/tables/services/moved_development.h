// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct MovedTotal;
struct PublishedFigure;
enum class PublishedQuantity;

struct ChangeCause;

/// Development moved into management cost (chapter 1), key "moved": service as printed, the
/// services it is linked to, development, cause, amount; the total and, where there is one, the
/// published total beside it.
Result<ReportTable> movedTable(const ReportContext& context, const MovedTotal& moved);
/// The cell with the total.
CellReference movedTotalCell();

/// What a source published of one quantity and year, if anything.
const PublishedFigure* publishedOf(const Contents& contents, PublishedQuantity quantity, int year,
                                   const Id<ChangeCause>& cause = {});

} // namespace nytto
