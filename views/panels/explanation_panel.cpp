// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/explanation_panel.h"

#include "views/tables/selecting_view.h"

#include <QHeaderView>
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
    m_terms->setObjectName(QStringLiteral("explanation-terms"));
    m_terms->setAccessibleName(tr("Terms of the figure"));
    m_terms->setColumnCount(3);
    m_terms->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_terms->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_terms->setTabKeyNavigation(false);
    m_terms->setShowGrid(false);
    m_terms->setAlternatingRowColors(true);
    m_terms->setToolTip(tr("Enter or a double click leads to where a term was entered."));
    m_terms->verticalHeader()->hide();
    m_terms->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_terms->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_terms->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_terms->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    // Words wrap; the height of the rows follows.
    connect(m_terms->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != 1)
            m_terms->resizeRowsToContents();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_method);
    layout->addWidget(m_terms, 1);
    clear();
    connect(m_terms, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (row >= static_cast<int>(m_shown.size()))
            return;
        const Explanation::Term& term = m_shown[static_cast<std::size_t>(row)];
        if (!term.source.isNull())
            Q_EMIT revealRequested(term.source, term.field, term.year);
    });
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
    figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* remark = new QTableWidgetItem(term.remark);
    QFont font = name->font();
    font.setBold(isResult);
    int column = 0;
    for (QTableWidgetItem* item : {name, figure, remark}) {
        item->setFont(font);
        const QString heading = m_terms->horizontalHeaderItem(column++)->text();
        item->setData(Qt::AccessibleTextRole,
                      item == name
                          ? QStringLiteral("%1: %2").arg(heading, item->text())
                          : QStringLiteral("%1, %2: %3").arg(term.name, heading, item->text()));
    }
    if (!term.source.isNull()) {
        font.setUnderline(true);
        name->setFont(font);
        name->setForeground(palette().link());
    }
    m_terms->setItem(row, 0, name);
    m_terms->setItem(row, 1, figure);
    m_terms->setItem(row, 2, remark);
}

/// The same figure with other amounts stays where it was read.
void ExplanationPanel::show(const Explanation& explanation, MoneyUnit documentUnit) {
    const MoneyUnit unit = explanation.isInOre ? MoneyUnit::Kronor : documentUnit;
    const int decimals = explanation.isInOre ? 2 : unit == MoneyUnit::Millions ? 1 : 0;
    const int row = isOf(explanation) ? m_terms->currentRow() : 0;
    m_title->setText(explanation.title);
    m_method->setText(explanation.method);
    m_shown = explanation.terms;
    m_terms->setRowCount(0);
    m_terms->setHorizontalHeaderLabels(
        {tr("Term"), tr("Amount (%1)").arg(m_language.unitName(unit)), tr("Remark")});
    for (const Explanation::Term& term : explanation.terms)
        addRow(term, unit, decimals, false);
    addRow({tr("Result"), explanation.result}, unit, decimals, true);
    m_terms->setColumnHidden(
        2, std::ranges::all_of(explanation.terms, &QString::isEmpty, &Explanation::Term::remark));
    m_terms->resizeRowsToContents();
    m_terms->setCurrentCell(std::clamp(row, 0, m_terms->rowCount() - 1), 0);
}

void ExplanationPanel::showGone() {
    m_method->setText(tr("This figure is no longer shown."));
    m_shown.clear();
    m_terms->setRowCount(0);
}

void ExplanationPanel::clear() {
    m_title->clear();
    m_method->setText(tr("Choose a computed figure and press F9 to see how it was made."));
    m_shown.clear();
    m_terms->setRowCount(0);
}

} // namespace nytto

#include "moc_explanation_panel.cpp"
