// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_documents.h"

#include "model/samples/samples.h"
#include "model/storage/file_store.h"
#include "tests/bench/large_document.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace nytto::bench {

const Contents& document(int which) {
    static std::map<int, Contents> documents;
    auto found = documents.find(which);
    if (found == documents.end())
        found = documents
                    .emplace(which, which == 0 ? *sampleContents(QStringLiteral("goteborg-2025"))
                                               : largeDocument(which))
                    .first;
    return found->second;
}

QString fileCalled(const QString& name) {
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

QString fileOf(int which) {
    const QString path = fileCalled(QStringLiteral("%1.nyp").arg(which));
    if (QFile::exists(path))
        return path;
    Edit first{QUuid::createUuid(), {}, QDateTime::currentDateTimeUtc(), {}, {}};
    const Contents& contents = document(which);
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            first.changes.push_back({std::nullopt, contents.find({info.keyString(), id})});
        });
    const auto store = FileStore::create(path, first);
    return store ? path : QString();
}

} // namespace nytto::bench
