// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/row_place.h"

#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

namespace {

constexpr qsizetype longestName = 200;

/// The first text that could be its name; empty where there is none.
QString nameOf(const Row& row) {
    for (const Cell& cell : row.cells)
        if (const auto* text = std::get_if<QString>(&cell.content);
            text && !text->isEmpty() && text->size() <= longestName)
            return text->simplified();
    return {};
}

} // namespace

QString rowPlace(const ReportTable& table, std::size_t row) {
    const auto say = [](const char* text) { return QCoreApplication::translate("writers", text); };
    const QString name = nameOf(table.rows[row]);
    const QString number = QString::number(row + 1);
    if (table.title.isEmpty())
        return name.isEmpty() ? say(QT_TRANSLATE_NOOP("writers", "Row %1")).arg(number)
                              : say(QT_TRANSLATE_NOOP("writers", "Row “%1”")).arg(name);
    return name.isEmpty()
               ? say(QT_TRANSLATE_NOOP("writers", "Table “%1”, row %2")).arg(table.title, number)
               : say(QT_TRANSLATE_NOOP("writers", "Table “%1”, row “%2”")).arg(table.title, name);
}

} // namespace nytto
