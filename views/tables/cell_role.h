// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace nytto {

/// What every table of ours tells of a cell beside what it shows.
enum CellRole {
    PlainRole = Qt::UserRole, ///< QString: exact, for editing and copying
    OutsideRole,  ///< QString: as PlainRole for other programs, where that is something else
    SortRole,     ///< a number or a text
    FigureRole,   ///< Figure: what the status bar adds up
    NoteRole,     ///< QString: the notes on the value and its source; may be empty
    ComputedRole, ///< bool: not entered
    ChoicesRole,  ///< QStringList
    NoChoiceRole, ///< QString: what is said where there is nothing to choose
    GroupRole,    ///< QString, of a heading: what spans it and its neighbours that have the same
};

} // namespace nytto
