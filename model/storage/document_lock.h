// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/storage/half_made.h"

#include <QFile>

#include <memory>

namespace nytto {

/// Keeps all other processes from a document that one of them writes. The database has locks of its
/// own, but the system drops those of a whole process as soon as it closes the same file once more,
/// as a file dialog does that looks at what lies in a folder. So the lock note beside the document
/// (lock_note.h) is locked too, in a way that only this object can undo; it goes with the process,
/// however that ends.
class DocumentLock {
public:
    /// Holds nothing.
    DocumentLock() = default;

    /// For writing: Locked while another holds the document. Where no note can be written, as in a
    /// folder that takes no files, there is no lock but the database's.
    static Result<DocumentLock> take(const QString& documentPath);
    /// For reading: Locked while another holds the document.
    static Done checkFree(const QString& documentPath);

    /// Writes into the note who holds the document.
    void sign() const;

private:
    struct Release {
        void operator()(QFile* note) const;
    };
    enum class Attempt { Taken, Held, Again, NoNote };

    Attempt attempt(const QString& notePath);

    std::unique_ptr<QFile, Release> m_note; ///< open, locked and ours; removed at the end
    std::unique_ptr<GoesWithProcess> m_going;
};

} // namespace nytto
