// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QHash>

struct lxw_workbook;
struct lxw_format;

namespace nytto {

/// The number format that shows kronor in the unit without changing the value: "#,##0.0,,".
QString amountFormat(MoneyUnit unit, int decimals);

/// How one cell looks, made of what it holds, its column, its row's kind and its mark.
struct CellLook {
    enum class Kind { Empty, Text, Link, Word, Amount, Percent, Quantity, Number, Date };
    Kind kind = Kind::Empty;
    MoneyUnit unit = MoneyUnit::Kronor;
    int decimals = 0;
    RowKind row = RowKind::Body;
    CellMark mark = CellMark::Plain;
    bool mixed = false;    ///< in a column of texts: to the left, with its unit behind it
    bool indented = false; ///< see isIndented()

    /// The look of the cell in the row, whose table has these columns.
    static CellLook of(const Row& row, std::size_t cell, const std::vector<Column>& columns);
    quint32 number() const; ///< different for different looks
};

/// The formats of a workbook, each made once.
class XlsxFormats {
public:
    XlsxFormats(lxw_workbook* workbook, const Language& language);

    lxw_format* cell(const CellLook& look);
    lxw_format* text(Paragraph::Style style);
    /// Of a column's heading; `filtered` leaves room for the button of the filter.
    lxw_format* heading(const std::vector<Column>& columns, std::size_t column, bool filtered);
    lxw_format* contentsLink();

private:
    lxw_format* made(const CellLook& look);
    lxw_format* fresh();
    QString numberFormat(const CellLook& look) const;
    void dressRow(lxw_format* format, RowKind row) const;
    void dressMark(lxw_format* format, CellMark mark) const;

    lxw_workbook* m_workbook;
    const Language m_language;
    QHash<quint32, lxw_format*> m_cells;
    QHash<int, lxw_format*> m_texts;
    QHash<int, lxw_format*> m_headings;
    lxw_format* m_link = nullptr;
};

} // namespace nytto
