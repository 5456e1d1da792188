// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

// Columns and cells as all reports make them.

Column textColumn(const QString& key, const QString& title, int width = 0);
inline Column textColumn(const char* key, const QString& title, int width = 0) {
    return textColumn(QString::fromLatin1(key), title, width);
}
/// In the unit of the document.
Column amountColumn(const ReportContext& context, const QString& key, const QString& title);
/// Per cents with one decimal.
Column percentColumn(const QString& key, const QString& title, int decimals = 1);
Column numberColumn(const QString& key, const QString& title);
Column dateColumn(const QString& key, const QString& title);

/// "cost-2025": the key of a year's column.
QString yearKey(const char* what, int year);
/// The key of the row about an entity.
QString rowKey(const QUuid& id);
template <class T>
QString rowKey(const Id<T>& id) {
    return rowKey(id.uuid());
}

/// FigureSum over what the cells of a range of one column hold, as sumOf() calculates it.
FigureSum sumOver(const ReportTable& table, const CellRange& range);
/// The sum of a column's body rows: a formula with its value; 0 without body rows.
Result<Cell> columnTotal(const ReportTable& table, const QString& columnKey);
/// A last row with the sum of every column of amounts but those named in `without`. `title` stands
/// in the first column; unknown terms are called by the column "name", else by the first. Rounding
/// notes and the known part of what is unknown are added to the table's notes.
Done addTotalRow(ReportTable& table, const ReportContext& context, const QString& title,
                 const QStringList& without = {});
/// A cell that shows what another one holds; empty where that is.
Cell copied(const ReportTable& table, const CellReference& cell);
/// The same for the cell of a row that is at hand.
Cell copied(const ReportTable& table, const Row& row, const QString& column);

/// What a published figure differs from the computed one: published − computed, marked where it is
/// an amount other than 0.
Result<Cell> publishedLess(const CellReference& published, const Figure& publishedFigure,
                           const CellReference& computed, const Figure& computedFigure);

/// "2026: 12 400 tkr is known; unknown: A, B." for a sum that is unknown; else empty.
QString knownPartRemark(const ReportContext& context, const QString& what, const FigureSum& sum);

} // namespace nytto
