// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace nytto {

class HelpLibrary;
struct HelpPlace;

/// Where the help explains what has the focus: what it or a widget around it is about, by its
/// helpSubject() or its object name. Nothing where nothing around it is explained.
std::optional<HelpPlace> helpPlaceOf(const QWidget* focus, const HelpLibrary& library);

} // namespace nytto
