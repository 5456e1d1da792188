// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

/// Proposed categories of services (chapter 1.2), key "categories".
ReportTable categoriesTable(const ReportContext& context);
/// Proposed allocation keys (chapter 1.3), key "keys".
ReportTable keysTable(const ReportContext& context);

} // namespace nytto
