// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/next_year_dialog.h"

#include "model/document/next_year.h"
#include "views/shared/title_room.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nytto {

NextYearDialog::NextYearDialog(int year, QWidget* parent) : QDialog(parent) {
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
    m_scenarios = addChoice(QStringLiteral("next-year-scenarios"),
                            tr("Take over the scenarios of %1").arg(year - 1),
                            tr("With their initiatives, except those closed or cancelled."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("next-year-buttons"));
    layout->addSpacing(8);
    layout->addWidget(buttons);
    auto* copy = addButton(QStringLiteral("next-year-new"), tr("In a &new document …"),
                           &NextYearDialog::newDocumentRequested);
    copy->setDefault(true);
    copy->setFocus();
    copy->setToolTip(tr("This document stays as it is."));
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->addButton(addButton(QStringLiteral("next-year-here"), tr("In &this document"),
                                 &NextYearDialog::hereRequested),
                       QDialogButtonBox::ActionRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("next-year-cancel"));
    cancel->setAccessibleName(cancel->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
    return {m_decide->isChecked(), m_carry->isChecked(), m_scenarios->isChecked()};
}

} // namespace nytto

#include "moc_next_year_dialog.cpp"
