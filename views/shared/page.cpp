// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/page.h"

#include "views/grid/grid_panel.h"
#include "views/shared/figure_table.h"

namespace nytto {

void Page::connectTable(GridPanel& panel) {
    connect(&panel, &GridPanel::editRequested, this, &Page::editRequested);
    connect(&panel, &GridPanel::explanationRequested, this, &Page::explanationRequested);
    connect(&panel, &GridPanel::historyRequested, this, &Page::historyRequested);
    connect(&panel, &GridPanel::selectionSummarised, this, &Page::selectionSummarised);
    connect(&panel, &GridPanel::said, this, &Page::said);
    connect(&panel, &GridPanel::exportRequested, this, &Page::exportRequested);
}

void Page::connectTable(FigureTable& table) {
    connect(&table, &FigureTable::explanationRequested, this, &Page::explanationRequested);
    connect(&table, &FigureTable::selectionSummarised, this, &Page::selectionSummarised);
    connect(&table, &FigureTable::exportRequested, this, &Page::exportRequested);
}

} // namespace nytto
