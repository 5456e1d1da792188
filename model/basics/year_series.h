// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"

#include <compare>
#include <span>
#include <vector>

namespace nytto {

/// Figures by year and kind (budget, outcome, …; the field's own list of kinds, 0 where it has
/// only one). A year that was not entered is absent, and unknown to a reader.
class YearSeries {
public:
    struct Cell {
        int year = 0;
        int kind = 0;
        Figure figure;
        bool operator==(const Cell&) const = default;
    };

    /// The years that a document may hold.
    static constexpr int firstYear = 1900;
    static constexpr int lastYear = 2200;

    YearSeries() = default;
    YearSeries(std::initializer_list<Cell> cells);

    /// Unknown when absent.
    Figure at(int year, int kind = 0) const;
    /// What is entered for the year, by kind.
    std::span<const Cell> ofYear(int year) const;
    bool contains(int year, int kind = 0) const { return find(year, kind) != nullptr; }
    void set(int year, int kind, const Figure& figure);
    void set(int year, const Figure& figure) { set(year, 0, figure); }
    void remove(int year, int kind = 0);
    bool isEmpty() const { return m_cells.empty(); }
    /// By year, then kind.
    const std::vector<Cell>& cells() const { return m_cells; }
    bool operator==(const YearSeries&) const = default;

private:
    const Cell* find(int year, int kind) const;
    std::vector<Cell> m_cells;
};

} // namespace nytto
