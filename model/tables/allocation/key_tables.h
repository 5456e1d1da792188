// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct AllocationKey;

/// All keys, key "keys": how each spreads, and its volumes of the report's year in all, copied from
/// its own table, with the units whose planned volumes are missing.
ReportTable allKeysTable(const ReportContext& context);

/// One key by itself, known by keyTableKey(): its volumes per unit and year with their delivery,
/// approval and source, its weights with their shares, or the keys that it is combined of. What is
/// asked of a unit and not entered is unknown, and so is the sum; the known part stands below it.
ReportTable keyTable(const ReportContext& context, const AllocationKey& key);
/// The key of its table and of the sheet that it stands on.
QString keyTableKey(const AllocationKey& key);

} // namespace nytto
