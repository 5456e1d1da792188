// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/column_layout.h"

#include "views/tables/grid_view.h"
#include "views/tables/row_heights.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace nytto {

namespace {

/// A column's width in characters at most, until someone makes it wider.
constexpr int widestColumn = 34;
/// The names of the rows are never narrower by themselves, in pixels.
constexpr int leastNameWidth = 240;
/// With more columns than these, sets of them can be chosen.
constexpr int columnsAtOnce = 16;
/// Rows that are measured.
constexpr int rowsMeasured = 200;

QString layoutKey(const QWidget& table) {
    return QStringLiteral("tables/") + table.objectName();
}

QString frozenKey(const QWidget& table) {
    return layoutKey(table) + QStringLiteral("-frozen");
}

QString setsKey(const QWidget& table) {
    return layoutKey(table) + QStringLiteral("-sets");
}

bool isYear(const QString& part) {
    bool isNumber = false;
    part.toInt(&isNumber);
    return isNumber && part.size() == 4;
}

/// "cost.y1.0" for "cost.2026.0": years are counted from the first one shown, so that the columns
/// of a document of other years are the same ones.
QString layoutName(const QString& key, int firstYear) {
    QStringList parts = key.split(u'.');
    for (QString& part : parts)
        if (isYear(part))
            part = QStringLiteral("y%1").arg(part.toInt() - firstYear);
    return parts.join(u'.');
}

} // namespace

ColumnLayout::ColumnLayout(GridView& view, QObject* parent)
    : QObject(parent), m_view(view), m_grid(view.grid()) {
    QHeaderView* header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnLayout::remember);
    connect(header, &QHeaderView::sectionResized, this, &ColumnLayout::resized);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { widenColumns(true); });
    view.viewport()->installEventFilter(this);
}

bool ColumnLayout::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize && object == m_view.viewport())
        giveRest();
    if (event->type() == QEvent::FontChange && object == m_view.viewport() && m_isFitted) {
        fit();
        restore();
        giveRest();
    }
    return QObject::eventFilter(object, event);
}

void ColumnLayout::changeColumns(const std::function<void()>& change) {
    m_fitting = true; // a model that is reset gives its columns other widths
    change();
    m_fitting = false;
}

std::vector<GridColumn> ColumnLayout::chosenOf(std::vector<GridColumn> offered, int firstYear) {
    if (!m_chosen) {
        m_chosen.emplace();
        for (const QString& entry : QSettings().value(layoutKey(m_view)).toStringList())
            if (entry.endsWith(QLatin1String("|+")))
                m_chosen->insert(entry.section(u'|', 0, 0));
    }
    m_firstYear = firstYear;
    m_offered.clear();
    std::vector<GridColumn> chosen;
    for (GridColumn& column : offered) {
        const bool isChosen = m_chosen->contains(layoutName(column.key, firstYear));
        (isChosen ? chosen : m_offered).push_back(std::move(column));
    }
    return chosen;
}

void ColumnLayout::show(int firstYear) {
    const auto& shown = m_grid.columns();
    QStringList keys;
    for (const GridColumn& each : shown)
        keys << layoutName(each.key, firstYear);
    if (m_columns.isEmpty())
        m_ownFrozen = m_view.frozen().count();
    if (keys != m_columns || !m_isFitted) {
        const QSignalBlocker quiet(m_view.horizontalHeader());
        for (int column = 0; column < std::min(m_columns.size(), keys.size()); ++column)
            if (m_inOtherSet.contains(m_columns[column]))
                m_view.setColumnHidden(column, false);
        m_inOtherSet.clear();
        m_columns = keys;
        m_isFitted = m_grid.rowCount() > 0; // else once more when there is something to measure
        fit();
        restore();
    } else {
        widenColumns(false);
    }
    giveRest();
    m_view.rowHeights().fit();
}

std::vector<ColumnSet> ColumnLayout::sets() const {
    std::vector<ColumnSet> sets;
    for (const GridColumn& column : m_grid.columns())
        if (!column.set.key.isEmpty() &&
            std::ranges::find(sets, column.set.key, &ColumnSet::key) == sets.end())
            sets.push_back(column.set);
    const bool areMany = m_grid.columnCount() > columnsAtOnce && sets.size() > 1;
    return areMany ? sets : std::vector<ColumnSet>();
}

QSet<QString> ColumnLayout::chosenSets() const {
    QSet<QString> chosen;
    if (m_chosenSets)
        for (const ColumnSet& set : sets())
            if (m_chosenSets->contains(set.key))
                chosen.insert(set.key);
    return chosen;
}

