// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"

#include <functional>

namespace nytto {

struct Initiative;

/// "[secret] ", which stands before the name of a secret initiative wherever a table shows it;
/// empty before any other, and where there is none.
QString secretSign(const Initiative* initiative);

/// The sign of a column that refers to an initiative, of rows of the entity. The contents must
/// outlive it.
template <class Entity>
std::function<QString(const void* row)> secretSignOf(const Contents& contents) {
    return [&contents](const void* row) {
        return secretSign(contents.find(static_cast<const Entity*>(row)->initiative));
    };
}

} // namespace nytto
