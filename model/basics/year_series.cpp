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

std::span<const YearSeries::Cell> YearSeries::ofYear(int year) const {
    const auto isEarlier = [year](const Cell& cell) { return cell.year < year; };
    // As a rule there is one figure for each year, without gaps: then it is where it is looked for.
    const int likely = m_cells.empty() ? 0 : year - m_cells.front().year;
    auto first = m_cells.begin() + std::clamp<std::ptrdiff_t>(likely, 0, std::ssize(m_cells));
    if (first != m_cells.end() && isEarlier(*first))
        first = std::partition_point(first, m_cells.end(), isEarlier);
    else if (first != m_cells.begin() && !isEarlier(*std::prev(first)))
        first = std::partition_point(m_cells.begin(), first, isEarlier);
    const auto last =
        std::find_if(first, m_cells.end(), [year](const Cell& cell) { return cell.year != year; });
    return {first, last};
}

const YearSeries::Cell* YearSeries::find(int year, int kind) const {
    for (const Cell& cell : ofYear(year))
        if (cell.kind == kind)
            return &cell;
    return nullptr;
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
