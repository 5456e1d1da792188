// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/basics/month.h"
#include "model/basics/quantity.h"
#include "model/basics/rate.h"
#include "model/basics/year_series.h"
#include "model/entities/choice.h"
#include "model/entities/entity_ref.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace nytto {

// What a header of entities needs. An entity is a plain struct with an id, a position among its
// kind and a key; what else is known of it and of its fields is said once, in declare(), in a
// source file of its own (see describe.h).

struct EntityInfo;

/// A kind of entity.
template <class T>
concept EntityType = requires(const T& entity) {
    entity.id.uuid();
    entity.position;
    T::key;
};

template <class T>
EntityRef refTo(Id<T> id) {
    static const QString kind = QString::fromLatin1(T::key); // one text that all share
    return {kind, id.uuid()};
}
template <EntityType T>
EntityRef refTo(const T& entity) {
    return refTo(entity.id);
}

} // namespace nytto
