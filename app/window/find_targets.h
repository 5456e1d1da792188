// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/findable.h"
#include "model/entities/entity_ref.h"

class QMenuBar;

namespace nytto {

class Contents;
class Language;
struct PageEntry;

/// Where what was found leads to.
struct FindActions {
    std::function<void(const QString& page)> showPage;
    std::function<void(const EntityRef& ref, const QString& field)> reveal;
};

/// Everything that Ctrl+K finds in a document: the pages, whatever has a name of its own and a page
/// that shows it, the settings one by one, and the reports and commands of the menus that can be
/// used now. Names are as they stand in the window, secret ones too.
std::vector<Findable> findTargets(const std::vector<PageEntry>& pages, const Contents& contents,
                                  const Language& language, const QMenuBar& menus,
                                  const FindActions& actions);

} // namespace nytto
