// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_view.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/analysis/annual_analysis.h"
#include "views/shared/help_subject.h"
#include "views/tables/error_bubble.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_delegate.h"
#include "views/tables/grid_keys.h"
#include "views/tables/grid_order.h"
#include "views/tables/note_editor.h"
#include "views/tables/row_heights.h"
#include "views/tables/selection_summary.h"
#include "views/tables/spanning_header.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <set>
#include <utility>

namespace nytto {

namespace {

/// Where the rows' names are, whether they are typed there or not; −1 without columns.
int columnOfNames(const GridModel& grid) {
    const auto& columns = grid.columns();
    const auto found = std::ranges::find_if(columns, [](const GridColumn& column) {
        return !column.isComputed() && !column.beside && isNameOfRow(*column.place.field);
    });
    if (found != columns.end())
        return static_cast<int>(found - columns.begin());
    return columns.empty() || columns.front().isNumeric() ? -1 : 0;
}

/// The names below each other.
QPixmap pictureOf(const QStringList& names, const QWidget& view) {
    constexpr int margin = 4;
    const QString text = names.join(u'\n');
    const QRect words = view.fontMetrics().boundingRect(QRect(0, 0, 10'000, 10'000),
                                                        Qt::AlignLeft | Qt::AlignTop, text);
    const QSize size = words.size() + QSize(2 * margin, 2 * margin);
    QPixmap picture(size * view.devicePixelRatioF());
    picture.setDevicePixelRatio(view.devicePixelRatioF());
    picture.fill(view.palette().color(QPalette::ToolTipBase));
    QPainter painter(&picture);
    painter.setFont(view.font());
    painter.setPen(view.palette().color(QPalette::ToolTipText));
    painter.drawText(QRect(QPoint(margin, margin), words.size()), Qt::AlignLeft | Qt::AlignTop,
                     text);
    return picture;
}

} // namespace

GridView::GridView(const QString& name, GridModel& model, const Language& language, QWidget* parent)
    : SelectingView(parent), m_grid(model),
      m_order(new GridOrder(
          language.collator(),
          [&model](int column, const QString& text) { return model.sortKeyOf(column, text); },
          this)),
      m_language(language) {
    setObjectName(name);
    setAccessibleDescription(tr("Tab goes to the next cell, F6 leaves the table."));
    m_order->keepWhileEdited(model, [&model](int row) { return model.refAt(row).id; });
    m_order->setSourceModel(&model);
    setModel(m_order);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setHighlightSections(true);
    setHorizontalHeader(new SpanningHeader(this));
    constexpr int roomOfRow = 8;
    m_heights = new RowHeights(*this, roomOfRow, [this] { return columnOfNames(m_grid); });
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumHeight(2 * fontMetrics().height() + 6);
    m_frozen = new FrozenColumns(*this);
    m_heights->levelWith(*m_frozen);
    m_bubble = new ErrorBubble(this);
    buildDelegate(*this);
    buildDelegate(*m_frozen);
    connect(&m_grid, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::keepTyped);
    // When whoever shows other rows has chosen the current one among them.
    connect(&m_grid, &QAbstractItemModel::modelReset, this, &GridView::retype,
            Qt::QueuedConnection);
    connect(&m_grid, &GridModel::editRequested, this, &GridView::editRequested);
    connect(&m_grid, &GridModel::refused, this, &GridView::showFault);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GridView::sayWhatIsCurrent);
    connect(m_order, &QAbstractItemModel::dataChanged, this, &GridView::summarise);
    // Shift and an arrow select from where this view was last told that the current cell is.
    connect(m_frozen, &QAbstractItemView::pressed, this, [this](const QModelIndex& index) {
        const QItemSelection selected = selectionModel()->selection();
        const bool isAlone = selected.size() == 1 && selected.front().height() == 1;
        if (isAlone && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            setCurrentIndex(index);
    });
    // Cells and headings that are seen in part are another picture when they are scrolled.
    for (QWidget* seen : {viewport(), horizontalHeader()->viewport()})
        connect(horizontalScrollBar(), &QScrollBar::valueChanged, seen,
                qOverload<>(&QWidget::update));
}

/// What lies on the table looks at it, and has to go while there is a table to look at.
GridView::~GridView() {
    stopListeningToChildren(*this);
    delete std::exchange(m_frozen, nullptr);
}

/// Each of the two views has a delegate of its own: an editor belongs to one view.
void GridView::buildDelegate(QTableView& table) {
    auto* delegate = new GridDelegate(&table);
    table.setItemDelegate(delegate);
    connect(delegate, &GridDelegate::moveRequested, this, [this](int rows, int columns) {
        setFocus();
        columns == 0 ? moveDown(rows) : moveOn(columns);
    });
    connect(delegate, &GridDelegate::leaveRequested, this, [this](bool forwards) {
        setFocus();
        leave(forwards);
    });
    connect(delegate, &GridDelegate::typing, this,
            [this](const QModelIndex& index, const QString& text) {
                Q_EMIT typing(m_order->mapToSource(index), text);
            });
    connect(delegate, &GridDelegate::closeEditor, this,
            [this](const QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
                if (GridDelegate::staysOpen(editor, hint))
                    return;
                m_bubble->hide();
                Q_EMIT typingEnded();
            });
    connect(delegate, &GridDelegate::checked, this, [this](QWidget* editor, const QString& fault) {
        m_bubble->hide();
        ErrorBubble::showBeside(*editor, *this, fault);
    });
    connect(delegate, &GridDelegate::unstored, this, [this](QWidget* editor) {
        const QString why = std::exchange(m_whyUnstored, {});
        ErrorBubble::showBeside(*editor, *this,
                                why.isEmpty()
                                    ? tr("Not stored. Enter tries again, Esc gives it up.")
                                    : tr("%1 Enter tries again, Esc gives it up.").arg(why));
    });
}

QRect GridView::cellRect(const QModelIndex& index) const {
    const QTableView& table =
        m_frozen->contains(index.column()) ? static_cast<const QTableView&>(*m_frozen) : *this;
    const QRect cell = table.visualRect(index);
    return {table.viewport()->mapTo(this, cell.topLeft()), cell.size()};
}

QTableView& GridView::tableOf(int column) const {
    return m_frozen->contains(column) ? static_cast<QTableView&>(*m_frozen)
                                      : const_cast<GridView&>(*this);
}

template <class Use>
void GridView::forEachOpenEditor(Use use) const {
    for (const QTableView* table :
         {static_cast<const QTableView*>(this), static_cast<const QTableView*>(m_frozen)})
        for (QWidget* each :
             table->viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (!each->isHidden() &&
                (GridDelegate::isUnstored(*each) || GridDelegate::isRefused(*each)))
                use(*each, *table);
}

bool GridView::hasUnstored(const Contents& contents) const {
    bool has = std::ranges::any_of(m_typed, [&](const Typed& typed) {
        return contents.find(EntityRef{m_grid.info().keyString(), typed.row}).has_value();
    });
    forEachOpenEditor([&](const QWidget&, const QTableView&) { has = true; });
    return has;
}

bool GridView::storeAgain() {
    std::vector<std::pair<QPointer<QWidget>, GridDelegate*>> open;
    forEachOpenEditor([&](QWidget& editor, const QTableView& table) {
        if (GridDelegate::isUnstored(editor))
            open.emplace_back(&editor, qobject_cast<GridDelegate*>(table.itemDelegate()));
    });
    for (const auto& [editor, delegate] : open) {
        delegate->storeAgain(*editor);
        if (!editor || !GridDelegate::isUnstored(*editor))
            return true;
    }
    return false;
}

/// The editors close with the rows that are shown now.
void GridView::keepTyped() {
    forEachOpenEditor([this](const QWidget& editor, const QTableView& table) {
        const QModelIndex cell = m_order->mapToSource(table.indexAt(editor.geometry().center()));
        if (cell.isValid())
            m_typed.push_back({m_grid.refAt(cell.row()).id,
                               m_grid.columns()[static_cast<std::size_t>(cell.column())].key,
                               GridDelegate::textIn(editor), GridDelegate::isUnstored(editor)});
    });
}

void GridView::retype() {
    const QPointer<QWidget> focused = window()->focusWidget();
    std::vector<Typed> kept;
    for (Typed& typed : std::exchange(m_typed, {})) {
        const int row = m_grid.rowOf(typed.row);
        const auto column = std::ranges::find(m_grid.columns(), typed.column, &GridColumn::key);
        const QModelIndex cell =
            row < 0 || column == m_grid.columns().end()
                ? QModelIndex()
                : m_order->mapFromSource(
                      m_grid.index(row, static_cast<int>(column - m_grid.columns().begin())));
        if (!cell.isValid()) {
            kept.push_back(std::move(typed));
            continue;
        }
        edit(cell, AllEditTriggers, nullptr);
        QTableView& table = tableOf(cell.column());
        if (QWidget* editor = table.indexWidget(cell))
            qobject_cast<GridDelegate*>(table.itemDelegate())
                ->retype(*editor, cell, typed.text, typed.isUnstored);
    }
    m_typed = std::move(kept);
    if (focused)
        focused->setFocus();
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    if (!GridDelegate::staysOpen(editor, hint))
        QTableView::closeEditor(editor, hint);
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    constexpr EditTriggers typing = DoubleClicked | EditKeyPressed | AnyKeyPressed;
    if (index.isValid() && (typing & trigger) && !(index.flags() & Qt::ItemIsEditable)) {
        sayWhyFixed(m_order->mapToSource(index));
        return true;
    }
    if (QWidget* open = index.isValid() && (typing & trigger)
                            ? tableOf(index.column()).indexWidget(index)
                            : nullptr) { // it has stayed open: a key begins anew in it
        open->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(open))
            line->selectAll();
        if (trigger == AnyKeyPressed)
            QCoreApplication::sendEvent(open, event);
        return true;
    }
    return m_frozen->contains(index.column()) ? m_frozen->editCell(index, trigger, event)
                                              : QTableView::edit(index, trigger, event);
}

/// What stays needs no scrolling aside, and covers what would lie under it.
void GridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (!m_frozen) // while the view is being made
        return;
    if (m_frozen->contains(index.column()))
        bar->setValue(before);
    else if (const int hidden = m_frozen->widthTaken() - visualRect(index).left(); hidden > 0)
        bar->setValue(bar->value() - hidden);
}

