// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

/// Whether the file is one that `dump` may have written, by its name.
bool isJsonFile(const QString& path);

/// What it describes; the first of its faults with its place, and how many more there are.
Result<Contents> readJsonFile(const QString& path);

} // namespace nytto
