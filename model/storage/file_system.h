// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QString>

#include <functional>

namespace nytto {

/// Whether the file and its folder may be written; a document needs both, for its journal.
bool isWritable(const QString& path);

/// What the system still holds in memory of a file, or of the names in a folder, goes to the disk.
void syncToDisk(const QString& path);

/// Makes a new file whole or not at all: `write` fills a temporary file in the same folder, which
/// then gets the name and is on the disk for good. A file that is there already is never replaced,
/// and a name beside which the journal of an earlier document lies is refused.
/// Exists, NotFound (the folder), ReadOnly (the folder), Io, or what `write` says.
Done makeFile(const QString& path, const std::function<Done(const QString& temporary)>& write);

} // namespace nytto
