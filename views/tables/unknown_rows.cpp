// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/unknown_rows.h"

#include "views/tables/clipboard_table.h"
#include "views/tables/folded_order.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

#include <set>

namespace nytto {

UnknownRows::UnknownRows(FoldedOrder& order, QTableView& view)
    : QToolButton(view.parentWidget()), m_order(order), m_view(view) {
    setObjectName(view.objectName() + QStringLiteral("-unknown"));
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, [this](bool areShown) {
        m_order.setUnknownFolded(!areShown);
        Q_EMIT turned();
    });
    connect(&order, &GridOrder::applied, this, &UnknownRows::tell);
    tell();
}

void UnknownRows::tell() {
    const int count = m_order.unknownCount();
    const bool areFolded = m_order.areUnknownFolded();
    setText(tr("%n row(s) in which everything is unknown", nullptr, count));
    setArrowType(areFolded ? Qt::RightArrow : Qt::DownArrow);
    setChecked(!areFolded);
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), m_view.accessibleName()));
    setAccessibleDescription(areFolded ? tr("Folded") : tr("Open"));
    setVisible(count > 0);
}

void UnknownRows::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

bool UnknownRows::isAllSelected() const {
    const QItemSelectionModel& selection = *m_view.selectionModel();
    std::set<int> rows;
    for (const QModelIndex& cell : selection.selectedIndexes())
        rows.insert(cell.row());
    const int shown = m_order.rowCount();
    return shown > 1 && static_cast<int>(rows.size()) == shown;
}

void UnknownRows::copy(bool withHeadings) {
    if (!m_order.areUnknownFolded() || m_order.unknownCount() == 0 || !isAllSelected())
        return copySelection(m_view, withHeadings);
    QItemSelectionModel& selection = *m_view.selectionModel();
    const QItemSelection before = m_order.mapSelectionToSource(selection.selection());
    const QPersistentModelIndex current = selection.currentIndex();
    std::set<int> columns;
    for (const QModelIndex& cell : selection.selectedIndexes())
        columns.insert(cell.column());
    m_order.setUnknownFolded(false);
    QItemSelection whole;
    for (const int column : columns)
        whole.select(m_order.index(0, column), m_order.index(m_order.rowCount() - 1, column));
    selection.select(whole, QItemSelectionModel::ClearAndSelect);
    copySelection(m_view, withHeadings);
    m_order.setUnknownFolded(true);
    selection.select(m_order.mapSelectionFromSource(before), QItemSelectionModel::ClearAndSelect);
    selection.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

} // namespace nytto

#include "moc_unknown_rows.cpp"
