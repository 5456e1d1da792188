// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/result_table.h"

#include "views/shared/clipboard_table.h"
#include "views/shared/sort_key.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// A column's width in characters at most.
constexpr int widestColumn = 48;

} // namespace

ResultTable::ResultTable(const QString& name, const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_model(new ReportTableModel(language, this)),
      m_order(new GridOrder(
          language.collator(),
          [this](int column, const QString& text) {
              return readSortKey(text, table().columns[static_cast<std::size_t>(column)],
                                 m_language);
          },
          this)),
      m_view(new QTableView(this)), m_search(new QLineEdit(this)), m_empty(new QLabel(this)) {
    m_order->setSourceModel(m_model);
    m_view->setObjectName(name);
    m_view->setAccessibleName(tr("Table"));
    m_view->setModel(m_order);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_search->setObjectName(name + QStringLiteral("-search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);

    auto* copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        const ClipboardTable selected = ClipboardTable::fromSelection(*m_view, false);
        if (!selected.rows.empty())
            QGuiApplication::clipboard()->setMimeData(selected.toMime().release());
    });
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    nameSearch();
    connect(m_search, &QLineEdit::textChanged, m_order, &GridOrder::setSearch);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_order->cycleSort(column, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentKeyChanged(currentKey()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int row = m_order->mapToSource(index).row();
        Q_EMIT activated(table().rows[static_cast<std::size_t>(row)].subject);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
}

void ResultTable::setTable(ReportTable table) {
    const QString chosen = currentKey();
    QString shape;
    for (const Column& column : table.columns)
        shape += column.key + u'|' + column.title + u'|';
    m_empty->setText(table.whenEmpty);
    m_empty->setVisible(table.rows.empty());
    m_view->setVisible(!table.rows.empty());
    if (!table.title.isEmpty())
        m_view->setAccessibleName(table.title);
    nameSearch();
    m_model->setTable(std::move(table));
    if (shape != m_shape && m_model->rowCount() > 0) {
        m_shape = shape;
        fitColumns();
    }
    if (!select(chosen) && m_order->rowCount() > 0)
        m_view->setCurrentIndex(m_order->index(0, 0));
}

/// "Search in all columns: Findings": a page has several tables.
void ResultTable::nameSearch() {
    m_search->setAccessibleName(
        QStringLiteral("%1: %2").arg(tr("Search in all columns"), m_view->accessibleName()));
}

void ResultTable::fitColumns() {
    const int character = fontMetrics().averageCharWidth();
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(
            column, std::min(m_view->columnWidth(column) + character, widestColumn * character));
}

QString ResultTable::currentKey() const {
    const QModelIndex index = m_order->mapToSource(m_view->currentIndex());
    return index.isValid() ? table().rows[static_cast<std::size_t>(index.row())].key : QString();
}

bool ResultTable::select(const QString& rowKey) {
    const int row = rowKey.isEmpty() ? -1 : table().rowIndex(rowKey);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_order->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

} // namespace nytto
