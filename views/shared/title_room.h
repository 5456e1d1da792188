// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QGuiApplication>
#include <QWidget>

namespace nytto {

/// How wide a window is to be for its title, with the program's name that desktops put behind it,
/// to be read whole beside the buttons of its frame.
inline int widthForTitle(const QWidget& window) {
    constexpr int buttons = 14; // characters
    const QFontMetrics metrics = window.fontMetrics();
    const QString title =
        window.windowTitle() + QStringLiteral(" — ") + QGuiApplication::applicationDisplayName();
    return metrics.horizontalAdvance(title) + buttons * metrics.averageCharWidth();
}

/// Gives a dialog the width that its title needs.
inline void giveTitleRoom(QWidget& dialog) {
    dialog.setMinimumWidth(std::max(dialog.minimumWidth(), widthForTitle(dialog)));
}

} // namespace nytto
