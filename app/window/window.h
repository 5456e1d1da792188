// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// Shows the main window, on `file` or (empty) on none, until it is closed. Gives the exit code.
int openWindow(const QString& file);

} // namespace nytto