/// The first columns are reached without scrolling where they stay, and yet one goes to the edge.
QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveHome)
        horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    return SelectingView::moveCursor(action, modifiers);
}

void GridView::startDrag(Qt::DropActions actions) {
    QModelIndexList cells;
    for (const QModelIndex& cell : selectedCells())
        if (cell.flags() & Qt::ItemIsDragEnabled)
            cells << cell;
    if (cells.isEmpty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_grid.mimeData(cells));
    drag->setPixmap(pictureOf(m_grid.namesOfRows(cells), *this));
    drag->exec(actions, Qt::CopyAction);
}

QModelIndexList GridView::selectedCells() const {
    QModelIndexList cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (!isColumnHidden(index.column()))
            cells << m_order->mapToSource(index);
    return cells;
}

std::vector<int> GridView::selectedRows() const {
    std::set<int> rows;
    for (const QModelIndex& cell : selectedCells())
        rows.insert(cell.row());
    return {rows.begin(), rows.end()};
}

bool GridView::select(int row, int column) {
    const QModelIndex index = m_order->mapFromSource(m_grid.index(row, column));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

std::vector<int> GridView::visibleColumns() const {
    std::vector<int> columns;
    for (int visual = 0; visual < m_order->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

/// What cannot be typed in says so beside the cell, and in the foot with what computes it.
void GridView::sayWhyFixed(const QModelIndex& cell) {
    const QString why = m_grid.whyFixed(cell.column());
    showFault(cell, why);
    const auto explanation = m_grid.explanation(cell);
    Q_EMIT said(explanation && !explanation->method.isEmpty()
                    ? QStringLiteral("%1 %2").arg(why, explanation->method)
                    : why);
}

void GridView::moveDown(int rows) {
    const QModelIndex current = currentIndex();
    if (current.isValid())
        setCurrentIndex(
            current.siblingAtRow(std::clamp(current.row() + rows, 0, m_order->rowCount() - 1)));
}

void GridView::moveOn(int step) {
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const std::vector<int> visible = visibleColumns();
    const int width = static_cast<int>(visible.size());
    const auto at =
        static_cast<int>(std::ranges::find(visible, current.column()) - visible.begin());
    const auto cell = [&](int place) {
        return m_order->index(place / width, visible[static_cast<std::size_t>(place % width)]);
    };
    const auto canType = [](const QModelIndex& index) {
        return (index.flags() & Qt::ItemIsEditable) != 0;
    };
    const bool typesSomewhere = std::ranges::any_of(
        visible, [&](int column) { return canType(current.siblingAtColumn(column)); });
    int place = current.row() * width + at + step;
    while (typesSomewhere && place >= 0 && place < m_order->rowCount() * width &&
           !canType(cell(place)))
        place += step;
    if (place >= 0 && place < m_order->rowCount() * width)
        setCurrentIndex(cell(place));
}

void GridView::mousePressEvent(QMouseEvent* event) {
    m_bubble->hide();
    QTableView::mousePressEvent(event);
}

/// For F1: the field of the current cell, or what is computed there.
void GridView::sayWhatIsCurrent(const QModelIndex& current) {
    const auto column = static_cast<std::size_t>(current.column());
    if (!current.isValid() || column >= m_grid.columns().size())
        return;
    const GridColumn& shown = m_grid.columns()[column];
    setHelpSubject(*this, m_grid.info().keyString() + u'.' +
                              (shown.isComputed() ? shown.key.section(u'.', 0, 0)
                                                  : QString::fromLatin1(shown.place.field->key)));
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& gone) {
    QTableView::selectionChanged(selected, gone);
    summarise();
}

void GridView::summarise() {
    const auto* focused = qobject_cast<const QTableView*>(window()->focusWidget());
    if (!focused || focused == this || isAncestorOf(focused))
        Q_EMIT selectionSummarised(selectionSummary());
}

void GridView::showFault(const QModelIndex& cell, const QString& message) {
    const QModelIndex index = m_order->mapFromSource(cell);
    scrollTo(index);
    m_bubble->showAt(cellRect(index), message);
}

void GridView::explainCurrent() {
    const QModelIndex cell = currentCell();
    if (!cell.isValid())
        return;
    if (const auto explanation = m_grid.explanation(cell)) {
        m_explained = {m_grid.refAt(cell.row()).id,
                       m_grid.columns()[static_cast<std::size_t>(cell.column())].key};
        Q_EMIT explanationRequested(*explanation);
    } else {
        const GridColumn& column = m_grid.columns()[static_cast<std::size_t>(cell.column())];
        showFault(cell, column.isComputed() ? tr("There is no calculation to show for this.")
                                            : tr("This is entered, not computed."));
    }
}

std::optional<Explanation> GridView::explainAgain() const {
    const int row = m_grid.rowOf(m_explained.first);
    const int column = m_grid.columnOf(m_explained.second);
    return row < 0 || column < 0 ? std::nullopt : m_grid.explanation(m_grid.index(row, column));
}

void GridView::showNotes() {
    const QModelIndex cell = currentCell();
    if (!cell.isValid())
        return;
    const QRect place = cellRect(currentIndex());
    if (m_grid.columns()[static_cast<std::size_t>(cell.column())].isComputed() ||
        m_grid.holderOf(cell).isNull()) {
        const QString note = cell.data(NoteRole).toString();
        m_bubble->showAt(place, note.isEmpty() ? tr("There is no note on this.") : note,
                         tr("Note"));
        return;
    }
    auto* editor =
        new NoteEditor(m_grid.notesToEdit(cell), {mapTo(window(), place.topLeft()), place.size()},
                       m_language, window());
    connect(this, &QObject::destroyed, editor, &QObject::deleteLater);
    connect(editor, &NoteEditor::accepted, this, [this, editor](const std::vector<Note>& notes) {
        const auto edit = m_grid.noting(notes);
        if (!edit)
            return editor->refuse(edit.error().message);
        if (!*edit)
            return;
        Q_EMIT editRequested(**edit);
        if (!m_grid.isTaken(**edit))
            editor->refuse(m_whyUnstored.isEmpty() ? tr("Not stored.")
                                                   : std::exchange(m_whyUnstored, {}));
    });
    connect(editor, &NoteEditor::closed, this, [this, editor] {
        if (editor->isAncestorOf(window()->focusWidget()))
            setFocus();
    });
}

QString GridView::selectionSummary() const {
    return nytto::selectionSummary(selectedCells(), FigureRole, m_grid.unit(), m_language);
}

void GridView::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const ClipboardTable table = mime ? ClipboardTable::fromMime(*mime) : ClipboardTable();
    if (table.rows.empty()) {
        Q_EMIT said(tr("There is no text to paste on the clipboard."));
        return;
    }
    if (m_order->rowCount() == 0 && m_grid.rowCount() > 0) {
        Q_EMIT said(tr("No row is shown to paste into. Clear the search and the filters first."));
        return;
    }
    if (m_grid.rowCount() == 0 && !m_grid.canAddRows()) {
        Q_EMIT said(tr("The table has no rows to paste into, and none can be added here."));
        return;
    }
    const Paste block = pasted(*this, table);
    if (block.result.faults.empty() && block.cut == 0 && block.unfit.isEmpty() &&
        block.result.added == 0 && block.dashes == 0)
        request(block.result, block.cells);
    else
        Q_EMIT pasteFaulted(block);
}

void GridView::fillDown() {
    const std::vector<TypedCell> cells = filledDown(*this);
    request(
        m_grid.typed(cells, tr("Fill down %n cell(s)", nullptr, static_cast<int>(cells.size()))),
        cells);
}

void GridView::clearCells() {
    clear(tr("Clear %n cell(s)", nullptr, static_cast<int>(selectedCells().size())));
}

void GridView::cut() {
    copy(false);
    clear(tr("Cut %n cell(s)", nullptr, static_cast<int>(selectedCells().size())));
}

void GridView::clear(const QString& sentence) {
    std::vector<TypedCell> cells;
    for (const QModelIndex& cell : selectedCells())
        cells.push_back({cell.row(), cell.column(), QString()});
    request(m_grid.typed(cells, sentence), cells);
}

bool GridView::toggleChecks() {
    const std::vector<TypedCell> cells = turnedChecks(*this);
    request(m_grid.typed(cells, tr("Change %n cell(s)", nullptr, static_cast<int>(cells.size()))),
            cells);
    return !cells.empty();
}

void GridView::request(const TypedEdit& typed, const std::vector<TypedCell>& cells) {
    if (!typed.faults.empty()) {
        const CellFault& fault = typed.faults.front();
        showFault(m_grid.index(fault.row, fault.column), fault.message);
    } else if (typed.edit && !cells.empty()) {
        Q_EMIT editRequested(*typed.edit);
    }
}

void GridView::keyPressEvent(QKeyEvent* event) {
    m_bubble->hide();
    if ((state() == EditingState && !hasFocus()) || !runGridKey(*this, *event))
        QTableView::keyPressEvent(event);
}

/// An editor that was left open with what cannot stand takes no keys from the other cells.
void GridView::focusInEvent(QFocusEvent* event) {
    if (state() == EditingState)
        setState(NoState);
    m_frozen->endTyping();
    QTableView::focusInEvent(event);
}

/// Tab moves within the table; F6 leaves it.
bool GridView::focusNextPrevChild(bool) {
    return false;
}

void GridView::leave(bool forwards) {
    // The view's own would choose the next cell.
    QWidget::focusNextPrevChild(forwards); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace nytto

#include "moc_grid_view.cpp"
