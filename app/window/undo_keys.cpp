// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/undo_keys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace nytto {

namespace {

bool isInTable(const QWidget* widget) {
    while (widget && !qobject_cast<const QAbstractItemView*>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

/// Whether it is a field outside of tables that has no such step of its own.
bool hasNoStep(QObject* object, bool isUndo) {
    if (const auto* line = qobject_cast<QLineEdit*>(object))
        return !isInTable(line) && !(isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto* text = qobject_cast<QPlainTextEdit*>(object))
        return !isInTable(text) && !(isUndo ? text->document()->isUndoAvailable()
                                            : text->document()->isRedoAvailable());
    return false;
}

} // namespace

UndoKeys::UndoKeys(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo) ||
                        key->keyCombination() == (Qt::ControlModifier | Qt::Key_Y);
    if (!isUndo && !isRedo)
        return false;
    if (!hasNoStep(object, isUndo))
        return false;
    event->ignore(); // so that the menu's shortcut is looked for
    return true;
}

} // namespace nytto
