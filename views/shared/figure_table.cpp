// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/figure_table.h"

#include "model/tables/headings.h"
#include "views/shared/clipboard_table.h"
#include "views/shared/selection_summary.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// A column's width in characters at most, until someone makes it wider.
constexpr int widestColumn = 40;

MoneyUnit unitOf(const ReportTable& table) {
    const auto amounts = std::ranges::find(table.columns, ColumnType::Amount, &Column::type);
    return amounts == table.columns.end() ? MoneyUnit::Kronor : amounts->unit;
}

} // namespace

FigureTable::FigureTable(const QString& name, const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_model(new ReportTableModel(language, this)),
      m_title(new QLabel(this)), m_view(new QTableView(this)), m_notes(new QLabel(this)) {
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setObjectName(name + QStringLiteral("-notes"));
    m_view->setObjectName(name);
    m_view->setAccessibleName(tr("Figures")); // until there is a table
    m_view->setModel(m_model);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    buildActions();
    connect(m_view, &QTableView::doubleClicked, this, &FigureTable::activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT selectionSummarised(selectionSummary(m_view->selectionModel()->selectedIndexes(),
                                                    FigureRole, unitOf(table()), m_language));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notes);
}

QAction* FigureTable::addAction(const QString& text, const QKeySequence& key, const QString& name,
                                std::function<void()> run) {
    auto* action = new QAction(text, m_view);
    action->setObjectName(m_view->objectName() + u'-' + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_view->addAction(action);
    return action;
}

void FigureTable::buildActions() {
    addAction(tr("&Copy"), QKeySequence::Copy, QStringLiteral("copy"), [this] { copy(false); });
    addAction(tr("Copy with &headings"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
              QStringLiteral("copy-headings"), [this] { copy(true); });
    addAction(tr("Show how it was &made"), QKeySequence(Qt::Key_F9), QStringLiteral("explain"),
              [this] { explainCurrent(); });
    addAction(tr("&Export what is shown …"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
              QStringLiteral("export"), [this] { Q_EMIT exportRequested(table()); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FigureTable::setTable(ReportTable table, Explain explain) {
    m_explain = std::move(explain);
    QStringList shape;
    for (const Column& column : table.columns)
        shape << column.key << column.title;
    const bool isEmpty = table.rows.empty();
    const QString heading = tableHeading(table, m_language);
    m_title->setText(heading);
    m_title->setVisible(!isEmpty && !heading.isEmpty());
    QStringList notes(table.notes.begin(), table.notes.end());
    m_notes->setText(isEmpty ? table.whenEmpty : notes.join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_view->setVisible(!isEmpty);
    if (!heading.isEmpty())
        m_view->setAccessibleName(heading);
    m_model->setTable(std::move(table));
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->columnCount() > 1 &&
            this->table().rows[static_cast<std::size_t>(row)].kind == RowKind::Group)
            m_view->setSpan(row, 0, 1, m_model->columnCount());
    if (shape != m_shape && !isEmpty) {
        m_shape = shape;
        fit();
    }
}

void FigureTable::fit() {
    QFont bold = m_view->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int character = metrics.averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = m_view->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_model->rowCount(), 200); ++row)
            if (table().rows[static_cast<std::size_t>(row)].kind != RowKind::Group)
                width = std::max(width, metrics.horizontalAdvance(
                                            m_model->index(row, column).data().toString()) +
                                            2 * character);
        m_view->setColumnWidth(column, std::min(width, widestColumn * character));
    }
}

QString FigureTable::shown(const QString& rowKey, const QString& columnKey) const {
    const int row = table().rowIndex(rowKey);
    const int column = table().columnIndex(columnKey);
    return row < 0 || column < 0 ? QString() : m_model->index(row, column).data().toString();
}

bool FigureTable::select(const QString& rowKey, const QString& columnKey) {
    const int row = table().rowIndex(rowKey);
    const int column = table().columnIndex(columnKey);
    if (row < 0 || column < 0)
        return false;
    m_view->setCurrentIndex(m_model->index(row, column));
    return true;
}

void FigureTable::copy(bool withHeadings) const {
    const ClipboardTable selected = ClipboardTable::fromSelection(*m_view, withHeadings);
    if (!selected.rows.empty())
        QGuiApplication::clipboard()->setMimeData(selected.toMime().release());
}

void FigureTable::explainCurrent() {
    const QModelIndex cell = m_view->currentIndex();
    if (!cell.isValid() || !m_explain)
        return;
    const std::pair asked(table().rows[static_cast<std::size_t>(cell.row())].key,
                          table().columns[static_cast<std::size_t>(cell.column())].key);
    if (const auto explanation = m_explain(asked.first, asked.second)) {
        m_explained = asked;
        Q_EMIT explanationRequested(*explanation);
    }
}

std::optional<Explanation> FigureTable::explainAgain() const {
    const auto& [row, column] = m_explained;
    if (!m_explain || table().rowIndex(row) < 0 || table().columnIndex(column) < 0)
        return std::nullopt;
    return m_explain(row, column);
}

void FigureTable::activate(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT activated(table().rows[static_cast<std::size_t>(index.row())].key,
                         table().columns[static_cast<std::size_t>(index.column())].key);
}

bool FigureTable::eventFilter(QObject* object, QEvent* event) {
    if (object == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace nytto
