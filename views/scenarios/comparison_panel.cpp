// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/comparison_panel.h"

#include "model/entities/scenarios/scenario.h"
#include "model/tables/explanation.h"
#include "model/tables/picked.h"
#include "model/tables/scenarios/hit_units.h"
#include "model/tables/scenarios/scenario_cards.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/scenarios/scenario_figures.h"
#include "views/panels/chart_panel.h"
#include "views/scenarios/compared_texts.h"
#include "views/scenarios/scenario_card.h"
#include "views/shared/roomy_delegate.h"
#include "views/shared/text_role.h"
#include "views/tables/result_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// As many scenarios are compared from the start.
constexpr std::size_t tickedAtFirst = 4;

/// Between cards.
constexpr int space = 16;

Card* cardOf(std::initializer_list<QWidget*> parts, int lines, QWidget* parent) {
    auto* card = new Card(parent);
    for (QWidget* part : parts)
        card->column()->addWidget(part);
    card->setMinimumHeight(lines * card->fontMetrics().lineSpacing());
    return card;
}

} // namespace

ComparisonPanel::ComparisonPanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_choice(new QListWidget(this)),
      m_stacked(new QCheckBox(tr("Also &stacked"), this)),
      m_sentence(new RoleLabel(TextRole::Lead, this)), m_cardRow(new QWidget(this)),
      m_figures(new ResultTable(QStringLiteral("scenarios-compared"), ResultTable::Manner::Figures,
                                language, this)),
      m_members(new ResultTable(QStringLiteral("members-compared"), ResultTable::Manner::Figures,
                                language, this)),
      m_hitUnits(new ResultTable(QStringLiteral("hit-units"), ResultTable::Manner::Figures,
                                 language, this)),
      m_chart(new ChartPanel(QStringLiteral("scenario-changes-chart"), language, this)),
      m_texts(new ComparedTexts(this)) {
    setObjectName(QStringLiteral("comparison"));
    m_choice->setObjectName(QStringLiteral("scenarios-to-compare"));
    m_choice->setAccessibleName(tr("Scenarios to compare"));
    m_choice->setTabKeyNavigation(false);
    m_choice->setTextElideMode(Qt::ElideRight);
    m_choice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choice->setFlow(QListView::LeftToRight);
    m_choice->setWrapping(true);
    m_choice->setResizeMode(QListView::Adjust);
    m_choice->setFrameShape(QFrame::NoFrame);
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
    for (const ResultTable* table : {m_members, m_hitUnits})
        connect(table, &ResultTable::activated, this, [this, table](const QString& row) {
            if (const EntityRef ref = table->subjectOf(row); !ref.isNull())
                Q_EMIT revealRequested(ref, {}, {});
        });
    m_sentence->setObjectName(QStringLiteral("comparison-sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* ComparisonPanel::buildContent() {
    auto* content = new QWidget(this);
    auto* choice = new QHBoxLayout;
    auto* caption = new QLabel(tr("&Compare"), content);
    caption->setBuddy(m_choice);
    choice->addWidget(caption);
    choice->addWidget(m_choice, 1);
    choice->addWidget(m_stacked);
    auto* cards = new QHBoxLayout(m_cardRow);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space);
    auto* row = new QHBoxLayout;
    row->setSpacing(space);
    constexpr int lines = 24;
    row->addWidget(cardOf({m_chart, m_members}, lines, content), 6);
    row->addWidget(cardOf({m_hitUnits}, lines, content), 5);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space);
    column->addLayout(choice);
    column->addWidget(m_sentence);
    column->addWidget(m_cardRow);
    column->addLayout(row);
    column->addWidget(cardOf({m_figures}, lines, content));
    column->addWidget(m_texts);
    column->addStretch(1);
    return content;
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
    constexpr int besideEachOther = 3;
    constexpr int mostLines = 3;
    const int lines =
        std::clamp((m_choice->count() + besideEachOther - 1) / besideEachOther, 1, mostLines);
    m_choice->setFixedHeight(lines * std::max(m_choice->sizeHintForRow(0), 0) + 2);
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
    m_hitUnits->setTable(hitUnitsTable(*m_state, m_shown));
    m_texts->show(*m_state, m_shown);
    const ChartData chart = changesChart(*m_state, m_shown);
    m_chart->setVisible(hasAmounts(chart));
    if (hasAmounts(chart))
        m_chart->setChart(chart);
    m_chart->setExplain([this](std::size_t year, std::size_t scenario) {
        return scenario < m_shown.size()
                   ? explainSummary(*m_state, *m_shown[scenario], QStringLiteral("change"),
                                    columnOf(*m_shown[scenario], year))
                   : std::nullopt;
    });
    const QString remark = stackRemark();
    addStack();
    showCards();
    showFigures(remark);
}

void ComparisonPanel::showCards() {
    const std::vector<ScenarioCard> cards = scenarioCards(*m_state, m_shown);
    m_sentence->setText(comparisonSentence(*m_state, m_shown));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    while (m_cards.size() < cards.size()) {
        const std::size_t at = m_cards.size();
        auto* view = new ScenarioCardView(QStringLiteral("scenario-card-%1").arg(at), m_cardRow);
        connect(view, &Card::activated, this, [this, at] {
            if (at > 0 && at <= m_shown.size())
                Q_EMIT scenarioRequested(m_shown[at - 1]->scenarios.front().uuid());
        });
        m_cardRow->layout()->addWidget(view);
        m_cards.push_back(view);
    }
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->setVisible(at < cards.size());
        if (at < cards.size())
            m_cards[at]->show(cards[at]);
    }
}

void ComparisonPanel::showFigures(const QString& remark) {
    const auto& summaries = m_state->calculations.scenarios();
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
