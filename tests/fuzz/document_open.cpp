// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/entities/settings.h"
#include "model/storage/file_store.h"
#include "tests/fuzz/entries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace nytto::fuzz {

namespace {

const QDate today(2025, 1, 31);

void empty(const QString& folder) {
    QDir dir(folder);
    for (const QString& name :
         dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        dir.remove(name);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that a reader looks at. None where something cannot be read.
std::optional<Contents> readAll(const QString& path) {
    const auto store = FileStore::open(path, Access::Read);
    if (!store)
        return {};
    const Result<Contents> contents = (*store)->read();
    const bool isWhole = (*store)->verify().ok() && (*store)->history().ok() &&
                         (*store)->authors().ok() && (*store)->lastEdit().ok();
    return contents && isWhole ? std::optional<Contents>(*contents) : std::nullopt;
}

/// An edit of the settings is taken or refused, and what is then in the file is what is in memory.
QString editAndReadBack(const QString& path) {
    Contents held;
    {
        auto store = FileStore::open(path, Access::Write);
        if (!store || !(*store)->isWritable())
            return {};
        const auto document = Document::open(std::move(*store));
        if (!document)
            return {};
        Settings settings = (*document)->contents().settings();
        settings.municipality += u'x';
        EditBuilder builder((*document)->contents(), {}, QStringLiteral("edit"),
                            QDateTime(today, QTime(12, 0), Qt::UTC));
        builder.update(settings);
        const Done done = (*document)->apply(builder.build());
        held = (*document)->contents();
        if (done && held.settings().municipality != settings.municipality)
            return QStringLiteral("An edit was taken and is not there.");
    }
    const std::optional<Contents> stored = readAll(path);
    if (!stored)
        return QStringLiteral("What was edited cannot be read any more.");
    return *stored == held ? QString()
                           : QStringLiteral("The file holds something else than the memory.");
}

} // namespace

QString documentOpen(const QByteArray& bytes) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.nyp"));
    empty(folder.path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return QStringLiteral("The file could not be made.");
    file.close();
    const std::optional<Contents> contents = readAll(path);
    if (bytesOf(path) != bytes)
        return QStringLiteral("Reading has changed the file.");
    return contents ? editAndReadBack(path) : QString();
}

} // namespace nytto::fuzz
