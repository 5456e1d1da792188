// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overview_page.h"

#include "model/tables/analysis/missing_table.h"
#include "model/tables/document_state.h"
#include "model/tables/overview/attention_table.h"
#include "model/tables/overview/year_table.h"
#include "model/tables/picked.h"
#include "model/tables/portfolios/room_table.h"
#include "model/tables/reconciliation/finding_rows.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/scenarios/scenario_figures.h"
#include "views/panels/chart_panel.h"
#include "views/shared/shared_room.h"
#include "views/tables/result_table.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace nytto {

namespace {

/// More scenarios than this cannot be told apart in a chart.
constexpr std::size_t mostCharted = 8;

QSplitter* beside(Qt::Orientation orientation, std::initializer_list<QWidget*> widgets,
                  std::initializer_list<int> shares, QWidget* parent) {
    auto* splitter = new QSplitter(orientation, parent);
    for (QWidget* widget : widgets)
        splitter->addWidget(widget);
    shareRoom(*splitter, shares);
    return splitter;
}

} // namespace

OverviewPage::OverviewPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_year(new ResultTable(QStringLiteral("overview-year"), ResultTable::Manner::Figures,
                             language, this)),
      m_frames(new ResultTable(QStringLiteral("overview-frames"), ResultTable::Manner::Figures,
                               language, this)),
      m_findings(new ResultTable(QStringLiteral("overview-findings"), ResultTable::Manner::Figures,
                                 language, this)),
      m_attention(new ResultTable(QStringLiteral("overview-attention"),
                                  ResultTable::Manner::Figures, language, this)),
      m_missingTitle(new QLabel(this)),
      m_missing(new ResultTable(QStringLiteral("overview-missing"), ResultTable::Manner::List,
                                language, this)),
      m_changes(new ChartPanel(QStringLiteral("overview-changes"), language, this)),
      m_benefits(new ChartPanel(QStringLiteral("overview-benefits"), language, this)) {
    setObjectName(QStringLiteral("overview-page"));
    for (ResultTable* table : {m_year, m_frames, m_findings, m_attention, m_missing})
        connectTable(*table);
    m_attention->foldGroups();
    m_missing->foldGroups();
    leadFrom(*m_year, QStringLiteral("services"));
    leadFrom(*m_frames, QStringLiteral("portfolios"));
    leadFrom(*m_findings, QStringLiteral("reconciliation"));
    leadFrom(*m_attention, QString());
    connect(m_missing, &ResultTable::activated, this, [this](const QString& rowKey) {
        const auto at = static_cast<std::size_t>(rowKey.toInt());
        if (at >= m_found.size())
            return;
        leadTo(Missing(m_found[at])); // what it leads to may bring another state
    });
    QFont bold = m_missingTitle->font();
    bold.setBold(true);
    m_missingTitle->setFont(bold);
    m_missingTitle->setTextFormat(Qt::PlainText);
    m_missingTitle->setWordWrap(true);
    m_missingTitle->setBuddy(m_missing->view());
    m_missing->view()->setAccessibleName(tr("What is missing"));
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_attention, 2);
    column->addWidget(m_missingTitle);
    column->addWidget(m_missing, 3);
    auto* rooms = beside(Qt::Horizontal, {m_frames, m_findings}, {3, 2}, this);
    auto* figures = beside(Qt::Vertical, {m_year, rooms}, {3, 2}, this);
    figures->setSizes({320, 160});
    auto* tables = beside(Qt::Horizontal, {figures, lists}, {3, 2}, this);
    auto* charts = beside(Qt::Horizontal, {m_changes, m_benefits}, {1, 1}, this);
    auto* layout = new QVBoxLayout(this);
    auto* whole = beside(Qt::Vertical, {tables, charts}, {3, 2}, this);
    whole->setSizes({452, 312});
    layout->addWidget(whole);
}

/// A row leads to its subject; without one, to what the page has of it.
void OverviewPage::leadFrom(const ResultTable& table, const QString& page) {
    connect(&table, &ResultTable::activated, this, [this, &table, page](const QString& rowKey) {
        const int row = table.table().rowIndex(rowKey);
        if (row < 0 || table.table().rows[static_cast<std::size_t>(row)].kind == RowKind::Group)
            return;
        const Row& chosen = table.table().rows[static_cast<std::size_t>(row)];
        if (chosen.subject.isNull())
            Q_EMIT pageRequested(page, rowKey);
        else
            Q_EMIT revealRequested(EntityRef(chosen.subject), fieldToMend(chosen), {});
    });
}

void OverviewPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    ReportTable frames = orReason(roomTable(state), state.language);
    m_frames->setVisible(!frames.rows.empty()); // else its sentence stands below the year
    showYear(frames.rows.empty() ? frames.whenEmpty : QString());
    m_frames->setTable(std::move(frames));
    m_findings->setTable(findingCountsTable(state));
    ReportTable attention = attentionTable(state);
    m_attention->setVisible(!attention.rows.empty());
    m_attention->setTable(std::move(attention));
    showMissing();
    showCharts();
}

void OverviewPage::showYear(const QString& remark) {
    ReportTable table = yearTable(*m_state);
    if (!remark.isEmpty())
        table.notes.push_back(remark);
    table.notes.push_back(tr("Enter or a double click leads to where a figure stands."));
    m_year->setTable(std::move(table), [this](const QString& row, const QString& column) {
        return explain(row, column);
    });
}

std::optional<Explanation> OverviewPage::explain(const QString& rowKey,
                                                 const QString& columnKey) const {
    const auto& summaries = m_state->calculations.scenarios();
    if (!summaries || summaries->empty())
        return {};
    if (rowKey == QLatin1String("base"))
        return explainSummary(*m_state, summaries->front(), rowKey, columnKey);
    const QUuid id(rowKey.section(u'-', 1));
    const QString what = rowKey.section(u'-', 0, 0);
    for (const ScenarioSummary& summary : *summaries)
        if (summary.scenarios.front().uuid() == id)
            return explainSummary(
                *m_state, summary,
                what == QLatin1String("sum") ? what : QStringLiteral("net-benefit"), columnKey);
    return {};
}

void OverviewPage::showMissing() {
    m_found = missingOf(m_state->calculations, m_language);
    ReportTable table = missingTable(*m_state, m_found);
    m_missingTitle->setText(m_found.empty() ? table.title
                                            : QStringLiteral("%1 (%2)").arg(
                                                  table.title, QString::number(m_found.size())));
    m_missing->setTable(std::move(table));
}

void OverviewPage::showCharts() {
    std::vector<const ScenarioSummary*> scenarios;
    if (const auto& summaries = m_state->calculations.scenarios())
        for (const ScenarioSummary& summary : *summaries)
            scenarios.push_back(&summary);
    const bool isFew = scenarios.size() <= mostCharted;
    const auto show = [isFew](ChartPanel& panel, const ChartData& chart) {
        panel.setVisible(isFew && hasAmounts(chart));
        if (panel.isVisibleTo(panel.parentWidget()))
            panel.setChart(chart);
    };
    show(*m_changes, changesChart(*m_state));
    show(*m_benefits, benefitChart(*m_state, scenarios));
}

} // namespace nytto

#include "moc_overview_page.cpp"
