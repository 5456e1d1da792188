// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recovery.h"

#include "model/document/history.h"
#include "model/storage/failure.h"
#include "model/storage/file_system.h"
#include "model/storage/half_made.h"
#include "model/storage/history_log.h"
#include "model/storage/schema.h"
#include "model/storage/seals.h"
#include "model/storage/whole.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nytto {

namespace {

QString journalOf(const QString& path) {
    return path + QStringLiteral("-journal");
}

/// What tells one whole document from another.
struct State {
    Connection connection;
    int version;
    std::optional<EditNote> lastEdit;
    Seals seals;

    Revision revision() const { return lastEdit ? lastEdit->revision : 0; }
};

/// Everything in the file is looked at: Damaged when it is no whole document.
Result<State> stateOf(const QString& path) {
    NYTTO_TRY(connection, Connection::open(path, Connection::Mode::Existing));
    NYTTO_TRY(mark, connection.integer(QStringLiteral("PRAGMA application_id")));
    if (mark != applicationId)
        return unfinished(path);
    NYTTO_CHECK(checkWhole(connection));
    NYTTO_TRY(version, schemaVersion(connection));
    NYTTO_TRY(seals, Seals::stored(connection));
    NYTTO_TRY(lastEdit, HistoryLog(connection).lastEdit());
    return State{std::move(connection), version, std::move(lastEdit), std::move(seals)};
}

bool isSame(const State& one, const State& other) {
    return one.version == other.version && one.revision() == other.revision() &&
           one.seals.differingIn(other.seals).isEmpty() &&
           other.seals.differingIn(one.seals).isEmpty();
}

/// Whether `later` is `earlier` with one edit, or one step of the schema, more.
Result<bool> isNext(const State& later, const State& earlier) {
    const bool isStep =
        later.version == earlier.version + 1 && later.revision() == earlier.revision();
    const bool isEdit =
        later.version == earlier.version && later.revision() == earlier.revision() + 1;
    if (!isStep && !isEdit)
        return false;
    if (!earlier.lastEdit)
        return true;
    NYTTO_TRY(select,
              later.connection.prepare(QStringLiteral("SELECT id FROM edit WHERE revision = ?")));
    const SqlValue revision = earlier.revision();
    bool isFound = false;
    NYTTO_CHECK(select.forEach({&revision, 1}, [&](const SqlRow& row) {
        isFound = isFound || QUuid::fromRfc4122(row.blob(0)) == earlier.lastEdit->id;
        return Done();
    }));
    return isFound;
}

Result<Connection> inMemory(const State& state, const QString& path) {
    NYTTO_TRY(copy, Connection::inMemory(path));
    NYTTO_CHECK(state.connection.copyInto(copy));
    return copy;
}

/// The two files side by side: as it lies, and what its journal makes of it.
Result<Recovery> recoveredIn(const QString& folder, const Connection& file) {
    const QString path = file.path();
    const QString undone = folder + u'/' + QFileInfo(path).fileName(); // known to the user
    const QString lying = undone + QStringLiteral(".lying");
    NYTTO_CHECK(file.copyBytes(lying));
    NYTTO_CHECK(file.copyBytes(undone));
    QFile journal(journalOf(path));
    if (!journal.copy(journalOf(undone)) ||
        !QFile::setPermissions(journalOf(undone), QFile::ReadOwner | QFile::WriteOwner))
        return inaccessible(journal.fileName(), journal.errorString());
    const Result<State> asItLies = stateOf(lying);
    const Result<State> before = stateOf(undone);
    for (const Result<State>* state : {&asItLies, &before})
        if (!*state && state->error().code != ErrorCode::Damaged)
            return state->error();
    if (!before)
        return asItLies ? foreignJournal(path) : unfinished(path);
    bool isWritten = false;
    if (asItLies) {
        NYTTO_TRY(next, isNext(*asItLies, *before));
        if (!next && !isSame(*asItLies, *before))
            return foreignJournal(path);
        isWritten = true;
    }
    NYTTO_TRY(whole, inMemory(isWritten ? *asItLies : *before, path));
    return Recovery{std::move(whole), isWritten};
}

bool isJournal(const QString& path) {
    QFile journal(path);
    const QFileInfo info(path);
    char first = 0;
    return info.isFile() && journal.open(QIODevice::ReadOnly) && journal.getChar(&first) &&
           first != '\0';
}

} // namespace

bool hasJournal(const QString& path) {
    const QFileInfo info(path);
    return isJournal(journalOf(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()));
}

bool isInterrupted(const Connection& file) {
    return isJournal(journalOf(file.path()));
}

Result<Recovery> recovered(const Connection& file) {
    const QString path = file.path();
    if (file.isBeingWritten())
        return locked(path);
    const HalfMade folder(QDir::tempPath());
    if (!QDir().mkdir(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return inaccessible(folder.path(), QStringLiteral("not made"));
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    QFile journal(journalOf(path));
    // The database removes whatever else has that name.
    if (!journal.open(QIODevice::ReadOnly) || journal.read(magic.size()) != magic)
        return foreignJournal(path);
    journal.close();
    return recoveredIn(folder.path(), file);
}

Done setRight(const Connection& file, const Recovery& recovery) {
    // What is not written to its end the database takes back by itself when it reads the file.
    if (!recovery.isWritten)
        return {};
    const QString journal = journalOf(file.path());
    if (!QFile::remove(journal))
        return readOnly(file.path());
    syncToDisk(QFileInfo(journal).path());
    return {};
}

} // namespace nytto
