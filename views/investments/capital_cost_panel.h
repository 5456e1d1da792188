// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/calculation/investments/investment_cost.h"

#include <QWidget>

class QLabel;

namespace nytto {

struct DocumentState;

struct Investment;

class ChartPanel;
class ResultTable;

/// The capital cost of an investment as a table and a chart; what is missing is said in sentences.
class CapitalCostPanel : public QWidget {
    Q_OBJECT

public:
    explicit CapitalCostPanel(const Language& language, QWidget* parent = nullptr);

    void showCost(const DocumentState& state, const Investment& investment,
                  const Result<InvestmentCost>& cost);
    /// No investment is chosen.
    void clear();
    ResultTable& table() const { return *m_table; }
    ChartPanel& chart() const { return *m_chart; }

private:
    QLabel* m_gaps;
    ResultTable* m_table;
    ChartPanel* m_chart;
};

} // namespace nytto
