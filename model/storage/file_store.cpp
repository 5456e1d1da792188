// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_store.h"

#include "model/basics/current_user.h"
#include "model/document/difference.h"
#include "model/document/held_document.h"
#include "model/entities/entity_info.h"
#include "model/storage/backups.h"
#include "model/storage/failure.h"
#include "model/storage/file_system.h"
#include "model/storage/schema.h"
#include "model/storage/seals.h"
#include "model/storage/whole.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nytto {

namespace {

/// The first edit of a copy whose history does not go back beyond the time it was opened.
constexpr QUuid pastIsGone(0x3c0e6d5b, 0x9f1a, 0x4b57, 0x8d, 0x2e, 0x61, 0x70, 0xa4, 0x53, 0xc9,
                           0x1f);

Error conflict(const AnyEntity& entity) {
    return {ErrorCode::Conflict,
            QCoreApplication::translate("document",
                                        "“%1” has been changed by somebody else since; look at it "
                                        "again before you change it.")
                .arg(nameOf(entity))};
}

Error movedOn() {
    return {
        ErrorCode::Conflict,
        QCoreApplication::translate("document", "The document has been changed by somebody else.")};
}

} // namespace

FileStore::FileStore(OpenedFile file, QString path)
    : m_path(std::move(path)), m_writable(file.writable), m_lock(std::move(file.lock)),
      m_connection(std::move(file.connection)), m_history(m_connection) {
    for (const EntityInfo& info : entityInfos())
        m_tables.emplace_back(m_connection, info);
}

Result<std::unique_ptr<FileStore>> FileStore::create(const QString& path,
                                                     const std::optional<Edit>& first) {
    return create(path, first ? std::vector{*first} : std::vector<Edit>());
}

Result<std::unique_ptr<FileStore>> FileStore::create(const QString& path,
                                                     const std::vector<Edit>& edits) {
    const auto write = [&edits](const QString& temporary) -> Done {
        NYTTO_TRY(connection, Connection::open(temporary, Connection::Mode::Create));
        NYTTO_CHECK(connection.lock());
        NYTTO_CHECK(migrate(connection, schemaSteps()));
        return append(edits, std::move(connection), temporary);
    };
    NYTTO_CHECK(makeFile(path, write));
    return open(path, Access::Write);
}

Result<std::unique_ptr<FileStore>> FileStore::open(const QString& path, Access access) {
    NYTTO_TRY(file, openFile(path, access, schemaSteps()));
    std::unique_ptr<FileStore> store(
        new FileStore(std::move(file), QFileInfo(path).absoluteFilePath()));
    NYTTO_TRY(revision, store->m_history.revision());
    store->m_revision = revision;
    NYTTO_TRY(seals, Seals::stored(store->m_connection));
    store->remember(std::move(seals));
    store->m_lock.sign();
    return store;
}

Result<Contents> FileStore::read() {
    NYTTO_TRY(transaction, Transaction::begin(m_connection, Transaction::Kind::Read));
    NYTTO_TRY(contents, readTables());
    NYTTO_TRY(revision, m_history.revision());
    m_revision = revision;
    return contents;
}

Result<Contents> FileStore::readTables() {
    Contents contents;
    Seals found;
    for (EntityTable& table : m_tables)
        NYTTO_CHECK(table.readAll(contents, found));
    NYTTO_CHECK(found.addSchema(m_connection));
    NYTTO_TRY(stored, Seals::stored(m_connection));
    NYTTO_CHECK(compareSeals(m_connection, stored, found));
    return contents;
}

Result<Revision> FileStore::commit(const Edit& edit, Revision base) {
    if (!m_writable)
        return readOnly(m_path);
    NYTTO_CHECK(checkStored());
    if (base != m_revision)
        return movedOn();
    const Done done = write(edit, base + 1);
    if (!done && !isWritten(edit, base + 1)) {
        m_mark.reset(); // what was begun may still have to be taken back
        return done.error();
    }
    return m_revision = base + 1;
}

Done FileStore::write(const Edit& edit, Revision next) {
    NYTTO_TRY(transaction, Transaction::begin(m_connection, Transaction::Kind::Exclusive));
    NYTTO_TRY(revision, m_history.revision());
    if (revision + 1 != next)
        return movedOn();
    NYTTO_TRY(stored, Seals::stored(m_connection));
    Seals seals = stored;
    for (const Change& change : edit.changes)
        NYTTO_CHECK(writeChange(change, seals));
    NYTTO_CHECK(m_history.write(next, edit, seals));
    NYTTO_CHECK(seals.store(m_connection, stored));
    NYTTO_CHECK(transaction.commit());
    remember(std::move(seals));
    return {};
}

/// The database may fail in the very last thing that it does, when all is written.
bool FileStore::isWritten(const Edit& edit, Revision revision) {
    const auto last = m_history.lastEdit();
    if (!last || !*last || (*last)->revision != revision || (*last)->id != edit.id)
        return false;
    auto seals = Seals::stored(m_connection);
    if (!seals)
        return false;
    remember(*std::move(seals));
    return true;
}

void FileStore::remember(Seals seals) {
    m_seals = std::move(seals);
    const auto mark = FileMark::of(m_connection);
    m_mark = mark ? std::optional(*mark) : std::nullopt;
}

