// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/investments/own_or_lease_panel.h"

#include "model/basics/number_input.h"
#include "model/calculation/investments/own_or_lease.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/investments/own_or_lease_table.h"
#include "model/tables/report_context.h"
#include "views/tables/result_table.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nytto {

OwnOrLeasePanel::OwnOrLeasePanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_payment(new QLineEdit(this)),
      m_years(new QSpinBox(this)), m_message(new QLabel(this)),
      m_table(new ResultTable(QStringLiteral("own-or-lease"), ResultTable::Manner::Figures,
                              language, this)) {
    m_payment->setObjectName(QStringLiteral("lease-payment"));
    m_payment->setAccessibleName(tr("Lease per year"));
    m_years->setObjectName(QStringLiteral("lease-years"));
    m_years->setAccessibleName(tr("Years of the lease"));
    m_years->setRange(1, 100);
    m_years->setValue(5);
    m_table->view()->setAccessibleName(tr("Owning against leasing"));
    m_message->setObjectName(QStringLiteral("lease-message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Lease per year"), m_payment);
    form->addRow(tr("Years of the lease"), m_years);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    connect(m_payment, &QLineEdit::textChanged, this, &OwnOrLeasePanel::compare);
    connect(m_years, &QSpinBox::valueChanged, this, &OwnOrLeasePanel::compare);
    clear();
}

void OwnOrLeasePanel::showCost(const DocumentState& state, const Investment& investment,
                               const Result<InvestmentCost>& cost) {
    m_state.emplace(state);
    m_investment = investment;
    m_cost = cost ? std::optional(*cost) : std::nullopt;
    m_payment->setPlaceholderText(m_language.unitName(state.unit()));
    compare();
}

void OwnOrLeasePanel::clear() {
    m_cost.reset();
    compare();
}

void OwnOrLeasePanel::compare() {
    m_table->hide();
    m_message->show();
    if (!m_cost || !m_state->isCurrent()) {
        m_message->setText(tr("There is no capital cost to compare with yet."));
        return;
    }
    if (m_payment->text().trimmed().isEmpty()) {
        m_message->setText(tr("Type what a lease would cost per year. It is compared here and "
                              "not stored."));
        return;
    }
    const auto payment = parseMoney(m_payment->text(), m_state->unit(), m_language);
    if (!payment) {
        m_message->setText(payment.error().message);
        return;
    }
    const auto both =
        ownOrLease(*m_cost, {*payment, m_years->value()}, m_state->settings().discountRate);
    if (!both) {
        m_message->setText(both.error().message);
        return;
    }
    m_message->hide();
    m_table->show();
    m_table->setTable(ownOrLeaseTable(ReportContext::of(*m_state), m_investment, *both));
}

} // namespace nytto

#include "moc_own_or_lease_panel.cpp"
