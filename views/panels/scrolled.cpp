// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/scrolled.h"

#include <QScrollArea>

#include <algorithm>

namespace nytto {

QWidget* scrolled(QWidget& content) {
    auto* area = new QScrollArea;
    area->setWidget(&content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    constexpr int leastLines = 7; // so that a field is seen with its frame
    area->setMinimumHeight(
        std::min(content.minimumSizeHint().height(), leastLines * area->fontMetrics().height()));
    area->viewport()->setAutoFillBackground(false);
    content.setAutoFillBackground(false);
    return area;
}

} // namespace nytto
