// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/entities/analysis/annual_analysis.h"
#include "views/tables/shown_notes.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace nytto {

/// The notes that concern a value, beside its cell: each with its kind and source, to read and to
/// change. Ctrl+Enter, or going elsewhere, keeps what was written; Esc gives it up. It deletes
/// itself when it is closed, and stays open with what is refused.
class NoteEditor : public QFrame {
    Q_OBJECT

public:
    /// Lies on top of `window`, beside `cell` (in the window's coordinates).
    NoteEditor(ShownNotes shown, const QRect& cell, const Language& language, QWidget* window);
    /// What was accepted cannot be kept, for this reason. Said while accepted() is told.
    void refuse(const QString& reason);

Q_SIGNALS:
    /// The notes as they are wanted; an empty text: none.
    void accepted(const std::vector<nytto::Note>& notes);
    /// It is about to go.
    void closed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Row {
        QPlainTextEdit* text;
        QComboBox* kind;
        QComboBox* source;
    };

    void addNote(const Note& note, QVBoxLayout& layout);
    void placeBeside(const QRect& cell);
    void focusMoved(const QWidget* before, const QWidget* now);
    void close(bool keep);
    std::vector<Note> written() const;

    const ShownNotes m_shown;
    const Language m_language;
    std::vector<Row> m_rows; ///< one per note
    QLabel* m_refusal;
    bool m_isClosed = false;
    bool m_isRefused = false;
};

} // namespace nytto
