// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;
class QTableView;

namespace nytto {

/// A block of cells on its way over the clipboard, as spreadsheets exchange it.
struct ClipboardTable {
    QStringList headings; ///< empty: without
    std::vector<QStringList> rows;

    /// The rectangle around a view's selection, hidden columns left out; cells that are not
    /// selected are empty. Texts come from the models' PlainRole, so that a
    /// spreadsheet reads numbers as numbers.
    static ClipboardTable fromSelection(const QTableView& view, bool withHeadings);
    /// As tab-separated text and as HTML. Texts with tabs, quotes or line ends are quoted.
    std::unique_ptr<QMimeData> toMime() const;
    /// Reads tab-separated text; empty when there is none.
    static ClipboardTable fromMime(const QMimeData& mime);
};

} // namespace nytto
