// SPDX-License-Identifier: GPL-3.0-or-later
// Copying, pasting, filling and clearing blocks of cells.
#include "model/basics/number_input.h"
#include "views/tables/clipboard_table.h"
#include "views/tables/grid_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <optional>

namespace nytto {

namespace {

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

Paste GridView::pasted(const ClipboardTable& table) const {
    Paste paste;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty() && currentIndex().isValid())
        selected << currentIndex();
    const std::vector<int> columns = visibleColumns();
    Rectangle block;
    if (selected.isEmpty()) // the table has no rows
        block.left = static_cast<std::size_t>(std::ranges::find(columns, m_grid.firstToType()) -
                                              columns.begin());
    else
        block = blockOf(selected, columns);
    const int rows = m_order->rowCount();
    const auto putInto = [&](int row, int column, const QString& text) {
        const bool isDash =
            m_grid.columns()[static_cast<std::size_t>(column)].isNumeric() && meansNothing(text);
        paste.dashes += isDash ? 1 : 0;
        paste.cells.push_back({row, column, isDash ? QStringLiteral("0") : text, isDash});
    };
    const auto put = [&](int row, std::size_t at, const QString& text) {
        if (at >= columns.size()) {
            ++paste.cut;
        } else if (row < rows) {
            const QModelIndex cell = m_order->mapToSource(m_order->index(row, columns[at]));
            putInto(cell.row(), cell.column(), text);
        } else if (m_grid.canAddRows()) {
            putInto(m_grid.rowCount() + row - rows, columns[at], text);
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
            if (row >= rows && !m_grid.canAddRows())
                paste.unfit << *std::ranges::find_if(
                    texts, [](const QString& text) { return !text.trimmed().isEmpty(); });
            for (qsizetype each = 0; each < texts.size(); ++each)
                put(row, block.left + static_cast<std::size_t>(each), texts[each]);
        }
    }
    paste.result = m_grid.typed(
        paste.cells, tr("Paste %n cell(s)", nullptr, static_cast<int>(paste.cells.size())));
    return paste;
}

void GridView::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const ClipboardTable table = mime ? ClipboardTable::fromMime(*mime) : ClipboardTable();
    if (table.rows.empty()) {
        Q_EMIT said(tr("There is no text to paste on the clipboard."));
        return;
    }
    if (m_order->rowCount() == 0 && m_grid.rowCount() > 0) {
        Q_EMIT said(tr("No row is shown to paste into. Clear the search and the filters first."));
        return;
    }
    if (m_grid.rowCount() == 0 && !m_grid.canAddRows()) {
        Q_EMIT said(tr("The table has no rows to paste into, and none can be added here."));
        return;
    }
    const Paste block = pasted(table);
    if (block.result.faults.empty() && block.cut == 0 && block.unfit.isEmpty() &&
        block.result.added == 0 && block.dashes == 0)
        request(block.result, block.cells);
    else
        Q_EMIT pasteFaulted(block);
}

void GridView::fillDown() {
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    const Rectangle block = blockOf(selected, visibleColumns());
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : selected) {
        if (index.row() == block.top || isColumnHidden(index.column()))
            continue;
        const QModelIndex cell = m_order->mapToSource(index);
        cells.push_back({cell.row(), cell.column(),
                         m_order->index(block.top, index.column()).data(PlainRole).toString()});
    }
    request(
        m_grid.typed(cells, tr("Fill down %n cell(s)", nullptr, static_cast<int>(cells.size()))),
        cells);
}

void GridView::clearCells() {
    clear(tr("Clear %n cell(s)", nullptr, static_cast<int>(selectedCells().size())));
}

void GridView::cut() {
    copy(false);
    clear(tr("Cut %n cell(s)", nullptr, static_cast<int>(selectedCells().size())));
}

void GridView::clear(const QString& sentence) {
    std::vector<TypedCell> cells;
    for (const QModelIndex& cell : selectedCells())
        cells.push_back({cell.row(), cell.column(), QString()});
    request(m_grid.typed(cells, sentence), cells);
}

bool GridView::toggleChecks() {
    const QModelIndex current = currentCell();
    if (!(current.flags() & Qt::ItemIsUserCheckable))
        return false;
    const QStringList choices = current.data(ChoicesRole).toStringList(); // yes, no
    const bool on = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    std::vector<TypedCell> cells;
    for (const QModelIndex& cell : selectedCells())
        if (cell.flags() & Qt::ItemIsUserCheckable)
            cells.push_back({cell.row(), cell.column(), on ? choices.back() : choices.front()});
    request(m_grid.typed(cells, tr("Change %n cell(s)", nullptr, static_cast<int>(cells.size()))),
            cells);
    return true;
}

void GridView::request(const TypedEdit& typed, const std::vector<TypedCell>& cells) {
    if (!typed.faults.empty()) {
        const CellFault& fault = typed.faults.front();
        showFault(m_grid.index(fault.row, fault.column), fault.message);
    } else if (typed.edit && !cells.empty()) {
        Q_EMIT editRequested(*typed.edit);
    }
}

} // namespace nytto
