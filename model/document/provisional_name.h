// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

namespace nytto {

struct EntityInfo;

/// What a new row of the kind is called until somebody names it, in the language; empty where it
/// has no name of its own.
QString provisionalName(const EntityInfo& info, const Language& language);
/// Whether the text is that, in any language of the program, whoever has written it.
bool isProvisionalName(const EntityInfo& info, const QString& text);

} // namespace nytto
