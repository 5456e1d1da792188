// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

class QFileDevice;
struct sqlite3;

namespace nytto {

// What can go wrong with a document file, one clear sentence each: it names the file and what to
// do. `path` is where the file lies; the sentence shows its name, the detail the whole path.

Error notFound(const QString& path);
Error alreadyThere(const QString& path);
/// `what` says what the file is instead, as a whole sentence with %1 for the name.
Error notOurs(const QString& path, const QString& what);
/// `what` says what is wrong inside, as a sentence; `detail` what the database itself says of it.
Error damaged(const QString& path, const QString& what, const QString& detail = {});
Error newer(const QString& path);
/// Says who has it open, as far as its lock note tells (see lock_note.h).
Error locked(const QString& path);
Error noSpace(const QString& path);
/// A file that no longer lies where it was opened: what is written to it would be lost.
Error moved(const QString& path);
/// Somebody else has put another file in its place, or written into it.
Error overwritten(const QString& path);
Error readOnly(const QString& path);
/// A file that was not closed and lies where it cannot be set right.
Error needsRecovery(const QString& path);
/// The journal beside the file tells of an edit of another file of that name.
Error foreignJournal(const QString& path);
/// An edit was interrupted, and its journal does not set the file right.
Error unfinished(const QString& path);
/// A new file would get an old journal.
Error leftJournal(const QString& path);
/// A file that cannot be written to its end: NoSpace or Io.
Error failedToWrite(const QFileDevice& file);
Error inaccessible(const QString& path, const QString& detail);

/// The last failure of a connection, told of the file that it has open, or was writing.
Error failureOf(sqlite3* database, const QString& path);

} // namespace nytto
