// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/investments/own_or_lease_panel.h"

#include "model/basics/number_input.h"
#include "model/calculation/investments/own_or_lease.h"
#include "model/entities/investments/investment.h"
#include "model/tables/document_state.h"
#include "model/tables/investments/capital_table.h"
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
    m_investment = investment;
    m_cost = cost ? std::optional(*cost) : std::nullopt;
    m_discountRate = state.settings().discountRate;
    m_unit = state.unit();
    m_payment->setPlaceholderText(m_language.unitName(m_unit));
    compare();
}

void OwnOrLeasePanel::clear() {
    m_cost.reset();
    compare();
}

void OwnOrLeasePanel::compare() {
    m_table->hide();
    m_message->show();
    if (!m_cost) {
        m_message->setText(tr("There is no capital cost to compare with yet."));
        return;
    }
    if (m_payment->text().trimmed().isEmpty()) {
        m_message->setText(tr("Type what a lease would cost per year. It is compared here and "
                              "not stored."));
        return;
    }
    const auto payment = parseMoney(m_payment->text(), m_unit, m_language);
    if (!payment) {
        m_message->setText(payment.error().message);
        return;
    }
    const auto both = ownOrLease(*m_cost, {*payment, m_years->value()}, m_discountRate);
    if (!both) {
        m_message->setText(both.error().message);
        return;
    }
    m_message->hide();
    m_table->show();
    m_table->setTable(tableOf(*both));
}

ReportTable OwnOrLeasePanel::tableOf(const OwnOrLease& both) const {
    ReportTable table;
    table.key = QStringLiteral("own-or-lease");
    table.title = tr("Owning against leasing");
    const int decimals = capitalDecimals(m_unit);
    table.columns = {
        {QStringLiteral("year"), tr("Year")},
        {QStringLiteral("owning"), tr("Owning"), ColumnType::Amount, m_unit, decimals},
        {QStringLiteral("leasing"), tr("Leasing"), ColumnType::Amount, m_unit, decimals},
        {QStringLiteral("difference"), tr("Difference"), ColumnType::Amount, m_unit, decimals}};
    const auto add = [&](const char* key, RowKind kind, const QString& name, const Figure& own,
                         const Figure& lease) {
        const auto difference = own.minus(lease);
        table.rows.push_back({QString::fromLatin1(key) + QString::number(table.rows.size()),
                              kind,
                              {Cell(name), Cell(own), Cell(lease),
                               Cell(difference ? *difference : Figure::unknown())}});
    };
    for (std::size_t at = 0; at < both.owning.years.size(); ++at)
        add("year-", RowKind::Body, capitalYearName(m_investment, static_cast<int>(at) + 1),
            both.owning.years[at], both.leasing.years[at]);
    add("all-", RowKind::Total, tr("In all"), both.owning.inAll, both.leasing.inAll);
    add("mean-", RowKind::Subtotal, tr("Per year in use"), both.owning.perYear,
        both.leasing.perYear);
    if (both.owning.presentValue && both.leasing.presentValue) {
        add("value-", RowKind::Subtotal,
            tr("Present value at %1").arg(m_language.percent(*m_discountRate)),
            *both.owning.presentValue, *both.leasing.presentValue);
        table.notes = {tr("Each year is discounted to the time before the first one, which is "
                          "discounted too.")};
    } else {
        table.notes = {tr("The document has no discount rate, so there are no present values.")};
    }
    return table;
}

} // namespace nytto
