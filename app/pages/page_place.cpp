// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_place.h"

#include "views/panels/field_form.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"
#include "views/tables/result_table.h"

#include <QAction>
#include <QComboBox>
#include <QTabWidget>

namespace nytto {

namespace {

/// The choice of what the page shows, and not a value of the document.
bool isOfThePage(const QWidget& choice) {
    for (const QWidget* each = &choice; each; each = each->parentWidget())
        if (qobject_cast<const FieldForm*>(each) || qobject_cast<const GridPanel*>(each))
            return false;
    return !choice.objectName().isEmpty();
}

QAction* filterOf(const GridPanel& panel) {
    return panel.findChild<QAction*>(panel.view().objectName() + QStringLiteral("-filter"));
}

void makeCurrent(const GridPanel& panel, int column) {
    const QModelIndex row = panel.view().currentIndex();
    panel.view().setCurrentIndex(row.siblingAtColumn(column));
}

} // namespace

PagePlace PagePlace::of(const QWidget& page) {
    PagePlace place;
    for (const auto* tabs : page.findChildren<QTabWidget*>())
        place.m_tabs[tabs->objectName()] = tabs->currentIndex();
    for (const auto* choice : page.findChildren<QComboBox*>())
        if (isOfThePage(*choice))
            place.m_choices[choice->objectName()] = choice->currentIndex();
    for (const auto* panel : page.findChildren<GridPanel*>()) {
        const QString name = panel->view().objectName();
        if (const EntityRef entity = panel->currentEntity(); !entity.isNull())
            place.m_cells[name] = {entity, panel->view().currentIndex().column()};
        if (const QAction* filter = filterOf(*panel); filter && filter->isChecked())
            place.m_filters << name;
    }
    for (const auto* table : page.findChildren<ResultTable*>())
        if (const QModelIndex cell = table->view()->currentIndex(); cell.isValid())
            place.m_rows[table->view()->objectName()] = {
                table->currentKey(),
                table->table().columns[static_cast<std::size_t>(cell.column())].key};
    if (const QWidget* focus = page.focusWidget()) // or that it had last
        place.m_focus = focus->objectName();
    return place;
}

void PagePlace::restore(QWidget& page) const {
    for (auto* tabs : page.findChildren<QTabWidget*>())
        if (const auto found = m_tabs.find(tabs->objectName()); found != m_tabs.end())
            tabs->setCurrentIndex(found->second);
    for (auto* choice : page.findChildren<QComboBox*>())
        if (const auto found = m_choices.find(choice->objectName());
            found != m_choices.end() && found->second < choice->count())
            choice->setCurrentIndex(found->second);
    for (auto* panel : page.findChildren<GridPanel*>()) {
        const QString name = panel->view().objectName();
        if (const auto found = m_cells.find(name);
            found != m_cells.end() && panel->reveal(found->second.entity))
            makeCurrent(*panel, found->second.column);
        if (QAction* filter = filterOf(*panel); filter && m_filters.contains(name))
            filter->setChecked(true);
    }
    for (auto* table : page.findChildren<ResultTable*>())
        if (const auto found = m_rows.find(table->view()->objectName()); found != m_rows.end())
            table->select(found->second.first, found->second.second);
    if (auto* focus = m_focus.isEmpty() ? nullptr : page.findChild<QWidget*>(m_focus))
        focus->setFocus();
}

} // namespace nytto