void ColumnLayout::chooseSets(const QSet<QString>& keys) {
    m_chosenSets = keys;
    QSettings().setValue(setsKey(m_view), QStringList(keys.begin(), keys.end()));
    applySets();
    giveRest();
    m_view.rowHeights().fit();
    if (const QModelIndex current = m_view.currentIndex();
        current.isValid() && m_view.isColumnHidden(current.column()))
        m_view.setCurrentIndex(current.siblingAtColumn(m_grid.firstToType()));
    Q_EMIT setsChanged();
}

void ColumnLayout::bringOut(int column) {
    if (column >= 0 && column < m_columns.size() && m_inOtherSet.contains(m_columns[column]))
        chooseSets({});
}

/// What someone has hidden stays so.
void ColumnLayout::applySets() {
    if (!m_chosenSets) {
        const QStringList remembered = QSettings().value(setsKey(m_view)).toStringList();
        m_chosenSets.emplace(remembered.begin(), remembered.end());
    }
    const QSet<QString> chosen = chosenSets();
    const bool wasFitting = std::exchange(m_fitting, true);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QString& set = m_grid.columns()[static_cast<std::size_t>(column)].set.key;
        const bool isOther = !chosen.isEmpty() && !set.isEmpty() && !chosen.contains(set);
        if (isOther == m_inOtherSet.contains(m_columns[column]) ||
            (isOther && m_view.isColumnHidden(column)))
            continue;
        if (isOther)
            m_inOtherSet.insert(m_columns[column]);
        else
            m_inOtherSet.remove(m_columns[column]);
        m_view.setColumnHidden(column, isOther);
    }
    m_fitting = wasFitting;
}

void ColumnLayout::fit() {
    const QFontMetrics metrics = m_view.fontMetrics();
    const int character = metrics.averageCharWidth();
    m_view.horizontalHeader()->setMinimumHeight(2 * metrics.height() + 6);
    const QSignalBlocker quiet(m_view.horizontalHeader());
    const auto hideOtherSets = [this](bool areHidden) { // they are measured, too
        for (int column = 0; column < m_columns.size(); ++column)
            if (m_inOtherSet.contains(m_columns[column]))
                m_view.setColumnHidden(column, areHidden);
    };
    hideOtherSets(false);
    m_view.horizontalHeader()->setStretchLastSection(false); // it has a width of its own
    for (int column = 0; column < m_grid.columnCount(); ++column) {
        int width = std::min(m_view.horizontalHeader()->sectionSizeHint(column) + 2 * character,
                             widestColumn * character);
        for (int row = 0; row < std::min(m_grid.rowCount(), rowsMeasured); ++row)
            width = std::max(
                width,
                widthFor(column, m_grid.index(row, column).data(Qt::DisplayRole).toString()));
        m_view.setColumnWidth(column, width);
    }
    hideOtherSets(true);
    if (m_grid.columnCount() > 0)
        m_nameWidth = m_view.columnWidth(m_grid.firstToType());
    m_view.setFrozen(m_view.frozen().count()); // it was not told
}

void ColumnLayout::giveRest() {
    const int name = m_grid.firstToType();
    const bool isName = name < m_columns.size() && name < m_grid.columnCount() &&
                        !m_grid.columns()[static_cast<std::size_t>(name)].isNumeric();
    QHeaderView* header = m_view.horizontalHeader();
    const auto& shown = m_grid.columns();
    const bool takesRest =
        isName && !m_view.isColumnHidden(name) && !m_setByUser.contains(m_columns[name]);
    header->setStretchLastSection(!takesRest && (shown.empty() || !shown.back().isNumeric()));
    if (!takesRest)
        return;
    const int others = header->length() - m_view.columnWidth(name);
    int staying = 0; // beside the names
    for (int visual = 0; visual < std::min(m_view.frozen().count(), header->count()); ++visual)
        if (const int column = header->logicalIndex(visual); column != name)
            staying += header->sectionSize(column);
    const int room = m_view.viewport()->width() * 3 / 4 - staying; // see FrozenColumns
    const int rest = std::min(m_view.viewport()->width() - others, room);
    const int width = std::max({m_nameWidth, std::min(leastNameWidth, room), rest});
    if (width == m_view.columnWidth(name))
        return;
    const bool wasFitting = std::exchange(m_fitting, true);
    m_view.setColumnWidth(name, width);
    m_fitting = wasFitting;
}

int ColumnLayout::widthFor(int column, const QString& text) const {
    const QFontMetrics metrics = m_view.fontMetrics();
    const int character = metrics.averageCharWidth();
    const int width = metrics.horizontalAdvance(text) + 3 * character;
    const bool isWhole = m_grid.columns()[static_cast<std::size_t>(column)].isNumeric();
    return isWhole ? width : std::min(width, widestColumn * character);
}

