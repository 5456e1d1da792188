// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_panel.h"

#include "model/entities/entity_info.h"
#include "views/tables/cell_line.h"
#include "views/tables/column_layout.h"
#include "views/tables/column_sets.h"
#include "views/tables/filter_row.h"
#include "views/tables/grid_order.h"
#include "views/tables/grid_view.h"
#include "views/tables/new_last_row.h"
#include "views/tables/offered_columns.h"
#include "views/tables/paste_preview.h"
#include "views/tables/recalculate_bar.h"
#include "views/tables/replace_bar.h"
#include "views/tables/sum_row.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace nytto {

GridPanel::GridPanel(const QString& name, const EntityInfo& info, const Language& language,
                     QWidget* parent)
    : QWidget(parent), m_info(info), m_language(language), m_grid(new GridModel(info, this)),
      m_view(new GridView(name, *m_grid, language, this)),
      m_layout(new ColumnLayout(*m_view, this)), m_sets(new ColumnSets(name, this)),
      m_filters(new FilterRow(*m_view)), m_sums(new SumRow(*m_view, language)),
      m_line(new CellLine(*m_view, language,
                          [this](const QModelIndex& cell) { return making(cell); })),
      m_preview(new PastePreview(this)), m_recalculate(new RecalculateBar(*m_view, language, this)),
      m_replace(new ReplaceBar(*m_view, this)), m_caption(new QLabel(this)),
      m_empty(new QLabel(this)), m_search(new QLineEdit(this)), m_bar(new QToolBar(this)),
      m_menu(new QMenu(this)) {
    m_view->setAccessibleName(language.translate("entities", info.plural));
    QFont bold = m_caption->font();
    bold.setBold(true);
    m_caption->setFont(bold);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->hide();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFocusPolicy(Qt::ClickFocus); // so that keys for rows are for this table
    m_empty->setObjectName(name + QStringLiteral("-empty"));
    m_filters->hide();
    m_view->setFrozen(1);
    m_search->setObjectName(name + QStringLiteral("-search"));
    buildActions();
    buildBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_bar);
    layout->addWidget(m_sets);
    layout->addWidget(m_filters);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sums);
    layout->addWidget(m_line);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_recalculate);
    layout->addWidget(m_replace);
    buildStrips();
    connect(m_view, &GridView::editRequested, this, &GridPanel::editRequested);
    connect(m_view, &GridView::explanationRequested, this, &GridPanel::explanationRequested);
    connect(m_view, &GridView::selectionSummarised, this, &GridPanel::selectionSummarised);
    connect(m_view, &GridView::pasteFaulted, this,
            [this](const Paste& paste) { m_preview->show(paste, *m_grid); });
    connect(m_view, &GridView::said, this, &GridPanel::said);
    connect(m_preview, &PastePreview::closed, this, &GridPanel::focusTable);
    connect(m_preview, &PastePreview::cellRequested, this, [this](int row, int column) {
        m_view->select(row, column);
        m_view->setFocus();
    });
    connect(m_preview, &PastePreview::accepted, this, [this](const std::vector<TypedCell>& cells) {
        const TypedEdit typed =
            m_grid->typed(cells, tr("Paste %n cell(s)", nullptr, static_cast<int>(cells.size())));
        if (typed.edit)
            Q_EMIT editRequested(*typed.edit);
        else if (!typed.faults.empty())
            Q_EMIT said(typed.faults.front().message);
        if (!typed.edit || m_grid->isTaken(*typed.edit))
            m_preview->close();
    });
    connect(m_filters, &FilterRow::filterChanged, &m_view->order(), &GridOrder::setColumnFilter);
    connect(m_filters, &FilterRow::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentEntityChanged(currentEntity()); });
    QHeaderView* header = m_view->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        m_view->order().cycleSort(column, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        const bool stays = at.x() < m_view->frozen().widthTaken();
        const QHeaderView* under = stays ? m_view->frozen().horizontalHeader() : header;
        m_layout->popupMenu(under->logicalIndexAt(at.x()), header->viewport()->mapToGlobal(at));
    });
    connect(m_layout, &ColumnLayout::said, this, &GridPanel::said);
    connect(m_sums, &SumRow::roomNeeded, m_layout, &ColumnLayout::makeRoom);
    connect(m_sets, &ColumnSets::chosen, m_layout, &ColumnLayout::chooseSets);
    connect(m_layout, &ColumnLayout::setsChanged, this, &GridPanel::tellSets);
    connect(m_layout, &ColumnLayout::columnChosen, this, [this](const GridColumn& column) {
        change([&] { m_grid->addColumn(column); });
        if (const QModelIndex cell = m_view->currentCell(); cell.isValid())
            m_view->select(cell.row(), m_grid->columnCount() - 1);
    });
    connect(m_view, &GridView::typing, this, [this](const QModelIndex& cell, const QString& text) {
        m_layout->makeRoom(cell.column(), text);
        m_view->scrollTo(m_view->currentIndex());
    });
    connect(&m_view->order(), &GridOrder::applied, this, [this] {
        if (!m_view->currentIndex().isValid()) // nothing was shown until now
            m_view->setCurrentIndex(
                m_view->order().index(0, m_view->horizontalHeader()->logicalIndex(0)));
        updateEmpty();
        updateOutdated();
    });
}

