// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

/// The document's settings, key "settings": a row per field (its key), columns "value" (with
/// its unit), "source" and "comment". Thresholds and the like are referred to here.
ReportTable settingsTable(const ReportContext& context);
/// Internal rates per year with their sources, key "internal-rates".
ReportTable internalRatesTable(const ReportContext& context);
/// Every note, assumptions first, with what it is about and the value there, key "notes".
ReportTable notesTable(const ReportContext& context);
/// The documents that figures were taken from, key "sources".
ReportTable sourcesTable(const ReportContext& context);

} // namespace nytto
