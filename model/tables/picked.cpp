// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/picked.h"

#include "model/basics/error_text.h"

namespace nytto {

ReportTable columnsOf(ReportTable table, const QStringList& keys) {
    std::vector<std::size_t> places;
    for (const QString& key : keys)
        if (const int place = table.columnIndex(key); place >= 0)
            places.push_back(static_cast<std::size_t>(place));
    std::vector<Column> columns;
    for (const std::size_t place : places)
        columns.push_back(table.columns[place]);
    for (Row& row : table.rows) {
        std::vector<Cell> cells;
        for (const std::size_t place : places)
            cells.push_back(place < row.cells.size() ? std::move(row.cells[place]) : Cell());
        row.cells = std::move(cells);
    }
    table.columns = std::move(columns);
    return table;
}

Cell& cellIn(const ReportTable& table, Row& row, const char* column) {
    return row.cells[static_cast<std::size_t>(table.columnIndex(QString::fromLatin1(column)))];
}

const Cell& cellIn(const ReportTable& table, const Row& row, const char* column) {
    return row.cells[static_cast<std::size_t>(table.columnIndex(QString::fromLatin1(column)))];
}

Cell::Content contentAt(const ReportTable& table, const QString& row, const QString& column) {
    const int rowPlace = table.rowIndex(row);
    const int place = table.columnIndex(column);
    if (rowPlace < 0 || place < 0)
        return {};
    const std::vector<Cell>& cells = table.rows[static_cast<std::size_t>(rowPlace)].cells;
    return static_cast<std::size_t>(place) < cells.size()
               ? cells[static_cast<std::size_t>(place)].content
               : Cell::Content();
}

Figure figureAt(const ReportTable& table, const QString& row, const QString& column) {
    const Cell::Content content = contentAt(table, row, column);
    const Figure* figure = std::get_if<Figure>(&content);
    return figure ? *figure : Figure::notApplicable();
}

ReportTable orReason(Result<ReportTable> table, const Language& language) {
    if (table)
        return *std::move(table);
    ReportTable none;
    none.whenEmpty = textOf(table.error(), language);
    return none;
}

} // namespace nytto
