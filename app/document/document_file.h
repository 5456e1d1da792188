// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

/// The contents of a document, read without changing anything; a read-only file will do.
Result<Contents> readDocument(const QString& path);

/// The same after a look at everything else in the file too: indexes, history, checksums.
Result<Contents> readWholeDocument(const QString& path);

/// Writes everything that is in a document, its history too, to a new one; what is there is looked
/// at first. Exists when something is at `to` already.
Done copyWholeDocument(const QString& from, const QString& to);

/// Writes contents to a new document. Exists when something is there already; on failure nothing
/// is left behind.
Done createDocument(const QString& path, const Contents& contents);

} // namespace nytto
