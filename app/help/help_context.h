// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/help_library.h"

class QWidget;

namespace nytto {

/// Where the help explains what has the focus: what it or a widget around it is about, by its
/// helpSubject() or its object name. Nothing where nothing around it is explained.
std::optional<HelpPlace> helpPlaceOf(const QWidget* focus, const HelpLibrary& library);

} // namespace nytto
