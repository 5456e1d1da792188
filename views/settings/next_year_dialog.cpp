// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/next_year_dialog.h"

#include "model/document/contents.h"
#include "model/document/next_year.h"
#include "model/entities/settings.h"
#include "views/shared/title_room.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nytto {

NextYearDialog::NextYearDialog(const Contents& contents, const Language& language, QWidget* parent)
    : QDialog(parent), m_contents(contents), m_language(language) {
    const int year = contents.settings().firstYear + 1;
    setObjectName(QStringLiteral("next-year"));
    setWindowTitle(tr("Begin %1").arg(year));
    giveTitleRoom(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(tr("The plan begins with %1 from now on. Nothing that is entered is "
                                "changed, and the whole step can be undone.")
                                 .arg(year));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_decide = addChoice(QStringLiteral("next-year-decide"),
                         tr("The proposals for %1 were decided").arg(year - 1),
                         tr("They become the budget of each service that has none."));
    m_carry = addChoice(QStringLiteral("next-year-carry"),
                        tr("Begin the proposals for %1 with the budget of %2")
                            .arg(QString::number(year), QString::number(year - 1)),
                        tr("They are marked as taken over until you change them."));
    addIndex(*layout);
    m_scenarios = addChoice(QStringLiteral("next-year-scenarios"),
                            tr("Take over the scenarios of %1").arg(year - 1),
                            tr("With their initiatives, except those closed or cancelled."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("next-year-buttons"));
    layout->addSpacing(8);
    layout->addWidget(buttons);
    m_copy = addButton(QStringLiteral("next-year-new"), tr("In a &new document …"),
                       &NextYearDialog::newDocumentRequested);
    m_copy->setDefault(true);
    m_copy->setFocus();
    m_copy->setToolTip(tr("This document stays as it is."));
    m_here = addButton(QStringLiteral("next-year-here"), tr("In &this document"),
                       &NextYearDialog::hereRequested);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_here, QDialogButtonBox::ActionRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("next-year-cancel"));
    cancel->setAccessibleName(cancel->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QCheckBox* box : {m_decide, m_carry})
        connect(box, &QCheckBox::toggled, this, &NextYearDialog::tell);
    connect(m_index, &QLineEdit::textChanged, this, &NextYearDialog::tell);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, &NextYearDialog::tell);
    tell();
}

/// Below what it belongs to, and as far in as its words.
void NextYearDialog::addIndex(QVBoxLayout& layout) {
    m_index = new QLineEdit(this);
    m_index->setObjectName(QStringLiteral("next-year-index"));
    m_index->setPlaceholderText(tr("+3 %, *1.03"));
    m_index->setAccessibleName(tr("Change them by"));
    m_index->setToolTip(tr("Empty: the proposals begin as the budgets are."));
    m_index->setAccessibleDescription(m_index->toolTip());
    m_rounding = new QComboBox(this);
    m_rounding->setObjectName(QStringLiteral("next-year-rounding"));
    m_rounding->setAccessibleName(tr("Rounding"));
    m_rounding->addItem(tr("To the öre"));
    for (const MoneyUnit unit : {MoneyUnit::Kronor, MoneyUnit::Thousands})
        m_rounding->addItem(tr("To whole %1").arg(m_language.unitName(unit)),
                            static_cast<int>(unit));
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("next-year-told"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setIndent(24);
    auto* label = new QLabel(tr("C&hange them by:"), this);
    label->setBuddy(m_index);
    label->setIndent(24);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_index, 1);
    line->addWidget(m_rounding);
    layout.addLayout(line);
    layout.addWidget(m_told);
}

void NextYearDialog::tell() {
    for (QWidget* each : std::initializer_list<QWidget*>{m_index, m_rounding})
        each->setEnabled(m_carry->isChecked());
    const QString written = m_index->text().trimmed();
    const auto index = Recalculation::read(written, m_language);
    const bool isWritten = m_carry->isChecked() && !written.isEmpty();
    const CarriedBudgets carried = carriedBudgets(m_contents, chosen());
    QString fault = isWritten && !index ? index.error().message : QString();
    if (isWritten && index)
        fault = carried.fault;
    const auto before = carried.before.known();
    const auto after = carried.after.known();
    const MoneyUnit unit = m_contents.settings().displayUnit;
    const auto told = [&](Money amount) { return m_language.amount(amount, unit); };
    const int amounts = carried.before.amountCount();
    if (!fault.isEmpty())
        m_told->setText(fault);
    else if (amounts == 0 || !before || !after)
        m_told->setText(tr("No budget is carried over."));
    else if (!isWritten)
        m_told->setText(tr("%n amount(s) are carried over: %1 %2.", nullptr, amounts)
                            .arg(told(*before), m_language.unitName(unit)));
    else
        m_told->setText(tr("%n amount(s) are changed: %1 → %2 %3.", nullptr, amounts)
                            .arg(told(*before), told(*after), m_language.unitName(unit)));
    m_copy->setEnabled(fault.isEmpty());
    m_here->setEnabled(fault.isEmpty());
}

QCheckBox* NextYearDialog::addChoice(const QString& name, const QString& text,
                                     const QString& explanation) {
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setAccessibleDescription(explanation);
    box->setChecked(true);
    auto* words = new QLabel(explanation, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setIndent(24);
    layout()->addWidget(box);
    layout()->addWidget(words);
    return box;
}

QPushButton* NextYearDialog::addButton(const QString& name, const QString& text,
                                       void (NextYearDialog::*requested)(const NextYear&)) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    connect(button, &QPushButton::clicked, this, [this, requested] {
        const NextYear begin = chosen();
        accept();
        Q_EMIT(this->*requested)(begin);
    });
    return button;
}

NextYear NextYearDialog::chosen() const {
    NextYear begin{m_decide->isChecked(), m_carry->isChecked(), m_scenarios->isChecked()};
    begin.indexText = m_index->text().trimmed();
    if (const auto index = Recalculation::read(begin.indexText, m_language))
        begin.index = *index;
    if (const QVariant unit = m_rounding->currentData(); unit.isValid())
        begin.rounding.amounts = static_cast<MoneyUnit>(unit.toInt());
    return begin;
}

} // namespace nytto

#include "moc_next_year_dialog.cpp"
