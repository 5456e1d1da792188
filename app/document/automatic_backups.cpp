// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/automatic_backups.h"

#include "app/document/document_file.h"
#include "app/document/open_document.h"

#include <QDir>

namespace nytto {

namespace {

constexpr qint64 secondsBetween = qint64{60} * 60;

} // namespace

AutomaticBackups::AutomaticBackups(QString ownFolder, Clock clock, QObject* parent)
    : QObject(parent), m_ownFolder(std::move(ownFolder)), m_clock(std::move(clock)) {
    m_writing.setMaxThreadCount(1);
}

AutomaticBackups::~AutomaticBackups() {
    m_writing.waitForDone();
}

void AutomaticBackups::watch(OpenDocument& document) {
    m_last = {};
    m_changed = false;
    m_saidElsewhere = false;
    connect(&document, &OpenDocument::aboutToChange, this, [&] { takeBeforeEdit(document); });
    connect(&document, &OpenDocument::changed, this, [this] { m_changed = true; });
    connect(&document, &OpenDocument::aboutToClose, this, [&] {
        if (m_changed)
            take(document);
    });
}

void AutomaticBackups::takeBeforeEdit(const OpenDocument& document) {
    // A clock that was set back says that less than no time has passed.
    const qint64 passed = m_last.secsTo(m_clock());
    const bool isDue = !m_last.isValid() || passed < 0 || passed >= secondsBetween;
    if (document.isWritable() && isDue)
        take(document);
}

void AutomaticBackups::take(const OpenDocument& document) {
    const QDateTime now = m_clock();
    m_last = now;
    m_changed = false;
    const QString place = document.store().backups(m_ownFolder)->place();
    const auto work = document.store().backUp(now, m_ownFolder);
    if (!work) {
        tell(work.error(), place);
        return;
    }
    m_writing.start([this, write = *work, place] {
        const auto made = write();
        QMetaObject::invokeMethod(this, [this, made, place] { tell(made, place); });
    });
}

void AutomaticBackups::tell(const Result<std::optional<Backup>>& made, const QString& place) {
    if (!made) {
        Q_EMIT said(tr("No backup was made. %1").arg(made.error().message));
        return;
    }
    if (!*made)
        return;
    Q_EMIT taken();
    if ((*made)->place == place || m_saidElsewhere)
        return;
    m_saidElsewhere = true;
    Q_EMIT said(tr("Backups cannot be kept beside the document; they are in %1.")
                    .arg(QDir::toNativeSeparators((*made)->place)));
}

std::shared_ptr<const BackupShelf> AutomaticBackups::of(const QString& path) const {
    return backupsOf(path, m_ownFolder);
}

} // namespace nytto

#include "moc_automatic_backups.cpp"
