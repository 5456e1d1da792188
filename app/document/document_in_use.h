// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/automatic_backups.h"
#include "app/document/open_document.h"

#include <QUndoGroup>

#include <functional>

class QWidget;

namespace nytto {

struct NextYear;
class Questions;

/// The document that is open in the window, if one is: how it is opened, made, copied, carried on
/// into the next year and closed. What goes wrong is said.
class DocumentInUse : public QObject {
    Q_OBJECT

public:
    /// Questions and dialogs stand before `window`.
    DocumentInUse(Questions& questions, const Language& language, QWidget& window);

    bool isOpen() const { return m_document != nullptr; }
    /// Only while one is open.
    OpenDocument& document() const { return *m_document; }
    /// Its stack is the open document's.
    QUndoGroup& undo() { return m_undo; }
    void setLanguage(const Language& language);
    /// A path for what is made of the open document: beside it.
    QString beside(const QString& name) const;

    /// Opens a document in place of the one that is open.
    bool open(const QString& path);
    /// Asks which.
    void choose();
    void makeFromSample(const QString& key);
    void makeEmpty(const QString& municipality, int firstYear, int years);
    /// Not where mayLeave() says no.
    bool close();
    /// Whether the open document, if there is one, may be closed: the user is asked where the file
    /// no longer holds it, and once only.
    bool mayLeave();
    /// How to store what is typed and could not be stored before; false where something is left,
    /// which is asked about, too.
    void askAbout(std::function<bool()> storeTyped) { m_storeTyped = std::move(storeTyped); }
    /// Looks whether the file still holds the open document, if there is one.
    void checkFile();
    /// Without a question, where nobody can be asked: what would be lost with the document is
    /// copied beside it. The path of the copy, or empty.
    QString rescue();
    /// The same for what is typed and cannot be stored: whether there is such a thing. Closing does
    /// not ask about it any more.
    bool letTextsGo();
    void saveCopy();
    /// A copy that is opened in place of the document; false where there is none.
    bool goOnWithCopy();
    /// Here, or in a copy that is opened.
    void beginNextYear();
    /// Whether there is a document to show the backups of: the open one, or without one what could
    /// not be opened.
    bool canShowBackups() const { return isOpen() || !m_unopened.isEmpty(); }
    void showBackups();
    void showBackupsOfUnopened() { showBackupsOf(m_unopened); }

Q_SIGNALS:
    void opened();
    /// What is being typed becomes an edit while the document is still there, or before it is
    /// copied.
    void aboutToLeave();
    void aboutToClose();
    /// It is gone, if there was one.
    void closed();
    /// A plan begins: a new and empty one.
    void planBegun();
    /// The plan begins a year later, a step that can be taken back.
    void yearBegun(const nytto::Edit& edit);
    void said(const QString& message);
    /// A document could not be opened, and has backups.
    void unopened(const QString& message, const QString& reason);

private:
    /// Whether it was made and is open.
    bool make(const QString& suggestedName, const std::function<Result<Contents>()>& contents);
    void tellUnopened(const QString& path, const Error& error);
    void showBackupsOf(const QString& path);
    QString makeNew(const QString& suggestion, const std::function<Done(const QString&)>& make);
    struct Copy {
        QString path; ///< empty where there is none
        QString message;
    };
    bool mayLoseTexts();
    bool isTypedStored() const;
    Copy copyElsewhere();
    void beginHere(const NextYear& begin);
    void beginInCopy(const NextYear& begin);

    Questions& m_questions;
    Language m_language;
    QWidget& m_window;
    QUndoGroup m_undo;
    AutomaticBackups m_backups; ///< outlives the document, which it backs up once more in the end
    std::unique_ptr<OpenDocument> m_document;
    std::function<bool()> m_storeTyped;
    bool m_textsMayGo = false; ///< the user has been asked
    QString m_unopened;        ///< what could not be opened last and has backups
};

} // namespace nytto
