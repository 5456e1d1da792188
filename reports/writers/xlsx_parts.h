// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/zip_file.h"

namespace nytto {

/// Whether every part of a workbook that was just written ends as the XML document it is. The
/// library collects the parts in temporary files and does not notice when those cannot be written
/// to the end: NoSpace then, and Damaged when the archive itself cannot be read.
Result<void> checkParts(const ZipFile& workbook);

} // namespace nytto
