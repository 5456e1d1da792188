// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"

#include <functional>
#include <optional>
#include <vector>

namespace nytto {

class GridCells;

/// A text for one cell, as typed or pasted. Rows from rowCount() on are new ones.
struct TypedCell {
    int row = 0;
    int column = 0;
    QString text;
    bool isDash = false; ///< pasted as a dash alone, which stands for the 0 that the text says
};

/// Why a typed text cannot stand in its cell.
struct CellFault {
    int row = 0;
    int column = 0;
    QString message;
};

/// What typed cells lead to: one edit, or the reasons why not.
struct TypedEdit {
    std::optional<Edit> edit; ///< none when nothing changes or something is wrong
    std::vector<CellFault> faults;
    int changed = 0; ///< cells
    int added = 0;   ///< rows
};

/// Makes the entity that a new row begins as.
using NewEntity = std::function<AnyEntity()>;

/// Why nothing can be typed into the column's cells; empty when something can.
QString whyFixed(const GridCells& cells, int column);
/// Where one begins to type in a new row: its name, else the first column that can be typed in.
int firstToType(const GridCells& cells);

// Every edit below passes checkEdit().

/// All cells as one edit; with one sentence for it, or the sentence of the one cell.
TypedEdit typedEdit(const GridCells& cells, const NewEntity& newEntity,
                    const std::vector<TypedCell>& typed, const QString& sentence);
/// Rows taken away, with what belongs to them.
Result<Edit> removal(const GridCells& cells, const std::vector<int>& rows);
/// A copy of the row's entity at the end, without what belongs to it.
Result<Edit> duplicate(const GridCells& cells, int row);
/// `entity` as a new row at the end.
Result<Edit> insertion(const GridCells& cells, AnyEntity entity);

/// A new row as somebody may choose it.
struct NewRow {
    QString name; ///< of what is chosen
    AnyEntity entity;
};
/// The first reference of the entity that is required and leads nowhere; null without one.
const FieldInfo* openReference(const AnyEntity& entity);
/// `entity` once for each that the field can lead to, or for each of its choices. What leads to the
/// same as another row of the same year is left out, unless all do; where there are few, those too
/// that could not stand.
std::vector<NewRow> newRows(const GridCells& cells, const AnyEntity& entity,
                            const FieldInfo& field);

/// Puts an entity after all others of its kind.
void setLast(AnyEntity& entity, const Contents& contents);

} // namespace nytto
