// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/new_last_row.h"

#include "model/entities/entity_info.h"
#include "views/tables/error_bubble.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_delegate.h"
#include "views/tables/grid_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace nytto {

NewLastRow::NewLastRow(GridView& view) : QLineEdit(&view), m_view(view) {
    setObjectName(view.objectName() + QStringLiteral("-new-last-row"));
    setAccessibleName(tr("New row"));
    hide();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    watchDelegate(view.itemDelegate());
    watchDelegate(view.frozen().itemDelegate());
    connect(view.verticalScrollBar(), &QScrollBar::actionTriggered, this, &NewLastRow::leave);
}

/// Enter and Tab end what is typed, and go on from there, where there is a cell to go on to.
void NewLastRow::watchDelegate(QObject* delegate) {
    auto* typing = qobject_cast<GridDelegate*>(delegate);
    if (!typing)
        return;
    connect(typing, &QAbstractItemDelegate::closeEditor, this,
            [this] { m_ended = m_view.currentIndex(); });
    connect(typing, &GridDelegate::moveRequested, this, [this](int rows, int columns) {
        const bool isOn = rows > 0 || columns > 0;
        if (isOn && m_ended.isValid() && m_ended == m_view.currentIndex() && isLastCell(m_ended))
            open();
    });
}

bool NewLastRow::isLastCell(const QModelIndex& index) const {
    if (!index.isValid() || index.row() != m_view.order().rowCount() - 1)
        return false;
    const std::vector<int> columns = m_view.visibleColumns();
    const auto last = std::find_if(columns.rbegin(), columns.rend(), [&](int column) {
        return (index.siblingAtColumn(column).flags() & Qt::ItemIsEditable) != 0;
    });
    return last != columns.rend() && *last == index.column();
}

/// So do the columns that stay.
void NewLastRow::scrollBeyond(int pixels) {
    const int more = std::max(pixels, 0) - m_beyond;
    m_beyond += more;
    if (more == 0)
        return;
    for (QScrollBar* bar :
         {m_view.frozen().verticalScrollBar(), m_view.verticalScrollBar()}) { // which leads
        bar->setMaximum(bar->maximum() + more);
        bar->setValue(bar->maximum());
    }
}

/// The table scrolls a row further than it has, so that the last one stays seen.
bool NewLastRow::open() {
    const int rows = m_view.order().rowCount();
    const int column = m_view.grid().firstToType();
    if (!m_view.grid().canAddRows() || rows == 0 || m_view.isColumnHidden(column))
        return false;
    const QModelIndex last = m_view.order().index(rows - 1, column);
    m_view.scrollTo(last);
    const int height = m_view.rowHeight(rows - 1);
    scrollBeyond(m_view.visualRect(last).bottom() + height - m_view.viewport()->height());
    const QRect above = m_view.cellRect(last);
    setGeometry(above.translated(0, above.height()));
    const QString heading = m_view.grid().columns()[static_cast<std::size_t>(column)].heading;
    setPlaceholderText(tr("New row: %1").arg(heading));
    setAccessibleName(placeholderText());
    setAccessibleDescription(tr("Enter adds the row, Esc leaves it."));
    clear();
    show();
    raise();
    setFocus();
    return true;
}

void NewLastRow::leave() {
    if (isHidden())
        return;
    if (m_bubble)
        m_bubble->hide();
    const bool hadFocus = hasFocus();
    scrollBeyond(0);
    clear();
    hide();
    if (hadFocus)
        m_view.setFocus();
}

bool NewLastRow::store() {
    const GridModel& grid = m_view.grid();
    const QString written = text().trimmed();
    const TypedEdit typed =
        grid.typed({{grid.rowCount(), grid.firstToType(), written}}, tr("Add “%1”").arg(written));
    if (!typed.faults.empty()) {
        if (!m_bubble)
            m_bubble = new ErrorBubble(&m_view);
        m_bubble->showAt(geometry(), typed.faults.front().message);
    }
    if (!typed.edit)
        return false;
    const Edit edit = *typed.edit;
    Q_EMIT editRequested(edit);
    if (!grid.isTaken(edit))
        return false;
    m_beyond = 0; // the row has come, and the table has the room
    leave();
    for (const Change& change : edit.changes)
        if (const EntityRef subject = change.subject(); subject.kind == grid.info().keyString())
            m_view.select(grid.rowOf(subject.id), grid.firstToType());
    return true;
}

/// Tab is the table's and leads to no other widget; where nothing is typed, the window's keys are
/// not the field's: Undo, and those that move in a line elsewhere, such as Ctrl+E.
bool NewLastRow::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & Qt::ControlModifier) != 0 && !key->matches(QKeySequence::Paste)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NewLastRow::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTab = event->key() == Qt::Key_Tab;
    const bool isAway = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backtab ||
                        event->key() == Qt::Key_Up;
    if (isAway || ((isEnter || isTab) && text().trimmed().isEmpty()))
        return leave();
    if (!isEnter && !isTab)
        return QLineEdit::keyPressEvent(event);
    if (!store())
        return;
    if (isTab)
        m_view.moveOn(1);
    else
        open();
}

/// What is written is kept, as in any other cell.
void NewLastRow::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (isHidden() || event->reason() == Qt::PopupFocusReason ||
        event->reason() == Qt::ActiveWindowFocusReason)
        return;
    if (text().trimmed().isEmpty())
        leave();
    else
        store();
}

/// The kind of an event is asked first: a table that goes tells of that when it is none any more.
bool NewLastRow::eventFilter(QObject* object, QEvent* event) {
    if (object == &m_view && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isOn =
            key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
        const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        return isOn && isPlain && isLastCell(m_view.currentIndex()) && open();
    }
    if (event->type() == QEvent::MouseButtonDblClick && object == m_view.viewport()) {
        const auto& click = static_cast<const QMouseEvent&>(*event);
        const int rows = m_view.order().rowCount();
        const bool isBelow =
            rows > 0 &&
            click.position().y() > m_view.visualRect(m_view.order().index(rows - 1, 0)).bottom();
        return isBelow && open();
    }
    if (event->type() == QEvent::Resize)
        leave();
    return false;
}

} // namespace nytto

#include "moc_new_last_row.cpp"
