// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/members_panel.h"

#include "model/document/edit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/picked.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/scenarios/scenario_figures.h"
#include "model/tables/scenarios/unbilled_sentence.h"
#include "model/tables/secret_sign.h"
#include "views/panels/chart_panel.h"
#include "views/panels/owned_table.h"
#include "views/panels/tick_list.h"
#include "views/scenarios/member_columns.h"
#include "views/shared/remark_label.h"
#include "views/shared/shared_room.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"
#include "views/tables/result_table.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace nytto {

namespace {

/// Null where it cannot be calculated, and of no scenario.
const ScenarioSummary* summaryOf(const DocumentState& state, Id<Scenario> scenario) {
    if (const auto& summaries = state.calculations.scenarios())
        for (const ScenarioSummary& each : *summaries)
            if (each.scenarios.front() == scenario)
                return &each;
    return nullptr;
}

/// The initiatives that the scenario does not have, in order.
std::vector<const Initiative*> outside(const Contents& contents, Id<Scenario> scenario) {
    std::unordered_set<Id<Initiative>> held;
    for (const ScenarioMember& member : contents.all<ScenarioMember>())
        if (member.scenario == scenario)
            held.insert(member.initiative);
    std::vector<const Initiative*> others;
    for (const Initiative& initiative : contents.all<Initiative>())
        if (!held.contains(initiative.id))
            others.push_back(&initiative);
    return others;
}

Owned membersOfScenario() {
    return {QStringLiteral("scenario-members"),
            entityInfoOf<ScenarioMember>(),
            QStringLiteral("scenario"),
            {},
            MembersPanel::tr("The scenario has no members yet. Add the first one with Ctrl+Ins."),
            MembersPanel::tr("Choose a scenario, or add one."),
            MembersPanel::tr("Every initiative is a member already."),
            [](const DocumentState& state, const EntityRef& scenario) -> std::optional<AnyEntity> {
                return outside(state.contents, Id<Scenario>(scenario.id)).empty()
                           ? std::nullopt
                           : std::optional<AnyEntity>(ScenarioMember());
            },
            [](const DocumentState& state, const EntityRef& scenario) {
                return memberColumns(state, summaryOf(state, Id<Scenario>(scenario.id)));
            }};
}

} // namespace

MembersPanel::MembersPanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language),
      m_unbilled(new RemarkLabel(QStringLiteral("scenario-unbilled"), this)),
      m_members(new OwnedTable(membersOfScenario(), language, this)),
      m_summary(new ResultTable(QStringLiteral("scenario-summary"), ResultTable::Manner::Figures,
                                language, this)),
      m_chart(new ChartPanel(QStringLiteral("scenario-parts-chart"), language, this)),
      m_choose(new QPushButton(tr("Add &several members …"), this)),
      m_chooser(new TickList(
          QStringLiteral("initiative-chooser"), QStringLiteral("chooser"),
          {tr("Search among the initiatives"), tr("Initiatives to add"), tr("Add what is ticked"),
           [](int ticked) { return tr("&Add %n", "initiatives that are ticked", ticked); }},
          this)) {
    connect(m_members, &GridPanel::editRequested, this, &MembersPanel::request);
    m_choose->setObjectName(QStringLiteral("choose-members"));
    m_choose->setToolTip(tr("Choose among all initiatives that the scenario does not have"));
    connect(m_choose, &QPushButton::clicked, this, &MembersPanel::chooseMembers);
    connect(m_chooser, &TickList::chosen, this, &MembersPanel::addMembers);
    connect(m_chooser, &TickList::closed, m_choose, qOverload<>(&QWidget::setFocus));
    auto* members = new QWidget(this);
    auto* column = new QVBoxLayout(members);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_members, 1);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_chooser, 1);
    auto* below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(m_summary);
    below->addWidget(m_chart);
    shareRoom(*below, {3, 2});
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(members);
    parts->addWidget(below);
    shareRoom(*parts, {1, 1});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_unbilled);
    layout->addWidget(parts, 1);
}

GridPanel& MembersPanel::members() const {
    return *m_members;
}

