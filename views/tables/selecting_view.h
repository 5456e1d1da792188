// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QTableView>

namespace nytto {

/// Where Ctrl and an arrow lead in a spreadsheet: to the end of the filled cells that follow, else
/// to the next filled cell, else to the last one that is shown. `rows` and `columns` are the
/// direction, −1, 0 or 1.
QModelIndex edgeFrom(const QTableView& table, const QModelIndex& from, int rows, int columns);

/// A table of Qt in which the current cell is the one that is selected, whether a key leads there
/// or the program: Qt's own go on without it, or add to the selection, while Ctrl or Shift is down.
/// Ctrl and an arrow lead as in a spreadsheet.
template <class View>
class SelectingView : public View {
public:
    using View::View;

    /// Selects the cell, and it alone, whatever keys are down.
    void setCurrentIndex(const QModelIndex& index) {
        m_isTold = true;
        View::setCurrentIndex(index);
        m_isTold = false;
    }

protected:
    using CursorAction = QAbstractItemView::CursorAction;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override {
        const QModelIndex from = this->currentIndex();
        if (!from.isValid() || !(modifiers & Qt::ControlModifier))
            return View::moveCursor(action, modifiers);
        switch (action) {
        case CursorAction::MoveUp:
            return edgeFrom(*this, from, -1, 0);
        case CursorAction::MoveDown:
            return edgeFrom(*this, from, 1, 0);
        case CursorAction::MoveLeft:
            return edgeFrom(*this, from, 0, -1);
        case CursorAction::MoveRight:
            return edgeFrom(*this, from, 0, 1);
        default:
            return View::moveCursor(action, modifiers);
        }
    }

    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override {
        if (m_isTold && !event && this->selectionMode() == View::ExtendedSelection)
            return this->selectionBehavior() == View::SelectRows
                       ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                       : QItemSelectionModel::ClearAndSelect;
        if (event && event->type() == QEvent::KeyPress) {
            const auto& key = static_cast<const QKeyEvent&>(*event);
            if (key.key() != Qt::Key_Space && (key.modifiers() & Qt::ControlModifier)) {
                const QKeyEvent plain(QEvent::KeyPress, key.key(),
                                      key.modifiers() & ~Qt::ControlModifier);
                return View::selectionCommand(index, &plain);
            }
        }
        return View::selectionCommand(index, event);
    }

private:
    bool m_isTold = false;
};

} // namespace nytto
