// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/cell_index.h"

#include "model/tables/formula.h"
#include "model/tables/headings.h"
#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

namespace {
template <class Item>
Result<QHash<QString, int>> positions(const std::vector<Item>& items) {
    QHash<QString, int> result;
    result.reserve(static_cast<qsizetype>(items.size()));
    for (const Item& item : items)
        result.insert(item.key, static_cast<int>(result.size()));
    if (result.size() == static_cast<qsizetype>(items.size()))
        return result;
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate(
                     "writers", "Two rows or two columns of the table have the same key.")};
}
} // namespace

Result<void> CellIndex::add(const ReportTable& table, int sheet) {
    if (m_byKey.contains(table.key))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("writers", "The report has two tables “%1”.")
                         .arg(table.key)};
    NYTTO_TRY(rows, positions(table.rows).in(table.key));
    NYTTO_TRY(columns, positions(table.columns).in(table.key));
    m_byKey.insert(table.key, static_cast<int>(m_tables.size()));
    m_tables.push_back({&table, sheet});
    m_keys.push_back(
        {std::move(rows), std::move(columns), !table.rows.empty() && hasHeadings(table)});
    return {};
}

Result<CellIndex> CellIndex::of(const Report& report) {
    CellIndex index;
    for (std::size_t sheet = 0; sheet < report.sheets.size(); ++sheet) {
        for (const Block& block : report.sheets[sheet].blocks) {
            if (const auto* table = std::get_if<ReportTable>(&block))
                NYTTO_CHECK(index.add(*table, static_cast<int>(sheet)));
        }
    }
    return index;
}

std::optional<CellIndex::Position> CellIndex::find(const CellReference& cell) const {
    const int table = m_byKey.value(cell.table, -1);
    if (table < 0)
        return std::nullopt;
    const Keys& keys = m_keys[static_cast<std::size_t>(table)];
    const int column = keys.columns.value(cell.column, -1);
    const bool isHeading = cell.row.isEmpty() && keys.headings;
    const int row = isHeading ? -1 : keys.rows.value(cell.row, -1);
    if (column < 0 || (row < 0 && !isHeading))
        return std::nullopt;
    return Position{table, row, column};
}

} // namespace nytto