Done FileStore::checkAsWritten() {
    m_connection.forgetPages();
    NYTTO_TRY(revision, m_history.revision());
    const auto found = Seals::computed(m_connection);
    if (!found && found.error().code != ErrorCode::Damaged)
        return found.error();
    const bool isSame =
        revision == m_revision && found && compareSeals(m_connection, m_seals, *found);
    return isSame ? Done() : Done(overwritten(m_path));
}

Done FileStore::checkStored() {
    if (!m_writable)
        return {};
    if (m_connection.hasMoved())
        return QFileInfo::exists(m_path) ? overwritten(m_path) : moved(m_path);
    if (m_mark) {
        NYTTO_TRY(mark, FileMark::of(m_connection));
        if (mark == *m_mark)
            return {};
        // A time alone may be that of a server's clock, or of somebody who only touched the file.
        if (!mark.differsInTimeOnly(*m_mark))
            return overwritten(m_path);
    }
    NYTTO_CHECK(checkAsWritten());
    NYTTO_TRY(mark, FileMark::of(m_connection));
    m_mark = mark;
    return {};
}

Result<std::vector<HistoryEntry>> FileStore::history(const HistoryFilter& filter) {
    NYTTO_CHECK(checkStored());
    return m_history.read(filter);
}

Result<Snapshot> FileStore::snapshot() {
    NYTTO_CHECK(checkStored());
    return Snapshot::of(m_connection);
}

Done FileStore::writeChange(const Change& change, Seals& seals) {
    EntityTable& table = m_tables[entityInfo(change.after ? *change.after : *change.before).index];
    NYTTO_TRY(held, table.find(change.subject().id));
    if (held != change.before)
        return conflict(change.before ? *change.before : *change.after);
    if (!change.before)
        return table.insert(*change.after, seals);
    if (!change.after)
        return table.remove(*change.before, seals);
    return table.update(*change.before, *change.after, seals);
}

Done FileStore::verify() {
    NYTTO_TRY(transaction, Transaction::begin(m_connection, Transaction::Kind::Read));
    NYTTO_CHECK(checkWhole(m_connection));
    NYTTO_CHECK(readTables());
    return {};
}

bool FileStore::isWholeButForHistory() {
    const auto transaction = Transaction::begin(m_connection, Transaction::Kind::Read);
    return transaction && checkStructure(m_connection) && readTables();
}

Done FileStore::append(std::span<const Edit> edits, Connection connection, const QString& path) {
    FileStore store({{}, std::move(connection), true}, path);
    NYTTO_TRY(revision, store.m_history.revision());
    for (const Edit& edit : edits)
        NYTTO_CHECK(store.write(edit, ++revision));
    return {};
}

/// And these edits, made to what is copied.
Done FileStore::copyWith(std::span<const Edit> further, const QString& path) {
    return makeFile(path, [this, further](const QString& temporary) -> Done {
        NYTTO_CHECK(m_connection.copyToFile(temporary));
        if (!further.empty()) {
            NYTTO_TRY(connection, Connection::open(temporary, Connection::Mode::Existing));
            NYTTO_CHECK(connection.lock());
            NYTTO_CHECK(append(further, std::move(connection), temporary));
        }
        return checkWritten(temporary);
    });
}

std::shared_ptr<const BackupShelf> FileStore::backups(const QString& ownFolder) const {
    return std::make_shared<Backups>(m_path, ownFolder);
}

Result<BackupWork> FileStore::backUp(const QDateTime& now, const QString& ownFolder) {
    NYTTO_TRY(copy, snapshot());
    // A function can be copied, what it holds then as well.
    const auto held = std::make_shared<const Snapshot>(std::move(copy));
    return BackupWork(
        [held, shelf = Backups(m_path, ownFolder), now] { return shelf.take(*held, now); });
}

Result<WholeLook> FileStore::wholeLook() {
    NYTTO_TRY(copy, snapshot());
    const auto held = std::make_shared<const Snapshot>(std::move(copy));
    return WholeLook([held] { return held->check(); });
}

Result<bool> FileStore::isPastGone() {
    return m_history.has(pastIsGone);
}

Done FileStore::checkPast() {
    NYTTO_TRY(isGone, isPastGone());
    if (!isGone)
        return {};
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate(
                     "storage", "The document is a copy of one whose history could no longer be "
                                "read: what was secret before cannot be told.")};
}

Result<Copied> FileStore::saveCopy(const QString& path, const HeldDocument& held) {
    if (!m_writable || checkStored() || checkAsWritten()) {
        const Done done = copyWith(std::span(held.edits).last(held.unstored), path);
        if (done)
            return Copied::Everything;
        if (done.error().code != ErrorCode::Damaged)
            return done.error();
    }
    Edit opened = differenceBetween({}, held.opened);
    opened.id = pastIsGone;
    opened.author = currentUser();
    opened.time = QDateTime::currentDateTimeUtc();
    opened.sentence =
        QCoreApplication::translate("storage", "“%1” as it was when it was opened; the history "
                                               "before that could no longer be read.")
            .arg(QFileInfo(m_path).fileName());
    std::vector<Edit> edits{std::move(opened)};
    edits.insert(edits.end(), held.edits.begin(), held.edits.end());
    NYTTO_CHECK(create(path, edits));
    return Copied::SinceOpened;
}

} // namespace nytto
