// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overview_page.h"

#include "model/tables/analysis/missing_table.h"
#include "model/tables/document_state.h"
#include "model/tables/overview/attention_table.h"
#include "model/tables/overview/cost_and_benefit_chart.h"
#include "model/tables/overview/key_figures.h"
#include "model/tables/overview/start_steps.h"
#include "model/tables/overview/year_table.h"
#include "model/tables/picked.h"
#include "model/tables/portfolios/room_table.h"
#include "model/tables/reconciliation/finding_rows.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "views/overview/start_list.h"
#include "views/panels/card.h"
#include "views/panels/chart_panel.h"
#include "views/panels/key_figure.h"
#include "views/shared/text_role.h"
#include "views/tables/result_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nytto {

namespace {

/// More scenarios than this cannot be told apart in a chart.
constexpr std::size_t mostCharted = 8;

constexpr int margin = 24; // around the page
constexpr int space = 16;  // between cards

QHBoxLayout* row(std::initializer_list<std::pair<QWidget*, int>> parts) {
    auto* layout = new QHBoxLayout;
    layout->setSpacing(space);
    for (const auto& [part, share] : parts)
        layout->addWidget(part, share);
    return layout;
}

} // namespace

OverviewPage::OverviewPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language), m_start(new StartList(this)), m_glance(new QWidget(this)),
      m_chart(new ChartPanel(QStringLiteral("overview-scenarios"), language, this)),
      m_noChart(new RoleLabel(TextRole::Body, this)),
      m_attention(new ResultTable(QStringLiteral("overview-attention"),
                                  ResultTable::Manner::Figures, language, this)),
      m_missingTitle(new RoleLabel(TextRole::Strong, this)),
      m_missing(new ResultTable(QStringLiteral("overview-missing"), ResultTable::Manner::List,
                                language, this)),
      m_year(new ResultTable(QStringLiteral("overview-year"), ResultTable::Manner::Figures,
                             language, this)),
      m_frames(new ResultTable(QStringLiteral("overview-frames"), ResultTable::Manner::Figures,
                               language, this)),
      m_findings(new ResultTable(QStringLiteral("overview-findings"), ResultTable::Manner::Figures,
                                 language, this)) {
    setObjectName(QStringLiteral("overview-page"));
    for (ResultTable* table : {m_year, m_frames, m_findings, m_attention, m_missing})
        connectTable(*table);
    m_attention->foldGroups();
    m_missing->foldGroups();
    connectChart(*m_chart);
    m_chart->setExplain([this](std::size_t series, std::size_t scenario) {
        const auto& summaries = m_state->calculations.scenarios();
        return summaries && scenario < summaries->size()
                   ? explainSummary(*m_state, (*summaries)[scenario],
                                    series == 0 ? QStringLiteral("change")
                                                : QStringLiteral("net-benefit"),
                                    QStringLiteral("total"))
                   : std::nullopt;
    });
    connect(m_start, &StartList::chosen, this,
            [this](const QString& page) { Q_EMIT pageRequested(page); });
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
    m_noChart->setWordWrap(true);
    m_missingTitle->setWordWrap(true);
    m_missingTitle->setBuddy(m_missing->view());
    m_missing->view()->setAccessibleName(tr("What is missing"));

    auto* figures = new QHBoxLayout;
    figures->setSpacing(space);
    for (const char* key : {"base", "proposed", "net-benefit", "room"}) {
        auto* card = new KeyFigureCard(QStringLiteral("overview-") + QLatin1String(key), this);
        const std::size_t at = m_keyFigures.size();
        connect(card, &Card::activated, this, [this, at] { Q_EMIT pageRequested(m_leads[at]); });
        m_keyFigures.push_back(card);
        figures->addWidget(card, 1);
    }
    auto* layout = new QVBoxLayout(m_glance);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space);
    layout->addLayout(figures);
    layout->addLayout(row({{cardOf({m_chart, m_noChart}), 6}, {cardOf({m_attention}), 4}}));
    layout->addLayout(row({{cardOf({m_missingTitle, m_missing}), 6}, {cardOf({m_findings}), 4}}));
    layout->addLayout(row({{cardOf({m_year}), 6}, {cardOf({m_frames}), 4}}));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(margin, margin, margin, margin);
    page->setSpacing(space);
    page->addWidget(m_start, 0, Qt::AlignTop); // also where there is nothing else
    page->addWidget(m_glance, 1);
}

/// A card around the parts. It is as high as what it shows needs, within reason.
Card* OverviewPage::cardOf(std::initializer_list<QWidget*> parts) {
    auto* card = new Card(this);
    for (QWidget* part : parts)
        card->column()->addWidget(part);
    constexpr int lines = 14;
    card->setMinimumHeight(lines * fontMetrics().lineSpacing());
    return card;
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
    m_start->setVisible(isBeginning(state));
    m_start->show(startSteps(state));
    m_glance->setVisible(hasFigures(state));
    ReportTable frames = orReason(roomTable(state), state.language);
    showYear();
    m_frames->setTable(std::move(frames));
    m_findings->setTable(findingCountsTable(state));
    m_attention->setTable(attentionTable(state));
    showKeyFigures();
    showMissing();
    showChart();
}

void OverviewPage::showKeyFigures() {
    const std::vector<KeyFigure> figures = keyFigures(*m_state);
    m_leads.clear();
    for (std::size_t at = 0; at < m_keyFigures.size(); ++at) {
        m_keyFigures[at]->show(figures[at]);
        m_leads.push_back(figures[at].page);
    }
}

void OverviewPage::showYear() {
    ReportTable table = yearTable(*m_state);
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

void OverviewPage::showChart() {
    const ChartData chart = costAndBenefitChart(*m_state);
    const bool isDrawn = chart.categories.size() <= mostCharted && hasAmounts(chart);
    m_chart->setVisible(isDrawn);
    m_noChart->setVisible(!isDrawn);
    if (isDrawn)
        m_chart->setChart(chart);
    else
        m_noChart->setText(chart.categories.empty()
                               ? tr("There are no scenarios for the year to compare.")
                               : tr("The scenarios are compared on the page Scenarios."));
}

} // namespace nytto

#include "moc_overview_page.cpp"
