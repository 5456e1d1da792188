// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/comparison_panel.h"

#include "model/entities/scenarios/scenario.h"
#include "model/tables/explanation.h"
#include "model/tables/picked.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/scenarios/scenario_figures.h"
#include "views/panels/chart_panel.h"
#include "views/shared/roomy_delegate.h"
#include "views/shared/shared_room.h"
#include "views/tables/result_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace nytto {

namespace {

/// As many scenarios are compared from the start.
constexpr std::size_t tickedAtFirst = 4;

/// As many are seen without scrolling.
constexpr int choicesSeen = 8;

QWidget* choiceColumn(QListWidget* choice, QCheckBox* stacked, ChartPanel* chart,
                      const QString& title, QWidget* parent) {
    auto* column = new QWidget(parent);
    auto* caption = new QLabel(title, column);
    caption->setBuddy(choice);
    choice->setMaximumHeight(choice->fontMetrics().height() * choicesSeen);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(choice);
    layout->addWidget(stacked);
    layout->addWidget(chart, 1);
    layout->addStretch();
    return column;
}

} // namespace

ComparisonPanel::ComparisonPanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_choice(new QListWidget(this)),
      m_stacked(new QCheckBox(tr("Also &stacked"), this)),
      m_figures(new ResultTable(QStringLiteral("scenarios-compared"), ResultTable::Manner::Figures,
                                language, this)),
      m_members(new ResultTable(QStringLiteral("members-compared"), ResultTable::Manner::Figures,
                                language, this)),
      m_chart(new ChartPanel(QStringLiteral("net-benefit-chart"), language, this)) {
    m_choice->setObjectName(QStringLiteral("scenarios-to-compare"));
    m_choice->setAccessibleName(tr("Scenarios to compare"));
    m_choice->setTabKeyNavigation(false);
    m_choice->setTextElideMode(Qt::ElideRight);
    m_choice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stacked->setObjectName(QStringLiteral("scenarios-stacked"));
    m_stacked->setToolTip(tr("The members of all ticked scenarios once, and the base once"));
    m_choice->setItemDelegate(new RoomyDelegate(m_choice));
    connect(m_choice, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (m_filling)
            return;
        const QUuid id = item->data(Qt::UserRole).toUuid();
        if (item->checkState() == Qt::Checked)
            m_ticked.insert(id);
        else
            m_ticked.erase(id);
        refresh();
    });
    connect(m_stacked, &QCheckBox::toggled, this, &ComparisonPanel::refresh);
    connect(m_members, &ResultTable::activated, this, [this](const QString& row) {
        if (const EntityRef ref = m_members->subjectOf(row); !ref.isNull())
            Q_EMIT revealRequested(ref, {}, {});
    });
    auto* tables = new QSplitter(Qt::Vertical, this);
    tables->addWidget(m_figures);
    tables->addWidget(m_members);
    shareRoom(*tables, {3, 2});
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(choiceColumn(m_choice, m_stacked, m_chart, tr("&Compare"), parts));
    parts->addWidget(tables);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(parts);
}

void ComparisonPanel::showState(const DocumentState& state) {
    m_state.emplace(state);
    fillChoice();
    refresh();
}

void ComparisonPanel::fillChoice() {
    const auto scenarios = scenariosOf(m_state->contents, m_state->calculations.year());
    m_filling = true;
    const int row = m_choice->currentRow();
    m_choice->clear();
    for (const Id<Scenario> id : scenarios) {
        if (m_known.insert(id.uuid()).second && m_ticked.size() < tickedAtFirst)
            m_ticked.insert(id.uuid());
        auto* item = new QListWidgetItem(scenarioTitle(m_state->contents, id), m_choice);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(Qt::UserRole, id.uuid());
        item->setToolTip(item->text());
        item->setCheckState(m_ticked.contains(id.uuid()) ? Qt::Checked : Qt::Unchecked);
    }
    m_choice->setCurrentRow(std::max(row, 0));
    m_filling = false;
}

void ComparisonPanel::refresh() {
    if (!m_state)
        return;
    m_shown.clear();
    m_stack.reset();
    const auto& summaries = m_state->calculations.scenarios();
    if (summaries)
        for (const ScenarioSummary& summary : *summaries)
            if (m_ticked.contains(summary.scenarios.front().uuid()))
                m_shown.push_back(&summary);
    m_stacked->setEnabled(m_shown.size() > 1);
    m_members->setTable(comparedMembersTable(*m_state, m_shown));
    const QString remark = stackRemark();
    addStack();
    ReportTable table = orReason(comparisonTable(*m_state, m_shown), m_state->language);
    if (!summaries)
        table.whenEmpty = summaries.error().message;
    if (!remark.isEmpty())
        table.notes.push_back(remark);
    m_figures->setTable(
        std::move(table),
        [this](const QString& row, const QString& column) -> std::optional<Explanation> {
            const auto at = static_cast<std::size_t>(column.toInt());
            if (column == QLatin1String("row") || at >= m_shown.size())
                return {};
            const QString what = row.section(u'-', 0, -2);
            const QString year = row.section(u'-', -1);
            if (what.startsWith(QLatin1String("difference")))
                return explainDifference(*m_state, *m_shown[at], *m_shown.front(), year);
            if (row.startsWith(QLatin1String("net-benefit")))
                return explainSummary(*m_state, *m_shown[at], QStringLiteral("net-benefit"),
                                      QStringLiteral("total"));
            return explainSummary(*m_state, *m_shown[at], what, year);
        });
    const ChartData chart = benefitChart(*m_state, m_shown);
    m_chart->setVisible(hasAmounts(chart));
    if (hasAmounts(chart))
        m_chart->setChart(chart);
}

/// Why the ticked scenarios cannot be stacked; empty where they can, or are not to be.
QString ComparisonPanel::stackRemark() const {
    if (!m_stacked->isChecked() || m_shown.size() < 2 || !m_state->calculations.plan())
        return {};
    std::vector<Id<Scenario>> scenarios;
    for (const ScenarioSummary* summary : m_shown)
        scenarios.push_back(summary->scenarios.front());
    const auto conflict = stackConflict(*m_state->calculations.plan(), scenarios);
    return conflict
               ? tr("%1 cannot be stacked: “%2” is moved or scaled differently in %3 and in %4.")
                     .arg(scenarioTitle(m_state->contents, scenarios),
                          initiativeTitle(m_state->contents, conflict->initiative),
                          scenarioTitle(m_state->contents, conflict->first),
                          scenarioTitle(m_state->contents, conflict->second))
               : QString();
}

void ComparisonPanel::addStack() {
    if (!m_stacked->isChecked() || m_shown.size() < 2 || !m_state->calculations.plan())
        return;
    std::vector<Id<Scenario>> scenarios;
    for (const ScenarioSummary* summary : m_shown)
        scenarios.push_back(summary->scenarios.front());
    if (auto stack =
            summariseStacked(m_state->contents, *m_state->calculations.plan(), scenarios)) {
        m_stack.emplace(*std::move(stack));
        m_shown.push_back(&*m_stack);
    }
}

} // namespace nytto

#include "moc_comparison_panel.cpp"
