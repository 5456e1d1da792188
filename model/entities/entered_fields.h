// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"

#include <QStringList>

namespace nytto {

/// The fields that people fill in, in the order declared: all but the position, what the entity
/// belongs to and what the program writes for itself. Forms and tables have them by default.
std::vector<const FieldInfo*> enteredFields(const EntityInfo& info);

/// The keys of all fields that people fill in but series, whose years are columns: `first` in this
/// order, then each other one after the field that is declared before it. Those that are shown
/// `elsewhere` are left out.
QStringList formFields(const EntityInfo& info, const QStringList& first,
                       const QStringList& elsewhere = {});

} // namespace nytto
