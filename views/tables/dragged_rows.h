// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_ref.h"

#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace nytto {

/// What rows of a grid are called while they are dragged.
QString draggedType();

/// Entities on their way from a grid.
std::unique_ptr<QMimeData> dragged(const std::vector<EntityRef>& refs);

/// The entities that are dragged; empty when it is something else.
std::vector<EntityRef> draggedEntities(const QMimeData& mime);

} // namespace nytto
