// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/scenarios_page.h"

#include "model/document/provisional_name.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "views/panels/empty_state.h"
#include "views/panels/field_form.h"
#include "views/panels/scrolled.h"
#include "views/scenarios/comparison_panel.h"
#include "views/scenarios/member_columns.h"
#include "views/scenarios/members_panel.h"
#include "views/scenarios/scenario_edits.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace nytto {

namespace {

/// Those of the list of scenarios.
QStringList scenarioFields() {
    return {QStringLiteral("number"), QStringLiteral("year"), QStringLiteral("name")};
}

} // namespace

ScenariosPage::ScenariosPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_empty(new EmptyState(
          QStringLiteral("scenarios-empty-state"), tr("No scenarios yet"),
          tr("A scenario is a choice of initiatives, and when each is done. Two or three of them "
             "beside each other show what can be decided, what it costs and what it gives."),
          this)),
      m_scenarios(
          new GridPanel(QStringLiteral("scenarios"), entityInfoOf<Scenario>(), language, this)),
      m_tabs(new QTabWidget(this)) {
    setObjectName(QStringLiteral("scenarios-page"));
    m_scenarios->setCompact();
    m_scenarios->setDuplicate([this](const EntityRef& ref) {
        return duplicateScenario(m_state->contents, Id<Scenario>(ref.id));
    });
    connectTable(*m_scenarios);
    connect(m_scenarios, &GridPanel::currentEntityChanged, this, &ScenariosPage::showTab);
    buildTabs();
    m_empty->addRowStep(tr("&Add a scenario"), *m_scenarios);
    m_initiatives =
        &m_empty->addStep(QStringLiteral("initiatives"), tr("Enter the &initiatives first"));
    connect(m_initiatives, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("initiatives")); });
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_scenarios);
    sides->addWidget(m_tabs);
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    const int character = fontMetrics().averageCharWidth();
    m_scenarios->setMinimumWidth(30 * character); // with the year in view
    sides->setSizes({46 * character, width()});
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(sides, 1);
}

void ScenariosPage::buildTabs() {
    m_tabs->setObjectName(QStringLiteral("scenario-tabs"));
    m_tabs->setAccessibleName(tr("About the scenario"));
    m_tabs->setDocumentMode(true);
    m_members = new MembersPanel(m_language, this);
    connectTable(m_members->members());
    disconnect(&m_members->members(), &GridPanel::editRequested, this, nullptr); // it looks first
    connectTable(m_members->summary());
    connectChart(m_members->chart());
    connect(m_members, &MembersPanel::editRequested, this, &Page::editRequested);
    connect(m_members, &MembersPanel::said, this, &Page::said);
    m_comparison = new ComparisonPanel(m_language, this);
    connectTable(m_comparison->figures());
    connectTable(m_comparison->members());
    connectTable(m_comparison->hitUnits());
    connectChart(m_comparison->chart());
    connect(m_comparison, &ComparisonPanel::scenarioRequested, this, [this](const QUuid& id) {
        reveal(refTo(Id<Scenario>(id)), {}, {});
        m_tabs->setCurrentWidget(m_members);
    });
    connect(m_comparison, &ComparisonPanel::revealRequested, this, &Page::revealRequested);
    m_form =
        new FieldForm(QStringLiteral("scenario"), entityInfoOf<Scenario>(),
                      formFields(entityInfoOf<Scenario>(),
                                 {QStringLiteral("analysis"), QStringLiteral("needs"),
                                  QStringLiteral("opportunities"), QStringLiteral("consequences"),
                                  QStringLiteral("dependencies"), QStringLiteral("effects")},
                                 scenarioFields()),
                      m_language, this);
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    m_texts = scrolled(*m_form);
    m_published = new GridPanel(QStringLiteral("scenario-published"),
                                entityInfoOf<PublishedFigure>(), m_language, this);
    connectTable(*m_published);
    m_tabs->addTab(m_comparison, tr("Comparison"));
    m_tabs->addTab(m_members, tr("Members and sums"));
    m_tabs->addTab(m_texts, tr("Texts"));
    m_tabs->addTab(m_published,
                   m_language.translate("entities", entityInfoOf<PublishedFigure>().plural));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ScenariosPage::showTab);
}

void ScenariosPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    const bool wasEmpty = std::exchange(m_isEmpty, state.contents.all<Scenario>().isEmpty());
    m_empty->standIn(m_isEmpty, {m_tabs});
    m_initiatives->setVisible(state.contents.all<Initiative>().isEmpty());
    m_otherYear.reset();
    startScenario();
    m_scenarios->showState(
        state, fieldColumns(entityInfoOf<Scenario>(), scenarioFields(), m_language, state.unit()),
        {}, [](const void* row) { return -static_cast<const Scenario*>(row)->year; });
    chooseYear();
    if (wasEmpty && !m_isEmpty)
        m_tabs->setCurrentWidget(m_members); // beside the list, where the first one is named
    showTab();
}

