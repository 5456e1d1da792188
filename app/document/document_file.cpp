// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"

#include "model/basics/current_user.h"
#include "model/document/edit.h"
#include "model/entities/entity_info.h"
#include "model/storage/backups.h"
#include "model/storage/file_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nytto {

namespace {

/// Everything that is in the contents, as the first edit of a document.
Edit firstEdit(const Contents& contents) {
    Edit edit;
    edit.id = QUuid::createUuid();
    edit.author = currentUser();
    edit.time = QDateTime::currentDateTimeUtc();
    edit.sentence = QCoreApplication::translate("Commands", "The document was made.");
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            edit.changes.push_back({std::nullopt, contents.find({info.keyString(), id})});
        });
    return edit;
}

/// The contents, and whether anything else is damaged.
Result<ReadDocument> contentsOf(FileStore& store, const QString& path) {
    NYTTO_TRY(contents, store.read());
    ReadDocument read{std::move(contents), {}};
    const Done whole = store.verify();
    if (whole)
        return read;
    read.isHistoryAlone = whole.error().code == ErrorCode::Damaged && store.isWholeButForHistory();
    read.damage =
        Error{whole.error().code,
              read.isHistoryAlone
                  ? historyDamage(path)
                  : QCoreApplication::translate(
                        "Commands", "What is written is whole, but not all of the file: %1")
                        .arg(whole.error().message),
              whole.error().detail};
    return read;
}

Done readEarlier(Store& store, ReadDocument& read) {
    if (const Done told = store.checkPast(); !told) {
        read.untold = told.error();
        return {};
    }
    NYTTO_TRY(earlier, historyOfSecrets(store));
    read.earlier = std::move(earlier);
    return {};
}

} // namespace

Result<Contents> readDocument(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Read));
    return store->read();
}

Result<ReadDocument> readDocumentAsItIs(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Read));
    NYTTO_TRY(read, contentsOf(*store, path));
    if (!read.damage)
        NYTTO_CHECK(readEarlier(*store, read));
    return read;
}

Result<ReadDocument> readContentsAsTheyAre(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Read));
    return contentsOf(*store, path);
}

Result<Contents> readWholeDocument(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Read));
    NYTTO_CHECK(store->verify());
    return store->read();
}

Result<ReadDocument> readWholeWithHistory(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Read));
    NYTTO_TRY(read, contentsOf(*store, path));
    if (read.damage && !read.isHistoryAlone)
        NYTTO_CHECK(store->verify());
    if (!read.damage)
        NYTTO_CHECK(readEarlier(*store, read));
    return read;
}

QString historyDamage(const QString& path) {
    return QCoreApplication::translate(
               "Commands", "The history of “%1” does not agree with its checksum: it is damaged "
                           "or was changed by another program, and what it tells of before cannot "
                           "be trusted. The document itself is whole.")
        .arg(QFileInfo(path).fileName());
}

Result<SecretTexts> secretTextsOf(const ReadDocument& read, const Language& language) {
    if (read.damage && !read.isHistoryAlone)
        return Error{read.damage->code,
                     QCoreApplication::translate(
                         "Commands", "What was secret before cannot be told, because the document "
                                     "is damaged: nothing was written. Use an earlier copy of it, "
                                     "or add --with-secret if everything may be seen."),
                     read.damage->message};
    if (read.damage) {
        const QString remedy = QCoreApplication::translate(
            "Commands", "What was secret before cannot be told: use an earlier copy of it, or add "
                        "--with-secret if everything may be seen.");
        return Error{read.damage->code, read.damage->message + u' ' + remedy, read.damage->detail};
    }
    if (read.untold)
        return Error{read.untold->code,
                     QCoreApplication::translate(
                         "Commands", "What was secret before cannot be told, because the document "
                                     "is a copy without the past of its original. Add "
                                     "--with-secret if everything may be seen."),
                     read.untold->message};
    SecretTexts texts(read.contents, language);
    texts.addEarlier(read.contents, read.earlier, language);
    return texts;
}

Result<std::unique_ptr<Store>> openStore(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Write));
    return std::unique_ptr<Store>(std::move(store));
}

std::shared_ptr<const BackupShelf> backupsOf(const QString& path, const QString& ownFolder) {
    return std::make_shared<Backups>(path, ownFolder);
}

Done createDocument(const QString& path, const Contents& contents) {
    NYTTO_CHECK(FileStore::create(path, firstEdit(contents)));
    return {};
}

} // namespace nytto
