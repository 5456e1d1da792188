// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace nytto {

/// Sorts a grid by several columns and filters it: by a text per column, and by one over all
/// columns. Texts are compared by the language's own order, numbers by their value.
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

    GridOrder(QCollator collator, Reader reader, QObject* parent = nullptr);

    /// Ascending, then descending, then as the document has it; with `adding` behind the columns
    /// that are sorted by already.
    void cycleSort(int column, bool adding);
    const std::vector<Key>& keys() const { return m_keys; }

    /// Rows whose cell contains the text; also ">100", "<=5", "=0", "<>0" and "100..200", where
    /// one end may be missing. Empty: all.
    void setColumnFilter(int column, const QString& text);
    /// Rows of which any cell contains the text.
    void setSearch(const QString& text);
    bool isFiltered() const;
    void clearFilters();

    /// The heading tells its place in the order: "Name ↑", "Cost ↓2".
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool cellMatches(const QModelIndex& cell, const QString& filter) const;
    bool contains(const QModelIndex& cell, const QString& text) const;
    QVariant read(int column, const QString& text) const;
    std::optional<bool> isInRange(const QModelIndex& cell, const QString& filter) const;
    int compareKeys(const QVariant& left, const QVariant& right) const;
    void resort();

    QCollator m_collator;
    Reader m_reader;
    std::vector<Key> m_keys;
    QHash<int, QString> m_filters;
    QString m_search;
};

} // namespace nytto
