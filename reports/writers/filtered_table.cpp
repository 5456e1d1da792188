// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/filtered_table.h"

#include "model/tables/headings.h"
#include "model/tables/report.h"

#include <algorithm>

namespace nytto {

namespace {
constexpr std::size_t fewestRows = 3;

bool haveSameHeadings(const ReportTable& a, const ReportTable& b) {
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const Column& one, const Column& other) {
                          return one.title == other.title && one.unit == other.unit;
                      });
}
} // namespace

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

bool headingsHoldBelow(const ReportTable& table, const Sheet& sheet) {
    bool below = false;
    for (const Block& block : sheet.blocks) {
        const auto* other = std::get_if<ReportTable>(&block);
        if (below && !(other && (other->rows.empty() || haveSameHeadings(*other, table))))
            return false;
        below = below || other == &table;
    }
    return true;
}

} // namespace nytto
