// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/quantity_decimals.h"

#include "model/basics/id.h"
#include "model/basics/quantity.h"
#include "model/tables/report.h"

#include <algorithm>

namespace nytto {

namespace {

int decimalsOf(const Quantity& quantity) {
    const qsizetype point = quantity.toPlain().indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(quantity.toPlain().size() - point - 1);
}

} // namespace

void fitDecimals(ReportTable& table) {
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        if (Column& column = table.columns[at]; column.type == ColumnType::Quantity)
            for (const Row& row : table.rows)
                if (const auto* quantity = std::get_if<Quantity>(&row.cells[at].content))
                    column.decimals = std::max(column.decimals, decimalsOf(*quantity));
}

} // namespace nytto
