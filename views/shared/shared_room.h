// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace nytto {

/// Gives each part of a splitter its share of the room, whatever it shows at first: a table without
/// rows asks for next to nothing, and would keep that when its rows come.
inline void shareRoom(QSplitter& parts, std::initializer_list<int> shares) {
    constexpr int pixels = 1000; // more than there are, so that all parts become smaller alike
    QList<int> sizes;
    for (const int share : shares) {
        parts.setStretchFactor(static_cast<int>(sizes.size()), share);
        sizes << share * pixels;
    }
    parts.setSizes(sizes);
    parts.setChildrenCollapsible(false);
}

} // namespace nytto
