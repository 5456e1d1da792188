// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

/// A sheet that begins with the report's title and whose document it is.
Sheet titledSheet(const char* key, const QString& name, const Report& report,
                  const ReportContext& context);

} // namespace nytto
