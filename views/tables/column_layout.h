// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/grid_column.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace nytto {

class GridModel;
class GridView;

/// How the columns of a grid stand: their widths, their order, which are hidden and which stay.
/// What someone has chosen is remembered under the table's object name.
class ColumnLayout : public QObject {
    Q_OBJECT

public:
    explicit ColumnLayout(GridView& view, QObject* parent = nullptr);

    /// Changes the columns, which gives them widths that nobody has chosen.
    void changeColumns(const std::function<void()>& change);
    /// Those of the columns that a grid can have beside its page's own which someone has chosen;
    /// the others are in the menu. Years are counted from the first one.
    std::vector<GridColumn> chosenOf(std::vector<GridColumn> offered, int firstYear);
    /// After a new state: restores what is remembered, where the columns are others than before,
    /// and else makes them wide enough. Years are counted from the first one.
    void show(int firstYear);
    /// Makes a column wide enough for a text, unless someone has set its width.
    void makeRoom(int column, const QString& text);
    /// The columns to choose from, and what can be done with one of them (−1: with none).
    void popupMenu(int column, const QPoint& globalAt);
    /// Moves the current cell's column among those shown, by one.
    void moveColumn(int step);
    /// Makes it wider or narrower, by some characters.
    void resizeColumn(int characters);

    /// The sets that its columns can be chosen by, in their order; none where they are few.
    std::vector<ColumnSet> sets() const;
    /// The keys of those that are shown; empty: all are.
    QSet<QString> chosenSets() const;
    void chooseSets(const QSet<QString>& keys);
    /// Shows all sets where the column is of one that is not shown.
    void bringOut(int column);

Q_SIGNALS:
    void said(const QString& message);
    /// Other sets are shown than before.
    void setsChanged();
    /// It is to be shown from now on.
    void columnChosen(const nytto::GridColumn& column);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void addOffered(QMenu& menu);
    void choose(const GridColumn& column);
    void showOrHide(int column, bool isShown);
    void addFreezing(QMenu& menu, int column);
    void freeze(int columns);
    void applySets();
    void fit();
    /// The column of the names takes what the others leave, unless someone has set its width.
    void giveRest();
    /// What a cell with this text needs; texts that are no numbers go on in dots at some width.
    int widthFor(int column, const QString& text) const;
    /// Makes columns wide enough for what is seen in them now.
    void widenColumns(bool onlyNumbers);
    void resized(int column, int before, int now);
    void remember() const;
    void restore();
    /// Shows all columns in their own order and widths again.
    void reset();
    /// Puts the columns in this order; those that are not in it come after their neighbour.
    void place(const QList<int>& order);

    GridView& m_view;
    GridModel& m_grid;
    QStringList m_columns;             ///< whose layout is restored, by the names that it goes by
    int m_ownFrozen = 1;               ///< columns that stay until someone chooses otherwise
    int m_nameWidth = 0;               ///< what the names need
    bool m_isFitted = false;           ///< their widths to what stands in them
    bool m_fitting = false;            ///< not someone, but the program sets widths
    std::vector<GridColumn> m_offered; ///< and not chosen
    /// By their names as in m_columns, of offered columns too; what is remembered, once it is read.
    std::optional<QSet<QString>> m_chosen;
    int m_firstYear = 0;
    QSet<QString> m_setByUser;  ///< of m_columns: those whose widths stay
    QSet<QString> m_inOtherSet; ///< of m_columns: those that are hidden by the choice of sets alone
    std::optional<QSet<QString>> m_chosenSets; ///< what is remembered, once it is read
};

} // namespace nytto
