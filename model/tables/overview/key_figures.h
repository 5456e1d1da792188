// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/urgency.h"

#include <QString>

#include <vector>

namespace nytto {

struct DocumentState;

/// One figure of a document in words, without its unit, which its page says once.
struct KeyFigure {
    QString key;
    QString caption; ///< what it is, of which year or years
    QString value;
    QString detail = {}; ///< what it consists of or changes by
    QString remark = {}; ///< what is to be looked at
    Urgency urgency = Urgency::None;
    QString page = {}; ///< the page that it leads to

    bool operator==(const KeyFigure&) const = default;
};

/// The four figures that the plan of the year is judged by: "base" with its change, "proposed"
/// (what the initiatives of the year cost), "net-benefit" (the known part, and of how many it is
/// known) and "room" (what is left in the frames of the first year, and the worst that is
/// exceeded). What cannot be calculated is unknown.
std::vector<KeyFigure> keyFigures(const DocumentState& state);

} // namespace nytto
