// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/choice.h"
#include "model/entities/value.h"

#include <limits>
#include <typeinfo>

namespace nytto {

/// One field of one entity, without its C++ type: what storage, JSON, tables, forms, history and
/// Excel columns are made from. Whatever must be known of a field stands here; see describe.h for
/// how it is declared.
struct FieldInfo {
    const char* key;       ///< in files; never reused for another meaning
    const char* label;     ///< English; translate with context "fields" when shown
    const char* help = ""; ///< likewise; may be empty
    FieldType type = FieldType::Text;
    bool nullable = false;    ///< may hold nothing (std::monostate)
    bool required = false;    ///< a text or reference that may not be empty
    bool owner = false;       ///< a reference to what the entity belongs to, if set
    bool masked = false;      ///< not shown where the entity is secret
    bool programKey = false;  ///< a text that the program wrote for itself: no words of a person
    int nameRank = 0;         ///< people call the entity by it: 1 first, 2 where that is empty …
    bool publicName = false;  ///< what a secret entity is called by
    bool secretFlag = false;  ///< whether the entity is secret
    bool secretWith = false;  ///< the entity is secret where what this refers to is
    bool chapterWith = false; ///< the entity stands in the chapter of what this refers to
    bool reportYear = false;  ///< its years are years that the document can report on
    bool addsUp = true;       ///< a sum of its amounts over several entities says something
    bool printedUnit = false; ///< the unit in which the amounts of the entity were printed
    std::span<const Choice> choices = {}; ///< of a Choice; the kinds of a Series (empty: only one)
    const char* target = nullptr; ///< the kind that a Reference or References leads to, or null
    const std::type_info* targetId = nullptr; ///< the C++ type of such a reference: Id<Service>
    qint64 minimum =
        std::numeric_limits<qint64>::min(); ///< of an Integer, a Quantity (thousandths)
    qint64 maximum = std::numeric_limits<qint64>::max(); ///< or a Rate (millionths)

    /// `entity` points to a value of the entity's own type.
    Value (*get)(const void* entity) = nullptr;
    /// False when the value is of another type.
    bool (*set)(void* entity, const Value& value) = nullptr;

    QString keyString() const { return QString::fromLatin1(key); }
};

} // namespace nytto