void MembersPanel::showScenario(const DocumentState& state, Id<Scenario> scenario) {
    m_state.emplace(state);
    if (scenario != m_scenario)
        m_chooser->hide();
    m_scenario = scenario;
    m_choose->setEnabled(!scenario.isNull());
    const auto& summaries = state.calculations.scenarios();
    const ScenarioSummary* summary = summaryOf(state, scenario);
    m_unbilled->setRemark(summary ? unbilledSentence(state, *summary) : QString());
    m_members->showOwner(state, refTo(scenario));
    ReportTable table =
        summary ? orReason(shownSummaryTable(state, *summary), state.language) : ReportTable();
    if (!summary)
        table.whenEmpty = summaries ? QString() : summaries.error().message;
    m_summary->setTable(std::move(table),
                        [state, summary](const QString& row, const QString& column) {
                            return explainSummary(state, *summary, row, column);
                        });
    const ChartData chart = summary ? partsChart(state, *summary) : ChartData();
    m_chart->setVisible(hasAmounts(chart));
    if (hasAmounts(chart))
        m_chart->setChart(chart);
    m_chart->setExplain([state, summary](std::size_t series, std::size_t year) {
        constexpr const char* rows[] = {"ongoing", "proposed", "impact"};
        return summary && series < std::size(rows)
                   ? explainSummary(state, *summary, QString::fromLatin1(rows[series]),
                                    columnOf(*summary, year))
                   : std::nullopt;
    });
}

void MembersPanel::chooseMembers() {
    std::vector<TickList::Choice> choices;
    for (const Initiative* initiative : outside(m_state->contents, m_scenario))
        choices.push_back(
            {initiative->id.uuid(),
             QStringLiteral("%1 %2").arg(initiative->number, signedName(*initiative)).trimmed()});
    if (choices.empty())
        Q_EMIT said(tr("Every initiative is a member already."));
    else
        m_chooser->choose(choices);
}

void MembersPanel::addMembers(const std::vector<QUuid>& initiatives) {
    int position = 0;
    for (const ScenarioMember& member : m_state->contents.all<ScenarioMember>())
        position = std::max(position, member.position + 1);
    EditBuilder builder(m_state->contents, {},
                        tr("Add %n member(s)", nullptr, static_cast<int>(initiatives.size())), {});
    for (const QUuid& initiative : initiatives) {
        ScenarioMember member;
        member.position = position++;
        member.scenario = m_scenario;
        member.initiative = Id<Initiative>(initiative);
        builder.insert(AnyEntity(member));
    }
    const Edit edit = builder.build();
    if (const Done done = checkEdit(m_state->contents, edit); !done)
        Q_EMIT said(done.error().message);
    else
        request(edit);
}

/// What cannot be moved so far is refused beside its cell, before it is in the document.
void MembersPanel::request(const Edit& edit) {
    QString startedName;
    for (const Change& change : edit.changes) {
        const auto* after = change.after ? change.after->as<ScenarioMember>() : nullptr;
        if (!after || !m_state->calculations.plan())
            continue;
        if (const auto figures =
                memberFigures(m_state->contents, *m_state->calculations.plan(), *after);
            !figures || figures->movedOut) {
            const Initiative* initiative = m_state->contents.find(after->initiative);
            const QString why =
                figures ? describeMovedOut(initiative->name, *figures->movedOut, m_state->language)
                        : figures.error().message;
            const int row = m_members->grid().rowOf(after->id.uuid());
            const int column = m_members->grid().columnOf(QStringLiteral("shift"));
            if (row >= 0)
                m_members->view().showFault(m_members->grid().index(row, column), why);
            Q_EMIT said(why);
            return;
        }
        const auto* before = change.before ? change.before->as<ScenarioMember>() : nullptr;
        const Initiative* initiative = m_state->contents.find(after->initiative);
        if (before && before->shift != after->shift && initiative && hasStarted(initiative->stage))
            startedName = signedName(*initiative);
    }
    Q_EMIT editRequested(edit);
    if (!startedName.isEmpty() && isApplied(m_state->contents, edit))
        Q_EMIT said(tr("“%1” has started already, and is moved now. Ctrl+Z takes it back.")
                        .arg(startedName));
}

} // namespace nytto

#include "moc_members_panel.cpp"