void ColumnLayout::makeRoom(int column, const QString& text) {
    const int width = widthFor(column, text);
    if (column >= m_columns.size() || m_setByUser.contains(m_columns[column]) ||
        m_view.isColumnHidden(column) || m_view.columnWidth(column) >= width)
        return;
    const bool wasFitting = std::exchange(m_fitting, true);
    m_view.setColumnWidth(column, width);
    m_fitting = wasFitting;
    giveRest();
}

void ColumnLayout::widenColumns(bool onlyNumbers) {
    const int first = m_view.rowAt(0);
    if (first < 0)
        return;
    const int below = m_view.rowAt(m_view.viewport()->height() - 1);
    const int last = below < 0 ? m_view.order().rowCount() - 1 : below;
    for (int column = 0; column < m_grid.columnCount(); ++column) {
        const bool isNumeric = m_grid.columns()[static_cast<std::size_t>(column)].isNumeric();
        if (m_view.isColumnHidden(column) || (onlyNumbers && !isNumeric))
            continue;
        for (int row = first; row <= last; ++row)
            makeRoom(column, m_view.order().index(row, column).data().toString());
    }
}

void ColumnLayout::resized(int column, int before, int now) {
    if (m_fitting)
        return;
    const QHeaderView* header = m_view.horizontalHeader();
    int last = header->count() - 1; // which takes what room is left
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    const bool isStretched = header->stretchLastSection() && header->visualIndex(column) == last;
    const bool isHiddenOrShown = before == 0 || now == 0;
    if (!isStretched && !isHiddenOrShown && column < m_columns.size())
        m_setByUser.insert(m_columns[column]);
    remember();
}

void ColumnLayout::popupMenu(int column, const QPoint& globalAt) {
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(m_view.objectName() + QStringLiteral("-column-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int each = header->logicalIndex(visual);
        QAction* shown = menu->addAction(m_grid.columns()[static_cast<std::size_t>(each)].heading);
        shown->setCheckable(true);
        shown->setChecked(!header->isSectionHidden(each));
        shown->setEnabled(header->isSectionHidden(each) ||
                          header->hiddenSectionCount() < header->count() - 1);
        connect(shown, &QAction::toggled, this, [this, each](bool on) { showOrHide(each, on); });
    }
    addOffered(*menu);
    menu->addSeparator();
    addFreezing(*menu, column);
    menu->addAction(tr("Fit the widths"), this, [this] {
        m_setByUser.clear();
        fit();
        giveRest();
        remember();
    });
    menu->addAction(tr("&Reset columns"), this, &ColumnLayout::reset)
        ->setObjectName(QStringLiteral("reset-columns"));
    menu->popup(globalAt);
}

/// Those of several years stand in a menu of their own.
void ColumnLayout::addOffered(QMenu& menu) {
    if (m_offered.empty())
        return;
    QMenu* more = menu.addMenu(tr("&More columns"));
    more->setObjectName(menu.objectName() + QStringLiteral("-more"));
    more->setToolTipsVisible(true);
    QMenu* years = nullptr;
    for (const GridColumn& column : m_offered) {
        if (column.group.isEmpty())
            years = nullptr;
        else if (!years || years->title() != column.group)
            years = more->addMenu(column.group);
        QAction* choosing = (years ? years : more)->addAction(column.heading);
        choosing->setObjectName(QStringLiteral("show-") + column.key);
        choosing->setToolTip(column.help);
        connect(choosing, &QAction::triggered, this, [this, column] { choose(column); });
    }
}

void ColumnLayout::choose(const GridColumn& column) {
    m_chosen->insert(layoutName(column.key, m_firstYear));
    std::erase_if(m_offered, [&](const GridColumn& each) { return each.key == column.key; });
    Q_EMIT columnChosen(column);
    remember();
}

void ColumnLayout::showOrHide(int column, bool isShown) {
    if (isShown)
        m_chosen->insert(m_columns[column]);
    else
        m_chosen->remove(m_columns[column]);
    m_inOtherSet.remove(m_columns[column]);
    m_view.setColumnHidden(column, !isShown);
    giveRest();
    remember();
}

void ColumnLayout::moveColumn(int step) {
    QHeaderView* header = m_view.horizontalHeader();
    const int column = m_view.currentIndex().column();
    if (column < 0)
        return;
    const int from = header->visualIndex(column);
    int to = from + step;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += step;
    if (to < 0 || to >= header->count())
        return;
    header->moveSection(from, to);
    m_view.scrollTo(m_view.currentIndex());
    Q_EMIT said(tr("Column “%1” stands as number %2 now.")
                    .arg(m_grid.columns()[static_cast<std::size_t>(column)].heading,
                         QString::number(to + 1)));
}

void ColumnLayout::resizeColumn(int characters) {
    const int column = m_view.currentIndex().column();
    if (column < 0)
        return;
    const int character = m_view.fontMetrics().averageCharWidth();
    m_view.setColumnWidth(
        column, std::max(3 * character, m_view.columnWidth(column) + characters * character));
}

void ColumnLayout::addFreezing(QMenu& menu, int column) {
    const QHeaderView* header = m_view.horizontalHeader();
    const int visual = column < 0 ? -1 : header->visualIndex(column);
    QAction* upTo = menu.addAction(tr("Freeze up to this column"), this,
                                   [this, visual] { freeze(visual + 1); });
    upTo->setObjectName(QStringLiteral("freeze-columns"));
    upTo->setEnabled(visual >= 0 && visual + 1 < header->count() &&
                     visual + 1 != m_view.frozen().count());
    QAction* none = menu.addAction(tr("Unfreeze the columns"), this, [this] { freeze(0); });
    none->setObjectName(QStringLiteral("unfreeze-columns"));
    none->setEnabled(m_view.frozen().count() > 0);
}

void ColumnLayout::freeze(int columns) {
    m_view.setFrozen(columns);
    giveRest();
    QSettings().setValue(frozenKey(m_view), columns);
}

void ColumnLayout::remember() const {
    if (m_columns.isEmpty() || !m_view.isVisible())
        return;
    const QHeaderView* header = m_view.horizontalHeader();
    QStringList layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column >= m_columns.size())
            continue;
        const bool isHidden =
            header->isSectionHidden(column) && !m_inOtherSet.contains(m_columns[column]);
        // 0: as wide as what stands in it
        const int width = m_setByUser.contains(m_columns[column]) ? m_view.columnWidth(column) : 0;
        layout << QStringLiteral("%1|%2|%3")
                      .arg(m_columns[column], QString::number(width),
                           QLatin1String(isHidden ? "-" : "+"));
    }
    QSettings().setValue(layoutKey(m_view), layout);
}

