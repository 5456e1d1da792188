// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/frozen_columns.h"

#include "views/tables/grid_delegate.h"
#include "views/tables/spanning_header.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace nytto {

namespace {

/// A click with Shift selects from where the selection in the column began, wherever keys have
/// brought it since: a view knows only of clicks on itself. Whether it did.
bool extendSelection(QItemSelectionModel& model, const QMouseEvent& press,
                     const QModelIndex& clicked) {
    const QItemSelection selected = model.selection();
    if (press.modifiers() != Qt::ShiftModifier || press.button() != Qt::LeftButton ||
        !clicked.isValid() || selected.size() != 1 || selected.front().width() != 1 ||
        selected.front().left() != clicked.column())
        return false;
    const QItemSelectionRange range = selected.front();
    const QModelIndex begin =
        model.currentIndex().row() == range.top() ? range.bottomRight() : range.topLeft();
    model.select(QItemSelection(begin, clicked), QItemSelectionModel::ClearAndSelect);
    model.setCurrentIndex(clicked, QItemSelectionModel::NoUpdate);
    return true;
}

} // namespace

FrozenColumns::FrozenColumns(QTableView& table) : QTableView(&table), m_table(table) {
    setObjectName(table.objectName() + QStringLiteral("-frozen"));
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(table.wordWrap());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalHeader(new SpanningHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    viewport()->installEventFilter(this);
    QHeaderView* header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (!m_following) // someone has dragged or double clicked its edge
                    m_table.setColumnWidth(column, width);
            });
    connect(header, &QHeaderView::sectionMoved, this, &FrozenColumns::follow);
    connect(header, &QHeaderView::geometriesChanged, this, &FrozenColumns::place);
    connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::follow);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, header, &QHeaderView::sectionClicked);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, header,
            &QWidget::customContextMenuRequested);
    connect(this, &QWidget::customContextMenuRequested, &table, [this](const QPoint& at) {
        Q_EMIT m_table.customContextMenuRequested(
            m_table.viewport()->mapFromGlobal(viewport()->mapToGlobal(at)));
    });
    hide();
}

void FrozenColumns::setCount(int count) {
    m_count = count;
    follow();
}

/// What stays leaves a quarter of the table to what scrolls; where all would stay, none does.
int FrozenColumns::fitting() const {
    const QHeaderView* header = m_table.horizontalHeader();
    const int room = m_table.viewport()->width() * 3 / 4;
    int width = 0;
    for (int visual = 0; visual < std::min(m_count, header->count()); ++visual) {
        width += header->sectionSize(header->logicalIndex(visual));
        if (width > room)
            return visual;
    }
    return m_count < header->count() ? m_count : 0;
}

bool FrozenColumns::contains(int column) const {
    return m_table.horizontalHeader()->visualIndex(column) < m_shown &&
           !m_table.isColumnHidden(column);
}

int FrozenColumns::widthTaken() const {
    int width = 0;
    for (int column = 0; column < m_table.model()->columnCount(); ++column)
        if (contains(column))
            width += m_table.columnWidth(column);
    return width;
}

/// Shows the same columns in the same order and width as the table.
void FrozenColumns::follow() {
    if (m_following)
        return;
    m_following = true;
    setAccessibleName(tr("Columns that stay: %1").arg(m_table.accessibleName()));
    setDragDropMode(m_table.dragDropMode());
    setDragEnabled(m_table.dragEnabled());
    setSelectionMode(m_table.selectionMode());
    setSelectionBehavior(m_table.selectionBehavior());
    setEditTriggers(m_table.editTriggers());
    if (const int row = m_table.verticalHeader()->defaultSectionSize();
        row != verticalHeader()->defaultSectionSize()) // which makes all rows so high
        verticalHeader()->setDefaultSectionSize(row);
    m_shown = fitting();
    const QHeaderView* header = m_table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual);
        setColumnHidden(column, !contains(column));
        if (contains(column))
            setColumnWidth(column, m_table.columnWidth(column));
    }
    setVisible(m_shown > 0);
    place();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    m_following = false;
    Q_EMIT changed();
}

void FrozenColumns::place() {
    const QRect cells = m_table.viewport()->geometry();
    const int header = m_table.horizontalHeader()->height();
    horizontalHeader()->setFixedHeight(header);
    setGeometry(cells.left(), cells.top() - header, widthTaken(), cells.height() + header);
    if (auto* under = qobject_cast<SpanningHeader*>(m_table.horizontalHeader()))
        under->setCovered(widthTaken());
}

void FrozenColumns::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    if (!GridDelegate::staysOpen(editor, hint))
        QTableView::closeEditor(editor, hint);
}

bool FrozenColumns::eventFilter(QObject* object, QEvent* event) {
    if (object == &m_table || object == m_table.viewport()) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
            event->type() == QEvent::LayoutRequest) {
            if (m_shown == fitting())
                place();
            else
                follow();
        }
        return false;
    }
    if (object == viewport() && event->type() == QEvent::MouseButtonPress)
        return extendSelection(*selectionModel(), *static_cast<QMouseEvent*>(event),
                               indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    return QTableView::eventFilter(object, event);
}

} // namespace nytto

#include "moc_frozen_columns.cpp"
