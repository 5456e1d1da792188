// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace nytto {

class SelectableLabel;

/// The foot of the window: the last message with what can be done about it, what is selected, how
/// far an export has come, and which document is open.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Whether there is no message.
    bool isSilent() const;
    /// An empty message takes the last one away.
    void say(const QString& message);
    /// Of the place where the user is: it goes with leavePlace().
    void sayHere(const QString& message);
    void leavePlace();
    /// And the file that the message tells of can be opened.
    void sayWritten(const QString& message, const QString& path);
    /// And the document that could not be opened has backups to look at; `reason` is read on
    /// demand.
    void sayUnopened(const QString& message, const QString& reason);
    /// And the step that it tells of can be taken back with a button. What the place says of the
    /// same step is less, and left out.
    void sayUndoable(const QString& message);
    void setSelection(const QString& summary);
    void setDocument(const QString& what);
    /// Whether there is an export to wait for or to cancel.
    void setExporting(bool isExporting);
    void setProgress(int done, int total);

Q_SIGNALS:
    void openRequested(const QString& path);
    void backupsRequested();
    void undoRequested();
    void cancelRequested();

private:
    QLabel* addLabel(const QString& name, const QString& description);
    QPushButton* addButton(const QString& name, const QString& text);

    SelectableLabel* m_message;
    QPushButton* m_open;
    QPushButton* m_rescue;
    QPushButton* m_undo;
    QLabel* m_selection;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_document;
    bool m_isOfPlace = false;
    bool m_isOfThisStep = false; ///< more is said of it than the place knows
    QString m_written;           ///< what the message tells of
};

} // namespace nytto
