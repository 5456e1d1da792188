// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QModelIndex>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QTableView;

namespace nytto {

/// The heights of a table's rows: one line, and two where the row's name is wider than its column.
/// They follow the size of the letters. A third line is cut with dots.
class RowHeights : public QObject {
    Q_OBJECT

public:
    /// `room` is what a row has beside its lines, in pixels; `nameColumn` says which column has the
    /// names now, −1 for none.
    RowHeights(QTableView& table, int room, std::function<int()> nameColumn);

    /// The rows of a view of the same model on top of the table are as high.
    void levelWith(QTableView& other) { m_tables.push_back(&other); }
    /// At once; it comes by itself after what changes the rows.
    void fit();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fitLetters();
    /// And what is current stays seen.
    void fitLater();
    /// As drawn in bold where the cell is.
    bool isWider(const QModelIndex& cell, int room);

    QTableView& m_table;
    std::vector<QTableView*> m_tables; ///< and those on top of it
    const int m_room;
    std::function<int()> m_nameColumn;
    QHash<QString, int> m_widths; ///< of names, in pixels
    QTimer m_later;
};

} // namespace nytto
