// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/value_place.h"

#include "model/entities/entity_info.h"

#include <QCoreApplication>

namespace nytto {

Value valueAt(const void* entity, const ValuePlace& place) {
    const Value value = place.field->get(entity);
    const YearSeries* series = std::get_if<YearSeries>(&value);
    if (!series)
        return value;
    return series->contains(place.year, place.kind) ? Value(series->at(place.year, place.kind))
                                                    : Value();
}

Done setValueAt(AnyEntity& entity, const ValuePlace& place, const Value& value) {
    Value whole = value;
    if (place.isInSeries()) {
        whole = valueOf(entity, *place.field);
        YearSeries& series = std::get<YearSeries>(whole);
        if (const Figure* figure = std::get_if<Figure>(&value))
            series.set(place.year, place.kind, *figure);
        else
            series.remove(place.year, place.kind);
    }
    NYTTO_CHECK(checkValue(*place.field, whole));
    if (!place.field->set(pointerTo(entity), whole))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("values", "This does not fit here.")};
    return {};
}

QString nameOf(const ValuePlace& place, const Language& language) {
    QString name = language.translate("fields", place.field->label);
    if (!place.isInSeries())
        return name;
    name += QStringLiteral(" %1").arg(place.year);
    if (place.field->choices.empty())
        return name;
    const char* kind = place.field->choices[static_cast<std::size_t>(place.kind)].label;
    return QStringLiteral("%1 (%2)").arg(name, language.translate("choices", kind).toLower());
}

} // namespace nytto
