// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

namespace nytto {

/// Whether the journal of an edit lies beside the file that was not finished. The database would
/// write what such a journal holds into whatever file has the name now.
bool isInterrupted(const Connection& file);
/// The same of a file that need not be there.
bool hasJournal(const QString& path);

/// What becomes of a file that an interrupted edit left behind.
struct Recovery {
    Connection whole; ///< the document, in memory
    bool isWritten;   ///< the edit was written to its end: the file is the document as it lies
};

/// Recovers a file from a copy of it and of its journal, and looks at everything that comes out:
/// neither is changed. Conflict where the journal is of another file, Damaged where nothing whole
/// comes out, Locked while another process is in the middle of the edit.
Result<Recovery> recovered(const Connection& file);

/// Sets the file itself right, as recovered() found.
Done setRight(const Connection& file, const Recovery& recovery);

} // namespace nytto
