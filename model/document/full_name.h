// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

/// What an entity is called among all of the document: its own name, that of a service's part with
/// the service before it; without a name of its own what it belongs to and its year ("Employees ·
/// Schools · 2025"); without an owner its kind and year ("Internal rate 2016").
QString fullNameOf(const Contents& contents, const AnyEntity& entity);
/// The same of what is referred to; empty where it is not there.
QString fullNameOf(const Contents& contents, const EntityRef& ref);

} // namespace nytto
