// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/contents.h"
#include "model/entities/entity_info.h"

namespace nytto {

/// Where in an entity a person sees one value: a field, or one year and kind of a series.
struct ValuePlace {
    const FieldInfo* field = nullptr;
    int year = 0; ///< of a series
    int kind = 0; ///< of a series; see FieldInfo::choices

    bool isInSeries() const { return field->type == FieldType::Series; }
    bool operator==(const ValuePlace&) const = default;
};

/// The value at the place; a Figure for a series, std::monostate where the series has nothing.
Value valueAt(const void* entity, const ValuePlace& place);
/// Puts a value there; std::monostate takes a year out of a series. BadInput when the value is of
/// another type, or does not fit the field (see checkValue()).
Done setValueAt(AnyEntity& entity, const ValuePlace& place, const Value& value);

/// "Cost 2025 (plan)", in the language.
QString nameOf(const ValuePlace& place, const Language& language);

/// What texts of values are read and written with. All of it must outlive the use.
struct ValueTexts {
    const Contents& contents; ///< names what references lead to
    const Language& language;
    MoneyUnit unit = MoneyUnit::Kronor; ///< of amounts that name none

    /// As a person reads it: grouped, amounts rounded to the unit; empty where there is nothing.
    QString shown(const ValuePlace& place, const Value& value) const;
    /// As a person edits and copies it: exact, no grouping, an ASCII minus, the language's decimal
    /// sign. parsed() reads it back to the same value.
    QString plain(const ValuePlace& place, const Value& value) const;
    /// Reads what a person typed or pasted. BadInput with a sentence that says what is expected. An
    /// empty text is nothing where the place may hold nothing.
    Result<Value> parsed(const ValuePlace& place, const QString& text) const;

    /// What can be chosen at the place, in order: the choices of a Choice, the names of what a
    /// Reference may lead to (an empty one where it may lead nowhere), yes and no. Empty for free
    /// values.
    QStringList choices(const ValuePlace& place) const;
};

} // namespace nytto
