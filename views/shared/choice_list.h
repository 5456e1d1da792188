// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/entities/entity_info.h"

class QComboBox;

namespace nytto {

/// What a list to choose from says where the field leads to a kind of which the document has none
/// yet; empty for other fields.
QString whenNoChoice(const FieldInfo& field, const Language& language);

/// Fills the list. Where nothing but nothing can be chosen, a line that cannot be chosen says why.
void fillChoices(QComboBox& list, const QStringList& choices, const QString& whenNone);

} // namespace nytto
