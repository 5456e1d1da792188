// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/backup.h"

#include <QThreadPool>

namespace nytto {

class OpenDocument;

/// Backs a document up while it is worked on: before the first edit of a session, before the first
/// edit after each hour, and when it closes. What is written is written and checked on a thread of
/// its own; the window only waits for the copy in memory.
class AutomaticBackups : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `ownFolder` is where backups go that cannot lie beside their document.
    AutomaticBackups(QString ownFolder, Clock clock, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~AutomaticBackups() override;

    /// From now on, until it closes.
    void watch(OpenDocument& document);
    /// Backs up the present state, unless there is a backup of it.
    void take(const OpenDocument& document);
    /// The backups of a document that need not be open.
    std::shared_ptr<const BackupShelf> of(const QString& path) const;

Q_SIGNALS:
    /// There is one more backup, and perhaps some less.
    void taken();
    /// A sentence for the user: why there is none, or that it lies elsewhere.
    void said(const QString& message);

private:
    void takeBeforeEdit(const OpenDocument& document);
    /// `place`: where it was to be kept.
    void tell(const Result<std::optional<Backup>>& made, const QString& place);

    QString m_ownFolder;
    Clock m_clock;
    QThreadPool m_writing;  ///< one thread: what is asked for first is written first
    QDateTime m_last;       ///< when the watched document was copied last
    bool m_changed = false; ///< since then
    bool m_saidElsewhere = false;
};

} // namespace nytto
