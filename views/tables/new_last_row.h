// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"

#include <QLineEdit>
#include <QPersistentModelIndex>

namespace nytto {

class ErrorBubble;
class GridView;

/// A new row below the last one of a table, as spreadsheets have it: Enter or Tab in its last cell
/// or a double click below it opens the field of its name. The row comes when something is written
/// there; left empty, it has never been.
class NewLastRow : public QLineEdit {
    Q_OBJECT

public:
    explicit NewLastRow(GridView& view);

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void watchDelegate(QObject* delegate);
    /// Whether it is the last row's last cell that can be typed in.
    bool isLastCell(const QModelIndex& index) const;
    bool open();
    /// Lets the table scroll so much further than it has rows; 0: no longer.
    void scrollBeyond(int pixels);
    void leave();
    /// Asks for the row; whether it came.
    bool store();

    GridView& m_view;
    ErrorBubble* m_bubble = nullptr; ///< made when it is needed
    int m_beyond = 0;                ///< pixels
    QPersistentModelIndex m_ended;   ///< where typing has ended last
};

} // namespace nytto
