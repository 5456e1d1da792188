// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_paste.h"

#include "model/basics/number_input.h"
#include "views/tables/clipboard_table.h"
#include "views/tables/grid_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace nytto {

namespace {

/// The words of what pasting asks for.
struct GridPaste {
    Q_DECLARE_TR_FUNCTIONS(GridPaste)
};

/// The rectangle around the selection, in rows and visible columns of the view.
struct Rectangle {
    int top = 0;
    int bottom = -1;
    std::size_t left = 0;
    std::size_t right = 0;

    int rows() const { return bottom - top + 1; }
    int columns() const { return static_cast<int>(right - left) + 1; }
};

Rectangle blockOf(const QModelIndexList& indexes, const std::vector<int>& columns) {
    Rectangle block{indexes.front().row(), indexes.front().row(), columns.size(), 0};
    for (const QModelIndex& index : indexes) {
        const auto at =
            static_cast<std::size_t>(std::ranges::find(columns, index.column()) - columns.begin());
        if (at == columns.size())
            continue; // hidden
        block.top = std::min(block.top, index.row());
        block.bottom = std::max(block.bottom, index.row());
        block.left = std::min(block.left, at);
        block.right = std::max(block.right, at);
    }
    return block;
}

/// How often a pasted length fills a selected one: where it is a whole multiple, or a single cell
/// that only says where the block begins.
std::optional<int> timesIn(int selected, int pasted) {
    if (selected == 1)
        return 1;
    return selected % pasted == 0 ? std::optional(selected / pasted) : std::nullopt;
}

/// The block as often as it fills the selection, side by side and below each other; once where the
/// selection is no whole multiple of it.
std::vector<QStringList> repeated(const std::vector<QStringList>& rows, const Rectangle& selected) {
    const auto widest =
        std::ranges::max(rows, {}, [](const QStringList& row) { return row.size(); }).size();
    const auto down = timesIn(selected.rows(), static_cast<int>(rows.size()));
    const auto aside = timesIn(selected.columns(), static_cast<int>(widest));
    if (!down || !aside || *down * *aside == 1)
        return rows;
    std::vector<QStringList> all;
    for (int below = 0; below < *down; ++below)
        for (const QStringList& row : rows) {
            QStringList filled = row;
            for (int beside = 1; beside < *aside; ++beside) {
                while (filled.size() < beside * widest)
                    filled << QString();
                filled << row;
            }
            all.push_back(std::move(filled));
        }
    return all;
}

bool isBlank(const QStringList& texts) {
    return std::ranges::all_of(texts, [](const QString& text) { return text.trimmed().isEmpty(); });
}

} // namespace

Paste pasted(const GridView& view, const ClipboardTable& table) {
    const GridModel& grid = view.grid();
    const GridOrder& order = view.order();
    Paste paste;
    QModelIndexList selected = view.selectionModel()->selectedIndexes();
    if (selected.isEmpty() && view.currentIndex().isValid())
        selected << view.currentIndex();
    const std::vector<int> columns = view.visibleColumns();
    Rectangle block;
    if (selected.isEmpty()) // the table has no rows
        block.left = static_cast<std::size_t>(std::ranges::find(columns, grid.firstToType()) -
                                              columns.begin());
    else
        block = blockOf(selected, columns);
    const int rows = order.rowCount();
    const auto putInto = [&](int row, int column, const QString& text) {
        const bool isDash =
            grid.columns()[static_cast<std::size_t>(column)].isNumeric() && meansNothing(text);
        paste.dashes += isDash ? 1 : 0;
        paste.cells.push_back({row, column, isDash ? QStringLiteral("0") : text, isDash});
    };
    const auto put = [&](int row, std::size_t at, const QString& text) {
        if (at >= columns.size()) {
            ++paste.cut;
        } else if (row < rows) {
            const QModelIndex cell = order.mapToSource(order.index(row, columns[at]));
            putInto(cell.row(), cell.column(), text);
        } else if (grid.canAddRows()) {
            putInto(grid.rowCount() + row - rows, columns[at], text);
        }
    };
    if (table.rows.size() == 1 && table.rows.front().size() == 1 && !selected.isEmpty()) {
        // fills the selection
        for (const QModelIndex& index : selected)
            if (const auto at = std::ranges::find(columns, index.column()); at != columns.end())
                put(index.row(), static_cast<std::size_t>(at - columns.begin()),
                    table.rows.front().front());
    } else {
        const bool isWhole =
            !selected.isEmpty() && selected.size() == qsizetype{block.rows()} * block.columns();
        const auto pastedRows = isWhole ? repeated(table.rows, block) : table.rows;
        for (std::size_t at = 0; at < pastedRows.size(); ++at) {
            const QStringList& texts = pastedRows[at];
            const int row = block.top + static_cast<int>(at);
            if (row >= rows && isBlank(texts))
                continue;
            if (row >= rows && !grid.canAddRows())
                paste.unfit << *std::ranges::find_if(
                    texts, [](const QString& text) { return !text.trimmed().isEmpty(); });
            for (qsizetype each = 0; each < texts.size(); ++each)
                put(row, block.left + static_cast<std::size_t>(each), texts[each]);
        }
    }
    paste.result = grid.typed(paste.cells, GridPaste::tr("Paste %n cell(s)", nullptr,
                                                         static_cast<int>(paste.cells.size())));
    return paste;
}

std::vector<TypedCell> filledDown(const GridView& view) {
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return {};
    const GridOrder& order = view.order();
    const Rectangle block = blockOf(selected, view.visibleColumns());
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : selected) {
        if (index.row() == block.top || view.isColumnHidden(index.column()))
            continue;
        const QModelIndex cell = order.mapToSource(index);
        cells.push_back({cell.row(), cell.column(),
                         order.index(block.top, index.column()).data(PlainRole).toString()});
    }
    return cells;
}

std::vector<TypedCell> turnedChecks(const GridView& view) {
    const QModelIndex current = view.currentCell();
    if (!(current.flags() & Qt::ItemIsUserCheckable))
        return {};
    const QStringList choices = current.data(ChoicesRole).toStringList(); // yes, no
    const bool on = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    std::vector<TypedCell> cells;
    for (const QModelIndex& cell : view.selectedCells())
        if (cell.flags() & Qt::ItemIsUserCheckable)
            cells.push_back({cell.row(), cell.column(), on ? choices.back() : choices.front()});
    return cells;
}

} // namespace nytto
