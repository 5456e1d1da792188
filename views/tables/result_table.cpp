// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/result_table.h"

#include "model/tables/headings.h"
#include "views/shared/theme.h"
#include "views/tables/cell_delegate.h"
#include "views/tables/cell_line.h"
#include "views/tables/clipboard_table.h"
#include "views/tables/error_bubble.h"
#include "views/tables/folded_order.h"
#include "views/tables/report_table_model.h"
#include "views/tables/result_notes.h"
#include "views/tables/row_heights.h"
#include "views/tables/selection_summary.h"
#include "views/tables/sort_key.h"
#include "views/tables/unknown_rows.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace nytto {

namespace {

/// A text column's width in characters at most, while others lack room.
constexpr int widestColumn = 44;
/// Texts leave their room to figures down to this, in characters.
constexpr int narrowestText = 18;
/// Rows whose texts are looked at.
constexpr int rowsMeasured = 1000;
/// Texts of a column that are measured: the longest ones.
constexpr std::size_t textsMeasured = 12;

MoneyUnit unitOf(const ReportTable& table) {
    const auto amounts = std::ranges::find(table.columns, ColumnType::Amount, &Column::type);
    return amounts == table.columns.end() ? MoneyUnit::Kronor : amounts->unit;
}

/// How wide the bars of a column are, in characters.
constexpr int barCharacters = 12;

/// A figure of which only the first digits are seen at the edge would read as another one: dots
/// stand for it. Amounts that have bars are drawn behind them.
class ResultCells : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        CellDelegate::paint(painter, option, index);
        const QVariant bar = index.data(BarRole);
        const int character = option.fontMetrics.averageCharWidth();
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        const int room = barCharacters * character;
        if (!bar.isValid() || option.rect.width() < room + text + character)
            return;
        const Tokens& tokens = tokensOf(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const double share = bar.toDouble();
        const int half = room / 2 - 4;
        const int length =
            share == 0 ? 0 : std::max(1, static_cast<int>(std::abs(share) * half + 0.5));
        const int axis = option.rect.left() + room / 2;
        const int above = option.rect.height() / 5;
        const QRect all = option.rect.adjusted(0, above, 0, -above);
        const QColor colour = isSelected  ? tokens.selectionText
                              : share > 0 ? tokens.cost[0]
                                          : tokens.cost[1];
        painter->fillRect(share > 0 ? axis : axis - length, all.top(), length, all.height(),
                          colour);
        painter->fillRect(axis, option.rect.top(), 1, option.rect.height(),
                          isSelected ? tokens.selectionText : tokens.frame);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        CellDelegate::initStyleOption(option, index);
        const auto* view = qobject_cast<const QTableView*>(parent());
        if (!view || !(option->displayAlignment & Qt::AlignRight) ||
            option->rect.left() >= view->viewport()->width() ||
            option->rect.right() < view->viewport()->width())
            return;
        option->text = QStringLiteral("…");
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
};

SelectableLabel* plainLabel(const QString& name, QWidget* parent) {
    auto* label = new SelectableLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

ResultTable::ResultTable(const QString& name, Manner manner, const Language& language,
                         QWidget* parent)
    : QWidget(parent), m_manner(manner), m_language(language),
      m_model(new ReportTableModel(language, this)),
      m_order(new FoldedOrder(
          *m_model, language.collator(),
          [this](int column, const QString& text) {
              return readSortKey(text, table().columns[static_cast<std::size_t>(column)],
                                 m_language);
          },
          this)),
      m_view(new SelectingView<QTableView>(this)), m_search(new QLineEdit(this)),
      m_title(plainLabel(name + QStringLiteral("-title"), this)),
      m_empty(plainLabel(name + QStringLiteral("-empty"), this)), m_unknown(nullptr),
      m_notes(new ResultNotes(name, *this)), m_bubble(new ErrorBubble(m_view)) {
    m_view->setObjectName(name);
    m_order->setSourceModel(m_model);
    buildView();
    m_unknown = new UnknownRows(*m_order, *m_view);
    connect(m_unknown, &UnknownRows::turned, this, &ResultTable::tellRows);
    if (manner == Manner::Figures)
        m_order->foldUnknown();
    buildSearch();
    buildLabels();
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_unknown);
    if (manner == Manner::Figures)
        layout->addWidget(new CellLine(*m_view, language,
                                       [this](const QModelIndex& cell) { return making(cell); }));
    layout->addWidget(m_empty, manner == Manner::Preview ? 0 : 1);
    m_notes->addTo(*layout);
}

void ResultTable::buildView() {
    m_view->setAccessibleName(tr("Table")); // until there is one
    m_view->setModel(m_order);
    m_view->setItemDelegate(new ResultCells(m_view));
    // Cells that are seen in part show dots: scrolled, they are another picture.
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_view->viewport(),
            qOverload<>(&QWidget::update));
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(m_manner == Manner::Preview);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    if (m_manner != Manner::Preview) {
        constexpr int roomOfRow = 7;
        m_heights = new RowHeights(*m_view, roomOfRow, [this] {
            return m_model->columnCount() > 0 && holdsTexts(0) ? 0 : -1;
        });
    }
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column < m_model->columnCount())
            m_setByUser.insert(table().columns[static_cast<std::size_t>(column)].key);
    });
    connect(m_view, &QTableView::doubleClicked, this, [this] {
        const QModelIndex cell = currentCell();
        if (cell.isValid() && headingAt(cell) < 0) // which the first click has opened
            Q_EMIT activated(currentKey(),
                             table().columns[static_cast<std::size_t>(cell.column())].key);
    });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& clicked) {
        if (const int heading = headingAt(m_order->mapToSource(clicked)); heading >= 0)
            setFolded(heading, !m_order->isFolded(heading));
    });
    connect(m_view, &QTableView::pressed, m_bubble, &QWidget::hide);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentKeyChanged(currentKey()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT selectionSummarised(selectionSummary(m_view->selectionModel()->selectedIndexes(),
                                                    FigureRole, unitOf(table()), m_language));
    });
}

