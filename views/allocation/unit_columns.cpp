// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/unit_columns.h"

#include "model/entities/allocation/unit.h"

namespace nytto {

namespace {

const Unit& unitIn(const void* row) {
    return *static_cast<const Unit*>(row);
}

} // namespace

GridModel::Rank unitRank(const std::shared_ptr<const UnitOrder>& order) {
    return [order](const void* row) { return order->rank(unitIn(row).id); };
}

std::vector<GridColumn> unitColumns(const QStringList& keys, const DocumentState& state,
                                    const std::shared_ptr<const UnitOrder>& order) {
    std::vector<GridColumn> columns =
        fieldColumns(entityInfoOf<Unit>(), keys, state.language, state.unit());
    for (GridColumn& column : columns)
        if (column.key == QLatin1String("name"))
            column.sign = [order](const void* row) {
                return QString(3 * order->depth(unitIn(row).id), QChar::Nbsp);
            };
    return columns;
}

} // namespace nytto
