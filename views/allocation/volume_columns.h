// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/allocation/unit_columns.h"

namespace nytto {

struct AllocationKey;

/// Units as rows: the volumes of a key, planned and actual, a pair of columns for each year from
/// the one before the plan on. Where a unit must have one and has none, a word says so.
std::vector<GridColumn> volumeColumns(const DocumentState& state, Id<AllocationKey> key,
                                      const std::shared_ptr<const UnitOrder>& order);
/// Units as rows: what is known of a key's volumes of one year: when they were due, who delivered
/// them, who approved them.
std::vector<GridColumn> deliveryColumns(const DocumentState& state, Id<AllocationKey> key, int year,
                                        const std::shared_ptr<const UnitOrder>& order);
/// Units as rows: the weights of a key as they hold in a year.
std::vector<GridColumn> weightColumns(const DocumentState& state, Id<AllocationKey> key, int year,
                                      const std::shared_ptr<const UnitOrder>& order);

/// The column's key of a volume's field: "planned.volume.2025".
QString volumeColumnKey(const QString& field, int year);

/// "2025: planned 12 300, actual 11 950. Planned volumes are missing: A, B."
QString volumeSummary(const DocumentState& state, Id<AllocationKey> key, int year);

} // namespace nytto
