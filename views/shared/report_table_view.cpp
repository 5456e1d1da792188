// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/report_table_view.h"

#include "model/tables/headings.h"
#include "views/shared/clipboard_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// A cell's width in characters from which its text is wrapped.
constexpr int widestColumn = 42;
/// More notes than this are folded away until they are asked for.
constexpr int notesAtOnce = 2;

QLabel* plainLabel(const QString& name, const QString& description, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setAccessibleDescription(description); // its name is its text
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReportTableView::ReportTableView(const QString& name, const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_model(new ReportTableModel(language, this)),
      m_title(plainLabel(name + QStringLiteral("-title"), tr("Title of the table"), this)),
      m_view(new QTableView(this)), m_showNotes(new QToolButton(this)),
      m_notes(plainLabel(name + QStringLiteral("-note-text"), tr("Notes on the table"), this)) {
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_view->setObjectName(name);
    m_view->setModel(m_model);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);

    auto* copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &ReportTableView::copySelection);

    m_showNotes->setObjectName(name + QStringLiteral("-notes"));
    m_showNotes->setAccessibleName(tr("Notes on the table"));
    m_showNotes->setCheckable(true);
    m_showNotes->setAutoRaise(true);
    m_showNotes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_showNotes, &QToolButton::toggled, this, [this](bool shown) {
        m_showNotes->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_notes->setVisible(shown);
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_showNotes);
    layout->addWidget(m_notes);
}

void ReportTableView::setTable(ReportTable table) {
    QStringList notes;
    std::vector<CellMark> explained;
    notes << legend(table, m_language, explained);
    for (const QString& note : table.notes)
        notes << note;
    const bool isEmpty = table.rows.empty();
    const QString heading = tableHeading(table, m_language);
    m_title->setText(isEmpty ? table.whenEmpty : heading);
    m_title->setVisible(!m_title->text().isEmpty());
    setNotes(isEmpty ? QStringList() : notes);
    m_view->setVisible(!isEmpty);
    m_view->setAccessibleName(heading.isEmpty() ? table.title : heading);
    m_view->horizontalHeader()->setVisible(hasHeadings(table));
    m_model->setTable(std::move(table));
    fitColumns();
}

void ReportTableView::setNotes(const QStringList& notes) {
    const bool many = notes.size() > notesAtOnce;
    m_showNotes->setText(tr("%n note(s)", nullptr, static_cast<int>(notes.size())));
    m_showNotes->setVisible(many);
    m_showNotes->setArrowType(Qt::RightArrow);
    m_showNotes->setChecked(false);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!many && !notes.isEmpty());
}

/// The headings of groups run over all columns, so they widen none.
int ReportTableView::widthOf(int column) const {
    const int widest = m_view->fontMetrics().averageCharWidth() * widestColumn;
    int width = m_view->horizontalHeader()->sectionSizeHint(column);
    QFont bold = m_view->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->table().rows[static_cast<std::size_t>(row)].kind != RowKind::Group) {
            const QModelIndex index = m_model->index(row, column);
            width = std::max(
                width, metrics.horizontalAdvance(m_model->data(index, Qt::DisplayRole).toString()) +
                           2 * metrics.averageCharWidth());
        }
    return std::min(width, widest);
}

void ReportTableView::fitColumns() {
    m_view->clearSpans();
    const int columns = m_model->columnCount();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (columns > 1 &&
            m_model->table().rows[static_cast<std::size_t>(row)].kind == RowKind::Group)
            m_view->setSpan(row, 0, 1, columns);
    for (int column = 0; column < columns; ++column)
        m_view->setColumnWidth(column, widthOf(column));
    m_view->resizeRowsToContents();
}

void ReportTableView::copySelection() const {
    const ClipboardTable table = ClipboardTable::fromSelection(*m_view, false);
    if (!table.rows.empty())
        QGuiApplication::clipboard()->setMimeData(table.toMime().release());
}

} // namespace nytto
