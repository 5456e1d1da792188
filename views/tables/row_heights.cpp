// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/row_heights.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <utility>

namespace nytto {

namespace {

/// Names whose widths are remembered.
constexpr qsizetype mostNames = 50'000;

} // namespace

RowHeights::RowHeights(QTableView& table, int room, std::function<int()> nameColumn)
    : QObject(&table), m_table(table), m_tables{&table}, m_room(room),
      m_nameColumn(std::move(nameColumn)) {
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &RowHeights::fitLater);
    const auto later = [this] { m_later.start(); };
    const QAbstractItemModel* model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::layoutChanged, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int name = m_nameColumn();
                if (name >= first.column() && name <= last.column())
                    m_later.start();
            });
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == m_nameColumn())
            m_later.start();
    });
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.installEventFilter(this);
    fitLetters();
}

void RowHeights::fitLetters() {
    m_widths.clear();
    m_table.verticalHeader()->setDefaultSectionSize(m_table.fontMetrics().height() + m_room);
}

bool RowHeights::eventFilter(QObject* object, QEvent* event) {
    if (object == &m_table && event->type() == QEvent::FontChange) {
        fitLetters();
        m_later.start();
    }
    return QObject::eventFilter(object, event);
}

bool RowHeights::isWider(const QModelIndex& cell, int room) {
    const QString name = cell.data().toString();
    auto found = m_widths.constFind(name);
    if (found == m_widths.cend()) {
        if (m_widths.size() > mostNames)
            m_widths.clear();
        found = m_widths.insert(name, m_table.fontMetrics().horizontalAdvance(name));
    }
    const int width = *found;
    if (width > room || width + width / 4 <= room) // which bold letters have room in
        return width > room;
    const auto font = cell.data(Qt::FontRole).value<QFont>();
    return font.bold() && QFontMetrics(font).horizontalAdvance(name) > room;
}

void RowHeights::fit() {
    m_later.stop();
    const int line = m_table.verticalHeader()->defaultSectionSize();
    const int two = line + m_table.fontMetrics().lineSpacing();
    for (QTableView* each : m_tables)
        if (each->verticalHeader()->defaultSectionSize() != line) // which makes all rows so high
            each->verticalHeader()->setDefaultSectionSize(line);
    const int name = m_nameColumn();
    const QAbstractItemModel& model = *m_table.model();
    const bool isShown = name >= 0 && name < model.columnCount() && !m_table.isColumnHidden(name);
    const int margins = 2 * (m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int width = isShown ? m_table.columnWidth(name) - margins : 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isCut =
            isShown && m_table.columnSpan(row, name) == 1 && isWider(model.index(row, name), width);
        for (QTableView* each : m_tables)
            if (each->rowHeight(row) != (isCut ? two : line))
                each->verticalHeader()->resizeSection(row, isCut ? two : line);
    }
}

void RowHeights::fitLater() {
    const QModelIndex current = m_table.currentIndex();
    const bool isSeen =
        current.isValid() && m_table.viewport()->rect().intersects(m_table.visualRect(current));
    fit();
    if (isSeen)
        m_table.scrollTo(current);
}

} // namespace nytto

#include "moc_row_heights.cpp"