/// When the plan begins with another year, the same scenario of that year is chosen, or the first.
void ScenariosPage::chooseYear() {
    const int before = std::exchange(m_year, m_state->calculations.year());
    const Scenario* chosen = m_state->contents.find(scenario());
    if (before == m_year || !chosen || chosen->year == m_year)
        return;
    const Scenario* next = nullptr;
    for (const Scenario& each : m_state->contents.all<Scenario>())
        if (each.year == m_year && (!next || each.number == chosen->number))
            next = &each;
    if (next)
        m_scenarios->view().select(m_scenarios->grid().rowOf(next->id.uuid()),
                                   std::max(m_scenarios->view().currentCell().column(), 0));
}

void ScenariosPage::startScenario() {
    Scenario scenario;
    scenario.year = m_state->calculations.year();
    scenario.number = nextScenarioNumber(m_state->contents, scenario.year);
    scenario.name = provisionalName(entityInfoOf<Scenario>(), m_language);
    m_scenarios->setNewEntity([scenario] { return AnyEntity(scenario); });
}

/// The state with the calculations of the chosen scenario's year.
DocumentState ScenariosPage::stateOfYear() {
    const Scenario* chosen = m_state->contents.find(scenario());
    if (!chosen || chosen->year == m_state->calculations.year())
        return *m_state;
    if (!m_otherYear || m_otherYear->year() != chosen->year)
        m_otherYear = std::make_unique<Calculations>(m_state->contents, chosen->year);
    return {m_state->contents, *m_otherYear,    m_state->language, m_state->notes,
            m_state->report,   m_state->author, m_state->life};
}

void ScenariosPage::showTab() {
    if (!m_state)
        return;
    const QWidget* tab = m_tabs->currentWidget();
    m_scenarios->setVisible(m_isEmpty || tab != m_comparison); // which is of all of them
    if (tab == m_members)
        m_members->showScenario(stateOfYear(), scenario());
    else if (tab == m_comparison)
        m_comparison->showState(stateOfYear());
    else if (tab == m_texts)
        m_form->showEntity(*m_state, scenario().uuid());
    else
        showPublished();
}

void ScenariosPage::showPublished() {
    const Id<Scenario> chosen = scenario();
    const auto& sources = m_state->contents.all<Source>();
    if (chosen.isNull() || sources.isEmpty()) {
        m_published->setNewEntity({});
        m_published->setWhenEmpty(
            tr("Nothing is published of the scenario. A source is needed before a figure of it "
               "can be entered."));
    } else {
        PublishedFigure figure;
        figure.scenario = chosen;
        figure.year = m_state->contents.find(chosen)->year;
        m_published->setNewEntity([figure] { return AnyEntity(figure); });
        m_published->setWhenEmpty(
            tr("Nothing is published of the scenario. Add the first figure with Ctrl+Ins."));
    }
    m_published->showState(*m_state, publishedColumns(*m_state), [chosen](const void* row) {
        const auto& figure = *static_cast<const PublishedFigure*>(row);
        return !chosen.isNull() && figure.scenario == chosen;
    });
}

/// A scenario, where all of them are compared.
bool ScenariosPage::addRow() {
    if (m_tabs->currentWidget() != m_comparison)
        return Page::addRow();
    m_tabs->setCurrentWidget(m_members); // beside the list
    m_scenarios->addRow();
    return true;
}

bool ScenariosPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_scenarios->reveal(ref, field, year)) {
        const FieldInfo* info = entityInfoOf<Scenario>().field(field);
        if (info && info->type == FieldType::LongText) {
            m_tabs->setCurrentWidget(m_texts);
            m_form->focusField(field);
        } else if (m_tabs->currentWidget() == m_comparison) {
            m_tabs->setCurrentWidget(m_members); // beside the list, where it is current
        }
        return true;
    }
    const auto entity = m_state ? m_state->contents.find(ref) : std::nullopt;
    if (!entity)
        return false;
    Id<Scenario> owner;
    QWidget* tab = m_members;
    GridPanel* panel = &m_members->members();
    if (const auto* member = entity->as<ScenarioMember>()) {
        owner = member->scenario;
    } else if (const auto* figure = entity->as<PublishedFigure>()) {
        owner = figure->scenario;
        tab = panel = m_published;
    }
    if (owner.isNull() || !m_scenarios->reveal(refTo(owner)))
        return false;
    m_tabs->setCurrentWidget(tab);
    showTab();
    return panel->reveal(ref, field, year);
}

} // namespace nytto

#include "moc_scenarios_page.cpp"