void ResultTable::buildSearch() {
    m_search->setObjectName(m_view->objectName() + QStringLiteral("-search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    nameSearch();
    if (m_manner != Manner::List) {
        m_search->hide();
        return;
    }
    connect(m_search, &QLineEdit::textChanged, m_order, &GridOrder::setSearch);
    m_view->horizontalHeader()->setSectionsClickable(true);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_order->cycleSort(column, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
}

void ResultTable::buildLabels() {
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setAccessibleDescription(tr("Title of the table")); // its name is its text
    if (m_manner == Manner::List)
        m_empty->setAlignment(Qt::AlignCenter);
}

QAction* ResultTable::addAction(const QString& text, const QKeySequence& key, const char* name,
                                std::function<void()> run) {
    auto* action = new QAction(text, m_view);
    action->setObjectName(m_view->objectName() + u'-' + QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_view->addAction(action);
    return action;
}

void ResultTable::buildActions() {
    addAction(tr("&Copy"), QKeySequence::Copy, "copy", [this] { m_unknown->copy(false); });
    addAction(tr("Copy with &headings"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
              "copy-headings", [this] { m_unknown->copy(true); });
    m_explainAction = addAction(tr("Show how it was &made"), QKeySequence(Qt::Key_F9), "explain",
                                [this] { explainCurrent(); });
    addAction(tr("&Note and source"), QKeySequence(QStringLiteral("Shift+F2")), "note",
              [this] { showNote(); });
    if (m_manner != Manner::Preview) // which is exported as a part of its whole
        addAction(tr("&Export what is shown …"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                  "export", [this] { Q_EMIT exportRequested(table()); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ResultTable::setTable(ReportTable table, Explain explain) {
    const QString chosen = currentKey();
    const int column = m_view->currentIndex().column();
    QStringList shape;
    for (const Column& each : table.columns)
        shape << each.key << each.title;
    m_explain = std::move(explain);
    m_explainAction->setVisible(m_explain || m_manner == Manner::Figures);
    m_bubble->hide();
    m_order->prepare(table);
    m_fitting = true; // a model that is reset gives its columns the widths of none
    m_model->setTable(std::move(table));
    m_fitting = false;
    m_order->refold();
    showTexts();
    tellRows();
    const bool isNew = shape != m_shape;
    m_shape = shape;
    if (isNew)
        m_setByUser.clear();
    fitColumns(isNew || m_manner == Manner::Preview);
    if (m_heights)
        m_heights->fit();
    if (m_view->currentIndex().isValid())
        return;
    const bool isKept = column >= 0 && column < m_model->columnCount() &&
                        select(chosen, this->table().columns[static_cast<std::size_t>(column)].key);
    if (!isKept && m_manner == Manner::List)
        m_view->setCurrentIndex(firstRow());
}

void ResultTable::setBars(const QStringList& columns, const QString& kind) {
    m_model->setBars(columns, kind);
}

void ResultTable::showTexts() {
    const bool isEmpty = table().rows.empty();
    const QString heading = tableHeading(table(), m_language);
    m_title->setText(heading);
    m_title->setVisible(m_manner != Manner::List && !isEmpty && !heading.isEmpty());
    m_empty->setText(table().whenEmpty);
    m_empty->setVisible(isEmpty && !table().whenEmpty.isEmpty());
    m_view->setVisible(!isEmpty);
    m_view->horizontalHeader()->setVisible(hasHeadings(table()));
    if (!heading.isEmpty())
        m_view->setAccessibleName(heading);
    nameSearch();
    QStringList notes;
    std::vector<CellMark> explained;
    if (m_manner == Manner::Preview)
        notes << legend(table(), m_language, explained);
    for (const QString& note : table().notes)
        notes << note;
    m_notes->setNotes(isEmpty ? QStringList() : notes);
}

/// "Search in all columns: Findings": a page has several tables.
void ResultTable::nameSearch() {
    m_search->setAccessibleName(
        QStringLiteral("%1: %2").arg(tr("Search in all columns"), m_view->accessibleName()));
}

void ResultTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_notes->fit();
}

void ResultTable::tellRows() {
    setSpans();
    m_unknown->tell();
}

/// The headings of groups run over all columns.
void ResultTable::setSpans() {
    m_view->clearSpans();
    if (m_model->columnCount() < 2)
        return;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const int at = m_order->mapToSource(m_order->index(row, 0)).row();
        if (m_manner == Manner::List
                ? m_order->isHeading(at)
                : table().rows[static_cast<std::size_t>(at)].kind == RowKind::Group)
            m_view->setSpan(row, 0, 1, m_model->columnCount());
    }
}

bool ResultTable::holdsTexts(int column) const {
    return table().columns[static_cast<std::size_t>(column)].type == ColumnType::Text;
}

/// The headings of groups widen no column.
int ResultTable::widthOf(int column) const {
    QFont bold = m_view->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int character = metrics.averageCharWidth();
    int width = m_view->horizontalHeader()->sectionSizeHint(column);
    if (m_manner != Manner::Preview) // what is still to come in the column
        width =
            std::max(width, table().columns[static_cast<std::size_t>(column)].width * character);
    std::vector<QString> texts;
    for (int row = 0; row < std::min(m_model->rowCount(), rowsMeasured); ++row)
        if (table().rows[static_cast<std::size_t>(row)].kind != RowKind::Group)
            texts.push_back(m_model->index(row, column).data().toString());
    const std::size_t measured = std::min(texts.size(), textsMeasured);
    std::ranges::partial_sort(texts, texts.begin() + static_cast<std::ptrdiff_t>(measured),
                              std::ranges::greater(), &QString::size);
    texts.resize(measured);
    const int beside = m_model->hasBars(column) ? barCharacters * character : 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text) + 2 * character + beside);
    return width;
}

void ResultTable::setWidth(int column, int width) {
    if (m_view->columnWidth(column) == width)
        return;
    m_fitting = true;
    m_view->setColumnWidth(column, width);
    m_fitting = false;
}

void ResultTable::fitColumns(bool anew) {
    const auto count = static_cast<std::size_t>(m_model->columnCount());
    if (anew || m_needed.size() != count)
        m_needed.assign(count, 0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int& needed = m_needed[static_cast<std::size_t>(column)];
        needed = std::max(needed, widthOf(column));
    }
    shareRoom();
    if (m_manner == Manner::Preview)
        m_view->resizeRowsToContents();
}

void ResultTable::shareRoom() {
    if (m_needed.size() != static_cast<std::size_t>(m_model->columnCount()))
        return; // it is not fitted yet
    const int widest = widestColumn * fontMetrics().averageCharWidth();
    const auto neededBy = [this](int column) { return m_needed[static_cast<std::size_t>(column)]; };
    const auto isSet = [this](int column) {
        return m_setByUser.contains(table().columns[static_cast<std::size_t>(column)].key);
    };
    const int least = narrowestText * fontMetrics().averageCharWidth();
    std::vector<int> widths;
    int room = m_view->viewport()->width();
    int lacking = 0;  // of texts that are cut
    int yielding = 0; // that texts can do without, so that figures are seen
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int needed = neededBy(column);
        const bool isFull = !holdsTexts(column) || isSet(column);
        const int width = isSet(column) ? m_view->columnWidth(column)
                          : isFull      ? needed
                                        : std::min(needed, widest);
        lacking += isFull ? 0 : needed - width;
        yielding += isFull ? 0 : std::max(0, width - least);
        room -= width;
        widths.push_back(width);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int& width = widths[static_cast<std::size_t>(column)];
        const bool isElastic = m_manner != Manner::Preview && !isSet(column) && holdsTexts(column);
        if (isElastic && room > 0 && lacking > 0)
            width +=
                std::min(neededBy(column) - width,
                         static_cast<int>(qint64(room) * (neededBy(column) - width) / lacking));
        else if (isElastic && room < 0 && width > least)
            width -=
                static_cast<int>(qint64(std::min(-room, yielding)) * (width - least) / yielding);
        setWidth(column, width);
    }
}

/// A text that does not fit is read beside the mouse.
bool ResultTable::showCutText(const QPoint& place, const QPoint& onScreen) {
    const QModelIndex cell = m_view->indexAt(place);
    if (!cell.isValid() || !cell.data(Qt::ToolTipRole).toString().isEmpty() || m_view->wordWrap())
        return false;
    const QString text = cell.data().toString();
    const QFontMetrics metrics(cell.data(Qt::FontRole).value<QFont>());
    const QRect rect = m_view->visualRect(cell);
    const int lines = rect.height() / metrics.lineSpacing();
    if (lines > 1 && !(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) &&
        metrics.boundingRect(QRect(0, 0, rect.width() - metrics.averageCharWidth(), 0),
                             Qt::TextWordWrap, text)
                .height() <= lines * metrics.lineSpacing())
        return false;
    if (metrics.horizontalAdvance(text) + metrics.averageCharWidth() <= rect.width())
        return false;
    QToolTip::showText(onScreen, text, m_view->viewport(), rect);
    return true;
}

void ResultTable::foldGroups() {
    m_order->fold();
    connect(m_order, &GridOrder::applied, this, &ResultTable::setSpans);
}

int ResultTable::headingAt(const QModelIndex& cell) const {
    return cell.isValid() && m_order->isHeading(cell.row()) ? cell.row() : -1;
}

void ResultTable::setFolded(int heading, bool isFolded) {
    m_order->setFolded(heading, isFolded);
    setSpans();
}

/// Whether the key folds or unfolds the heading that is current.
bool ResultTable::foldByKey(int key) {
    const int heading = headingAt(currentCell());
    if (heading < 0)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        setFolded(heading, !m_order->isFolded(heading));
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        setFolded(heading, key == Qt::Key_Left);
    else
        return false;
    return true;
}

/// The first that is shown and no heading, or else a heading; invalid without rows.
QModelIndex ResultTable::firstRow() const {
    for (int row = 0; row < m_order->rowCount(); ++row)
        if (const QModelIndex cell = m_order->index(row, 0);
            headingAt(m_order->mapToSource(cell)) < 0)
            return cell;
    return m_order->index(0, 0);
}

QModelIndex ResultTable::currentCell() const {
    return m_order->mapToSource(m_view->currentIndex());
}

QString ResultTable::currentKey() const {
    const QModelIndex cell = currentCell();
    return cell.isValid() ? table().rows[static_cast<std::size_t>(cell.row())].key : QString();
}

QString ResultTable::keyAt(int shownRow) const {
    const QModelIndex cell = m_order->mapToSource(m_order->index(shownRow, 0));
    return cell.isValid() ? table().rows[static_cast<std::size_t>(cell.row())].key : QString();
}

EntityRef ResultTable::subjectOf(const QString& rowKey) const {
    const int row = table().rowIndex(rowKey);
    return row < 0 ? EntityRef() : table().rows[static_cast<std::size_t>(row)].subject;
}

QString ResultTable::shown(const QString& rowKey, const QString& columnKey) const {
    const int row = table().rowIndex(rowKey);
    const int column = table().columnIndex(columnKey);
    return row < 0 || column < 0 ? QString() : m_model->index(row, column).data().toString();
}

bool ResultTable::select(const QString& rowKey, const QString& columnKey) {
    const int row = rowKey.isEmpty() ? -1 : table().rowIndex(rowKey);
    const int column = columnKey.isEmpty() ? 0 : table().columnIndex(columnKey);
    if (row >= 0 && m_order->unfold(row))
        tellRows();
    const QModelIndex index =
        row < 0 || column < 0 ? QModelIndex() : m_order->mapFromSource(m_model->index(row, column));
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

std::optional<Explanation> ResultTable::explanationOf(const QModelIndex& cell) const {
    if (!m_explain || !cell.isValid())
        return {};
    return m_explain(table().rows[static_cast<std::size_t>(cell.row())].key,
                     table().columns[static_cast<std::size_t>(cell.column())].key);
}

QString ResultTable::making(const QModelIndex& shown) const {
    const auto explanation = explanationOf(m_order->mapToSource(shown));
    return explanation ? explanation->method : QString();
}

void ResultTable::explainCurrent() {
    const QModelIndex cell = currentCell();
    if (!cell.isValid())
        return;
    if (const auto explanation = explanationOf(cell)) {
        m_explained = {currentKey(), table().columns[static_cast<std::size_t>(cell.column())].key};
        Q_EMIT explanationRequested(*explanation);
    } else {
        showBeside(tr("There is no calculation behind this."), tr("How it was made"));
    }
}

std::optional<Explanation> ResultTable::explainAgain() const {
    const auto& [row, column] = m_explained;
    if (!m_explain || table().rowIndex(row) < 0 || table().columnIndex(column) < 0)
        return std::nullopt;
    return m_explain(row, column);
}

void ResultTable::showNote() {
    const QModelIndex cell = currentCell();
    if (!cell.isValid())
        return;
    const QString note = cell.data(NoteRole).toString();
    showBeside(note.isEmpty() ? tr("There is no note on this.") : note, tr("Note"));
}

void ResultTable::showBeside(const QString& sentence, const QString& about) {
    const QRect place = m_view->visualRect(m_view->currentIndex());
    m_bubble->showAt({m_view->viewport()->mapTo(m_view, place.topLeft()), place.size()}, sentence,
                     about);
}

bool ResultTable::eventFilter(QObject* object, QEvent* event) {
    if (object == m_view->viewport()) {
        if (event->type() == QEvent::Resize)
            shareRoom();
        if (event->type() != QEvent::ToolTip)
            return false;
        const auto* help = static_cast<QHelpEvent*>(event);
        return showCutText(help->pos(), help->globalPos());
    }
    if (object == m_view && event->type() == QEvent::FontChange) // when its headings know it, too
        QMetaObject::invokeMethod(
            this, [this] { fitColumns(true); }, Qt::QueuedConnection);
    if (object != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    m_bubble->hide();
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (foldByKey(key))
        return true;
    const QModelIndex cell = currentCell();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !cell.isValid())
        return QWidget::eventFilter(object, event);
    Q_EMIT activated(currentKey(), table().columns[static_cast<std::size_t>(cell.column())].key);
    return true;
}

} // namespace nytto

#include "moc_result_table.cpp"
