// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/wheel_needs_focus.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace nytto {

namespace {

/// The widget where it holds a value that the wheel turns.
QWidget* turnedByWheel(QObject* object) {
    const bool isTurned =
        qobject_cast<QComboBox*>(object) || qobject_cast<QAbstractSpinBox*>(object) ||
        (qobject_cast<QAbstractSlider*>(object) && !qobject_cast<QScrollBar*>(object));
    return isTurned ? static_cast<QWidget*>(object) : nullptr;
}

} // namespace

WheelNeedsFocus::WheelNeedsFocus(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool WheelNeedsFocus::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    QWidget* widget = turnedByWheel(object);
    if (!widget)
        return false;
    if (event->type() == QEvent::Polish) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (widget->hasFocus())
        return false;
    event->ignore(); // and on to what is around it
    return true;
}

} // namespace nytto

#include "moc_wheel_needs_focus.cpp"
