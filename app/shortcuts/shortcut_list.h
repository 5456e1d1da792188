// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_list.h"

#include <QKeySequence>

namespace nytto {

struct ReportTable;

/// A key and what it does.
struct Shortcut {
    QString where; ///< a menu, "Tables" or a page
    QString what;
    QList<QKeySequence> keys;
};

/// What can be done with keys: gathered from the window's actions (those of its menus, those that
/// all tables share, those of one page) and the keys of grids. `help` may be null.
std::vector<Shortcut> shortcutsOf(const QWidget& window, const std::vector<PageEntry>& pages,
                                  const QWidget* help);

/// The list as a table in the language of the window, keys as the system writes them.
ReportTable shortcutTable(const std::vector<Shortcut>& shortcuts);

} // namespace nytto
