// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/document/history.h"
#include "model/document/secret_texts.h"
#include "model/document/store.h"

namespace nytto {

/// The contents of a document, read without changing anything; a read-only file will do.
Result<Contents> readDocument(const QString& path);

/// The contents though something else in the file may be damaged, its history for one: that is told
/// in a sentence.
struct ReadDocument {
    Contents contents;
    std::optional<Error> damage;
    bool isHistoryAlone = false; ///< that is damaged: everything else is whole
    /// What the history tells of rows that can be secret; nothing where something is damaged.
    std::vector<HistoryEntry> earlier = {};
    std::optional<Error> untold = {}; ///< why the history does not tell all of them
};
Result<ReadDocument> readDocumentAsItIs(const QString& path);
/// The same for who writes the document itself, and so needs nothing that the history tells.
Result<ReadDocument> readContentsAsTheyAre(const QString& path);

/// The same after a look at everything else in the file too: indexes, history, checksums.
Result<Contents> readWholeDocument(const QString& path);
/// And with what the history tells, which alone may be damaged.
Result<ReadDocument> readWholeWithHistory(const QString& path);

/// That the history is damaged, and the document itself is not.
QString historyDamage(const QString& path);

/// What must not leave the program unless secret texts are wanted, earlier ones as well. An error
/// where something is damaged: then nobody knows what was secret before.
Result<SecretTexts> secretTextsOf(const ReadDocument& read, const Language& language);

/// For editing, by this process alone; only for reading where it may not be written.
Result<std::unique_ptr<Store>> openStore(const QString& path);

/// The backups of a document that need not be there; see Store::backups().
std::shared_ptr<const BackupShelf> backupsOf(const QString& path, const QString& ownFolder);

/// Writes contents to a new document. Exists when something is there already; on failure nothing
/// is left behind.
Done createDocument(const QString& path, const Contents& contents);

} // namespace nytto
