// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"
#include "model/storage/statement.h"

namespace nytto {

// The way of one value into columns and back (layout.h says which columns). What is written is
// what is read: a value that would come back as another is refused.

using Cells = std::vector<SqlValue>;

SqlValue sqlId(const QUuid& id);
QUuid idIn(const SqlRow& row, int column);

/// The cells of columnsOf(field), in that order. RuleBroken when the value cannot be stored.
Result<Cells> cellsOf(const FieldInfo& field, const Value& value);
/// `columns` are the places of columnsOf(field) in the row. Damaged, with the reason as a sentence,
/// when what is there is no value of the field.
Result<Value> valueIn(const FieldInfo& field, const SqlRow& row, std::span<const int> columns);

/// The rows of a field that isApart(), in the order of its layout's columns.
Result<std::vector<Cells>> rowsOf(const FieldInfo& field, const QUuid& owner, const Value& value);
/// The place of the owner in such a row.
int ownerColumn(const FieldInfo& field);
/// Adds such a row to the value; the rows of one owner come in the order of their table's key.
Done addRow(const FieldInfo& field, const SqlRow& row, Value& value);

} // namespace nytto
