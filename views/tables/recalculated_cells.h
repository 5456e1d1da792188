// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/document/recalculation.h"
#include "views/tables/grid_edits.h"

#include <QModelIndexList>

namespace nytto {

class GridModel;

/// What a change makes of the selected cells of a grid, before it is asked for. Only numbers that
/// are entered are changed; the others are counted.
struct RecalculatedCells {
    std::vector<TypedCell> cells; ///< that change
    FigureSum amountsBefore;
    FigureSum amountsAfter;
    std::vector<Quantity> quantities; ///< before
    std::vector<Quantity> quantitiesAfter;
    std::vector<Rate> rates; ///< before
    std::vector<Rate> ratesAfter;
    int unknown = 0; ///< which stay so
    int without = 0; ///< no number is entered, or none is relevant
    int fixed = 0;   ///< computed, or only shown here
    int others = 0;  ///< texts, dates and so on
    QString fault;   ///< why it cannot be; empty when it can

    bool hasNumbers() const;
};

/// `change` none: only counted.
RecalculatedCells recalculated(const GridModel& grid, const QModelIndexList& cells,
                               const std::optional<Recalculation>& change,
                               const Rounding& rounding);

/// "12 amounts: 13 100 → 13 493 tkr; 2 unknown stay; 3 computed are passed over", in the language
/// of the window; without arrows where nothing is changed.
QString toldOf(const RecalculatedCells& cells, bool isChanged, MoneyUnit unit,
               const Language& language);

} // namespace nytto
