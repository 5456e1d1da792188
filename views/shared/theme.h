// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <optional>

class QWidget;

namespace nytto {

/// How the window is coloured; System follows the desktop's palette.
enum class Theme { System, Light, Dark, HighContrast };

/// The name under which a choice is kept ("system", "light", "dark", "high-contrast"), and back.
QString nameOf(Theme theme);
std::optional<Theme> themeOf(const QString& name);

/// The colours by what they mean. Nothing is told by one of them alone.
struct Tokens {
    QColor surface; ///< the page
    QColor card;    ///< cards and tables on it
    QColor border;  ///< between the two
    QColor frame;   ///< of what is filled in or ticked
    QColor text;
    QColor quiet; ///< text that explains another
    QColor selection;
    QColor selectionText; ///< on it
    QColor selectionTint; ///< of what belongs to what is selected
    QColor link;
    QColor attention; ///< text and sign, on its tint or a card
    QColor attentionTint;
    QColor exceeded;
    QColor exceededTint;
    QColor good;
    QColor goodTint;
    QColor computed; ///< the ground of a column that is computed
    QColor track;    ///< what a bar could fill
    QColor cost[3];  ///< years as shades of one hue, the nearest first
    QColor benefit;
    QColor benefitTint; ///< the band between low and high
};

/// The colours that go with a palette: of the dark theme where its ground is dark, of the high
/// contrast where it is black or where nothing but white and black is in it.
const Tokens& tokensOf(const QPalette& palette);
/// Those of a widget's palette.
const Tokens& tokensOf(const QWidget& widget);

/// The palette of a theme; `system` is the desktop's own, that System is read from.
QPalette paletteOf(Theme theme, const QPalette& system);

} // namespace nytto
