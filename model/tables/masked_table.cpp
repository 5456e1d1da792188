// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/masked_table.h"

namespace nytto {

namespace {

void mask(Cell& cell, const SecretTexts& secrets) {
    cell.comment = secrets.masked(cell.comment);
    auto* text = std::get_if<QString>(&cell.content);
    if (!text)
        return;
    const QString masked = secrets.masked(*text);
    if (masked != *text)
        cell.mark = CellMark::Secret;
    *text = masked;
}

} // namespace

ReportTable maskedTable(ReportTable table, const SecretTexts& secrets) {
    table.title = secrets.masked(table.title);
    for (Column& column : table.columns)
        column.title = secrets.masked(column.title);
    for (Row& row : table.rows)
        for (Cell& cell : row.cells)
            mask(cell, secrets);
    for (QString& note : table.notes)
        note = secrets.masked(note);
    table.whenEmpty = secrets.masked(table.whenEmpty);
    return table;
}

} // namespace nytto
