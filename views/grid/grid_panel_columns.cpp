// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a grid: their menu, widths, order, and how these are remembered.
#include "views/grid/grid_panel.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace nytto {

namespace {

/// A column's width in characters at most, until someone makes it wider.
constexpr int widestColumn = 34;
/// Rows that are measured.
constexpr int rowsMeasured = 200;

} // namespace

void GridPanel::fitColumns() {
    const QFontMetrics metrics = m_view->fontMetrics();
    const int character = metrics.averageCharWidth();
    const QSignalBlocker quiet(m_view->horizontalHeader());
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        int width = m_view->horizontalHeader()->sectionSizeHint(column) + 2 * character;
        for (int row = 0; row < std::min(m_grid->rowCount(), rowsMeasured); ++row)
            width =
                std::max(width, metrics.horizontalAdvance(
                                    m_grid->index(row, column).data(Qt::DisplayRole).toString()) +
                                    3 * character);
        m_view->setColumnWidth(column, std::min(width, widestColumn * character));
    }
    m_view->setFrozen(m_view->frozen().count()); // it was not told
}

void GridPanel::columnMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction* shown =
            menu->addAction(m_grid->columns()[static_cast<std::size_t>(column)].heading);
        shown->setCheckable(true);
        shown->setChecked(!header->isSectionHidden(column));
        shown->setEnabled(header->isSectionHidden(column) ||
                          header->hiddenSectionCount() < header->count() - 1);
        connect(shown, &QAction::toggled, this, [this, column](bool on) {
            m_view->setColumnHidden(column, !on);
            rememberLayout();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Fit the widths"), this, [this] {
        fitColumns();
        rememberLayout();
    });
    menu->popup(header->viewport()->mapToGlobal(at));
}

void GridPanel::rememberLayout() const {
    if (m_columns.isEmpty() || !m_view->isVisible())
        return;
    const QHeaderView* header = m_view->horizontalHeader();
    QStringList layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column < m_columns.size())
            layout << QStringLiteral("%1|%2|%3")
                          .arg(m_columns[column])
                          .arg(m_view->columnWidth(column))
                          .arg(QLatin1String(header->isSectionHidden(column) ? "-" : "+"));
    }
    QSettings().setValue(QStringLiteral("tables/") + m_view->objectName(), layout);
}

/// What is remembered of columns that are still there; new ones stay where they are.
void GridPanel::restoreLayout() {
    const QStringList layout =
        QSettings().value(QStringLiteral("tables/") + m_view->objectName()).toStringList();
    QHeaderView* header = m_view->horizontalHeader();
    const QSignalBlocker quiet(header);
    int visual = 0;
    for (const QString& entry : layout) {
        const QStringList parts = entry.split(u'|');
        const auto column = static_cast<int>(m_columns.indexOf(parts.front()));
        if (column < 0 || parts.size() != 3)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        if (parts[2] == QLatin1String("-"))
            m_view->setColumnHidden(column, true);
        else if (const int width = parts[1].toInt(); width > 0)
            m_view->setColumnWidth(column, width);
    }
    m_view->setFrozen(m_view->frozen().count());
}

} // namespace nytto
