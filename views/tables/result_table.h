// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "views/shared/children.h"
#include "views/shared/selectable_label.h"
#include "views/tables/report_table_model.h"
#include "views/tables/selecting_view.h"

#include <QSet>

#include <functional>

class QLabel;
class QLineEdit;

namespace nytto {

class ErrorBubble;
class FoldedOrder;
class ReportTableModel;
class ResultNotes;
class RowHeights;
class UnknownRows;

/// A computed table. F9 shows how a figure was made, Shift+F2 its note and source, Enter or a
/// double click leads to what it is about; cells can be copied and the table exported; Tab leaves
/// it. Rows are known by their key, so that selection outlives a new state. Columns are as wide as
/// their figures, and texts take what room is left, except where someone has set a width. Under a
/// title, rows in which everything is unknown are folded into a line below the others.
class ResultTable : public QWidget {
    Q_OBJECT

public:
    /// What it is read as.
    enum class Manner {
        Figures, ///< under its title, in the order of its rows
        List,    ///< to search, sort and choose from
        Preview, ///< as it will be exported: long texts in several lines, marks explained
    };
    using Explain =
        std::function<std::optional<Explanation>(const QString& rowKey, const QString& columnKey)>;

    /// `name` is the object name of the table, for tests and for assistive technology.
    ResultTable(const QString& name, Manner manner, const Language& language,
                QWidget* parent = nullptr);

    ~ResultTable() override { stopListeningToChildren(*this); }

    /// Rows fold away under the headings of their groups, by a click, Enter, Left or Right on them;
    /// where they are many they are so at first.
    void foldGroups();
    void setTable(ReportTable table, Explain explain = {});
    /// Draws the amounts of these columns as bars, too, in the rows about entities of the kind:
    /// from a line in the middle, more to the right, less to the left.
    void setBars(const QStringList& columns, const QString& kind);
    /// Lets rows stand out, by their keys: see ReportTableModel::setMarked().
    void setMarked(const QSet<QString>& rows, const QString& word) {
        m_model->setMarked(rows, word);
    }
    const ReportTable& table() const { return m_model->table(); }
    QTableView* view() const { return m_view; }
    /// The key of the current row; empty without one.
    QString currentKey() const;
    /// The key of a row, counted as they are shown.
    QString keyAt(int shownRow) const;
    /// What a row is about; null where it is nothing, or the row is not there.
    EntityRef subjectOf(const QString& rowKey) const;
    /// What a cell shows; empty for unknown keys.
    QString shown(const QString& rowKey, const QString& columnKey) const;
    /// Makes a cell (of the first column) current; false when it is not shown.
    bool select(const QString& rowKey, const QString& columnKey = {});
    /// How the figure in the current cell is made; nothing where there is no calculation behind it.
    std::optional<Explanation> explanationOfCurrent() const { return explanationOf(currentCell()); }
    /// How the figure that was explained last is made now; nothing when it is no longer there.
    std::optional<Explanation> explainAgain() const;

Q_SIGNALS:
    void currentKeyChanged(const QString& rowKey);
    /// Enter or a double click on a cell.
    void activated(const QString& rowKey, const QString& columnKey);
    void explanationRequested(const nytto::Explanation& explanation);
    void selectionSummarised(const QString& text);
    void exportRequested(const nytto::ReportTable& table);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildView();
    void buildSearch();
    void buildLabels();
    void buildActions();
    QAction* addAction(const QString& text, const QKeySequence& key, const char* name,
                       std::function<void()> run);
    void nameSearch();
    void showTexts();
    /// After other rows are shown than before.
    void tellRows();
    void setSpans();
    /// Measures the columns and gives them their widths; `anew` lets them become narrower.
    void fitColumns(bool anew);
    /// What is left of the room goes to texts that are cut.
    void shareRoom();
    bool holdsTexts(int column) const;
    int widthOf(int column) const;
    void setWidth(int column, int width);
    /// The heading that the cell belongs to as one that folds; −1 where it is another row.
    int headingAt(const QModelIndex& cell) const;
    void setFolded(int heading, bool isFolded);
    bool foldByKey(int key);
    QModelIndex firstRow() const;
    bool showCutText(const QPoint& place, const QPoint& onScreen);
    std::optional<Explanation> explanationOf(const QModelIndex& cell) const;
    /// How what a cell of the view shows is made; empty where that is not told.
    QString making(const QModelIndex& shown) const;
    void explainCurrent();
    void showNote();
    /// Beside the current cell.
    void showBeside(const QString& sentence, const QString& about);
    QModelIndex currentCell() const;

    const Manner m_manner;
    Language m_language;
    ReportTableModel* m_model;
    FoldedOrder* m_order;
    SelectingView<QTableView>* m_view;
    QLineEdit* m_search;
    SelectableLabel* m_title;
    SelectableLabel* m_empty;        ///< in place of a table without rows
    RowHeights* m_heights = nullptr; ///< where they are not those of long texts
    UnknownRows* m_unknown;
    ResultNotes* m_notes;
    ErrorBubble* m_bubble;
    QAction* m_explainAction = nullptr;
    Explain m_explain;
    std::pair<QString, QString> m_explained; ///< the keys of its row and column
    QStringList m_shape;                     ///< the columns that were fitted
    std::vector<int> m_needed;               ///< by each column, in pixels
    QSet<QString> m_setByUser;               ///< keys of the columns whose widths stay
    bool m_fitting = false;
};

} // namespace nytto
