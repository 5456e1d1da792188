// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

/// "-": the standard stream in place of a file.
bool isStandardStream(const QString& path);

/// Whether a file (or a folder of files) can be made at `path` at all: an empty name, a device and
/// a pipe are refused, with a word on "-".
Done checkOutput(const QString& path);

/// Writes a file whole or not at all. Exists when there is one and `overwrite` is not given.
Done writeOutput(const QString& path, const QByteArray& bytes, bool overwrite);

} // namespace nytto