/// What is remembered of columns that are still there.
void ColumnLayout::restore() {
    QList<int> order;
    QSet<int> hidden;
    m_setByUser.clear();
    for (const QString& entry : QSettings().value(layoutKey(m_view)).toStringList()) {
        const QStringList parts = entry.split(u'|');
        const auto column = static_cast<int>(m_columns.indexOf(parts.front()));
        if (column < 0 || parts.size() != 3 || order.contains(column))
            continue;
        order << column;
        const bool isChosen = m_chosen && m_chosen->contains(parts.front()); // since
        if (parts[2] == QLatin1String("-") && !isChosen)
            hidden << column;
        else if (const int width = parts[1].toInt(); width > 0) {
            const QSignalBlocker quiet(m_view.horizontalHeader());
            m_view.setColumnWidth(column, width);
            m_setByUser.insert(parts.front());
        }
    }
    place(order);
    const QSignalBlocker quiet(m_view.horizontalHeader());
    for (int column = 0; column < m_columns.size(); ++column)
        m_view.setColumnHidden(column, hidden.contains(column));
    m_inOtherSet.clear();
    applySets();
    m_view.setFrozen(QSettings().value(frozenKey(m_view), m_view.frozen().count()).toInt());
}

void ColumnLayout::place(const QList<int>& order) {
    QList<int> all = order;
    for (int column = 0; column < m_columns.size(); ++column)
        if (!all.contains(column))
            all.insert(all.indexOf(column - 1) + 1, column); // the first one: in front
    QHeaderView* header = m_view.horizontalHeader();
    const QSignalBlocker quiet(header);
    for (int visual = 0; visual < all.size(); ++visual)
        header->moveSection(header->visualIndex(all[visual]), visual);
}

void ColumnLayout::reset() {
    place({});
    m_setByUser.clear();
    m_chosen.emplace();
    m_inOtherSet.clear();
    m_chosenSets.emplace();
    for (int column = 0; column < m_columns.size(); ++column)
        m_view.setColumnHidden(column,
                               m_grid.columns()[static_cast<std::size_t>(column)].isOffered);
    fit();
    m_view.setFrozen(m_ownFrozen);
    giveRest();
    m_view.horizontalHeader()->viewport()->update();
    m_view.viewport()->update();
    QSettings().remove(layoutKey(m_view));
    QSettings().remove(frozenKey(m_view));
    QSettings().remove(setsKey(m_view));
    Q_EMIT setsChanged();
    Q_EMIT said(tr("The columns stand as they do from the beginning."));
}

} // namespace nytto

#include "moc_column_layout.cpp"
