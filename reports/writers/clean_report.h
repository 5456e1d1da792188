// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// The report with U+FFFD in place of every control character, which no format can hold: documents
/// of earlier versions may have some in their texts.
Report withoutControls(Report report);

} // namespace nytto
