// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace nytto {

/// What the frame of a control needs at least against its ground (WCAG 2.1, success criterion
/// 1.4.11).
inline constexpr double leastFrameContrast = 3.0;

/// The style of the desktop, but for
/// - the frames of boxes to tick: some styles draw them darker than a dark ground, where an empty
///   one is not seen;
/// - the headings of columns that are too narrow: each line ends with dots, where styles cut the
///   beginning of one that stands to the right.
class ReadableStyle : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

} // namespace nytto
