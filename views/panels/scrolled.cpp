// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/scrolled.h"

#include <QScrollArea>

namespace nytto {

QWidget* scrolled(QWidget& content) {
    auto* area = new QScrollArea;
    area->setWidget(&content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content.setAutoFillBackground(false);
    return area;
}

} // namespace nytto
