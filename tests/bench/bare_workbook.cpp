// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_workbook.h"

#include "model/tables/cell_text.h"
#include "reports/writers/formula_text.h"
#include "reports/writers/layout.h"

#include <QFile>

#include <xlsxwriter.h>

namespace nytto::bench {

namespace {

/// What a spreadsheet holds as a number; nothing for texts and words.
std::optional<double> numberIn(const Cell& cell) {
    if (const auto* figure = std::get_if<Figure>(&cell.content); figure && figure->isAmount())
        return static_cast<double>(figure->amount().ore()) / 100.0;
    if (const auto* rate = std::get_if<Rate>(&cell.content))
        return static_cast<double>(rate->millionths()) / 1e6;
    if (const auto* number = std::get_if<qint64>(&cell.content))
        return static_cast<double>(*number);
    return std::nullopt;
}

} // namespace

BareWorkbook::BareWorkbook(const Report& report) {
    const auto layout = Layout::of(report);
    m_sheetCount = static_cast<int>(layout->sheets().size());
    for (int sheet = 0; sheet < m_sheetCount; ++sheet)
        for (const PlacedTable& placed : layout->sheets()[static_cast<std::size_t>(sheet)].tables)
            for (std::size_t row = 0; row < placed.table->rows.size(); ++row) {
                const Row& cells = placed.table->rows[row];
                for (std::size_t column = 0; column < cells.cells.size(); ++column) {
                    const Cell& cell = cells.cells[column];
                    BareCell bare{sheet, placed.firstRows[row], static_cast<int>(column), {}, {}};
                    if (cell.formula)
                        bare.formula = formulaText(*cell.formula, *layout, sheet).toUtf8();
                    if (const auto number = numberIn(cell)) {
                        bare.isNumber = true;
                        bare.number = *number;
                    } else {
                        bare.text =
                            cellText(cell, placed.table->columns[column], report.language).toUtf8();
                    }
                    if (bare.isNumber || !bare.text.isEmpty() || !bare.formula.isEmpty())
                        m_cells.push_back(std::move(bare));
                }
            }
}

bool BareWorkbook::write(const QString& path) const {
    lxw_workbook* workbook = workbook_new(QFile::encodeName(path).constData());
    std::vector<lxw_worksheet*> sheets;
    for (int sheet = 0; sheet < m_sheetCount; ++sheet)
        sheets.push_back(workbook_add_worksheet(workbook, nullptr));
    bool good = true;
    for (const BareCell& cell : m_cells) {
        lxw_worksheet* sheet = sheets[static_cast<std::size_t>(cell.sheet)];
        const auto row = static_cast<lxw_row_t>(cell.row);
        const auto column = static_cast<lxw_col_t>(cell.column);
        lxw_error error = LXW_NO_ERROR;
        if (!cell.formula.isEmpty() && cell.isNumber)
            error =
                worksheet_write_formula_num(sheet, row, column, cell.formula, nullptr, cell.number);
        else if (!cell.formula.isEmpty())
            error =
                worksheet_write_formula_str(sheet, row, column, cell.formula, nullptr, cell.text);
        else if (cell.isNumber)
            error = worksheet_write_number(sheet, row, column, cell.number, nullptr);
        else
            error = worksheet_write_string(sheet, row, column, cell.text, nullptr);
        good = good && error == LXW_NO_ERROR;
    }
    return workbook_close(workbook) == LXW_NO_ERROR && good;
}

} // namespace nytto::bench
