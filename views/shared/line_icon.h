// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace nytto {

/// One of the line icons of `views/icons`, on a grid of 20 pixels, drawn in the colour; an empty
/// icon for a name that is none of theirs.
QIcon lineIcon(const QString& name, const QColor& colour);

} // namespace nytto
