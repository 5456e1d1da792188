// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIcon;

namespace nytto {

/// The icon of the program, in every size that a desktop asks for.
QIcon programIcon();

/// Tells the desktop which program the windows belong to: the name of the desktop entry that is
/// installed, and the icon. Before the first window.
void introduceToDesktop();

} // namespace nytto
