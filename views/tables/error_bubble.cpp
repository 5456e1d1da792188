// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/error_bubble.h"

#include <QAccessible>

#include <algorithm>

namespace nytto {

ErrorBubble::ErrorBubble(QWidget* place) : QLabel(place) {
    setObjectName(QStringLiteral("error-bubble"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(6);
    setAutoFillBackground(true);
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ErrorBubble::showAt(const QRect& cell, const QString& message, const QString& kind) {
    constexpr int lines = 44; // characters in a line
    setText(message);
    setAccessibleName(kind);
    setAccessibleDescription(message);
    const QRect room = parentWidget()->rect();
    const int wanted = std::max(cell.width(), fontMetrics().averageCharWidth() * lines);
    setFixedWidth(std::min(
        {wanted, room.width() - 4, fontMetrics().horizontalAdvance(message) + 2 * margin() + 8}));
    adjustSize();
    const int left = std::clamp(cell.left(), 2, std::max(2, room.right() - width() - 2));
    const bool fitsBelow = cell.bottom() + height() + 2 <= room.bottom();
    move(left, fitsBelow ? cell.bottom() + 2 : std::max(2, cell.top() - height() - 2));
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace nytto

#include "moc_error_bubble.cpp"
