// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report.h"

#include <algorithm>

namespace nytto {

namespace {
template <class T>
int indexOfKey(const std::vector<T>& items, const QString& key) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const T& item) { return item.key == key; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

bool isBody(const Row& row) {
    return row.kind == RowKind::Body;
}

Column valueColumn(const ChartData& chart, const ChartData::Series& series, std::size_t at) {
    return {QStringLiteral("series-%1").arg(at + 1), series.name, ColumnType::Amount, chart.unit,
            chart.unit == MoneyUnit::Millions ? 1 : 0};
}
} // namespace

int ReportTable::columnIndex(const QString& columnKey) const {
    return indexOfKey(columns, columnKey);
}

int ReportTable::rowIndex(const QString& rowKey) const {
    return indexOfKey(rows, rowKey);
}

std::optional<CellRange> ReportTable::body(const QString& columnKey) const {
    const auto first = std::find_if(rows.begin(), rows.end(), isBody);
    if (first == rows.end())
        return std::nullopt;
    const auto last = std::find_if(rows.rbegin(), rows.rend(), isBody);
    return CellRange(at(first->key, columnKey), at(last->key, columnKey));
}

const ReportTable* Report::table(const QString& tableKey) const {
    for (const Sheet& sheet : sheets) {
        for (const Block& block : sheet.blocks) {
            const auto* candidate = std::get_if<ReportTable>(&block);
            if (candidate && candidate->key == tableKey)
                return candidate;
        }
    }
    return nullptr;
}

ReportTable chartTable(const ChartData& chart) {
    ReportTable table;
    table.key = chart.key + QStringLiteral("-values");
    table.columns.push_back({QStringLiteral("category"), chart.categoryTitle});
    for (std::size_t at = 0; at < chart.series.size(); ++at)
        table.columns.push_back(valueColumn(chart, chart.series[at], at));
    for (std::size_t at = 0; at < chart.categories.size(); ++at) {
        Row row{QStringLiteral("category-%1").arg(at + 1)};
        row.cells.emplace_back(chart.categories[at]);
        for (const ChartData::Series& series : chart.series)
            row.cells.emplace_back(at < series.values.size() ? series.values[at] : Figure());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace nytto
