// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_documents.h"

#include "model/entities/entity_info.h"
#include "model/samples/samples.h"
#include "model/storage/file_store.h"
#include "tests/bench/large_document.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
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

QString fileWith(const Contents& contents, const QString& name) {
    const QString path = fileCalled(name);
    Edit first{QUuid::createUuid(), {}, QDateTime::currentDateTimeUtc(), {}, {}};
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            first.changes.push_back({std::nullopt, contents.find({info.keyString(), id})});
        });
    const auto store = FileStore::create(path, first);
    return store ? path : QString();
}

QString fileOf(int which) {
    const QString name = QStringLiteral("%1.nyp").arg(which);
    return QFile::exists(fileCalled(name)) ? fileCalled(name) : fileWith(document(which), name);
}

double commitTime(const QString& path, AnyEntity before, AnyEntity after) {
    using Clock = std::chrono::steady_clock;
    const auto store = FileStore::open(path, Access::Write);
    constexpr int commits = 20;
    std::vector<double> seconds;
    for (int commit = 0; commit < commits; ++commit) {
        const Edit edit{
            QUuid::createUuid(), {}, QDateTime::currentDateTimeUtc(), {}, {{before, after}}};
        const auto start = Clock::now();
        if (!(*store)->commit(edit, (*store)->revision()))
            return 0;
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        std::swap(before, after);
    }
    std::ranges::sort(seconds);
    return seconds[commits / 2];
}

} // namespace nytto::bench
