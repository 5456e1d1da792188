// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

#include <QHashFunctions>
#include <QString>

namespace nytto {

/// A reference to an entity of any kind: the kind's key ("service") and the id.
struct EntityRef {
    QString kind;
    QUuid id;

    bool isNull() const { return id.isNull(); }
    bool operator==(const EntityRef&) const = default;
};

inline std::size_t qHash(const EntityRef& ref, std::size_t seed = 0) noexcept {
    return qHashMulti(seed, ref.kind, ref.id);
}

} // namespace nytto
