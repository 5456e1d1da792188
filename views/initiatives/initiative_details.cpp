// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/initiatives/initiative_details.h"

#include "model/document/provisional_name.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/tables/document_state.h"
#include "model/tables/report.h"
#include "views/panels/field_form.h"
#include "views/panels/owned_table.h"
#include "views/panels/scrolled.h"
#include "views/panels/tick_list.h"
#include "views/tables/grid_column.h"
#include "views/tables/grid_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace nytto {

namespace {

QStringList textFields() {
    QStringList keys;
    for (const FieldInfo* field : enteredFields(entityInfoOf<Initiative>()))
        if (field->type == FieldType::LongText)
            keys << field->keyString();
    return keys;
}

QStringList touchedFields() {
    return {QStringLiteral("services"), QStringLiteral("serviceName")};
}

Owned investments() {
    return {QStringLiteral("initiative-investments"),
            entityInfoOf<Investment>(),
            QStringLiteral("initiative"),
            {QStringLiteral("name"), QStringLiteral("portfolio"), QStringLiteral("method"),
             QStringLiteral("start"), QStringLiteral("inProgress"), QStringLiteral("rate")},
            InitiativeDetails::tr("The initiative has no investment. Add one with Ctrl+Ins."),
            InitiativeDetails::tr("Choose an initiative."),
            {},
            [](const DocumentState& state, const EntityRef& initiative) {
                Investment investment;
                investment.name = provisionalName(entityInfoOf<Investment>(), state.language);
                investment.portfolio =
                    state.contents.find(Id<Initiative>(initiative.id))->portfolio;
                return AnyEntity(investment);
            }};
}

Owned members() {
    return {
        QStringLiteral("initiative-scenarios"),
        entityInfoOf<ScenarioMember>(),
        QStringLiteral("initiative"),
        {QStringLiteral("scenario"), QStringLiteral("included"), QStringLiteral("shift"),
         QStringLiteral("costScale"), QStringLiteral("impactScale"), QStringLiteral("benefitScale"),
         QStringLiteral("ground"), QStringLiteral("note")},
        InitiativeDetails::tr("The initiative is part of no scenario."),
        InitiativeDetails::tr("Choose an initiative."),
        {},
        [](const DocumentState& state, const EntityRef& initiative) -> std::optional<AnyEntity> {
            std::set<Id<Scenario>> partOf;
            for (const ScenarioMember& member : state.contents.all<ScenarioMember>())
                if (member.initiative.uuid() == initiative.id)
                    partOf.insert(member.scenario);
            for (const Scenario& scenario : state.contents.all<Scenario>())
                if (!partOf.contains(scenario.id))
                    return AnyEntity(ScenarioMember());
            return {};
        }};
}

Owned notes(const Language& language) {
    const auto about = [language](const void* row) {
        const auto* field =
            entityInfoOf<Initiative>().field(static_cast<const Note*>(row)->fieldKey);
        return Cell(field ? language.translate("fields", field->label)
                          : InitiativeDetails::tr("The initiative"));
    };
    return {QStringLiteral("initiative-notes"),
            entityInfoOf<Note>(),
            QStringLiteral("subject"),
            {},
            InitiativeDetails::tr("There are no notes about the initiative. Add one with "
                                  "Ctrl+Ins."),
            InitiativeDetails::tr("Choose an initiative."),
            {},
            [](const DocumentState& state, const EntityRef&) {
                Note note;
                note.text = provisionalName(entityInfoOf<Note>(), state.language);
                return AnyEntity(note);
            },
            [language, about](const DocumentState& state, const EntityRef&) {
                auto columns = fieldColumns(entityInfoOf<Note>(),
                                            {QStringLiteral("text"), QStringLiteral("kind"),
                                             QStringLiteral("year"), QStringLiteral("source"),
                                             QStringLiteral("field")},
                                            language, state.unit());
                columns.insert(columns.begin() + 2, computedColumn(QStringLiteral("about"),
                                                                   InitiativeDetails::tr("About"),
                                                                   ColumnType::Text, about));
                return columns;
            }};
}

/// A member is called by the scenario that it is in.
const char* titleOf(const EntityInfo& kind) {
    return &kind == &entityInfoOf<ScenarioMember>() ? entityInfoOf<Scenario>().plural : kind.plural;
}

} // namespace

InitiativeDetails::InitiativeDetails(const Language& language, QWidget* parent)
    : QTabWidget(parent), m_language(language) {
    setObjectName(QStringLiteral("initiative-tabs"));
    setAccessibleName(tr("About the initiative"));
    setUsesScrollButtons(true);
    addTab(scrolled(
               *makeForm(QStringLiteral("initiative"),
                         formFields(entityInfoOf<Initiative>(),
                                    {QStringLiteral("number"), QStringLiteral("name"),
                                     QStringLiteral("publicName"), QStringLiteral("stage"),
                                     QStringLiteral("portfolio"), QStringLiteral("supplier"),
                                     QStringLiteral("netBenefit"), QStringLiteral("netBenefitUnit"),
                                     QStringLiteral("printedUnit"), QStringLiteral("certainty"),
                                     QStringLiteral("certaintyNote"), QStringLiteral("lowEstimate"),
                                     QStringLiteral("highEstimate"), QStringLiteral("pilotStudy"),
                                     QStringLiteral("mustDo"), QStringLiteral("needsComment"),
                                     QStringLiteral("secret")},
                                    textFields() + touchedFields()))),
           tr("Figures"));
    addTab(scrolled(*makeForm(QStringLiteral("initiative-texts"), textFields())), tr("Texts"));
    buildServices();
    for (const Owned& owned : {investments(), members(), notes(language)}) {
        m_owned.push_back(new OwnedTable(owned, language, this));
        m_panels.push_back(m_owned.back());
        addTab(m_owned.back(), language.translate("entities", titleOf(owned.kind)));
    }
}

