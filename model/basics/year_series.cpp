// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/year_series.h"

#include <algorithm>
#include <tuple>

namespace nytto {

namespace {
auto position(auto& cells, int year, int kind) {
    return std::lower_bound(cells.begin(), cells.end(), std::tuple(year, kind),
                            [](const YearSeries::Cell& cell, const auto& key) {
                                return std::tuple(cell.year, cell.kind) < key;
                            });
}
bool isAt(const auto& place, const auto& cells, int year, int kind) {
    return place != cells.end() && place->year == year && place->kind == kind;
}
} // namespace

YearSeries::YearSeries(std::initializer_list<Cell> cells) {
    for (const Cell& cell : cells)
        set(cell.year, cell.kind, cell.figure);
}

const YearSeries::Cell* YearSeries::find(int year, int kind) const {
    const auto place = position(m_cells, year, kind);
    return isAt(place, m_cells, year, kind) ? &*place : nullptr;
}

Figure YearSeries::at(int year, int kind) const {
    const Cell* cell = find(year, kind);
    return cell ? cell->figure : Figure::unknown();
}

void YearSeries::set(int year, int kind, const Figure& figure) {
    const auto place = position(m_cells, year, kind);
    if (isAt(place, m_cells, year, kind))
        place->figure = figure;
    else
        m_cells.insert(place, Cell{year, kind, figure});
}

void YearSeries::remove(int year, int kind) {
    const auto place = position(m_cells, year, kind);
    if (isAt(place, m_cells, year, kind))
        m_cells.erase(place);
}

} // namespace nytto
