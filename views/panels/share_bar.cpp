// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/share_bar.h"

#include "views/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace nytto {

namespace {
constexpr int thickness = 6;
} // namespace

ShareBar::ShareBar(Colour colour, QWidget* parent) : QWidget(parent), m_colour(colour) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(std::optional<double> share, const QString& words) {
    m_share = share;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize ShareBar::sizeHint() const {
    return {120, thickness + 2};
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto draw = [&](double from, double to, const QColor& colour) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from, (height() - thickness) / 2.0, to - from, thickness),
                                thickness / 2.0, thickness / 2.0);
    };
    const double share = std::max(0.0, m_share.value_or(0));
    // Where it is exceeded, all of the width is what is there, and the mark is the whole.
    const double whole = share > 1 ? width() / share : width();
    draw(0, width(), tokens.track);
    if (share > 0)
        draw(0, std::max<double>(thickness, std::min(share, 1.0) * whole),
             m_colour == Colour::Benefit ? tokens.benefit : tokens.cost[0]);
    if (share > 1) {
        draw(whole, width(), tokens.exceeded);
        painter.setBrush(tokens.text);
        painter.drawRect(QRectF(whole - 1, 0, 2, height()));
    }
}

} // namespace nytto

#include "moc_share_bar.cpp"
