// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_keys.h"

#include "views/tables/grid_view.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace nytto {

namespace {

struct Key {
    const char* key;                       ///< portable text
    const char* what;                      ///< translated when shown
    bool (*run)(GridView& view) = nullptr; ///< none: every table of Qt does it
};

constexpr Key keys[] = {
    {"F2", QT_TRANSLATE_NOOP("GridKeys", "Edit the cell")},
    {"Return", QT_TRANSLATE_NOOP("GridKeys", "To the row below; ends what is being typed"),
     [](GridView& view) { return view.moveDown(1), true; }},
    {"Shift+Return", QT_TRANSLATE_NOOP("GridKeys", "To the row above"),
     [](GridView& view) { return view.moveDown(-1), true; }},
    {"Tab", QT_TRANSLATE_NOOP("GridKeys", "To the next cell to type in; ends what is being typed"),
     [](GridView& view) { return view.moveOn(1), true; }},
    {"Shift+Tab",
     QT_TRANSLATE_NOOP("GridKeys", "To the cell to type in before; ends what is being typed"),
     [](GridView& view) { return view.moveOn(-1), true; }},
    {"Esc", QT_TRANSLATE_NOOP("GridKeys", "Take back what is being typed")},
    {"Space", QT_TRANSLATE_NOOP("GridKeys", "Turn the selected check boxes"),
     [](GridView& view) { return view.toggleChecks(); }},
    {"F6", QT_TRANSLATE_NOOP("GridKeys", "Leave the table, on to what follows"),
     [](GridView& view) { return view.leave(true), true; }},
    {"Shift+F6", QT_TRANSLATE_NOOP("GridKeys", "Leave the table, back to what is before"),
     [](GridView& view) { return view.leave(false), true; }},
    {"Ctrl+A", QT_TRANSLATE_NOOP("GridKeys", "Select all cells")},
    {"Ctrl+Down",
     QT_TRANSLATE_NOOP("GridKeys",
                       "To the end of the filled cells; likewise with the other arrows")},
    {"Ctrl+Home", QT_TRANSLATE_NOOP("GridKeys", "To the first cell of the table")},
    {"Ctrl+End", QT_TRANSLATE_NOOP("GridKeys", "To the last cell of the table")},
    {"Home", QT_TRANSLATE_NOOP("GridKeys", "To the first column")},
    {"End", QT_TRANSLATE_NOOP("GridKeys", "To the last column")},
};

} // namespace

std::vector<GridKey> gridKeys() {
    std::vector<GridKey> all;
    for (const Key& each : keys)
        all.push_back({QKeySequence(QString::fromLatin1(each.key)),
                       QCoreApplication::translate("GridKeys", each.what)});
    return all;
}

bool runGridKey(GridView& view, const QKeyEvent& event) {
    const bool isBack = event.key() == Qt::Key_Backtab;
    const int code = event.key() == Qt::Key_Enter ? Qt::Key_Return
                     : isBack                     ? Qt::Key_Tab
                                                  : event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(
        QKeyCombination(isBack ? modifiers | Qt::ShiftModifier : modifiers, Qt::Key(code)));
    for (const Key& each : keys)
        if (each.run && pressed == QKeySequence(QString::fromLatin1(each.key)))
            return each.run(view);
    return false;
}

} // namespace nytto