FieldForm* InitiativeDetails::makeForm(const QString& name, const QStringList& fields) {
    auto* form = new FieldForm(name, entityInfoOf<Initiative>(), fields, m_language, this);
    connect(form, &FieldForm::editRequested, this, &InitiativeDetails::editRequested);
    m_forms.push_back(form);
    return form;
}

void InitiativeDetails::buildServices() {
    const EntityInfo& info = entityInfoOf<Service>();
    m_services = new GridPanel(QStringLiteral("initiative-services"), info, m_language, this);
    m_services->setWhenEmpty(tr("The initiative touches no service. Write the names of services "
                                "above, with semicolons between them, or choose them in a list."));
    m_services->setRowsFixed();
    m_panels.push_back(m_services);
    m_choose = new QPushButton(tr("&Choose services …"), this);
    m_choose->setObjectName(QStringLiteral("choose-services"));
    connect(m_choose, &QPushButton::clicked, this, &InitiativeDetails::chooseServices);
    m_chooser =
        new TickList(QStringLiteral("service-chooser"), QStringLiteral("service-chooser"),
                     {tr("Search among the services"), tr("Services that the initiative touches"),
                      tr("Let the initiative touch what is ticked"),
                      [](int ticked) { return tr("&Use %n service(s)", nullptr, ticked); }},
                     this);
    connect(m_chooser, &TickList::chosen, this, &InitiativeDetails::setServices);
    connect(m_chooser, &TickList::closed, this, [this] {
        m_services->show();
        m_choose->setFocus();
    });
    auto* tab = new QWidget(this);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeForm(QStringLiteral("initiative-touches"), touchedFields()));
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addWidget(m_services, 1);
    layout->addWidget(m_chooser, 1);
    addTab(tab, m_language.translate("entities", info.plural));
}

void InitiativeDetails::showInitiative(const DocumentState& state, Id<Initiative> id) {
    m_state.emplace(state);
    if (id != m_initiative && !m_chooser->isHidden()) {
        m_chooser->hide();
        m_services->show();
    }
    m_initiative = id;
    m_choose->setEnabled(!id.isNull() && !state.contents.all<Service>().isEmpty());
    for (FieldForm* form : m_forms)
        form->showEntity(state, id.uuid());
    showServices(state, state.contents.find(id));
    for (OwnedTable* table : m_owned)
        table->showOwner(state, refTo(id));
}

/// The list takes the place of the table of those that are chosen.
void InitiativeDetails::chooseServices() {
    const Initiative* initiative = m_state ? m_state->contents.find(m_initiative) : nullptr;
    if (!initiative || !m_state->isCurrent())
        return;
    std::vector<TickList::Choice> choices;
    for (const Service& service : m_state->contents.all<Service>())
        choices.push_back(
            {service.id.uuid(), service.name,
             std::ranges::find(initiative->services, service.id) != initiative->services.end()});
    m_services->hide();
    m_chooser->choose(choices);
}

void InitiativeDetails::setServices(const std::vector<QUuid>& services) {
    const Initiative* held =
        m_state && m_state->isCurrent() ? m_state->contents.find(m_initiative) : nullptr;
    if (!held)
        return;
    Initiative initiative = *held;
    const auto isTicked = [&](const Id<Service>& service) {
        return std::ranges::find(services, service.uuid()) != services.end();
    };
    std::erase_if(initiative.services, std::not_fn(isTicked)); // those that stay, as they stand
    for (const QUuid& service : services)
        if (std::ranges::find(held->services, Id<Service>(service)) == held->services.end())
            initiative.services.emplace_back(service);
    Q_EMIT editRequested(EditBuilder(m_state->contents, {},
                                     tr("Choose the services that “%1” touches").arg(held->name),
                                     {})
                             .update(initiative)
                             .build());
}

void InitiativeDetails::showServices(const DocumentState& state, const Initiative* initiative) {
    auto columns = fieldColumns(
        entityInfoOf<Service>(),
        {QStringLiteral("name"), QStringLiteral("category"), QStringLiteral("supplier")},
        m_language, state.unit());
    for (GridColumn& column : columns)
        column.isEditable = false;
    std::set<Id<Service>> touched;
    if (initiative)
        touched.insert(initiative->services.begin(), initiative->services.end());
    m_services->showState(state, std::move(columns), [touched](const void* row) {
        return touched.contains(static_cast<const Service*>(row)->id);
    });
}

bool InitiativeDetails::focusField(const QString& field) {
    for (FieldForm* form : m_forms)
        if (form->focusField(field)) {
            bringToFront(*this, *form);
            return form->focusField(field); // again, now that it is visible
        }
    return false;
}

} // namespace nytto

#include "moc_initiative_details.cpp"
