// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shortcuts/shortcut_list.h"

#include <QWidget>

namespace nytto {

class Language;

/// The keys of the program in a window of its own, to search.
class ShortcutWindow : public QWidget {
    Q_OBJECT

public:
    ShortcutWindow(const std::vector<Shortcut>& shortcuts, const Language& language);
};

} // namespace nytto
