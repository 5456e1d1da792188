// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/backup.h"
#include "model/document/difference.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace nytto {

struct Edit;

class AutomaticBackups;
class OpenDocument;
class Questions;

class ResultTable;

/// The backups of a document: what each holds and what restoring it would change. Restoring is an
/// edit like any other, so that it can be undone and the history keeps everything. Of a document
/// that cannot be opened a backup can only be opened as a copy. The window stays usable meanwhile.
/// It may not outlive the document.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` is null where the one of this path is not open.
    BackupsDialog(const QString& path, OpenDocument* document, AutomaticBackups& backups,
                  Questions& questions, const Language& language, QWidget* parent);

    const QString& path() const { return m_path; }

Q_SIGNALS:
    void openRequested(const QString& path);
    void said(const QString& message);

private:
    QPushButton* addButton(const QString& text, const QString& name, void (BackupsDialog::*run)());
    void build();
    void fill();
    void showChosen();
    void restore();
    void openCopy();
    /// The backup of the current row.
    std::optional<Backup> chosen() const;
    /// Whether the backup can be opened, where there is no document to restore.
    void showCopy(const std::optional<Backup>& backup);
    /// The edit that makes the document what the backup was `held` to be.
    Result<Edit> restoration(const Backup& backup, Result<Contents> held) const;

    QString m_path;
    OpenDocument* m_document;
    AutomaticBackups& m_backups;
    std::shared_ptr<const BackupShelf> m_shelf;
    Questions& m_questions;
    Language m_language;
    std::vector<Backup> m_list;
    QLabel* m_place;
    ResultTable* m_table;
    QLabel* m_difference; ///< what restoring would change, or what is wrong
    QPushButton* m_restore = nullptr;
    QPushButton* m_openCopy = nullptr;
    QTimer* m_delay; ///< so that going through the list is not held up
};

} // namespace nytto
