// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/folded_order.h"

#include "model/tables/row_groups.h"
#include "views/tables/report_table_model.h"

#include <utility>

namespace nytto {

FoldedOrder::FoldedOrder(const ReportTableModel& model, QCollator collator, Reader reader,
                         QObject* parent)
    : GridOrder(std::move(collator), std::move(reader), parent), m_model(model) {}

void FoldedOrder::prepare(const ReportTable& table) {
    if (m_foldsUnknown) {
        std::vector<bool> unknown = unknownRows(table);
        m_isRefolded = unknown == m_unknown;
        m_unknown = std::move(unknown);
    }
    if (!m_folds)
        return;
    m_headings = headingsOf(table);
    m_counts.assign(m_headings.size(), -1); // a heading is not one of its rows
    for (const int heading : m_headings)
        if (heading >= 0)
            ++m_counts[static_cast<std::size_t>(heading)];
}

void FoldedOrder::refold() {
    if (!std::exchange(m_isRefolded, true))
        invalidateFilter();
}

int FoldedOrder::unknownCount() const {
    int count = 0;
    for (std::size_t row = 0; row < m_unknown.size() && !isFiltered(); ++row)
        count += m_unknown[row] && m_model.table().rows[row].kind == RowKind::Body ? 1 : 0;
    return count;
}

void FoldedOrder::setUnknownFolded(bool areFolded) {
    m_areUnknownFolded = areFolded;
    invalidateFilter();
}

bool FoldedOrder::isHeading(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return m_folds && !isFlat() && row >= 0 && at < m_headings.size() && m_headings[at] == row;
}

bool FoldedOrder::isFolded(int heading) const {
    const auto at = static_cast<std::size_t>(heading);
    const Row& row = m_model.table().rows[at];
    return m_folded.value(row.key, isFoldedAtFirst(row, m_counts[at]));
}

void FoldedOrder::setFolded(int heading, bool isFolded) {
    m_folded.insert(m_model.table().rows[static_cast<std::size_t>(heading)].key, isFolded);
    invalidateFilter();
    const QModelIndex shown = mapFromSource(m_model.index(heading, 0));
    Q_EMIT dataChanged(shown, shown); // its sign
    if (!isFolded)
        Q_EMIT opened(m_model.table().rows[static_cast<std::size_t>(heading)].key);
}

bool FoldedOrder::unfold(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (m_areUnknownFolded && at < m_unknown.size() && m_unknown[at]) {
        setUnknownFolded(false);
        return true;
    }
    if (!m_folds || isFlat() || at >= m_headings.size())
        return false;
    const int heading = m_headings[at];
    if (heading < 0 || heading == row || !isFolded(heading))
        return false;
    setFolded(heading, false);
    return true;
}

QVariant FoldedOrder::data(const QModelIndex& index, int role) const {
    const QVariant data = GridOrder::data(index, role);
    const bool isShown = role == Qt::DisplayRole;
    if (!m_folds || index.column() != 0 || (!isShown && role != Qt::AccessibleTextRole))
        return data;
    const int row = mapToSource(index).row();
    if (!isHeading(row))
        return data;
    if (isShown)
        return QString((isFolded(row) ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) +
                       data.toString());
    return QStringLiteral("%1, %2").arg(data.toString(), isFolded(row) ? tr("folded") : tr("open"));
}

bool FoldedOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto at = static_cast<std::size_t>(row);
    if (m_areUnknownFolded && !isFiltered() && at < m_unknown.size() && m_unknown[at])
        return false;
    if (!m_folds || at >= m_headings.size() || m_headings[at] < 0)
        return GridOrder::filterAcceptsRow(row, parent);
    const int heading = m_headings[at];
    if (isFlat())
        return heading != row && GridOrder::filterAcceptsRow(row, parent);
    return heading == row || !isFolded(heading);
}

} // namespace nytto

#include "moc_folded_order.cpp"
