// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace nytto::test {

/// A dark palette, as a desktop gives one.
inline QPalette darkPalette() {
    QPalette palette(QColor(45, 48, 51), QColor(35, 38, 41));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(38, 42, 45));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233).darker(150));
    palette.setColor(QPalette::Link, QColor(90, 170, 250));
    palette.setColor(QPalette::ToolTipBase, QColor(70, 60, 30));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(165, 170, 175));
    return palette;
}

} // namespace nytto::test
