// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/analysis/annual_analysis.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace nytto {

struct Source;

/// What is known of a value beside the value itself.
struct ShownNotes {
    QString title;         ///< what the value is
    QStringList published; ///< what sources printed of it
    std::vector<Note> notes;
    std::vector<std::pair<QString, Id<Source>>> sources; ///< to choose from
};

} // namespace nytto
