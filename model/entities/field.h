// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/entities/value.h"

#include <QtGlobal>

#include <limits>
#include <optional>
#include <span>
#include <type_traits>

namespace nytto {

/// One value of an enumeration: its key in files and its English label (translated when shown).
struct Choice {
    const char* key;
    const char* label;
};

/// What is declared of a field beside its type; see Field.
struct FieldDeclaration {
    const char* key;
    const char* label;
    const char* help = "";
    bool isRequired = false;
    bool isLong = false;
    bool isOwner = false;
    bool isMasked = false;
    std::span<const Choice> choices = {};
    qint64 minimum = std::numeric_limits<qint64>::min();
    qint64 maximum = std::numeric_limits<qint64>::max();
};

/// The declaration of one member: `field<&Service::name>("name", QT_TRANSLATE_NOOP(…))` and what
/// is said of it further. From these lists come SQL, JSON, tables, forms, history and Excel
/// columns.
template <auto Member>
struct Field {
    FieldDeclaration declaration;

    /// A sentence for the one who fills it in.
    constexpr Field help(const char* text) const { return with(&FieldDeclaration::help, text); }
    constexpr Field required() const { return with(&FieldDeclaration::isRequired, true); }
    /// A text of paragraphs.
    constexpr Field paragraphs() const { return with(&FieldDeclaration::isLong, true); }
    /// The entity belongs to what this refers to, and is removed with it.
    constexpr Field owner() const { return ownerIfSet().required(); }
    /// Likewise, but it may refer to nothing.
    constexpr Field ownerIfSet() const { return with(&FieldDeclaration::isOwner, true); }
    /// Not shown where the entity is secret.
    constexpr Field masked() const { return with(&FieldDeclaration::isMasked, true); }
    /// The kinds of a series.
    constexpr Field kinds(std::span<const Choice> list) const {
        return with(&FieldDeclaration::choices, list);
    }
    constexpr Field between(qint64 low, qint64 high) const {
        return with(&FieldDeclaration::minimum, low).with(&FieldDeclaration::maximum, high);
    }

    template <class T>
    constexpr Field with(T FieldDeclaration::*what, T value) const {
        Field copy = *this;
        copy.declaration.*what = value;
        return copy;
    }
};

template <auto Member>
constexpr Field<Member> field(const char* key, const char* label) {
    return {{key, label}};
}

/// How a member's C++ type is seen from outside: its FieldType and its way into and out of Value.
/// `take` gives back false when the value is of another type.
template <class T>
struct FieldAccess;

template <class T, FieldType type>
struct PlainAccess {
    static constexpr FieldType fieldType = type;
    static constexpr bool nullable = false;
    static Value give(const T& member) { return member; }
    static bool take(T& member, const Value& value) {
        if (const T* held = std::get_if<T>(&value)) {
            member = *held;
            return true;
        }
        return false;
    }
};

template <>
struct FieldAccess<QString> : PlainAccess<QString, FieldType::Text> {};
template <>
struct FieldAccess<bool> : PlainAccess<bool, FieldType::Boolean> {};
template <>
struct FieldAccess<Money> : PlainAccess<Money, FieldType::Money> {};
template <>
struct FieldAccess<Figure> : PlainAccess<Figure, FieldType::Figure> {};
template <>
struct FieldAccess<Rate> : PlainAccess<Rate, FieldType::Rate> {};
template <>
struct FieldAccess<Quantity> : PlainAccess<Quantity, FieldType::Quantity> {};
template <>
struct FieldAccess<QDate> : PlainAccess<QDate, FieldType::Date> {};
template <>
struct FieldAccess<Month> : PlainAccess<Month, FieldType::Month> {};
template <>
struct FieldAccess<EntityRef> : PlainAccess<EntityRef, FieldType::AnyReference> {};
template <>
struct FieldAccess<YearSeries> : PlainAccess<YearSeries, FieldType::Series> {};

template <class T>
requires(std::is_same_v<T, int> || std::is_enum_v<T>) struct FieldAccess<T> {
    static constexpr FieldType fieldType =
        std::is_enum_v<T> ? FieldType::Choice : FieldType::Integer;
    static constexpr bool nullable = false;
    static Value give(const T& member) { return static_cast<qint64>(member); }
    static bool take(T& member, const Value& value) {
        const qint64* held = std::get_if<qint64>(&value);
        if (!held || *held < std::numeric_limits<int>::min() ||
            *held > std::numeric_limits<int>::max())
            return false;
        member = static_cast<T>(*held);
        return true;
    }
};

template <class T>
struct FieldAccess<std::optional<T>> {
    static constexpr FieldType fieldType = FieldAccess<T>::fieldType;
    static constexpr bool nullable = true;
    static Value give(const std::optional<T>& member) {
        return member ? FieldAccess<T>::give(*member) : Value();
    }
    static bool take(std::optional<T>& member, const Value& value) {
        if (std::holds_alternative<std::monostate>(value)) {
            member.reset();
            return true;
        }
        T held{};
        if (!FieldAccess<T>::take(held, value))
            return false;
        member = held;
        return true;
    }
};

template <class T>
struct FieldAccess<Id<T>> {
    using Target = T;
    static constexpr FieldType fieldType = FieldType::Reference;
    static constexpr bool nullable = false;
    static Value give(const Id<T>& member) { return member.uuid(); }
    static bool take(Id<T>& member, const Value& value) {
        const QUuid* held = std::get_if<QUuid>(&value);
        if (held)
            member = Id<T>(*held);
        return held != nullptr;
    }
};

template <class T>
struct FieldAccess<std::vector<Id<T>>> {
    using Target = T;
    static constexpr FieldType fieldType = FieldType::References;
    static constexpr bool nullable = false;
    static Value give(const std::vector<Id<T>>& member) {
        std::vector<QUuid> uuids;
        for (const Id<T>& id : member)
            uuids.push_back(id.uuid());
        return uuids;
    }
    static bool take(std::vector<Id<T>>& member, const Value& value) {
        const auto* held = std::get_if<std::vector<QUuid>>(&value);
        if (!held)
            return false;
        member.clear();
        for (const QUuid& uuid : *held)
            member.emplace_back(uuid);
        return true;
    }
};

} // namespace nytto
