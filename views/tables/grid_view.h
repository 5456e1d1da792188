// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/children.h"
#include "views/tables/clipboard_table.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_model.h"
#include "views/tables/grid_order.h"
#include "views/tables/selecting_view.h"

#include <QKeySequence>

#include <span>

namespace nytto {

struct ClipboardTable;
class ErrorBubble;
class FrozenColumns;
class GridOrder;

/// What a key does in a grid beside the actions of its menu.
struct GridKey {
    QKeySequence key;
    QString what;
};

/// A block of texts put onto the cells from one on, before it is applied.
struct Paste {
    std::vector<TypedCell> cells; ///< in the model's rows and columns
    TypedEdit result;
    int cut = 0;       ///< cells to the right of the last column
    int dashes = 0;    ///< cells that are read as 0
    QStringList unfit; ///< the rows below the last one where none can be added, by their first text
};

/// The table of a grid, with the manners of a spreadsheet: type to replace, F2, Enter down, Tab
/// right, Del, copy, paste and fill down. F6 leaves it.
class GridView : public SelectingView<QTableView> {
    Q_OBJECT

public:
    GridView(const QString& name, GridModel& model, const Language& language,
             QWidget* parent = nullptr);

    ~GridView() override;

    /// The keys that are no actions, in the language of the window.
    static std::vector<GridKey> keys();

    GridModel& grid() const { return m_grid; }
    GridOrder& order() const { return *m_order; }
    /// In the model's coordinates; empty without a selection.
    QModelIndexList selectedCells() const;
    std::vector<int> selectedRows() const;
    QModelIndex currentCell() const { return m_order->mapToSource(currentIndex()); }
    /// Selects a cell of the model and scrolls to it; false when a filter hides it.
    bool select(int row, int column);

    using QTableView::edit;
    /// How many of the first columns stay while the others scroll.
    void setFrozen(int count) { m_frozen->setCount(count); }
    const FrozenColumns& frozen() const { return *m_frozen; }
    /// Where a cell is seen, in this widget's coordinates.
    QRect cellRect(const QModelIndex& index) const;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    void copy(bool withHeadings) const { copySelection(*this, withHeadings); }
    void paste();
    /// Copies, and clears what is copied.
    void cut();
    void fillDown();
    void clearCells();
    /// Turns the selected check boxes to what the current one is not; false where it is none.
    bool toggleChecks();
    void explainCurrent();
    /// How the figure that was explained last is made now; nothing when it is no longer shown.
    std::optional<Explanation> explainAgain() const;
    /// Shows the notes on the current cell and its source, to be changed where it is entered.
    void showNotes();
    void showFault(const QModelIndex& cell, const QString& message);

    /// Sum, average and count of the selected cells; empty for fewer than two.
    QString selectionSummary() const;

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void explanationRequested(const nytto::Explanation& explanation);
    void selectionSummarised(const QString& text);
    /// What is being typed into a cell of the model, key by key, before it is an edit; then that
    /// it ended.
    void typing(const QModelIndex& cell, const QString& text);
    void typingEnded();
    void said(const QString& message);
    /// A pasted block of which something cannot stand, or that adds rows.
    void pasteFaulted(const nytto::Paste& paste);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& gone) override;
    void mousePressEvent(QMouseEvent* event) override;
    /// Typing goes into cells and looks for nothing.
    void keyboardSearch(const QString&) override {}
    bool focusNextPrevChild(bool next) override;
    /// Under the mouse are the names of the rows that are dragged: pieces of cells would be dots.
    void startDrag(Qt::DropActions actions) override;

private:
    void buildDelegate(QTableView& table);
    // grid_view_keys.cpp
    struct Key {
        const char* key;                       ///< portable text
        const char* what;                      ///< translated when shown
        bool (*run)(GridView& view) = nullptr; ///< none: every table of Qt does it
    };
    static std::span<const Key> keyTable();
    bool runKey(const QKeyEvent& event);
    void sayWhatIsCurrent(const QModelIndex& current);
    void moveBy(int rows, int columns);
    std::vector<int> visibleColumns() const;
    void clear(const QString& sentence);
    /// Tells of the selection, unless another table has the focus and tells of its own.
    void summarise();
    Paste pasted(const ClipboardTable& table) const;
    void request(const TypedEdit& typed, const std::vector<TypedCell>& cells);

    GridModel& m_grid;
    GridOrder* m_order;
    std::pair<QUuid, QString> m_explained; ///< the row's entity and the column's key
    Language m_language;
    FrozenColumns* m_frozen = nullptr;
    ErrorBubble* m_bubble = nullptr;
};

} // namespace nytto
