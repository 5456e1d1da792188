// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace nytto {

/// Who has a document open, where and since when: a small file beside it, ".budget.nyp.lock" for
/// "budget.nyp". What it says only serves the message to the next one who opens the document; a
/// note that a crash left behind locks nobody out and is replaced (document_lock.h).
struct LockNote {
    QString user;
    QString machine;
    QDateTime since; ///< UTC

    /// This process, now.
    static LockNote ofThisProcess();
    /// Where the note of a document lies.
    static QString pathBeside(const QString& documentPath);
    /// Nothing where there is no note or it cannot be read.
    static std::optional<LockNote> read(const QString& notePath);
    QByteArray toJson() const;

    bool operator==(const LockNote&) const = default;
};

} // namespace nytto
