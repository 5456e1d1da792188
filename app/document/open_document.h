// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/report_task.h"
#include "model/document/document.h"
#include "model/document/history.h"
#include "model/document/secret_texts.h"
#include "model/storage/file_store.h"
#include "model/tables/document_state.h"

#include <QThread>
#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <map>

namespace nytto {

/// The document in the window: its contents, everything computed of them, and the undo stack of
/// this session. Every edit goes through here.
class OpenDocument : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<OpenDocument>> open(const QString& path,
                                                      const Language& language);

    ~OpenDocument() override;

    const QString& path() const { return m_path; }
    Store& store() const { return m_document->store(); }
    bool isWritable() const { return store().isWritable(); }
    const Contents& contents() const { return m_document->contents(); }
    /// Lives until changed() or the next of the setters below.
    const DocumentState& state() const { return *m_state; }
    QUndoStack& undoStack() { return m_undo; }
    /// What was done in this session, in order, and how much of it is not taken back now.
    struct Steps {
        std::vector<Edit> edits;
        int done = 0;
    };
    Steps steps() const;
    /// The document is a copy of one in which these steps were done: they can be taken back here.
    void goOnFrom(const Steps& steps);

    /// Names are shown and reports are built in this language from now on.
    void setLanguage(const Language& language);
    /// Whether reports, and what else leaves the program, hold secret texts from now on.
    void setWithSecret(bool withSecret);
    /// What must not leave the program unless secret texts are included, earlier ones as well. An
    /// error where the history cannot be read or trusted: then no text may leave, for nobody knows
    /// what was secret before.
    const Result<SecretTexts>& secretTexts();
    /// Whether the history is not what the program wrote: seen soon after opening, in the
    /// background. damaged() says so.
    bool isDamaged() const { return m_isDamaged; }
    /// A document of its own in a new file, with the history where that can still be read.
    Result<Copied> saveCopy(const QString& path);
    /// Looks whether the file still holds the document: another program may have overwritten,
    /// replaced or removed it. orphaned() says so when it does not.
    void checkFile();
    /// Why the file no longer holds the document, as far as was seen: then edits are taken into
    /// memory alone, and the document goes with the window.
    const std::optional<Error>& orphan() const { return m_orphan; }
    /// Nothing is lost with the document: the file holds it, it was copied as it is now, or the
    /// user lets it go.
    bool mayGo() const { return !m_orphan || m_isLetGo; }
    void letGo() { m_isLetGo = true; }
    /// Signs the edit and applies it as one step to undo; failed() says why it cannot be.
    void request(const Edit& edit);

Q_SIGNALS:
    /// Before each edit: the file still holds the state so far.
    void aboutToChange();
    void changed();
    /// An edit was taken back or made again, by this edit; after changed().
    void stepped(const nytto::Edit& edit);
    void aboutToClose();
    void failed(const QString& message);
    /// An edit was taken into memory alone, for this reason; after changed().
    void heldOnly(const QString& reason);
    /// orphan() is another now.
    void orphaned();
    void damaged();
    /// A report that the state was asked for is there: the state gives it from now on.
    void reportBuilt();

private:
    OpenDocument(QString path, std::unique_ptr<Document> document, const Language& language);
    Done apply(const Edit& edit);
    void compute();
    const Result<Report>* report(const QString& key);
    void buildReport();
    void keepReport();
    void beginLook();
    void endLook();
    Done readEarlier();
    bool carriesNoPast();
    Result<SecretTexts> readSecretTexts();
    Result<Report> remarked(Result<Report> report) const;

    friend class EditCommand;

    QString m_path;
    std::unique_ptr<Document> m_document;
    Language m_language;
    bool m_withSecret = false;
    std::optional<Error> m_orphan;
    bool m_isLetGo = false;
    QUndoStack m_undo;
    std::unique_ptr<Calculations> m_calculations;
    std::unique_ptr<ValueNotes> m_notes;
    std::optional<Result<SecretTexts>> m_secretTexts; ///< of the state, once asked for
    /// What the history tells of rows that can be secret, as far as it has been read.
    std::vector<HistoryEntry> m_earlier;
    Revision m_earlierTo = 0;
    QTimer m_lookDelay;
    std::unique_ptr<QThread> m_look; ///< while it looks at all that is in the file
    bool m_hasLooked = false;
    std::atomic_bool m_isLookDamaged = false; ///< what it has seen
    bool m_isDamaged = false;
    std::map<QString, Result<Report>> m_reports; ///< of the state
    QString m_awaitedReport;                     ///< asked for and not built yet; or empty
    std::unique_ptr<ReportTask> m_task;
    QString m_taskRemark;                  ///< stands above each sheet that it builds; or empty
    std::weak_ptr<const void> m_taskState; ///< what it builds the report of
    QTimer m_reportDelay;
    std::shared_ptr<const void> m_life; ///< of the state
    std::optional<DocumentState> m_state;
};

} // namespace nytto
