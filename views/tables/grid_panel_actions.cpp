// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in a table: its menu with the keys, and the columns' own.
#include "model/entities/entity_info.h"
#include "views/tables/column_layout.h"
#include "views/tables/grid_order.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"
#include "views/tables/recalculate_bar.h"
#include "views/tables/replace_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace nytto {

QAction* GridPanel::addAction(QMenu& menu, const QString& text, const QKeySequence& key,
                              const QString& name, std::function<void()> run) {
    QAction* action = menu.addAction(text, this, std::move(run));
    action->setObjectName(m_view->objectName() + u'-' + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->QWidget::addAction(action);
    return action;
}

void GridPanel::buildActions() {
    QMenu& menu = *m_menu;
    addAction(menu, tr("Cu&t"), QKeySequence(QStringLiteral("Ctrl+X")), QStringLiteral("cut"),
              [this] { m_view->cut(); });
    addAction(menu, tr("&Copy"), QKeySequence::Copy, QStringLiteral("copy"),
              [this] { m_view->copy(false); });
    addAction(menu, tr("Copy with &headings"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
              QStringLiteral("copy-headings"), [this] { m_view->copy(true); });
    QWidget::addAction( // into a table without rows, which is not there to have the focus, too
        addAction(menu, tr("&Paste"), QKeySequence::Paste, QStringLiteral("paste"),
                  [this] { m_view->paste(); }));
    addAction(menu, tr("&Fill down"), QKeySequence(QStringLiteral("Ctrl+D")),
              QStringLiteral("fill"), [this] { m_view->fillDown(); });
    addAction(menu, tr("C&lear cells"), QKeySequence::Delete, QStringLiteral("clear"),
              [this] { m_view->clearCells(); });
    menu.addSeparator();
    addAction(menu, tr("Recalculate the selec&ted …"), QKeySequence(QStringLiteral("Ctrl+Shift+R")),
              QStringLiteral("recalculate"), [this] {
                  m_replace->hide();
                  m_recalculate->open();
              });
    QWidget::addAction( // once more from what it opens
        addAction(menu, tr("Find and r&eplace …"), QKeySequence(QStringLiteral("Ctrl+H")),
                  QStringLiteral("replace"), [this] {
                      m_recalculate->hide();
                      m_replace->open();
                  }));
    menu.addSeparator();
    m_add = addAction(menu, tr("&Add row"), QKeySequence(QStringLiteral("Ctrl+Ins")),
                      QStringLiteral("add"), [this] { addRow(); });
    m_add->setVisible(false);
    QWidget::addAction(m_add); // a table without rows is not there to have the focus
    addAction(menu, tr("D&uplicate row"), QKeySequence(QStringLiteral("Ctrl+Shift+D")),
              QStringLiteral("duplicate"), [this] { duplicateRow(); });
    addAction(menu, tr("&Remove rows"), QKeySequence(QStringLiteral("Ctrl+Del")),
              QStringLiteral("remove"), [this] { removeRows(); });
    menu.addSeparator();
    const auto sort = [this](bool adding) {
        if (const QModelIndex cell = m_view->currentCell(); cell.isValid())
            m_view->order().cycleSort(cell.column(), adding);
    };
    addAction(menu, tr("&Sort by this column"), QKeySequence(Qt::Key_F7), QStringLiteral("sort"),
              [sort] { sort(false); });
    addAction(menu, tr("Sort by this column &too"), QKeySequence(QStringLiteral("Shift+F7")),
              QStringLiteral("sort-too"), [sort] { sort(true); });
    addAction(menu, tr("Sort and filter a&gain"), QKeySequence(QStringLiteral("Ctrl+F7")),
              QStringLiteral("again"), [this] {
                  m_view->order().applyAgain();
                  m_view->scrollTo(m_view->currentIndex());
                  m_view->setFocus();
              });
    const auto showAll = [this] {
        showAllRows();
        focusTable();
    };
    addAction(menu, tr("Show all ro&ws"), {}, QStringLiteral("show-all"), showAll);
    for (QWidget* from : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_view)}) {
        auto* leave = new QAction(tr("Show all ro&ws"), from);
        leave->setObjectName(from->objectName() + QStringLiteral("-leave"));
        leave->setShortcut(Qt::Key_Escape);
        leave->setShortcutContext(Qt::WidgetShortcut);
        connect(leave, &QAction::triggered, this, showAll);
        from->addAction(leave);
    }
    menu.addSeparator();
    addAction(menu, tr("Show how it was &made"), QKeySequence(Qt::Key_F9),
              QStringLiteral("explain"), [this] { m_view->explainCurrent(); });
    addAction(menu, tr("&Note and source"), QKeySequence(QStringLiteral("Shift+F2")),
              QStringLiteral("note"), [this] { m_view->showNotes(); });
    addAction(menu, tr("&Who changed this?"), QKeySequence(Qt::Key_F8), QStringLiteral("history"),
              [this] {
                  const QModelIndex cell = m_view->currentCell();
                  if (!cell.isValid())
                      return;
                  const GridColumn& column =
                      m_grid->columns()[static_cast<std::size_t>(cell.column())];
                  const EntityRef holder = m_grid->holderOf(cell);
                  if (column.isComputed() || column.isPresence || holder.isNull())
                      Q_EMIT historyRequested(m_grid->refAt(cell.row()), {});
                  else
                      Q_EMIT historyRequested(holder, column.place.field->keyString());
              });
    menu.addSeparator();
    addColumnActions(menu);
    addAction(menu, tr("&Export what is shown …"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
              QStringLiteral("export"), [this] { Q_EMIT exportRequested(shown()); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
}

void GridPanel::addColumnActions(QMenu& menu) {
    addAction(menu, tr("Co&lumns …"), {}, QStringLiteral("columns"), [this] {
        const QRect cell = m_view->cellRect(m_view->currentIndex());
        m_layout->popupMenu(m_view->currentIndex().column(),
                            m_view->mapToGlobal(cell.bottomLeft()));
    });
    QMenu* column = menu.addMenu(tr("&This column"));
    column->setObjectName(m_view->objectName() + QStringLiteral("-this-column"));
    const auto add = [&](const QString& text, const char* key, const char* name,
                         std::function<void()> run) {
        addAction(*column, text, QKeySequence(QString::fromLatin1(key)), QString::fromLatin1(name),
                  std::move(run));
    };
    add(tr("&Select column"), "Ctrl+Space", "select-column", [this] { selectColumn(); });
    add(tr("Move column to the &left"), "Alt+Shift+Left", "column-left",
        [this] { m_layout->moveColumn(-1); });
    add(tr("Move column to the &right"), "Alt+Shift+Right", "column-right",
        [this] { m_layout->moveColumn(1); });
    add(tr("Make column &wider"), "Alt+Shift+Up", "column-wider",
        [this] { m_layout->resizeColumn(2); });
    add(tr("Make column &narrower"), "Alt+Shift+Down", "column-narrower",
        [this] { m_layout->resizeColumn(-2); });
}

void GridPanel::selectColumn() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const int last = m_view->order().rowCount() - 1;
    m_view->selectionModel()->select(
        QItemSelection(current.siblingAtRow(0), current.siblingAtRow(last)),
        QItemSelectionModel::ClearAndSelect);
}

} // namespace nytto
