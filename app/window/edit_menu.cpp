// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/edit_menu.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace nytto {

namespace {

/// What can be done in the text of a widget now.
struct TextState {
    bool isText = false;
    bool isReadOnly = true;
    bool hasSelection = false;
};

TextState textState(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return {true, line->isReadOnly(), line->hasSelectedText()};
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return {true, text->isReadOnly(), text->textCursor().hasSelection()};
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return {true, text->isReadOnly(), text->textCursor().hasSelection()};
    return {};
}

void removeSelected(QWidget& widget) {
    if (auto* line = qobject_cast<QLineEdit*>(&widget))
        line->del();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget))
        text->textCursor().removeSelectedText();
    else if (auto* rich = qobject_cast<QTextEdit*>(&widget))
        rich->textCursor().removeSelectedText();
}

constexpr const char* clearText = "clear"; ///< what is selected, not the whole text
constexpr const char* selectAll = "selectAll";

} // namespace

EditMenu::EditMenu(QMenu& menu, QWidget& window) : QObject(&menu), m_window(window) {
    menu.addSeparator();
    add(menu, tr("Cu&t"), "Ctrl+X", {nullptr, "cut", "cut"});
    add(menu, tr("&Copy"), "Ctrl+C", {nullptr, "copy", "copy"});
    add(menu, tr("Copy with &headings"), "Ctrl+Shift+C", {nullptr, "copy-headings", nullptr});
    add(menu, tr("&Paste"), "Ctrl+V", {nullptr, "paste", "paste"});
    menu.addSeparator();
    add(menu, tr("&Fill down"), "Ctrl+D", {nullptr, "fill", nullptr});
    add(menu, tr("C&lear"), "Del", {nullptr, "clear", clearText});
    add(menu, tr("&Recalculate the selected …"), "Ctrl+Shift+R", {nullptr, "recalculate", nullptr});
    add(menu, tr("Fi&nd and replace …"), "Ctrl+H", {nullptr, "replace", nullptr});
    add(menu, tr("Select &all"), "Ctrl+A", {nullptr, selectAll, selectAll});
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
    connect(&menu, &QMenu::aboutToShow, this, &EditMenu::update);
    follow(QApplication::focusWidget());
    update();
}

/// The key is text of the entry: a second action with the same key would leave neither to be run.
void EditMenu::add(QMenu& menu, const QString& text, const char* key, const Entry& entry) {
    const QString shown = QKeySequence(QString::fromLatin1(key)).toString(QKeySequence::NativeText);
    Entry made = entry;
    made.action = menu.addAction(text + u'\t' + shown);
    made.action->setObjectName(QStringLiteral("edit-") + QString::fromLatin1(entry.inTables));
    connect(made.action, &QAction::triggered, this, [this, made] { run(made); });
    m_entries.push_back(made);
}

void EditMenu::follow(QWidget* focused) {
    if (focused && focused->window() == &m_window && !qobject_cast<QMenuBar*>(focused) &&
        !qobject_cast<QMenu*>(focused))
        m_target = focused;
}

/// Tables have their actions, and a table without rows leaves them to what is around it.
QAction* EditMenu::actionOfTable(const Entry& entry) const {
    const QString end = u'-' + QString::fromLatin1(entry.inTables);
    for (const QWidget* each = m_target; each && each != &m_window; each = each->parentWidget())
        for (QAction* action : each->actions())
            if (action->objectName().endsWith(end) && action->isEnabled())
                return action;
    return nullptr;
}

bool EditMenu::canRunInText(const Entry& entry) const {
    const TextState text = textState(m_target);
    if (!text.isText || !entry.inTexts)
        return false;
    const QLatin1String slot(entry.inTexts);
    if (slot == QLatin1String(selectAll))
        return true;
    if (slot == QLatin1String("copy"))
        return text.hasSelection;
    return !text.isReadOnly && (text.hasSelection || slot == QLatin1String("paste"));
}

void EditMenu::update() {
    const bool isText = textState(m_target).isText;
    for (const Entry& entry : m_entries)
        entry.action->setEnabled(isText ? canRunInText(entry)
                                 : entry.inTables == selectAll
                                     ? qobject_cast<QAbstractItemView*>(m_target) != nullptr
                                     : actionOfTable(entry) != nullptr);
}

void EditMenu::run(const Entry& entry) {
    if (!m_target)
        return;
    if (canRunInText(entry)) {
        if (entry.inTexts == clearText)
            removeSelected(*m_target);
        else
            QMetaObject::invokeMethod(m_target, entry.inTexts);
    } else if (textState(m_target).isText) {
        return;
    } else if (auto* view = qobject_cast<QAbstractItemView*>(m_target);
               view && entry.inTables == selectAll) {
        view->selectAll();
    } else if (QAction* action = actionOfTable(entry)) {
        action->trigger();
    }
}

} // namespace nytto

#include "moc_edit_menu.cpp"
