// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
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
    /// The rows as other programs get them, where that is not as they are.
    std::vector<QStringList> outside = {};
    /// By row and column, which cells are texts whatever they look like: codes as 0215 and 1E5.
    std::vector<std::vector<bool>> isText = {};

    /// The rectangle around a view's selection, hidden columns left out; cells that are not
    /// selected are empty. Texts come from the models' PlainRole, so that a spreadsheet reads
    /// numbers as numbers, and for other programs from OutsideRole.
    static ClipboardTable fromSelection(const QTableView& view, bool withHeadings);
    /// As tab-separated text, in which texts with tabs, quotes or line ends are quoted, and as
    /// HTML, which tells spreadsheets which cells are texts. Within the program the rows themselves
    /// come back.
    std::unique_ptr<QMimeData> toMime() const;
    /// Reads tab-separated text; empty when there is none.
    static ClipboardTable fromMime(const QMimeData& mime);
};

/// Sent to the window of a table whose cells are copied: the window decides what may leave the
/// program, and accepts the event when it has put the cells on the clipboard.
class CopyEvent : public QEvent {
public:
    explicit CopyEvent(ClipboardTable copied) : QEvent(type()), cells(std::move(copied)) {
        ignore();
    }
    static Type type() {
        static const auto registered = static_cast<Type>(registerEventType());
        return registered;
    }

    ClipboardTable cells;
};

/// Puts a view's selection on the clipboard, in the way its window wants.
void copySelection(const QTableView& view, bool withHeadings);

} // namespace nytto
