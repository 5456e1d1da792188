// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/initiatives/entered_impact.h"

#include "model/basics/figure.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/settings.h"

namespace nytto {

Result<Figure> impactOf(const Initiative& initiative, int year, ImpactReading reading) {
    const YearSeries& entered = initiative.impact;
    if (reading != ImpactReading::LastingChange)
        return entered.at(year);
    if (!entered.contains(year))
        return Figure::unknown(); // stated years are never silently continued
    FigureSum sum;
    for (const YearSeries::Cell& cell : entered.cells())
        if (cell.year <= year)
            sum.add(cell.figure);
    return sum.figure();
}

} // namespace nytto
