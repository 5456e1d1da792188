// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

/// The terms of the field in the report's language and order of letters, key "glossary".
ReportTable glossaryTable(const ReportContext& context);

} // namespace nytto
