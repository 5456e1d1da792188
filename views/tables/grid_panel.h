// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/language.h"
#include "model/document/edit.h"
#include "model/entities/any_entity.h"
#include "views/shared/children.h"
#include "views/tables/grid_column.h"
#include "views/tables/grid_model.h"

class QAction;
class QLineEdit;
class QMenu;
class QToolBar;

class QLabel;

namespace nytto {

class CellLine;
class ColumnLayout;
class ColumnSets;
class FilterRow;
class GridView;
class PastePreview;
class RecalculateBar;
class ReplaceBar;
class SumRow;

/// A grid with what stands around it: search, filter row, buttons for rows, the preview of a
/// faulty paste, the sentence of an empty table, and the actions of all this for keys and menus.
class GridPanel : public QWidget {
    Q_OBJECT

public:
    /// `name` is the table's object name, and under it the layout of its columns is remembered.
    GridPanel(const QString& name, const EntityInfo& info, const Language& language,
              QWidget* parent = nullptr);

    ~GridPanel() override;

    /// Makes the entity that a new row begins as: with its owner, year and so on set. Without one,
    /// rows cannot be added. A required reference that it leaves open is asked for when a row is
    /// added, since nobody has chosen what stands first in a list.
    void setNewEntity(std::function<AnyEntity()> newEntity);
    /// This field of a new row is asked for, too: its first choice would be nobody's.
    void setAsked(const QString& field) { m_asked = field; }
    /// Makes the edit that copies an entity, where more is copied than its row.
    void setDuplicate(std::function<Result<Edit>(const EntityRef& ref)> duplicate);
    /// For a table with few rows in little room: the search comes with Ctrl+F only, the filter with
    /// its key.
    void setCompact();
    void setWhenEmpty(const QString& sentence);
    /// What the table is called where it is not the plural of its rows: for reading aloud.
    void setTableName(const QString& name);
    /// A line above the table that says whose rows it has, and by which it is called; empty: none,
    /// and it is called by the plural of its rows.
    void setCaption(const QString& caption);
    /// The rows are only shown here: none is added, duplicated or removed.
    void setRowsFixed();
    bool canAddRow() const;
    /// Adds a row, as its action does.
    void addRow();

    void showState(const DocumentState& state, std::vector<GridColumn> columns,
                   GridModel::Keep keep = {}, GridModel::Rank rank = {});

    GridView& view() const { return *m_view; }
    GridModel& grid() const { return *m_grid; }
    /// Null without a current row.
    EntityRef currentEntity() const;
    /// Selects the entity's row and the field's column; false when it is not in the table. A
    /// filter that hides it is cleared.
    bool reveal(const EntityRef& ref, const QString& field = {}, std::optional<int> year = {});
    /// Brings the first cell into view that the edit has left changed here, or its row that has
    /// come back; a filter that hides it is cleared. False where the edit is about none of the
    /// rows.
    bool showStep(const Edit& step);
    /// The focus goes into the table, or without rows to what adds the first.
    void focusTable();
    /// The actions that a page's menu offers for this table.
    QMenu* tableMenu() const { return m_menu; }
    /// What is shown, as it stands: columns in their order, filtered and sorted rows.
    ReportTable shown() const;

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void explanationRequested(const nytto::Explanation& explanation);
    void historyRequested(const nytto::EntityRef& ref, const QString& field);
    void selectionSummarised(const QString& text);
    void said(const QString& message);
    void currentEntityChanged(const nytto::EntityRef& ref);
    /// Export exactly what is shown.
    void exportRequested(const nytto::ReportTable& table);

private:
    /// Changes the columns or rows of the grid, and keeps what is current.
    void change(const std::function<void()>& change);
    void buildActions();
    /// What comes below the table when it is asked for: recalculating, finding and replacing.
    void buildStrips();
    void buildBar();
    QAction* addAction(QMenu& menu, const QString& text, const QKeySequence& key,
                       const QString& name, std::function<void()> run);
    QString nameInTable(const QString& what) const;
    void nameAll();
    void duplicateRow();
    void removeRows();
    void showAllRows();
    void request(const Result<Edit>& edit, bool selectNew);
    /// Lets one of the rows be chosen from a menu; `what` is what they differ by.
    void chooseNew(std::vector<NewRow> rows, const QString& what);
    void addColumnActions(QMenu& menu);
    void selectColumn();
    void tellSets();
    /// Selects a cell of the grid, whatever sets of columns and filters hide it.
    void bringOut(int row, int column);
    void toggleFilters(bool shown);
    /// How what the cell shows is made; empty for what is entered.
    QString making(const QModelIndex& cell) const;
    void updateEmpty();
    /// Offers to sort and filter again where the rows are no longer as that would show them.
    void updateOutdated();

    const EntityInfo& m_info;
    Language m_language;
    GridModel* m_grid;
    GridView* m_view;
    ColumnLayout* m_layout;
    ColumnSets* m_sets;
    FilterRow* m_filters;
    SumRow* m_sums;
    CellLine* m_line;
    PastePreview* m_preview;
    RecalculateBar* m_recalculate;
    ReplaceBar* m_replace;
    QLabel* m_caption;
    QLabel* m_empty;
    QLineEdit* m_search;
    QAction* m_searchAction = nullptr; ///< its place in the bar
    QToolBar* m_bar;
    QMenu* m_menu;
    QAction* m_add = nullptr;
    QAction* m_againAction = nullptr; ///< the button's place in the bar
    QAction* m_filterAction = nullptr;
    QString m_whenEmpty;
    QString m_asked; ///< a field of new rows
    std::function<AnyEntity()> m_newEntity;
    std::function<Result<Edit>(const EntityRef&)> m_duplicate;
    int m_firstYear = 0;
    QUuid m_awaited; ///< a new row, to be selected when it comes
};

} // namespace nytto
