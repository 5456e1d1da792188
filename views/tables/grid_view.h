// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/children.h"
#include "views/tables/clipboard_table.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_model.h"
#include "views/tables/grid_order.h"
#include "views/tables/grid_paste.h"
#include "views/tables/selecting_view.h"

namespace nytto {

class ErrorBubble;
class FrozenColumns;
class GridOrder;
class RowHeights;

/// The table of a grid, with the manners of a spreadsheet: type to replace, F2, Enter down, Tab
/// right, Del, copy, paste and fill down. F6 leaves it.
class GridView : public SelectingView<QTableView> {
    Q_OBJECT

public:
    GridView(const QString& name, GridModel& model, const Language& language,
             QWidget* parent = nullptr);

    ~GridView() override;

    GridModel& grid() const { return m_grid; }
    GridOrder& order() const { return *m_order; }
    /// In the model's coordinates; empty without a selection.
    QModelIndexList selectedCells() const;
    std::vector<int> selectedRows() const;
    QModelIndex currentCell() const { return m_order->mapToSource(currentIndex()); }
    /// In the order in which they stand.
    std::vector<int> visibleColumns() const;
    /// Selects a cell of the model and scrolls to it; false when a filter hides it.
    bool select(int row, int column);
    /// Makes the cell current that is so many shown rows below.
    void moveDown(int rows);
    /// The next cell that can be typed in, along the row and on to the next one, or with −1 back;
    /// stays where there is no more.
    void moveOn(int step);
    /// The focus goes on to what follows the table, or back to what is before.
    void leave(bool forwards);

    using QTableView::edit;
    /// How many of the first columns stay while the others scroll.
    void setFrozen(int count) { m_frozen->setCount(count); }
    const FrozenColumns& frozen() const { return *m_frozen; }
    RowHeights& rowHeights() const { return *m_heights; }
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
    /// Whether it holds what was typed and is not stored, in an open editor or of a row that is not
    /// shown now and is still in the document.
    bool hasUnstored(const Contents& contents) const;
    /// Asks once more for one that was asked for and is not stored; whether it is stored now.
    bool storeAgain();
    /// Why the edit that was asked for last was not stored, for the editor that asked.
    void tellWhyUnstored(const QString& reason) { m_whyUnstored = reason; }

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
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& gone) override;
    void mousePressEvent(QMouseEvent* event) override;
    /// Typing goes into cells and looks for nothing.
    void keyboardSearch(const QString&) override {}
    bool focusNextPrevChild(bool next) override;
    /// Under the mouse are the names of the rows that are dragged: pieces of cells would be dots.
    void startDrag(Qt::DropActions actions) override;

private:
    /// What was typed and is not stored, while its editor is gone with the rows that were shown.
    struct Typed {
        QUuid row;
        QString column; ///< its key
        QString text;
        bool isUnstored = false;
    };

    template <class Use>
    void forEachOpenEditor(Use use) const;
    QTableView& tableOf(int column) const;
    void keepTyped();
    /// In the editors of its cells again, as far as they are shown.
    void retype();
    void buildDelegate(QTableView& table);
    void sayWhatIsCurrent(const QModelIndex& current);
    void sayWhyFixed(const QModelIndex& cell);
    void clear(const QString& sentence);
    /// Tells of the selection, unless another table has the focus and tells of its own.
    void summarise();
    void request(const TypedEdit& typed, const std::vector<TypedCell>& cells);

    GridModel& m_grid;
    GridOrder* m_order;
    std::pair<QUuid, QString> m_explained; ///< the row's entity and the column's key
    Language m_language;
    QString m_whyUnstored;
    std::vector<Typed> m_typed;
    FrozenColumns* m_frozen = nullptr;
    RowHeights* m_heights = nullptr;
    ErrorBubble* m_bubble = nullptr;
};

} // namespace nytto
