// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/explanation_panel.h"

#include "views/panels/term_cells.h"
#include "views/tables/selecting_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

ExplanationPanel::ExplanationPanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_title(new SelectableLabel(this)),
      m_method(new SelectableLabel(this)), m_terms(new SelectingView<QTableWidget>(this)) {
    setObjectName(QStringLiteral("explanation"));
    setFocusProxy(m_terms);
    for (QLabel* label : {m_title, m_method})
        label->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("explanation-title"));
    m_title->setAccessibleDescription(tr("Figure"));
    m_method->setObjectName(QStringLiteral("explanation-method"));
    m_method->setAccessibleDescription(tr("Method"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    buildTerms();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_method);
    layout->addWidget(m_terms, 1);
    clear();
}

void ExplanationPanel::buildTerms() {
    m_terms->setObjectName(QStringLiteral("explanation-terms"));
    m_terms->setAccessibleName(tr("Terms of the figure"));
    m_terms->setColumnCount(2);
    m_terms->setItemDelegate(new TermCells(m_terms));
    m_terms->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_terms->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_terms->setTabKeyNavigation(false);
    m_terms->setShowGrid(false);
    m_terms->setFrameShape(QFrame::NoFrame);
    m_terms->setAlternatingRowColors(true);
    m_terms->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_terms->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_terms->setToolTip(tr("Enter, or a click on a name, leads to where a term was entered."));
    m_terms->setMouseTracking(true);
    m_terms->verticalHeader()->hide();
    m_terms->horizontalHeader()->setHighlightSections(false);
    m_terms->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_terms->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_terms->installEventFilter(this);
    // Names wrap; the height of the rows follows.
    connect(m_terms->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0)
            m_terms->resizeRowsToContents();
    });
    connect(m_terms, &QTableWidget::cellEntered, this, [this](int row, int column) {
        m_terms->viewport()->setCursor(column == 0 && isLink(row) ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
    });
    connect(m_terms, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == 0)
            follow(row);
    });
}

QSize ExplanationPanel::sizeHint() const {
    constexpr int characters = 44;
    return {fontMetrics().averageCharWidth() * characters, QWidget::sizeHint().height()};
}

bool ExplanationPanel::isLink(int row) const {
    return row >= 0 && row < static_cast<int>(m_shown.size()) &&
           !m_shown[static_cast<std::size_t>(row)].source.isNull();
}

/// What follows may show another figure: the term is one of its own.
void ExplanationPanel::follow(int row) {
    if (!isLink(row))
        return;
    const Explanation::Term term = m_shown[static_cast<std::size_t>(row)];
    Q_EMIT revealRequested(term.source, term.field, term.year);
}

bool ExplanationPanel::eventFilter(QObject* object, QEvent* event) {
    // What is chosen on the page is not to compete with what is current here.
    if (object == m_terms && event->type() == QEvent::FocusIn)
        m_terms->selectRow(m_terms->currentRow());
    if (object == m_terms && event->type() == QEvent::FocusOut)
        m_terms->clearSelection();
    if (object == m_terms && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            follow(m_terms->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

bool ExplanationPanel::isOf(const Explanation& explanation) const {
    return m_title->text() == explanation.title;
}

void ExplanationPanel::addRow(const Explanation::Term& term, MoneyUnit unit, int decimals,
                              bool isResult) {
    const int row = m_terms->rowCount();
    m_terms->insertRow(row);
    auto* name = new QTableWidgetItem(term.name);
    auto* figure = new QTableWidgetItem(
        term.text.isEmpty() ? m_language.figure(term.figure, unit, decimals) : term.text);
    figure->setTextAlignment(Qt::AlignRight | Qt::AlignTop);
    name->setData(TermCells::RemarkRole, term.remark);
    name->setData(TermCells::LinkRole, !term.source.isNull());
    const QString told =
        term.remark.isEmpty() ? term.name : QStringLiteral("%1, %2").arg(term.name, term.remark);
    name->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1: %2").arg(m_terms->horizontalHeaderItem(0)->text(), told));
    figure->setData(Qt::AccessibleTextRole,
                    QStringLiteral("%1, %2: %3")
                        .arg(term.name, m_terms->horizontalHeaderItem(1)->text(), figure->text()));
    QFont font = name->font();
    font.setBold(isResult);
    int column = 0;
    for (QTableWidgetItem* item : {name, figure}) {
        item->setFont(font);
        m_terms->setItem(row, column++, item);
    }
}

/// The same figure with other amounts stays where it was read.
void ExplanationPanel::show(const Explanation& explanation, MoneyUnit documentUnit) {
    const MoneyUnit unit = explanation.isInOre ? MoneyUnit::Kronor : documentUnit;
    const int decimals = explanation.isInOre ? 2 : unit == MoneyUnit::Millions ? 1 : 0;
    const int row = isOf(explanation) ? m_terms->currentRow() : 0;
    m_title->setText(explanation.title);
    m_title->show();
    m_method->setText(explanation.method);
    m_shown = explanation.terms;
    m_terms->setRowCount(0);
    m_terms->setHorizontalHeaderLabels(
        {tr("Term"), tr("Amount (%1)").arg(m_language.unitName(unit))});
    m_terms->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_terms->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignBottom);
    for (const Explanation::Term& term : explanation.terms)
        addRow(term, unit, decimals, false);
    addRow({tr("Result"), explanation.result}, unit, decimals, true);
    m_terms->horizontalHeader()->show();
    m_terms->resizeRowsToContents();
    m_terms->setCurrentCell(std::clamp(row, 0, m_terms->rowCount() - 1), 0);
    if (!m_terms->hasFocus())
        m_terms->clearSelection();
}

void ExplanationPanel::say(const QString& sentence) {
    m_method->setText(sentence);
    m_shown.clear();
    m_terms->setRowCount(0);
    m_terms->horizontalHeader()->hide(); // the table stays, for the focus
}

void ExplanationPanel::showGone() {
    say(tr("This figure is no longer shown."));
}

void ExplanationPanel::showNone() {
    m_title->clear();
    m_title->hide();
    say(tr("There is no calculation behind the chosen cell. Choose a computed figure, by a click "
           "or with the arrow keys, and how it was made stands here."));
}

void ExplanationPanel::clear() {
    m_title->clear();
    m_title->hide();
    say(tr("Choose a computed figure, by a click or with the arrow keys, to see how it was made."));
}

} // namespace nytto

#include "moc_explanation_panel.cpp"
