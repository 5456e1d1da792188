// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/page.h"

#include "model/calculation/analysis/missing.h"
#include "views/panels/chart_panel.h"
#include "views/panels/field_form.h"
#include "views/panels/page_places.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"
#include "views/tables/result_table.h"

#include <QApplication>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace nytto {

/// A table behind another tab is not drawn with each state: it is not asked.
template <class Table>
void Page::passExplanations(Table& table, const QWidget& shown) {
    connect(&table, &Table::explanationRequested, this,
            [this, &table, &shown](const Explanation& explanation) {
                m_explainAgain = [this, &table, &shown] {
                    return shown.isVisibleTo(this) ? table.explainAgain() : std::nullopt;
                };
                Q_EMIT explanationRequested(explanation);
            });
}

std::optional<Explanation> Page::explainAgain() const {
    return m_explainAgain ? m_explainAgain() : std::nullopt;
}

std::optional<Explanation> Page::explanationIn(const QWidget& table) const {
    if (const auto found = m_explainCurrent.find(&table); found != m_explainCurrent.end())
        return found->second();
    for (const auto* part : findChildren<Page*>()) // which may be pages themselves
        if (part->isAncestorOf(&table))
            return part->explanationIn(table);
    return {};
}

bool Page::showStep(const Edit& step) {
    for (auto* panel : findChildren<GridPanel*>())
        if (panel->isVisible() && panel->showStep(step))
            return true;
    return false;
}

namespace {

/// The first table that takes rows as it is seen: above all others, or left of them.
GridPanel* firstTakingRows(const QWidget& within) {
    GridPanel* first = nullptr;
    const auto place = [&within](const GridPanel& panel) {
        const QPoint corner = panel.mapTo(&within, QPoint());
        return std::pair(corner.y(), corner.x());
    };
    for (auto* panel : within.findChildren<GridPanel*>())
        if (panel->isVisible() && panel->canAddRow() && (!first || place(*panel) < place(*first)))
            first = panel;
    return first;
}

} // namespace

bool Page::addRow() {
    const QWidget* within = QApplication::focusWidget();
    if (!within || !isAncestorOf(within))
        within = this;
    const bool isOnTabs = qobject_cast<const QTabBar*>(within);
    GridPanel* first = firstTakingRows(*within);
    while (!first && within != this && !(isOnTabs && qobject_cast<const QTabWidget*>(within))) {
        within = within->parentWidget();
        first = firstTakingRows(*within);
    }
    if (first)
        first->addRow();
    return first != nullptr;
}

bool Page::hasUnstored(const Contents& contents) const {
    return std::ranges::any_of(
               findChildren<FieldForm*>(),
               [&](const FieldForm* form) { return form->hasUnstored(contents); }) ||
           std::ranges::any_of(findChildren<GridView*>(),
                               [&](const GridView* table) { return table->hasUnstored(contents); });
}

bool Page::storeAgain() {
    return std::ranges::any_of(findChildren<FieldForm*>(), &FieldForm::storeAgain) ||
           std::ranges::any_of(findChildren<GridView*>(), &GridView::storeAgain);
}

void Page::tellWhyUnstored(const QString& reason) {
    for (auto* form : findChildren<FieldForm*>())
        form->tellWhyUnstored(reason);
    for (auto* table : findChildren<GridView*>())
        table->tellWhyUnstored(reason);
}

void Page::leadTo(const Missing& missing) {
    if (!missing.finding.isEmpty())
        Q_EMIT pageRequested(QStringLiteral("reconciliation"), missing.finding);
    else if (missing.chapter)
        Q_EMIT pageRequested(QStringLiteral("analysis"), placeOfChapter(*missing.chapter));
    else if (missing.subject.isNull())
        Q_EMIT pageRequested(QStringLiteral("analysis"));
    else
        Q_EMIT revealRequested(missing.subject, missing.field, missing.year);
}

void Page::connectTable(GridPanel& panel) {
    connect(&panel, &GridPanel::editRequested, this, &Page::editRequested);
    passExplanations(panel.view(), panel);
    m_explainCurrent[&panel.view()] = [&panel] {
        return panel.grid().explanation(panel.view().currentCell());
    };
    connect(&panel, &GridPanel::historyRequested, this, &Page::historyRequested);
    connect(&panel, &GridPanel::selectionSummarised, this, &Page::selectionSummarised);
    connect(&panel, &GridPanel::said, this, &Page::said);
    connect(&panel, &GridPanel::exportRequested, this, &Page::exportRequested);
}

void Page::connectTable(ResultTable& table) {
    passExplanations(table, table);
    m_explainCurrent[table.view()] = [&table] { return table.explanationOfCurrent(); };
    connect(&table, &ResultTable::selectionSummarised, this, &Page::selectionSummarised);
    connect(&table, &ResultTable::exportRequested, this, &Page::exportRequested);
}

/// Its explanation is asked for anew when the page changes, as that of a table is.
void Page::connectChart(ChartPanel& chart) {
    connect(&chart, &ChartPanel::explanationRequested, this,
            [this, &chart](const Explanation& explanation) {
                m_explainAgain = [this, &chart] {
                    return chart.isVisibleTo(this) ? chart.explainAgain() : std::nullopt;
                };
                Q_EMIT explanationRequested(explanation);
            });
    connect(&chart, &ChartPanel::pictureRequested, this, &Page::pictureRequested);
}

} // namespace nytto

#include "moc_page.cpp"