/// What looks at the table has to go before it.
GridPanel::~GridPanel() {
    stopListeningToChildren(*this);
    delete m_recalculate;
    delete m_replace;
    delete m_filters;
}

/// One of them at a time: the table keeps its room.
void GridPanel::buildStrips() {
    connect(m_recalculate, &RecalculateBar::editRequested, this, &GridPanel::editRequested);
    connect(m_recalculate, &RecalculateBar::said, this, &GridPanel::said);
    connect(m_recalculate, &RecalculateBar::closed, this, &GridPanel::focusTable);
    connect(m_replace, &ReplaceBar::editRequested, this, &GridPanel::editRequested);
    connect(m_replace, &ReplaceBar::closed, this, &GridPanel::focusTable);
    connect(new NewLastRow(*m_view), &NewLastRow::editRequested, this, &GridPanel::editRequested);
}

void GridPanel::tellSets() {
    m_sets->show(m_layout->sets(), m_layout->chosenSets(), m_view->accessibleName());
}

void GridPanel::buildBar() {
    const QString name = m_view->objectName();
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    connect(m_search, &QLineEdit::textChanged, &m_view->order(), &GridOrder::setSearch);
    auto* find = new QAction(tr("Search in all columns"), this);
    find->setObjectName(name + QStringLiteral("-find"));
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_search, [this] {
        m_searchAction->setVisible(true);
        m_search->setFocus();
        m_search->selectAll();
    });
    QWidget::addAction(find);
    m_filterAction = new QAction(tr("Filter"), this);
    m_filterAction->setObjectName(name + QStringLiteral("-filter"));
    m_filterAction->setCheckable(true);
    m_filterAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    m_filterAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_filterAction->setToolTip(tr("A filter for every column (Ctrl+Shift+L)"));
    connect(m_filterAction, &QAction::toggled, this, &GridPanel::toggleFilters);
    m_searchAction = m_bar->addWidget(m_search);
    m_bar->addAction(m_filterAction);
    m_bar->addSeparator();
    for (const char* key : {"add", "duplicate", "remove"})
        m_bar->addAction(findChild<QAction*>(name + u'-' + QLatin1String(key)));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* again = new QToolButton(m_bar);
    again->setDefaultAction(findChild<QAction*>(name + QStringLiteral("-again")));
    again->setToolTip(tr("The rows stay where they are while they are edited (Ctrl+F7)"));
    m_againAction = m_bar->addWidget(again);
    m_againAction->setVisible(false);
    for (QToolButton* button : m_bar->findChildren<QToolButton*>())
        if (button->defaultAction()) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setObjectName(button->defaultAction()->objectName() +
                                  QStringLiteral("-button"));
        }
    nameAll();
}

