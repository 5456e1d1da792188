// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QUuid>

#include <functional>
#include <vector>

namespace nytto {

/// Sorts a grid by several columns and filters it: by a text per column, and by one over all
/// columns. Texts are compared by the language's own order, numbers by their value; what is missing
/// comes last either way.
class GridOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    struct Key {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Key&) const = default;
    };

    /// What a text stands for in a column of the source, as the column's cells are sorted: exact,
    /// amounts in the unit that is shown. Nothing where it is no value of the column.
    using Reader = std::function<QVariant(int column, const QString& text)>;

    /// Which row of the source it is, wherever it stands.
    using RowId = std::function<QUuid(int row)>;

    GridOrder(QCollator collator, Reader reader, QObject* parent = nullptr);

    /// For rows that are edited: each stays where it is and stays shown, whatever is changed in it,
    /// until the order or the filters are applied again. A row that is added comes last. To be said
    /// before the source is set.
    void keepWhileEdited(const QAbstractItemModel& source, RowId idOf);
    /// Whether other rows, or in another order, would be shown if it were applied again.
    bool isOutdated() const;
    void applyAgain();

    /// Ascending, then descending, then as the document has it; with `adding` behind the columns
    /// that are sorted by already.
    void cycleSort(int column, bool adding);
    const std::vector<Key>& keys() const { return m_keys; }

    /// Rows whose cell contains the text; also ">100", "<=5", "=0", "<>0" and "100..200", where
    /// one end may be missing. Empty: all.
    void setColumnFilter(int column, const QString& text);
    /// Of the rows that pass the filter, those whose cell shows one of these texts; none: all.
    void setColumnValues(int column, const std::optional<QSet<QString>>& texts);
    std::optional<QSet<QString>> columnValues(int column) const;
    /// A text that cells of a column show, how many of them, and whether the column's values let it
    /// through.
    struct ShownValue {
        QString text;
        int count = 0;
        bool isChosen = true;
    };
    /// Those of the rows that pass all other filters, in the column's order, an empty one last.
    std::vector<ShownValue> valuesIn(int column) const;
    /// Rows of which any cell contains the text.
    void setSearch(const QString& text);
    bool isFiltered() const;
    void clearFilters();

    /// The heading tells its place in the order: "Name ↑", "Cost ↓2".
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The order or the filters were, to the rows as they are now.
    void applied();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool cellMatches(const QModelIndex& cell, const QString& filter) const;
    bool contains(const QModelIndex& cell, const QString& text) const;
    QVariant read(int column, const QString& text) const;
    std::optional<bool> isInRange(const QModelIndex& cell, const QString& filter) const;
    int compareKeys(const QVariant& left, const QVariant& right) const;
    /// `besides` is a column whose values may be any.
    bool passes(int row, const QModelIndex& parent = {}, int besides = -1) const;
    std::vector<QVariant> keysOf(int row) const;
    /// Negative, zero or positive, by the keys and their directions.
    int compareRows(const std::vector<QVariant>& left, const std::vector<QVariant>& right) const;
    void hold();
    void takeRows();

    /// What applying the order and the filters said of a row.
    struct Held {
        int place = 0;
        bool passes = true;
    };

    QCollator m_collator;
    Reader m_reader;
    RowId m_idOf;
    QHash<QUuid, Held> m_held;
    QSet<QUuid> m_rows; ///< that are there now
    std::vector<Key> m_keys;
    QHash<int, QString> m_filters;
    QHash<int, QSet<QString>> m_values; ///< by column
    QString m_search;
};

} // namespace nytto
