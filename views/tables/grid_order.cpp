// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_order.h"

#include "model/basics/text_match.h"
#include "views/tables/grid_model.h"

#include <algorithm>
#include <array>

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

/// As numbers are compared: without the spaces between digits, whichever they are, and with a
/// plain minus.
QString withoutDigitSpaces(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isGap = text[at].isSpace() && at > 0 && text[at - 1].isDigit() &&
                           at + 1 < text.size() && text[at + 1].isDigit();
        if (text[at] == QChar(0x2212))
            plain += u'-';
        else if (!isGap)
            plain += text[at];
    }
    return plain;
}

/// What a cell shows, by which it is ticked in a list of values.
QString shownText(const QModelIndex& cell) {
    return cell.data(Qt::DisplayRole).toString().trimmed();
}

} // namespace

GridOrder::GridOrder(QCollator collator, Reader reader, QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(std::move(collator)), m_reader(std::move(reader)) {
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
    applyAgain();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void GridOrder::keepWhileEdited(const QAbstractItemModel& source, RowId idOf) {
    m_idOf = std::move(idOf);
    setDynamicSortFilter(false);
    connect(&source, &QAbstractItemModel::modelReset, this, &GridOrder::takeRows);
}

void GridOrder::applyAgain() {
    hold();
    invalidateFilter();
    if (!m_idOf)
        invalidate();
    // Any column will do: lessThan() looks at the keys. −1 is the document's own order.
    sort(m_keys.empty() ? -1 : 0);
    Q_EMIT applied();
}

void GridOrder::hold() {
    m_held.clear();
    if (!m_idOf || !sourceModel())
        return;
    const int rows = sourceModel()->rowCount();
    std::vector<std::pair<std::vector<QVariant>, int>> order;
    for (int row = 0; row < rows; ++row)
        order.emplace_back(keysOf(row), row);
    if (!m_keys.empty())
        std::ranges::stable_sort(order, [this](const auto& left, const auto& right) {
            return compareRows(left.first, right.first) < 0;
        });
    for (const auto& [keys, row] : order)
        m_held.insert(m_idOf(row), {static_cast<int>(m_held.size()), passes(row)});
}

/// Rows come and go by edits, and keep what was said of them. What has come while others went is
/// another choice of rows, as those of the next portfolio.
void GridOrder::takeRows() {
    QSet<QUuid> rows;
    std::vector<QUuid> added;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QUuid id = m_idOf(row);
        rows.insert(id);
        if (!m_held.contains(id))
            added.push_back(id);
    }
    const bool isOther = !added.empty() && (m_rows.isEmpty() || !rows.contains(m_rows) ||
                                            added.size() == static_cast<std::size_t>(rows.size()));
    m_rows = std::move(rows);
    if (isOther)
        hold();
    for (const QUuid& id : added)
        if (!m_held.contains(id))
            m_held.insert(id, {static_cast<int>(m_held.size())});
}

bool GridOrder::isOutdated() const {
    if (!m_idOf || (m_keys.empty() && !isFiltered()))
        return false;
    const int rows = sourceModel()->rowCount();
    for (int row = 0; row < rows; ++row)
        if (isFiltered() && passes(row) != m_held.value(m_idOf(row)).passes)
            return true;
    if (m_keys.empty())
        return false;
    std::vector<QVariant> before;
    for (int at = 0, last = -1; at < rowCount(); ++at) {
        const int row = mapToSource(index(at, 0)).row();
        std::vector<QVariant> keys = keysOf(row);
        const int order = at == 0 ? -1 : compareRows(before, keys);
        if (order > 0 || (order == 0 && last > row))
            return true;
        before = std::move(keys);
        last = row;
    }
    return false;
}

void GridOrder::setColumnFilter(int column, const QString& text) {
    if (text.isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, text);
    applyAgain();
}

void GridOrder::setColumnValues(int column, const std::optional<QSet<QString>>& texts) {
    if (texts)
        m_values.insert(column, *texts);
    else
        m_values.remove(column);
    applyAgain();
}

std::optional<QSet<QString>> GridOrder::columnValues(int column) const {
    const auto found = m_values.find(column);
    return found == m_values.end() ? std::nullopt : std::optional(*found);
}

std::vector<GridOrder::ShownValue> GridOrder::valuesIn(int column) const {
    QHash<QString, std::pair<int, QVariant>> counted; // and what it is sorted by
    const QAbstractItemModel& model = *sourceModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!passes(row, {}, column))
            continue;
        const QModelIndex cell = model.index(row, column);
        auto& each = counted[shownText(cell)];
        if (each.first++ == 0)
            each.second = cell.data(SortRole);
    }
    const auto chosen = columnValues(column);
    std::vector<std::pair<QVariant, ShownValue>> values;
    for (auto each = counted.cbegin(); each != counted.cend(); ++each)
        values.emplace_back(each->second, ShownValue{each.key(), each->first,
                                                     !chosen || chosen->contains(each.key())});
    std::ranges::sort(values, [this](const auto& left, const auto& right) {
        if (left.second.text.isEmpty() != right.second.text.isEmpty())
            return right.second.text.isEmpty();
        if (left.first.isValid() != right.first.isValid()) // words as "unknown"
            return left.first.isValid();
        if (const int order = compareKeys(left.first, right.first); order != 0)
            return order < 0;
        return compareTexts(m_collator, left.second.text, right.second.text) < 0;
    });
    std::vector<ShownValue> sorted;
    for (auto& [key, value] : values)
        sorted.push_back(std::move(value));
    return sorted;
}

