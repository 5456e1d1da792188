// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/grid_order.h"

#include "views/grid/grid_model.h"

#include <algorithm>

namespace nytto {

namespace {

/// ">100" apart into its sign and the rest; the sign is empty where the text has none.
std::pair<QString, QString> comparison(const QString& filter) {
    for (const char* sign : {"<=", ">=", "<>", "<", ">", "="})
        if (filter.startsWith(QLatin1String(sign)))
            return {QString::fromLatin1(sign),
                    filter.mid(static_cast<int>(qstrlen(sign))).trimmed()};
    return {QString(), filter};
}

bool holds(const QString& sign, int order) {
    if (sign == QLatin1String("<="))
        return order <= 0;
    if (sign == QLatin1String(">="))
        return order >= 0;
    if (sign == QLatin1String("<>"))
        return order != 0;
    if (sign == QLatin1String("<"))
        return order < 0;
    return sign == QLatin1String(">") ? order > 0 : order == 0;
}

/// The number in a text as people write it, whatever its grouping; nothing where it is none.
std::optional<double> numberIn(QString text) {
    text.remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f)).remove(u'%');
    text.replace(QChar(0x2212), u'-').replace(u',', u'.');
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

GridOrder::GridOrder(QCollator collator, QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(std::move(collator)) {
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void GridOrder::cycleSort(int column, bool adding) {
    const auto found = std::ranges::find(m_keys, column, &Key::column);
    const auto next = [&]() -> std::optional<Key> {
        if (found == m_keys.end())
            return Key{column, Qt::AscendingOrder};
        if (found->order == Qt::AscendingOrder)
            return Key{column, Qt::DescendingOrder};
        return std::nullopt;
    }();
    if (!adding)
        m_keys.clear();
    else if (found != m_keys.end() && !next)
        m_keys.erase(found);
    else if (found != m_keys.end())
        *found = *next;
    if (next && (!adding || std::ranges::find(m_keys, column, &Key::column) == m_keys.end()))
        m_keys.push_back(*next);
    resort();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void GridOrder::resort() {
    // Any column will do: lessThan() looks at the keys. −1 is the document's own order.
    invalidate();
    sort(m_keys.empty() ? -1 : 0);
}

void GridOrder::setColumnFilter(int column, const QString& text) {
    if (text.isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, text);
    invalidateFilter();
}

void GridOrder::setSearch(const QString& text) {
    m_search = text.trimmed();
    invalidateFilter();
}

bool GridOrder::isFiltered() const {
    return !m_search.isEmpty() || !m_filters.isEmpty();
}

void GridOrder::clearFilters() {
    m_filters.clear();
    m_search.clear();
    invalidateFilter();
}

QVariant GridOrder::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    const QVariant heading = QSortFilterProxyModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return heading;
    const auto found = std::ranges::find(m_keys, section, &Key::column);
    if (found == m_keys.end())
        return heading;
    QString text = heading.toString() + u' ' +
                   (found->order == Qt::AscendingOrder ? QChar(0x2191) : QChar(0x2193));
    if (m_keys.size() > 1)
        text += QString::number(found - m_keys.begin() + 1);
    return text;
}

bool GridOrder::cellMatches(const QModelIndex& cell, const QString& filter) const {
    const auto [sign, operand] = comparison(filter);
    const QString text = cell.data(GridModel::PlainRole).toString();
    if (sign.isEmpty())
        return text.contains(operand, Qt::CaseInsensitive) ||
               cell.data(Qt::DisplayRole).toString().contains(operand, Qt::CaseInsensitive);
    const auto left = numberIn(text);
    const auto right = numberIn(operand);
    if (left && right)
        return holds(sign, *left < *right ? -1 : *left > *right ? 1 : 0);
    if (right) // a number is asked for, and there is none
        return sign == QLatin1String("<>");
    return holds(sign, m_collator.compare(text, operand));
}

bool GridOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QAbstractItemModel& model = *sourceModel();
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter)
        if (filter.key() < model.columnCount() &&
            !cellMatches(model.index(row, filter.key(), parent), filter.value()))
            return false;
    if (m_search.isEmpty())
        return true;
    for (int column = 0; column < model.columnCount(); ++column)
        if (cellMatches(model.index(row, column, parent), m_search))
            return true;
    return false;
}

int GridOrder::compare(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(GridModel::SortRole);
    const QVariant b = right.data(GridModel::SortRole);
    if (!a.isValid() || !b.isValid())
        return int{a.isValid()} - int{b.isValid()};
    if (a.userType() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString());
    const QPartialOrdering order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

bool GridOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    for (const Key& key : m_keys) {
        const int order =
            compare(left.siblingAtColumn(key.column), right.siblingAtColumn(key.column));
        if (order != 0)
            return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return left.row() < right.row();
}

} // namespace nytto
