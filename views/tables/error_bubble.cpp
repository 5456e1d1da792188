// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/error_bubble.h"

#include <QAccessible>
#include <QEvent>

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
    setText(message);
    setAccessibleName(kind);
    setAccessibleDescription(message);
    place(cell);
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ErrorBubble::place(const QRect& cell) {
    constexpr int lines = 44; // characters in a line
    const QRect room = parentWidget()->rect();
    const int wanted = std::max(cell.width(), fontMetrics().averageCharWidth() * lines);
    setFixedWidth(std::min(
        {wanted, room.width() - 4, fontMetrics().horizontalAdvance(text()) + 2 * margin() + 8}));
    adjustSize();
    const int left = std::clamp(cell.left(), 2, std::max(2, room.right() - width() - 2));
    const bool fitsBelow = cell.bottom() + height() + 2 <= room.bottom();
    move(left, fitsBelow ? cell.bottom() + 2 : std::max(2, cell.top() - height() - 2));
}

namespace {

/// Of an editor: its bubble.
constexpr const char* bubbleProperty = "bubble";

} // namespace

void ErrorBubble::showBeside(QWidget& editor, QWidget& place, const QString& message) {
    auto* bubble = editor.property(bubbleProperty).value<ErrorBubble*>();
    if (message.isEmpty()) {
        editor.setProperty(bubbleProperty, QVariant());
        delete bubble;
        return;
    }
    if (!bubble) {
        bubble = new ErrorBubble(&place);
        editor.setProperty(bubbleProperty, QVariant::fromValue(bubble));
        editor.installEventFilter(bubble);
        connect(&editor, &QObject::destroyed, bubble, &QObject::deleteLater);
    }
    bubble->showAt({editor.mapTo(&place, QPoint()), editor.size()}, message);
    bubble->follow(editor);
}

/// Not seen while its editor is scrolled out of sight.
void ErrorBubble::follow(const QWidget& editor) {
    if (editor.isHidden() || editor.visibleRegion().isEmpty())
        return hide();
    place({editor.mapTo(parentWidget(), QPoint()), editor.size()});
    show();
    raise();
}

bool ErrorBubble::eventFilter(QObject* object, QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::Hide || type == QEvent::Move || type == QEvent::Resize ||
        type == QEvent::Show)
        follow(*static_cast<QWidget*>(object));
    return false;
}

} // namespace nytto

#include "moc_error_bubble.cpp"