void GridPanel::nameAll() {
    m_search->setAccessibleName(nameInTable(tr("Search in all columns")));
    for (QToolButton* button : m_bar->findChildren<QToolButton*>())
        if (button->defaultAction())
            button->setAccessibleName(nameInTable(button->defaultAction()->text().remove(u'&')));
}

void GridPanel::setTableName(const QString& name) {
    m_view->setAccessibleName(name);
    nameAll();
}

void GridPanel::setCaption(const QString& caption) {
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setTableName(caption.isEmpty() ? m_language.translate("entities", m_info.plural) : caption);
}

/// "Add row: Services": a page has several tables.
QString GridPanel::nameInTable(const QString& what) const {
    return QStringLiteral("%1: %2").arg(what, m_view->accessibleName());
}

QString GridPanel::making(const QModelIndex& cell) const {
    const auto explanation = m_grid->explanation(m_view->order().mapToSource(cell));
    return explanation ? explanation->method : QString();
}

void GridPanel::setNewEntity(std::function<AnyEntity()> newEntity) {
    m_newEntity = std::move(newEntity);
    m_grid->setNewEntity(m_newEntity);
    m_add->setVisible(m_newEntity != nullptr);
}

void GridPanel::setRowsFixed() {
    setNewEntity({});
    for (const char* key : {"duplicate", "remove"}) {
        auto* action = findChild<QAction*>(m_view->objectName() + u'-' + QLatin1String(key));
        action->setVisible(false);
    }
}

void GridPanel::setDuplicate(std::function<Result<Edit>(const EntityRef& ref)> duplicate) {
    m_duplicate = std::move(duplicate);
}

void GridPanel::setCompact() {
    m_searchAction->setVisible(false);
    m_bar->removeAction(m_filterAction);
    for (QAction* action : m_bar->actions())
        if (action->isSeparator())
            m_bar->removeAction(action);
    QWidget::addAction(m_filterAction);
}

void GridPanel::setWhenEmpty(const QString& sentence) {
    m_whenEmpty = sentence;
    updateEmpty();
}

void GridPanel::showState(const DocumentState& state, std::vector<GridColumn> columns,
                          GridModel::Keep keep, GridModel::Rank rank) {
    m_firstYear = state.calculations.year();
    std::ranges::move(m_layout->chosenOf(offeredColumns(m_info, columns, state), m_firstYear),
                      std::back_inserter(columns));
    change([&] { m_grid->show(state, std::move(columns), std::move(keep), std::move(rank)); });
}

void GridPanel::change(const std::function<void()>& change) {
    const EntityRef current = currentEntity();
    const int column = m_view->currentCell().column();
    const int place = m_view->currentIndex().row();
    m_layout->changeColumns(change);
    m_layout->show(m_firstYear);
    tellSets();
    if (!m_awaited.isNull() && m_grid->rowOf(m_awaited) >= 0) {
        reveal({m_info.keyString(), m_awaited});
        m_view->select(m_grid->rowOf(m_awaited), m_grid->firstToType());
        m_awaited = QUuid();
    } else if (!m_view->currentIndex().isValid()) {
        const int row = m_grid->rowOf(current.id);
        if (row >= 0)
            m_view->select(row, std::clamp(column, 0, m_grid->columnCount() - 1));
        else if (const int rows = m_view->order().rowCount(); rows > 0) // what took its place
            m_view->setCurrentIndex(
                m_view->order().index(std::clamp(place, 0, rows - 1), std::max(column, 0)));
    }
    updateEmpty();
    updateOutdated();
}

EntityRef GridPanel::currentEntity() const {
    const QModelIndex cell = m_view->currentCell();
    return cell.isValid() ? m_grid->refAt(cell.row()) : EntityRef();
}

bool GridPanel::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    const int row = ref.kind == m_info.keyString() ? m_grid->rowOf(ref.id) : -1;
    if (row < 0)
        return false;
    const int column = field.isEmpty() ? 0 : m_grid->columnOf(field, year);
    bringOut(row, std::max(column, 0));
    m_view->setFocus();
    return true;
}

