// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/chart_tables.h"

#include "model/tables/report.h"

#include <algorithm>

namespace nytto {

namespace {
bool needsTable(const ChartData& chart) {
    return !chart.categoryCells ||
           std::any_of(chart.series.begin(), chart.series.end(),
                       [](const ChartData::Series& series) { return !series.valueCells; });
}

bool blockNeedsTable(const Block& block) {
    const auto* chart = std::get_if<ChartData>(&block);
    return chart && needsTable(*chart) && !chart->categories.empty() && !chart->series.empty();
}

void pointAt(ChartData& chart, const ReportTable& table) {
    chart.categoryCells = table.body(table.columns.front().key);
    for (std::size_t at = 0; at < chart.series.size(); ++at)
        chart.series[at].valueCells = table.body(table.columns[at + 1].key);
}
} // namespace

std::optional<Report> withChartTables(const Report& report) {
    const bool needed =
        std::any_of(report.sheets.begin(), report.sheets.end(), [](const Sheet& sheet) {
            return std::any_of(sheet.blocks.begin(), sheet.blocks.end(), blockNeedsTable);
        });
    if (!needed)
        return std::nullopt;
    Report result = report;
    for (Sheet& sheet : result.sheets) {
        std::vector<Block> blocks;
        for (Block& block : sheet.blocks) {
            std::optional<ReportTable> table;
            if (blockNeedsTable(block)) {
                auto& chart = std::get<ChartData>(block);
                table = chartTable(chart);
                pointAt(chart, *table);
            }
            blocks.push_back(std::move(block));
            if (table)
                blocks.emplace_back(std::move(*table));
        }
        sheet.blocks = std::move(blocks);
    }
    return result;
}

} // namespace nytto
