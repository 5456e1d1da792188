// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/bullet_bars.h"

namespace nytto {

struct DocumentState;
struct FrameRoom;

/// The portfolios that have a frame, or something that would use one, each with a bar per frame
/// and year of the plan. `rooms` are those of the state, or what they would become by an edit.
std::vector<BulletRow> frameBars(const DocumentState& state, const std::vector<FrameRoom>& rooms);

/// The title of the bars: which frame of the plan's years is exceeded most, and by how much, at
/// least that where not all of its uses are known; without one what the bars are, and their unit.
QString framesTitle(const DocumentState& state, const std::vector<FrameRoom>& rooms);

} // namespace nytto
