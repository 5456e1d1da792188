// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/mending_place.h"

namespace nytto {

class Allocation;
class Contents;
class Language;
struct ReportTable;

/// What is unknown or not allocated, a sentence each; rows lead to what they are about.
ReportTable problemsTable(const Contents& contents, const Allocation& allocation,
                          const Language& language);
/// Where what a row of it tells of is mended; a null subject for a row that it does not have.
MendingPlace mendingPlaceOf(const QString& rowKey, const Contents& contents,
                            const Allocation& allocation, const Language& language);

} // namespace nytto
