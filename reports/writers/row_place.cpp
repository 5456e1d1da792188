// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/row_place.h"

#include "model/basics/excerpt.h"
#include "model/entities/entity_info.h"
#include "model/tables/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

QString textIn(const ReportTable& table, const Row& row, const QString& column) {
    const int at = table.columnIndex(column);
    const auto* text =
        at < 0 ? nullptr : std::get_if<QString>(&row.cells[static_cast<std::size_t>(at)].content);
    return text ? text->simplified() : QString();
}

/// By the fields that people call the row's entity by, the first first; as tables call it, else.
QString ownName(const ReportTable& table, const Row& row) {
    const EntityInfo* info = entityInfo(row.subject.kind);
    std::vector<const FieldInfo*> fields;
    if (info)
        for (const FieldInfo& field : info->fields)
            if (field.nameRank > 0)
                fields.push_back(&field);
    std::ranges::stable_sort(fields, {}, &FieldInfo::nameRank);
    QStringList columns{QStringLiteral("name")};
    for (const FieldInfo* field : fields)
        columns << field->keyString();
    for (const QString& column : columns)
        if (const QString name = textIn(table, row, column); !name.isEmpty())
            return name;
    return {};
}

} // namespace

QString rowName(const ReportTable& table, const Row& row) {
    if (const QString name = ownName(table, row); !name.isEmpty())
        return excerpt(name);
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
    const QString name = rowName(table, table.rows[row]);
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
