// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/portfolios/remaining_room.h"
#include "model/tables/report_context.h"

namespace nytto {

/// What is left of each appropriation, key "appropriations": a group per appropriation with the
/// row of its amount, its matters in their order with the room that each leaves, and a subtotal.
/// Where an amount is unknown, a column shows the room that the known ones leave.
Result<ReportTable> appropriationsTable(const ReportContext& context,
                                        const std::vector<AppropriationRoom>& rooms);

/// What is left of the portfolios' frames in each year of the plan, key "frames": a group per frame
/// with what uses it, and rows for what is used, the frame and what is left.
Result<ReportTable> framesTable(const ReportContext& context, const std::vector<FrameRoom>& rooms);

/// The key of a row of a frame: "frame", "used", "left", "known" or "exceeded".
QString frameRowKey(const FrameRoom& room, const char* row);

/// frame − what the cells use, as roomOf(): unknown uses make it unknown, n/a ones use nothing.
/// Without cells it is the frame.
Formula roomLeft(const CellReference& frame, const std::optional<CellRange>& uses);
/// frame − the known uses, of a frame that is an amount.
Formula knownRoomLeft(const CellReference& frame, const std::optional<CellRange>& uses);
/// Whether the known uses are more than the frame: yes; else no where all is known, and what
/// `left` says, unknown or n/a, where it is not. `known` is the cell of knownRoomLeft(), the same
/// as `left` where the table has none.
Cell exceededCell(const ReportContext& context, const Room& room, const CellReference& left,
                  const CellReference& known);

} // namespace nytto
