// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/storage/statement.h"

#include <QStringList>

namespace nytto {

struct EntityInfo;
struct FieldInfo;

// How entities lie in tables. It follows from the field lists; the migrations write it out by
// hand, and a test holds the two together.
//
//   entity               table named by its key; columns `id` (16 bytes) and one or two a field,
//                        named by the field's key
//   text, choice, date,  TEXT; a choice by its key, a date as 2025-01-31, a month as 2025-01,
//   month                NULL when there is none
//   boolean, number      INTEGER; money in öre, a rate in millionths, a quantity in thousandths
//   figure               `amount` (öre, NULL unless it is an amount) and `amount_state`
//                        ("amount", "unknown", "not-applicable")
//   reference            the id, or NULL
//   reference to any     `subject` (an id, or NULL) and `subject_kind` (the key, or "")
//   references           a table `initiative_services` (owner, place, target)
//   series               a table `service_cost` (owner, year, kind, ore, state); the kind by its
//                        key, "" where the field has only one

/// One column as the schema declares it.
struct SqlColumn {
    QString name;
    QString type; ///< INTEGER, TEXT or BLOB
    bool nullable = false;
    QString target = {}; ///< the table that it refers to, or empty

    bool operator==(const SqlColumn&) const = default;
};

/// A table; the columns in the order of their names, which is the order of every statement and of
/// the checksums.
struct TableLayout {
    QString name;
    std::vector<SqlColumn> columns;

    /// −1 when there is none.
    int column(const QString& columnName) const;
    QString select() const; ///< every column of every row, without an order
    QString insert() const;
};

/// Whether the field's values lie in a table of their own.
bool isApart(const FieldInfo& field);
/// The field's columns in its entity's table: none, one or two, its own name first.
std::vector<SqlColumn> columnsOf(const FieldInfo& field);

TableLayout layoutOf(const EntityInfo& info);
/// Of a field that isApart().
TableLayout layoutOf(const EntityInfo& info, const FieldInfo& field);
/// Every table that entities lie in.
std::vector<TableLayout> entityLayouts();

/// A name in a statement.
QString quoted(const QString& name);

} // namespace nytto
