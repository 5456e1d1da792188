// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/document_lock.h"
#include "model/storage/schema.h"

namespace nytto {

/// What a document file is opened for.
enum class Access {
    Read, ///< reports, checks, dumps: others may read at the same time
    Write ///< for this process alone
};

/// A document file that is ours, of the newest schema and, for writing, locked.
struct OpenedFile {
    DocumentLock lock; ///< outlives the connection
    Connection connection;
    bool writable; ///< false also where writing was asked for and the system does not allow it
};

/// Opens the file of a document. One of an older schema is brought up to date: for writing in its
/// place, after a copy "budget.version-1.nyp" was made beside it; else in memory only.
/// One that an interrupted edit left behind is set right likewise, once a copy has shown that what
/// comes out is whole (recovery.h).
/// NotFound, NotOurs, Damaged, Conflict, Newer, Locked, ReadOnly, NoSpace or Io, with nothing
/// changed.
Result<OpenedFile> openFile(const QString& path, Access access, std::span<const SchemaStep> steps);

} // namespace nytto