void GridOrder::setSearch(const QString& text) {
    m_search = text.trimmed();
    applyAgain();
}

bool GridOrder::isFiltered() const {
    return !m_search.isEmpty() || !m_filters.isEmpty() || !m_values.isEmpty();
}

void GridOrder::clearFilters() {
    m_filters.clear();
    m_values.clear();
    m_search.clear();
    applyAgain();
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

/// Negative, zero or positive.
int GridOrder::compareKeys(const QVariant& left, const QVariant& right) const {
    if (!left.isValid() || !right.isValid())
        return int{left.isValid()} - int{right.isValid()};
    if (left.userType() == QMetaType::QString)
        return compareTexts(m_collator, left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

/// Figures are found as they are shown, "85 206", and as they are typed.
bool GridOrder::contains(const QModelIndex& cell, const QString& text) const {
    const QString sought = withoutDigitSpaces(text);
    for (const int role : {int{PlainRole}, int{Qt::DisplayRole}})
        if (const QString shown = cell.data(role).toString();
            containsText(shown, text) || containsText(withoutDigitSpaces(shown), sought))
            return true;
    return false;
}

QVariant GridOrder::read(int column, const QString& text) const {
    return m_reader && !text.isEmpty() ? m_reader(column, text) : QVariant();
}

/// Whether the cell lies in "100..200", "100.." or "..200"; nothing where the filter is no range of
/// such values, as "and so on ..." is none.
std::optional<bool> GridOrder::isInRange(const QModelIndex& cell, const QString& filter) const {
    const qsizetype dots = filter.indexOf(QLatin1String(".."));
    if (dots < 0)
        return {};
    std::array<QVariant, 2> ends;
    const std::array texts{filter.left(dots).trimmed(), filter.mid(dots + 2).trimmed()};
    for (std::size_t at = 0; at < ends.size(); ++at) {
        ends[at] = read(cell.column(), texts[at]);
        if (ends[at].isValid() == texts[at].isEmpty() || ends[at].userType() == QMetaType::QString)
            return {};
    }
    const QVariant value = cell.data(SortRole);
    return value.isValid() && (!ends[0].isValid() || compareKeys(value, ends[0]) >= 0) &&
           (!ends[1].isValid() || compareKeys(value, ends[1]) <= 0);
}

bool GridOrder::cellMatches(const QModelIndex& cell, const QString& filter) const {
    const auto [sign, operand] = comparison(filter);
    if (sign.isEmpty())
        return isInRange(cell, filter).value_or(contains(cell, filter));
    const QVariant left = cell.data(SortRole);
    const QVariant right = read(cell.column(), operand);
    if (right.isValid())
        return left.isValid() ? holds(sign, compareKeys(left, right)) : sign == QLatin1String("<>");
    // No value of this column: a word, as "ej känt", which is the cell's or is not, and stands in
    // order with others only where the cell holds a text, as "2025" does with dates.
    const bool inOrder = sign == QLatin1String("=") || sign == QLatin1String("<>") ||
                         left.userType() == QMetaType::QString ||
                         left.userType() == QMetaType::QDate;
    const QString text = cell.data(PlainRole).toString();
    return inOrder && holds(sign, compareTexts(m_collator, text, operand));
}

bool GridOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return m_idOf ? m_held.value(m_idOf(row)).passes : passes(row, parent);
}

bool GridOrder::passes(int row, const QModelIndex& parent, int besides) const {
    const QAbstractItemModel& model = *sourceModel();
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter)
        if (filter.key() < model.columnCount() &&
            !cellMatches(model.index(row, filter.key(), parent), filter.value()))
            return false;
    for (auto values = m_values.cbegin(); values != m_values.cend(); ++values)
        if (values.key() != besides && values.key() < model.columnCount() &&
            !values->contains(shownText(model.index(row, values.key(), parent))))
            return false;
    if (m_search.isEmpty())
        return true;
    for (int column = 0; column < model.columnCount(); ++column)
        if (contains(model.index(row, column, parent), m_search))
            return true;
    return false;
}

std::vector<QVariant> GridOrder::keysOf(int row) const {
    std::vector<QVariant> keys;
    for (const Key& key : m_keys)
        keys.push_back(sourceModel()->index(row, key.column).data(SortRole));
    return keys;
}

int GridOrder::compareRows(const std::vector<QVariant>& left,
                           const std::vector<QVariant>& right) const {
    const auto isMissing = [](const QVariant& value) {
        return !value.isValid() ||
               (value.userType() == QMetaType::QString && value.toString().isEmpty());
    };
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        const bool none = isMissing(left[at]);
        if (none != isMissing(right[at]))
            return none ? 1 : -1;
        if (const int order = none ? 0 : compareKeys(left[at], right[at]); order != 0)
            return m_keys[at].order == Qt::AscendingOrder ? order : -order;
    }
    return 0;
}

bool GridOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const int order =
        m_idOf ? m_held.value(m_idOf(left.row())).place - m_held.value(m_idOf(right.row())).place
               : compareRows(keysOf(left.row()), keysOf(right.row()));
    return order == 0 ? left.row() < right.row() : order < 0;
}

} // namespace nytto

#include "moc_grid_order.cpp"
