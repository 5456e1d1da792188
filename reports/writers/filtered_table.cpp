// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/filtered_table.h"

#include "reports/writers/headings.h"

#include <algorithm>

namespace nytto {

namespace {
constexpr std::size_t fewestRows = 3;
}

const ReportTable* filteredTable(const Sheet& sheet) {
    const ReportTable* longest = nullptr;
    for (const Block& block : sheet.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (!table || table->rows.size() < fewestRows || !hasHeadings(*table))
            continue;
        if (!longest || table->rows.size() > longest->rows.size())
            longest = table;
    }
    return longest;
}

bool isOnlyTable(const ReportTable& table, const Sheet& sheet) {
    return std::all_of(sheet.blocks.begin(), sheet.blocks.end(), [&](const Block& block) {
        const auto* other = std::get_if<ReportTable>(&block);
        return !other || other == &table || other->rows.empty();
    });
}

} // namespace nytto
