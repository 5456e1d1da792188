// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/selecting_view.h"

#include <QHeaderView>

namespace nytto {

namespace {

/// The next cell in the direction that is shown; none where there is no more.
QModelIndex neighbour(const QTableView& table, const QModelIndex& from, int rows, int columns) {
    const QHeaderView& down = *table.verticalHeader();
    const QHeaderView& aside = *table.horizontalHeader();
    int row = down.visualIndex(from.row());
    int column = aside.visualIndex(from.column());
    do {
        row += rows;
        column += columns;
        if (row < 0 || row >= down.count() || column < 0 || column >= aside.count())
            return {};
    } while (table.isRowHidden(down.logicalIndex(row)) ||
             table.isColumnHidden(aside.logicalIndex(column)));
    return from.sibling(down.logicalIndex(row), aside.logicalIndex(column));
}

bool isFilled(const QModelIndex& cell) {
    return cell.isValid() &&
           (!cell.data().toString().trimmed().isEmpty() || cell.data(Qt::CheckStateRole).isValid());
}

} // namespace

QModelIndex edgeFrom(const QTableView& table, const QModelIndex& from, int rows, int columns) {
    const auto next = [&](const QModelIndex& cell) {
        return neighbour(table, cell, rows, columns);
    };
    QModelIndex edge = from;
    const bool isInside = isFilled(from) && isFilled(next(from));
    for (QModelIndex cell = next(from); cell.isValid(); cell = next(cell)) {
        if (isInside && !isFilled(cell))
            break;
        edge = cell;
        if (!isInside && isFilled(cell))
            break;
    }
    return edge;
}

} // namespace nytto
