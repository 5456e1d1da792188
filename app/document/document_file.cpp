// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"

#include "model/entities/entity_info.h"
#include "model/storage/file_store.h"
#include "model/storage/lock_note.h"

#include <QCoreApplication>

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

} // namespace

Result<Contents> readDocument(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Read));
    return store->read();
}

Result<Contents> readWholeDocument(const QString& path) {
    NYTTO_TRY(store, FileStore::open(path, Access::Read));
    NYTTO_CHECK(store->verify());
    return store->read();
}

Done copyWholeDocument(const QString& from, const QString& to) {
    NYTTO_TRY(store, FileStore::open(from, Access::Read));
    NYTTO_CHECK(store->verify());
    return store->copyTo(to);
}

Done createDocument(const QString& path, const Contents& contents) {
    NYTTO_CHECK(FileStore::create(path, firstEdit(contents)));
    return {};
}

} // namespace nytto
