// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"
#include "model/document/history.h"

#include <QCoreApplication>

namespace nytto {

namespace {

Error keptNowhere() {
    return {ErrorCode::NotFound, QCoreApplication::translate(
                                     "document", "This document is kept nowhere but in memory.")};
}

class NoBackups : public BackupShelf {
public:
    QString place() const override { return {}; }
    std::vector<Backup> list(const QDateTime&) const override { return {}; }
    Result<Contents> read(const Backup&) const override { return keptNowhere(); }
    Result<Contents> restored(const Backup&) const override { return keptNowhere(); }
    Result<std::optional<EditNote>> lastEdit(const Backup&) const override { return keptNowhere(); }
    Done copyTo(const Backup&, const QString&) const override { return keptNowhere(); }
};

} // namespace

Result<Revision> MemoryStore::commit(const Edit& edit, Revision base) {
    if (base != m_revision)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "document", "The document has been changed by somebody else.")};
    applyUnchecked(m_contents, edit);
    return ++m_revision;
}

Result<std::vector<HistoryEntry>> MemoryStore::history(const HistoryFilter&) {
    return std::vector<HistoryEntry>();
}

Result<std::vector<EntityRef>> MemoryStore::touched(int) {
    return std::vector<EntityRef>();
}

Result<Copied> MemoryStore::saveCopy(const QString&, const HeldDocument&) {
    return keptNowhere();
}

std::shared_ptr<const BackupShelf> MemoryStore::backups(const QString&) const {
    return std::make_shared<NoBackups>();
}

Result<BackupWork> MemoryStore::backUp(const QDateTime&, const QString&) {
    return keptNowhere();
}

} // namespace nytto
