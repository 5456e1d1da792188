// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/layout.h"

#include "reports/writers/chart_tables.h"
#include "reports/writers/report_check.h"
#include "reports/writers/sheet_layout.h"
#include "reports/writers/sheet_names.h"

#include <algorithm>

namespace nytto {

namespace {
int rowOf(const PlacedTable& table, int row) {
    return row < 0 ? table.headingRow : table.firstRows[static_cast<std::size_t>(row)];
}
} // namespace

Result<Layout> Layout::of(const Report& report) {
    std::shared_ptr<const Report> own;
    if (auto completed = withChartTables(report))
        own = std::make_shared<const Report>(std::move(*completed));
    const Report& laidOut = own ? *own : report;
    NYTTO_TRY(index, CellIndex::of(laidOut));
    NYTTO_CHECK(checkReport(laidOut, index));
    Layout layout(report, std::move(own), std::move(index));
    NYTTO_CHECK(layout.arrange());
    return layout;
}

Result<void> Layout::arrange() {
    QStringList wanted;
    for (const Sheet& sheet : report().sheets)
        wanted.append(sheet.name);
    const QStringList names = sheetNames(wanted);
    for (int at = 0; at < wanted.size(); ++at) {
        const Sheet& sheet = report().sheets[static_cast<std::size_t>(at)];
        NYTTO_TRY(placed, sheetLayout(report(), at).in(sheet.name));
        placed.name = names[at];
        placed.prefix = sheetPrefix(placed.name);
        for (std::size_t table = 0; table < placed.tables.size(); ++table)
            m_tables.emplace_back(at, static_cast<int>(table));
        m_sheetNumbers.insert(sheet.key, at);
        m_sheets.push_back(std::move(placed));
    }
    return {};
}

const PlacedTable& Layout::placed(const CellIndex::Position& position) const {
    const auto [sheet, table] = m_tables[static_cast<std::size_t>(position.table)];
    return m_sheets[static_cast<std::size_t>(sheet)].tables[static_cast<std::size_t>(table)];
}

std::optional<CellPlace> Layout::place(const CellReference& cell) const {
    const auto position = m_index.find(cell);
    if (!position)
        return std::nullopt;
    return CellPlace{m_tables[static_cast<std::size_t>(position->table)].first,
                     rowOf(placed(*position), position->row), position->column};
}

std::optional<CellArea> Layout::area(const CellRange& range) const {
    const auto from = m_index.find(range.from);
    const auto to = range.isOneCell() ? from : m_index.find(range.to);
    if (!from || !to || from->table != to->table)
        return std::nullopt;
    const auto [first, last] = std::minmax(from->row, to->row);
    const auto [left, right] = std::minmax(from->column, to->column);
    const PlacedTable& table = placed(*from);
    return CellArea{m_tables[static_cast<std::size_t>(from->table)].first, rowOf(table, first),
                    left, rowOf(table, last), right};
}

} // namespace nytto
