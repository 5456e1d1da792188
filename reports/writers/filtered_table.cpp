// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/filtered_table.h"

#include "model/tables/headings.h"

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

bool isOnlyTableAtEnd(const ReportTable& table, const Sheet& sheet) {
    bool after = false;
    for (const Block& block : sheet.blocks) {
        const auto* other = std::get_if<ReportTable>(&block);
        if (other == &table)
            after = true;
        else if (other ? !other->rows.empty() : after)
            return false;
    }
    return true;
}

} // namespace nytto
