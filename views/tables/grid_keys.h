// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

class QKeyEvent;

namespace nytto {

class GridView;

/// What a key does in a grid beside the actions of its menu.
struct GridKey {
    QKeySequence key;
    QString what;
};

/// All of them, in the language of the window.
std::vector<GridKey> gridKeys();

/// Does what the key does, unless every table of Qt does it; whether it did.
bool runGridKey(GridView& view, const QKeyEvent& event);

} // namespace nytto