void GridPanel::bringOut(int row, int column) {
    m_layout->bringOut(column);
    if (m_view->select(row, column))
        return;
    showAllRows();
    m_view->select(row, column);
}

bool GridPanel::showStep(const Edit& step) {
    for (const Change& change : step.changes) {
        const EntityRef subject = change.subject();
        const int row =
            subject.kind == m_info.keyString() && change.after ? m_grid->rowOf(subject.id) : -1;
        if (row < 0)
            continue;
        const auto& columns = m_grid->columns();
        const auto isChanged = [&](const GridColumn& column) {
            return !column.isComputed() && !column.beside && change.before &&
                   valueAt(pointerTo(*change.before), column.place) !=
                       valueAt(pointerTo(*change.after), column.place);
        };
        const auto changed = std::ranges::find_if(columns, isChanged);
        const int column = changed != columns.end() ? static_cast<int>(changed - columns.begin())
                                                    : std::max(m_view->currentCell().column(), 0);
        const QModelIndex cell = m_view->order().mapFromSource(m_grid->index(row, column));
        const bool isSeen =
            cell.isValid() && m_view->rect().contains(m_view->cellRect(cell).center());
        if (isSeen && change.before) // and what is selected stays
            return true;
        bringOut(row, column);
        return true;
    }
    return false;
}

void GridPanel::showAllRows() {
    m_search->clear();
    m_filters->clear();
    m_view->order().clearFilters();
}

ReportTable GridPanel::shown() const {
    ReportTable table;
    table.key = QStringLiteral("shown");
    table.title = m_view->accessibleName();
    table.whenEmpty = m_empty->text();
    const QHeaderView* header = m_view->horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column)) {
            columns.push_back(column);
            table.columns.push_back(m_grid->reportColumn(column));
        }
    for (int at = 0; at < m_view->order().rowCount(); ++at) {
        const int row = m_view->order().mapToSource(m_view->order().index(at, 0)).row();
        Row shownRow{m_grid->refAt(row).id.toString(QUuid::WithoutBraces)};
        for (const int column : columns)
            shownRow.cells.push_back(m_grid->reportCell(m_grid->index(row, column)));
        table.rows.push_back(std::move(shownRow));
    }
    return table;
}

void GridPanel::request(const Result<Edit>& edit, bool selectNew) {
    if (!edit) {
        if (const QModelIndex cell = m_view->currentCell(); cell.isValid())
            m_view->showFault(cell, edit.error().message);
        else
            Q_EMIT said(edit.error().message);
        return;
    }
    if (selectNew)
        for (const Change& change : edit->changes)
            if (const EntityRef subject = change.subject(); subject.kind == m_info.keyString())
                m_awaited = subject.id;
    Q_EMIT editRequested(*edit);
}

bool GridPanel::canAddRow() const {
    return m_add->isVisible() && m_grid->canAddRows();
}

void GridPanel::addRow() {
    if (!m_newEntity)
        return;
    const AnyEntity begun = m_newEntity();
    const FieldInfo* open = m_asked.isEmpty() ? openReference(begun) : m_info.field(m_asked);
    if (!open)
        return request(m_grid->insertion(begun), true);
    std::vector<NewRow> rows = m_grid->newRows(begun, *open);
    if (rows.empty())
        request(m_grid->insertion(begun), true); // says what is missing
    else if (rows.size() == 1)
        request(m_grid->insertion(std::move(rows.front().entity)), true);
    else
        chooseNew(std::move(rows), m_language.translate("fields", open->label));
}

