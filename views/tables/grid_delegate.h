// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/cell_delegate.h"

class QKeyEvent;

namespace nytto {

/// Edits a grid's cells: a line with a check of every key typed, or a list where there are
/// choices. A text that cannot stand keeps its editor open, and so does one that could not be
/// stored, wherever the keyboard goes meanwhile; Esc gives it up.
class GridDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

    /// Whether what is in the editor was asked for and is not stored: it stays open with it.
    static bool isUnstored(const QWidget& editor);
    /// Whether what is in the editor cannot stand: it stays open with it, too.
    static bool isRefused(const QWidget& editor);
    /// What is typed or chosen in the editor of a cell.
    static QString textIn(const QWidget& editor);
    /// Puts back what was typed in another editor of the cell, as refused or not stored as it was.
    void retype(QWidget& editor, const QModelIndex& index, const QString& text,
                bool isUnstored) const;
    /// Asks once more for what is not stored; the editor closes where it is stored now.
    void storeAgain(QWidget& editor);
    /// Whether the view is to leave it open though it is to close it.
    static bool staysOpen(const QWidget* editor, EndEditHint hint) {
        return editor && hint != RevertModelCache && (isUnstored(*editor) || isRefused(*editor));
    }

Q_SIGNALS:
    /// What is wrong with the text in the editor now; empty when nothing is.
    void checked(QWidget* editor, const QString& fault) const;
    /// What is in the editor was asked for and is not stored.
    void unstored(QWidget* editor) const;
    /// A key was typed: what the editor of the cell holds now.
    void typing(const QModelIndex& index, const QString& text) const;
    /// Enter or Tab ended an edit: the current cell moves by (rows, columns).
    void moveRequested(int rows, int columns);
    /// F6 ended an edit: the focus goes on to what comes after the table, or before it.
    void leaveRequested(bool forwards);

protected:
    /// A click that turns a check box makes its cell the current one, too.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    /// Checks what the editor holds now, before it is asked for.
    void check(QWidget& editor, const QPersistentModelIndex& place, const QString& text) const;
    /// Asks for the text as the cell's, and remembers whether it was stored.
    void ask(QWidget& editor, QAbstractItemModel& model, const QModelIndex& index,
             const QString& text) const;
    bool keyPressed(QWidget& editor, const QKeyEvent& event);
    /// It stays open: what is typed next takes the place of what could not stand.
    void offerAgain(QWidget& editor, const QString& fault);
    /// What ends the list that is open for a cell ends the edit.
    bool listEvent(QWidget& shownList, const QEvent& event);
};

} // namespace nytto
