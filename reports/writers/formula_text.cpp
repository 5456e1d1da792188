// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/formula_text.h"

#include "reports/writers/sheet_names.h"

namespace nytto {

namespace {
QString prefixOf(int sheet, const Layout& layout) {
    return sheetPrefix(layout.sheets()[static_cast<std::size_t>(sheet)].name);
}
} // namespace

QString cellName(int row, int column, bool fixed) {
    const QString mark = fixed ? QStringLiteral("$") : QString();
    return mark + columnName(column) + mark + QString::number(row + 1);
}

QString rangeName(const CellArea& area, const Layout& layout, int sheet) {
    QString name = area.sheet == sheet ? QString() : prefixOf(area.sheet, layout);
    name += cellName(area.firstRow, area.firstColumn);
    if (area.firstRow != area.lastRow || area.firstColumn != area.lastColumn)
        name += u':' + cellName(area.lastRow, area.lastColumn);
    return name;
}

QString formulaText(const Formula& formula, const Layout& layout, int sheet) {
    QString text = QStringLiteral("=");
    for (qsizetype at = 0; at < formula.text.size(); ++at) {
        const QChar character = formula.text[at];
        if (character != u'{') {
            text += character;
            continue;
        }
        const qsizetype end = formula.text.indexOf(u'}', at);
        const std::size_t reference = formula.text.mid(at + 1, end - at - 1).toUInt();
        text += rangeName(*layout.area(formula.references[reference]), layout, sheet);
        at = end;
    }
    return text;
}

QString nameTarget(const CellReference& cell, const Layout& layout) {
    const CellPlace place = *layout.place(cell);
    return u'=' + prefixOf(place.sheet, layout) + cellName(place.row, place.column, true);
}

} // namespace nytto
