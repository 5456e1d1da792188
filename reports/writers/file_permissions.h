// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// Whether somebody has taken away the right to write it, which root would not notice, or this user
/// has none.
bool isProtected(const QString& path);

/// Gives `to` the permissions, the group and, where the system allows it, the owner of `from`.
/// Where the group cannot be kept, another group gets no more rights than everybody.
void keepPermissions(const QString& from, const QString& to);

} // namespace nytto
