// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace nytto {

/// A cell by the keys of its table, row and column: where it ends up in a workbook is the
/// writer's to know. Without a row it is the column's heading.
struct CellReference {
    QString table;
    QString row;
    QString column;
    bool operator==(const CellReference&) const = default;
};

/// A rectangle of cells of one table, both corners included.
struct CellRange {
    CellReference from;
    CellReference to;
    CellRange(CellReference cell) : from(cell), to(std::move(cell)) {}
    CellRange(CellReference first, CellReference last)
        : from(std::move(first)), to(std::move(last)) {}
    bool isOneCell() const { return from == to; }
    bool operator==(const CellRange&) const = default;
};

/// A spreadsheet formula without the leading "=": English function names, commas, and {0}, {1} …
/// for the references. The names `unknown` and `not_applicable` stand for the cells that hold
/// those words (see Report::names). User text never stands in a formula: a writer refuses
/// quotation marks, and functions that are not in formulaFunctions().
struct Formula {
    QString text;
    std::vector<CellRange> references;
    bool operator==(const Formula&) const = default;
};

/// The functions a formula may use: those that every spreadsheet of the last years has. Each is
/// recalculated by a test.
const QStringList& formulaFunctions();

// The formulas that reports use; each handles unknown and n/a cells exactly as FigureSum and
// Figure do, so that a recalculated workbook agrees with the program. Totals of amounts are
// rounded to öre, because the numbers of a spreadsheet are binary fractions.
// A spreadsheet takes at most 8 192 characters in a formula: some fifty ranges in one sum.

/// FigureSum over all cells of all ranges; empty cells and other texts add nothing. Rounded to
/// `decimals`: 2 for kronor, 3 for quantities, 6 for rates, 0 for whole numbers.
Formula sumOf(const std::vector<CellRange>& ranges, int decimals = 2);
/// The known part of the same sum, FigureSum::known(): unknown terms are left out.
Formula knownPartOf(const std::vector<CellRange>& ranges, int decimals = 2);
/// How many terms of the same sum are unknown, FigureSum::unknownCount().
Formula unknownCountOf(const std::vector<CellRange>& ranges);
/// a − b as Figure::minus.
Formula differenceOf(const CellReference& a, const CellReference& b);
/// amount · factor (a rate, a whole number or a quantity), rounded to öre, as Figure::times:
/// unknown × 0 is unknown.
Formula productOf(const CellReference& amount, const CellReference& factor);
/// part/whole; unknown where the whole is, n/a where it is 0 or n/a, else as the part. Rounded to
/// six decimals like Rate. See shareCell().
Formula shareOf(const CellReference& part, const CellReference& whole);
/// (after − before)/|before| by the same rules, as relativeChange().
Formula changeOf(const CellReference& before, const CellReference& after);
/// change/|base| by the same rules, where the change has a cell of its own.
Formula relativeChangeOf(const CellReference& change, const CellReference& base);
/// The same cell elsewhere. Not for an empty cell, whose copy would be 0.
Formula copyOf(const CellReference& cell);
/// As mean() over the cells, rounded to öre; n/a without any amount.
Formula meanOf(const std::vector<CellRange>& ranges);
/// 0 where both cells agree within half an öre or hold the same word, else 1.
Formula checkEqual(const CellReference& a, const CellReference& b);

} // namespace nytto
