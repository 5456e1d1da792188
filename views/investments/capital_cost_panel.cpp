// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/investments/capital_cost_panel.h"

#include "model/entities/investments/investment.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/investments/capital_explanation.h"
#include "model/tables/investments/capital_table.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/picked.h"
#include "views/panels/chart_panel.h"
#include "views/tables/result_table.h"

#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

namespace nytto {

namespace {

/// Why the cost, or a part of it, is not known: a sentence a line.
QString gapsOf(const DocumentState& state, const Result<InvestmentCost>& cost) {
    if (!cost)
        return cost.error().message;
    const Secrecy secrecy(state.contents, state.language, true);
    QStringList sentences;
    for (const CapitalGap& gap : cost->gaps)
        if (const QString sentence = describe(gap, secrecy, state.language);
            !sentences.contains(sentence))
            sentences << sentence;
    return sentences.join(u'\n');
}

/// What is shown, as it was then: for whoever asks later how a figure was made.
struct Shown {
    Shown(const DocumentState& shownState, const Investment& shownInvestment,
          const InvestmentCost& cost)
        : state(shownState), investment(shownInvestment), view{investment, cost},
          context(ReportContext::of(state)) {}
    Shown(const Shown&) = delete;

    const DocumentState state;
    const Investment investment;
    const InvestmentView view;
    const ReportContext context;
};

} // namespace

CapitalCostPanel::CapitalCostPanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_gaps(new QLabel(this)),
      m_table(new ResultTable(QStringLiteral("capital-cost"), ResultTable::Manner::Figures,
                              language, this)),
      m_chart(new ChartPanel(QStringLiteral("capital-chart"), language, this)) {
    m_table->view()->setAccessibleName(tr("Capital cost"));
    m_gaps->setObjectName(QStringLiteral("capital-gaps"));
    m_gaps->setTextFormat(Qt::PlainText);
    m_gaps->setWordWrap(true);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_table);
    sides->addWidget(m_chart);
    sides->setChildrenCollapsible(false);
    sides->setSizes({800, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_gaps);
    layout->addWidget(sides, 1);
    clear();
}

void CapitalCostPanel::showCost(const DocumentState& state, const Investment& investment,
                                const Result<InvestmentCost>& cost) {
    const QString gaps = gapsOf(state, cost);
    m_gaps->setText(gaps);
    m_gaps->setVisible(!gaps.isEmpty());
    const auto shown =
        std::make_shared<const Shown>(state, investment, cost ? *cost : InvestmentCost());
    const InvestmentView& view = shown->view;
    const ReportTable table = orReason(capitalTable(shown->context, view), state.language);
    const auto explain = [shown](const QString& row, const QString& column) {
        return shown->state.isCurrent() ? explainCapital(shown->context, shown->view, row, column)
                                        : std::nullopt;
    };
    m_table->setTable(table, explain);
    m_table->setVisible(true);
    m_chart->setExplain([explain](std::size_t series, std::size_t year) {
        return explain(QStringLiteral("year-%1").arg(year + 1),
                       series == 0 ? QStringLiteral("depreciation") : QStringLiteral("interest"));
    });
    m_chart->setVisible(!view.cost.years.empty());
    if (!view.cost.years.empty())
        m_chart->setChart(capitalChart(shown->context, view, table));
}

void CapitalCostPanel::clear() {
    m_gaps->setText(tr("Choose an investment to see its capital cost."));
    m_gaps->show();
    m_table->hide();
    m_chart->hide();
}

} // namespace nytto

#include "moc_capital_cost_panel.cpp"
