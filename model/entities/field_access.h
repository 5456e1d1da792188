// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/entities/value.h"

#include <limits>
#include <optional>
#include <type_traits>

namespace nytto {

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
