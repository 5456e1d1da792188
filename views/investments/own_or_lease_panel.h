// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/entities/investments/investment.h"
#include "model/tables/document_state.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace nytto {

class ResultTable;

/// The chosen investment beside a lease that is typed in: per year, in all and as present values.
/// The lease is for trying out; nothing of it is stored.
class OwnOrLeasePanel : public QWidget {
    Q_OBJECT

public:
    explicit OwnOrLeasePanel(const Language& language, QWidget* parent = nullptr);

    void showCost(const DocumentState& state, const Investment& investment,
                  const Result<InvestmentCost>& cost);
    /// No investment is chosen.
    void clear();
    ResultTable& table() const { return *m_table; }

private:
    void compare();

    Language m_language;
    QLineEdit* m_payment;
    QSpinBox* m_years;
    QLabel* m_message;
    ResultTable* m_table;
    Investment m_investment;
    std::optional<InvestmentCost> m_cost;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