void GridPanel::chooseNew(std::vector<NewRow> rows, const QString& what) {
    delete findChild<QMenu*>(m_view->objectName() + QStringLiteral("-choose-new"));
    auto* menu = new QMenu(this);
    menu->setObjectName(m_view->objectName() + QStringLiteral("-choose-new"));
    menu->setAccessibleName(tr("%1 of the new row").arg(what));
    QAction* heading = menu->addSection(menu->accessibleName());
    QFont bold = menu->font(); // in which styles write it, whatever room it has
    bold.setBold(true);
    const int beside = 2 * menu->fontMetrics().height();
    menu->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(heading->text()) + beside);
    menu->setContentsMargins(0, menu->fontMetrics().height() / 3, 0, 0);
    for (NewRow& row : rows) {
        QString name = row.name;
        connect(
            menu->addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, entity = std::move(row.entity)] { request(m_grid->insertion(entity), true); });
    }
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    const QWidget* button = findChild<QWidget*>(m_add->objectName() + QStringLiteral("-button"));
    menu->popup(button && button->isVisible() ? button->mapToGlobal(button->rect().bottomLeft())
                                              : mapToGlobal(rect().topLeft()));
}

void GridPanel::duplicateRow() {
    if (const QModelIndex cell = m_view->currentCell(); cell.isValid())
        request(m_duplicate ? m_duplicate(currentEntity()) : m_grid->duplicate(cell.row()), true);
}

void GridPanel::removeRows() {
    const std::vector<int> rows = m_view->selectedRows();
    if (rows.empty())
        return;
    const QUuid first = m_grid->refAt(rows.front()).id;
    const QString name =
        m_grid->index(rows.front(), m_grid->firstToType()).data(Qt::DisplayRole).toString();
    request(m_grid->removal(rows), false);
    if (m_grid->rowOf(first) >= 0) // it was refused
        return;
    Q_EMIT said(rows.size() == 1 && !name.isEmpty()
                    ? tr("“%1” is removed; Undo takes it back.").arg(name)
                    : tr("%n row(s) are removed; Undo takes them back.", nullptr,
                         static_cast<int>(rows.size())));
}

void GridPanel::focusTable() {
    if (!m_view->isHidden())
        return m_view->setFocus();
    layout()->activate(); // a bar that was not seen yet has no place for its buttons
    m_bar->layout()->activate();
    findChild<QWidget*>(m_add->objectName() + QStringLiteral("-button"))->setFocus();
}

void GridPanel::toggleFilters(bool shown) {
    if (!shown)
        m_filters->clear();
    m_filters->setVisible(shown);
}

void GridPanel::updateEmpty() {
    const bool none = m_grid->rowCount() == 0;
    const bool hidden = !none && m_view->order().rowCount() == 0;
    m_empty->setText(
        !hidden ? m_whenEmpty
        : m_search->text().trimmed().isEmpty()
            ? tr("No row matches the filters. Esc shows all rows.")
            : tr("No row matches “%1”. Esc shows all rows.").arg(m_search->text().trimmed()));
    m_view->setVisible(!none);
    m_line->setVisible(!none);
    m_search->setEnabled(!none); // so that the focus comes to what adds a row
    m_filterAction->setEnabled(!none);
    for (const char* key : {"duplicate", "remove"}) {
        auto* action = findChild<QAction*>(m_view->objectName() + u'-' + QLatin1String(key));
        action->setEnabled(!none && action->isVisible());
    }
    m_empty->setVisible(none || hidden);
    // To be copied; what stands in for the table says it otherwise.
    m_empty->setFocusPolicy(m_empty->text().isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
    m_empty->setAlignment(hidden ? Qt::AlignHCenter | Qt::AlignTop : Qt::AlignCenter);
    // The sentence stands right below the headings, where the rows would.
    m_view->setMaximumHeight(hidden ? m_view->horizontalHeader()->height() +
                                          m_view->horizontalScrollBar()->sizeHint().height() +
                                          2 * m_view->frameWidth()
                                    : QWIDGETSIZE_MAX);
    const auto enable = [this](const char* action, bool isEnabled) {
        findChild<QAction*>(m_view->objectName() + QLatin1String(action))->setEnabled(isEnabled);
    };
    enable("-show-all", m_view->order().isFiltered());
    enable("-leave", hidden); // else Esc is of what is being typed
}

void GridPanel::updateOutdated() {
    m_againAction->setVisible(m_view->order().isOutdated());
}

} // namespace nytto

#include "moc_grid_panel.cpp"
