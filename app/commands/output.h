// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

/// "-": the standard stream in place of a file.
bool isStandardStream(const QString& path);

enum class OutputKind { File, Folder };

/// Whether a file, or a folder of files, can be made at `path`. Refused for good are an empty name,
/// the document itself, a device or pipe, what is protected against writing, and a file where a
/// folder is meant or the reverse; what is there already is refused with Exists unless `overwrite`.
Done checkOutput(const QString& path, OutputKind kind, const QString& document, bool overwrite);

} // namespace nytto
