// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/secret_texts.h"
#include "model/tables/report.h"

namespace nytto {

/// The table without what is secret in its texts: title, headings, cells, comments and notes.
/// Amounts stay.
ReportTable maskedTable(ReportTable table, const SecretTexts& secrets);

} // namespace nytto
