// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/formula_text.h"

#include "model/basics/id.h"
#include "model/tables/formula.h"
#include "reports/writers/layout.h"

#include <array>

namespace nytto {

namespace {
const QString& prefixOf(int sheet, const Layout& layout) {
    return layout.sheets()[static_cast<std::size_t>(sheet)].prefix;
}

void appendCell(QString& text, int row, int column, bool fixed = false) {
    std::array<QChar, 24> name; // from its end: numbers are made from their last digit
    auto first = name.end();
    for (int rest = row + 1; rest > 0; rest /= 10)
        *--first = QChar(u'0' + rest % 10);
    if (fixed)
        *--first = u'$';
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        *--first = QChar(u'A' + (rest - 1) % 26);
    if (fixed)
        *--first = u'$';
    text.append(&*first, name.end() - first);
}

void appendRange(QString& text, const CellArea& area, const Layout& layout, int sheet) {
    if (area.sheet != sheet)
        text += prefixOf(area.sheet, layout);
    appendCell(text, area.firstRow, area.firstColumn);
    if (area.firstRow != area.lastRow || area.firstColumn != area.lastColumn) {
        text += u':';
        appendCell(text, area.lastRow, area.lastColumn);
    }
}
} // namespace

QString cellName(int row, int column) {
    QString name;
    appendCell(name, row, column);
    return name;
}

QString formulaText(const Formula& formula, const Layout& layout, int sheet) {
    constexpr qsizetype usualRange = 20;
    const QStringView given = formula.text;
    QString text;
    text.reserve(given.size() + usualRange * static_cast<qsizetype>(formula.references.size()));
    text += u'=';
    qsizetype done = 0;
    for (qsizetype at = given.indexOf(u'{'); at >= 0; at = given.indexOf(u'{', done)) {
        text += given.mid(done, at - done);
        std::size_t reference = 0;
        for (++at; given[at] != u'}'; ++at)
            reference = 10 * reference + static_cast<std::size_t>(given[at].digitValue());
        appendRange(text, *layout.area(formula.references[reference]), layout, sheet);
        done = at + 1;
    }
    return text += given.mid(done);
}

QString nameTarget(const CellReference& cell, const Layout& layout) {
    const CellPlace place = *layout.place(cell);
    QString target = u'=' + prefixOf(place.sheet, layout);
    appendCell(target, place.row, place.column, true);
    return target;
}

} // namespace nytto
