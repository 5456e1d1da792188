// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/entities/entity_info.h"

#include <QByteArray>
#include <QJsonValue>

namespace nytto {

// The document as JSON: what `dump` writes and `load` reads, and what the history keeps of values.
//
//   { "format": "nyttoportfoljen", "version": 1,
//     "settings": [ … ], "service": [ { "id": "…", "position": 1, "name": "…", … } ], … }
//
// One array per kind of entity, named by its key (entities/*.h), in the document's order; object
// keys are in alphabetical order, so that the same document always gives the same bytes. A field
// that holds its default is left out. Values:
//
//   text, boolean, whole number   as JSON's own
//   choice                        its key: "base"
//   money                         "494500.00": kronor, a point, two decimals
//   figure                        {"amount": "494500.00"}, {"state": "unknown"} or
//                                 {"state": "not-applicable"}; a plain "494500.00" is read as well
//   rate                          "1.5": per cent
//   quantity                      "12.5"
//   date, month                   "2025-01-31", "2020-04"
//   reference                     the id; references: an array of ids
//   reference to any kind         {"kind": "service", "id": "…"}
//   series                        {"2025": {"budget": figure, …}, …}, or {"2025": figure, …}
//                                 where the field has only one kind
//
// An id is a UUID. A document that is written by hand may use a name instead (letters, digits,
// ".", "_", "-"): it always stands for the same UUID, within all kinds. `position` may be left out:
// the entities then keep the order of their array.

/// The version of the JSON form that this program writes.
constexpr int jsonVersion = 1;

QJsonValue toJson(const FieldInfo& field, const Value& value);
/// BadInput says what is wrong; inside a series or a list with the place in it ("2025.budget: …").
Result<Value> fromJson(const FieldInfo& field, const QJsonValue& json);

/// UTF-8, indented, ending in a line break.
QByteArray toJson(const Contents& contents);
/// Reads and checks a whole document, at any depth and size. The error names every fault with its
/// place, a line each ("service[3].cost.2025: …"). A key that stands twice in an object is a fault.
Result<Contents> contentsFromJson(const QByteArray& bytes);

} // namespace nytto
