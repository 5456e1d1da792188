// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace nytto {

/// Who runs the program: the name of the session, else that of the system's account; "?" without
/// either.
QString currentUser();

/// Who has a document open, where and since when: a small file beside it, ".budget.nyp.lock" for
/// "budget.nyp". It only serves the message to the next one who opens it; the lock itself is the
/// database's, so a note that a crash left behind locks nobody out and is replaced.
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
    /// Best effort: without a note the message is only shorter.
    void write(const QString& notePath) const;

    bool operator==(const LockNote&) const = default;
};

} // namespace nytto
