// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/layout.h"

#include "model/entities/entity_info.h"

#include <algorithm>

namespace nytto {

namespace {

constexpr QLatin1String integer("INTEGER");
constexpr QLatin1String text("TEXT");
constexpr QLatin1String blob("BLOB");

TableLayout sorted(TableLayout layout) {
    std::ranges::sort(layout.columns, {}, &SqlColumn::name);
    return layout;
}

QStringList quotedColumns(const TableLayout& layout) {
    QStringList names;
    for (const SqlColumn& column : layout.columns)
        names += quoted(column.name);
    return names;
}

} // namespace

int TableLayout::column(const QString& columnName) const {
    const auto found = std::ranges::find(columns, columnName, &SqlColumn::name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString TableLayout::select() const {
    return QStringLiteral("SELECT %1 FROM %2")
        .arg(quotedColumns(*this).join(QStringLiteral(", ")), quoted(name));
}

QString TableLayout::insert() const {
    const QStringList places(static_cast<qsizetype>(columns.size()), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(quoted(name), quotedColumns(*this).join(QStringLiteral(", ")),
             places.join(QStringLiteral(", ")));
}

bool isApart(const FieldInfo& field) {
    return field.type == FieldType::References || field.type == FieldType::Series;
}

std::vector<SqlColumn> columnsOf(const FieldInfo& field) {
    const QString key = field.keyString();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return {{key, text, field.nullable}};
    case FieldType::Date:
    case FieldType::Month:
        return {{key, text, true}};
    case FieldType::Boolean:
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Quantity:
        return {{key, integer, field.nullable}};
    case FieldType::Figure:
        return {{key, integer, true}, {key + QStringLiteral("_state"), text, field.nullable}};
    case FieldType::Reference:
        return {{key, blob, true, QString::fromLatin1(field.target)}};
    case FieldType::AnyReference:
        return {{key, blob, true}, {key + QStringLiteral("_kind"), text, field.nullable}};
    case FieldType::References:
    case FieldType::Series:
        return {};
    }
    return {};
}

TableLayout layoutOf(const EntityInfo& info) {
    TableLayout layout{info.keyString(), {{QStringLiteral("id"), blob}}};
    for (const FieldInfo& field : info.fields)
        std::ranges::copy(columnsOf(field), std::back_inserter(layout.columns));
    return sorted(std::move(layout));
}

TableLayout layoutOf(const EntityInfo& info, const FieldInfo& field) {
    TableLayout layout{info.keyString() + u'_' + field.keyString(),
                       {{QStringLiteral("owner"), blob, false, info.keyString()}}};
    if (field.type == FieldType::References)
        layout.columns.insert(layout.columns.end(), {{QStringLiteral("place"), integer},
                                                     {QStringLiteral("target"), blob, false,
                                                      QString::fromLatin1(field.target)}});
    else
        layout.columns.insert(layout.columns.end(), {{QStringLiteral("year"), integer},
                                                     {QStringLiteral("kind"), text},
                                                     {QStringLiteral("ore"), integer, true},
                                                     {QStringLiteral("state"), text}});
    return sorted(std::move(layout));
}

std::vector<TableLayout> entityLayouts() {
    std::vector<TableLayout> layouts;
    for (const EntityInfo& info : entityInfos()) {
        layouts.push_back(layoutOf(info));
        for (const FieldInfo& field : info.fields)
            if (isApart(field))
                layouts.push_back(layoutOf(info, field));
    }
    return layouts;
}

QString quoted(const QString& name) {
    return u'"' + name + u'"';
}

} // namespace nytto
