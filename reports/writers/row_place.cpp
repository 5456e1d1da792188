// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/row_place.h"

#include "model/basics/excerpt.h"
#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

QString rowName(const Row& row) {
    constexpr qsizetype longestName = 200; // what is longer is a paragraph
    QString shortest;
    for (const Cell& cell : row.cells)
        if (const auto* text = std::get_if<QString>(&cell.content);
            text && text->size() <= longestName) {
            if (text->size() > 1)
                return excerpt(text->simplified());
            if (shortest.isEmpty())
                shortest = *text;
        }
    return shortest;
}

QString rowPlace(const ReportTable& table, std::size_t row) {
    const auto say = [](const char* text) { return QCoreApplication::translate("writers", text); };
    const QString name = rowName(table.rows[row]);
    const QString number = QString::number(row + 1);
    if (table.title.isEmpty())
        return name.isEmpty() ? say(QT_TRANSLATE_NOOP("writers", "Row %1")).arg(number)
                              : say(QT_TRANSLATE_NOOP("writers", "Row “%1”")).arg(name);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("writers", "Table “%1”, row %2"))
                                .arg(excerpt(table.title), number)
                          : say(QT_TRANSLATE_NOOP("writers", "Table “%1”, row “%2”"))
                                .arg(excerpt(table.title), name);
}

} // namespace nytto
