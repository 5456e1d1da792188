// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in a grid beside the actions of its menu.
#include "views/tables/error_bubble.h"
#include "views/tables/grid_view.h"

#include <QKeyEvent>

namespace nytto {

std::span<const GridView::Key> GridView::keyTable() {
    static constexpr Key table[] = {
        {"F2", QT_TR_NOOP("Edit the cell")},
        {"Return", QT_TR_NOOP("To the row below; ends what is being typed"),
         [](GridView& view) { return view.moveBy(1, 0), true; }},
        {"Shift+Return", QT_TR_NOOP("To the row above"),
         [](GridView& view) { return view.moveBy(-1, 0), true; }},
        {"Tab", QT_TR_NOOP("To the next column; ends what is being typed"),
         [](GridView& view) { return view.moveBy(0, 1), true; }},
        {"Shift+Tab", QT_TR_NOOP("To the column before; ends what is being typed"),
         [](GridView& view) { return view.moveBy(0, -1), true; }},
        {"Esc", QT_TR_NOOP("Take back what is being typed")},
        {"Space", QT_TR_NOOP("Turn the selected check boxes"),
         [](GridView& view) { return view.toggleChecks(); }},
        {"F6", QT_TR_NOOP("Leave the table, on to what follows"),
         [](GridView& view) { return view.QWidget::focusNextPrevChild(true), true; }},
        {"Shift+F6", QT_TR_NOOP("Leave the table, back to what is before"),
         [](GridView& view) { return view.QWidget::focusNextPrevChild(false), true; }},
        {"Ctrl+A", QT_TR_NOOP("Select all cells")},
        {"Ctrl+Down", QT_TR_NOOP("To the end of the filled cells; likewise with the other arrows")},
        {"Ctrl+Home", QT_TR_NOOP("To the first cell of the table")},
        {"Ctrl+End", QT_TR_NOOP("To the last cell of the table")},
        {"Home", QT_TR_NOOP("To the first column")},
        {"End", QT_TR_NOOP("To the last column")},
    };
    return table;
}

std::vector<GridKey> GridView::keys() {
    std::vector<GridKey> all;
    for (const Key& each : keyTable())
        all.push_back({QKeySequence(QString::fromLatin1(each.key)), tr(each.what)});
    return all;
}

bool GridView::runKey(const QKeyEvent& event) {
    const bool isBack = event.key() == Qt::Key_Backtab;
    const int code = event.key() == Qt::Key_Enter ? Qt::Key_Return
                     : isBack                     ? Qt::Key_Tab
                                                  : event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(
        QKeyCombination(isBack ? modifiers | Qt::ShiftModifier : modifiers, Qt::Key(code)));
    for (const Key& each : keyTable())
        if (each.run && pressed == QKeySequence(QString::fromLatin1(each.key)))
            return each.run(*this);
    return false;
}

void GridView::keyPressEvent(QKeyEvent* event) {
    m_bubble->hide();
    if (state() == EditingState || !runKey(*event))
        QTableView::keyPressEvent(event);
}

/// Tab moves within the table; F6 leaves it.
bool GridView::focusNextPrevChild(bool) {
    return false;
}

} // namespace nytto
