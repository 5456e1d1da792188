// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace nytto {

/// What a text needs at least against its ground (WCAG 2.1, success criterion 1.4.3).
inline constexpr double leastTextContrast = 4.5;

/// How far apart two opaque colours are: the contrast ratio of WCAG 2.1, from 1 (the same) to 21
/// (black and white), whichever comes first.
double contrast(const QColor& one, const QColor& other);

/// `over` as it is seen on `ground`, where it is not opaque.
QColor blended(const QColor& over, const QColor& ground);

/// The colour that is nearest to `wanted`, on the way to `strongest`, and can be read on all the
/// grounds; `strongest` where none can.
QColor readable(const QColor& wanted, const QColor& strongest,
                std::initializer_list<QColor> grounds, double least = leastTextContrast);

/// The palette with quiet texts (placeholders, figures that are not known) and links that can be
/// read on its grounds, and a ground of what is selected on which its text can be read. Nothing
/// else is changed; done twice it gives the same.
QPalette readablePalette(QPalette palette);

} // namespace nytto
