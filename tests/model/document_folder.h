// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/storage/file_store.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace nytto {

/// A folder of its own for documents under test, removed afterwards.
class DocumentFolder {
public:
    QString path(const QString& name = QStringLiteral("budget.nyp")) const {
        return m_folder.filePath(name);
    }
    QString folder() const { return m_folder.path(); }
    /// Everything in it, hidden files too.
    QStringList names() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QByteArray bytes(const QString& name = QStringLiteral("budget.nyp")) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes, const QString& name = QStringLiteral("budget.nyp")) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test could not write its file.");
    }
    /// Sets the permissions of the file and of its folder.
    void permit(int file, int folder, const QString& name = QStringLiteral("budget.nyp")) const {
        if (chmod(QFile::encodeName(path(name)).constData(), static_cast<mode_t>(file)) != 0 ||
            chmod(QFile::encodeName(m_folder.path()).constData(), static_cast<mode_t>(folder)) != 0)
            qFatal("The test could not set permissions.");
    }
    void flip(qint64 byte, int bit) const {
        QFile file(path());
        char held = 0;
        if (!file.open(QIODevice::ReadWrite) || !file.seek(byte) || !file.getChar(&held) ||
            !file.seek(byte) || !file.putChar(static_cast<char>(held ^ (1 << bit))))
            qFatal("The test could not change its file.");
    }
    /// Runs SQL on a document behind the program's back.
    void tamper(const QString& sql) const {
        const auto connection = Connection::open(path(), Connection::Mode::Create);
        if (!connection || !connection->execute(sql))
            qFatal("The test could not change its file.");
    }
    /// What somebody reads who opens the document.
    Result<Contents> read(const QString& name = QStringLiteral("budget.nyp"),
                          Access access = Access::Read) const {
        NYTTO_TRY(store, FileStore::open(path(name), access));
        return store->read();
    }
    /// The first column of every row.
    QStringList query(const QString& sql) const {
        QStringList found;
        auto connection = Connection::open(path(), Connection::Mode::Existing);
        auto statement = connection->prepare(sql);
        if (!statement)
            return {statement.error().detail};
        (void)statement->forEach({}, [&found](const SqlRow& row) {
            QStringList columns;
            for (int column = 0; column < row.columns(); ++column)
                columns += row.isNull(column) ? QStringLiteral("NULL") : row.text(column);
            found += columns.join(QStringLiteral(" | "));
            return Done();
        });
        return found;
    }

private:
    QTemporaryDir m_folder;
};

inline Edit editOf(std::vector<Change> changes) {
    return {QUuid::createUuid(), QStringLiteral("Åsa"),
            QDateTime(QDate(2025, 2, 3), QTime(12, 0), Qt::UTC), QStringLiteral("Ändra"),
            std::move(changes)};
}

/// The edit that makes an empty document into `contents`.
inline Edit insertionOf(const Contents& contents) {
    std::vector<Change> changes;
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            changes.push_back({std::nullopt, contents.find({info.keyString(), id})});
        });
    return editOf(std::move(changes));
}

inline Supplier supplierCalled(const QString& name, int position = 0) {
    Supplier supplier;
    supplier.id = Id<Supplier>::create();
    supplier.position = position;
    supplier.name = name;
    return supplier;
}

} // namespace nytto
