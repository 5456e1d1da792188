// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QTableView;

namespace nytto {

class FoldedOrder;

/// The line below a computed table that its rows of nothing but what is unknown are folded into:
/// "3 rows in which everything is unknown". A click, Enter or Space opens and folds them.
class UnknownRows : public QToolButton {
    Q_OBJECT

public:
    UnknownRows(FoldedOrder& order, QTableView& view);

    /// After what the table shows has changed.
    void tell();
    /// Copies what is selected; where that is all rows that are shown, those that are folded away
    /// are with them.
    void copy(bool withHeadings);

Q_SIGNALS:
    /// They were opened or folded.
    void turned();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isAllSelected() const;

    FoldedOrder& m_order;
    QTableView& m_view;
};

} // namespace nytto
