// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/initiatives/initiative_details.h"

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
#include "views/tables/grid_column.h"
#include "views/tables/grid_panel.h"

#include <QScrollArea>
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

} // namespace

InitiativeDetails::InitiativeDetails(const Language& language, QWidget* parent)
    : QTabWidget(parent), m_language(language) {
    setObjectName(QStringLiteral("initiative-tabs"));
    setAccessibleName(tr("About the initiative"));
    setUsesScrollButtons(true);
    addTab(scrolled(
               makeForm(QStringLiteral("initiative"),
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
    addTab(scrolled(makeForm(QStringLiteral("initiative-texts"), textFields())), tr("Texts"));
    buildServices();
    m_investments = addPanel(QStringLiteral("initiative-investments"), entityInfoOf<Investment>(),
                             language.translate("entities", entityInfoOf<Investment>().plural),
                             tr("The initiative has no investment. Add one with Ctrl+Ins."));
    m_members = addPanel(QStringLiteral("initiative-scenarios"), entityInfoOf<ScenarioMember>(),
                         language.translate("entities", entityInfoOf<Scenario>().plural),
                         tr("The initiative is part of no scenario."));
    m_notes = addPanel(QStringLiteral("initiative-notes"), entityInfoOf<Note>(),
                       language.translate("entities", entityInfoOf<Note>().plural),
                       tr("There are no notes about the initiative. Add one with Ctrl+Ins."));
}

FieldForm* InitiativeDetails::makeForm(const QString& name, const QStringList& fields) {
    auto* form = new FieldForm(name, entityInfoOf<Initiative>(), fields, m_language, this);
    connect(form, &FieldForm::editRequested, this, &InitiativeDetails::editRequested);
    m_forms.push_back(form);
    return form;
}

QWidget* InitiativeDetails::scrolled(FieldForm* form) {
    auto* area = new QScrollArea(this);
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false); // the tab's own ground, as beside it
    form->setAutoFillBackground(false);
    return area;
}

GridPanel* InitiativeDetails::addPanel(const QString& name, const EntityInfo& info,
                                       const QString& title, const QString& whenEmpty) {
    auto* panel = new GridPanel(name, info, m_language, this);
    panel->setWhenEmpty(whenEmpty);
    m_panels.push_back(panel);
    addTab(panel, title);
    return panel;
}

void InitiativeDetails::buildServices() {
    m_services = addPanel(QStringLiteral("initiative-services"), entityInfoOf<Service>(),
                          m_language.translate("entities", entityInfoOf<Service>().plural),
                          tr("The initiative touches no service. Write the names of services "
                             "above, with semicolons between them."));
    m_services->setRowsFixed();
    auto* tab = new QWidget(this);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeForm(QStringLiteral("initiative-touches"), touchedFields()));
    removeTab(indexOf(m_services));
    addTab(tab, m_language.translate("entities", entityInfoOf<Service>().plural));
    layout->addWidget(m_services, 1);
    m_services->show(); // taking its tab away has hidden it
}

void InitiativeDetails::showInitiative(const DocumentState& state, Id<Initiative> id) {
    for (FieldForm* form : m_forms)
        form->showEntity(state, id.uuid());
    showServices(state, state.contents.find(id));
    showInvestments(state, id);
    showMembers(state, id);
    showNotes(state, id);
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

void InitiativeDetails::showInvestments(const DocumentState& state, Id<Initiative> id) {
    Investment investment;
    investment.name = tr("New investment");
    investment.initiative = id;
    if (const Initiative* initiative = state.contents.find(id)) {
        investment.portfolio = initiative->portfolio;
        m_investments->setNewEntity([investment] { return AnyEntity(investment); });
    } else {
        m_investments->setNewEntity({});
    }
    m_investments->showState(
        state,
        fieldColumns(entityInfoOf<Investment>(),
                     {QStringLiteral("name"), QStringLiteral("portfolio"), QStringLiteral("method"),
                      QStringLiteral("start"), QStringLiteral("inProgress"),
                      QStringLiteral("rate")},
                     m_language, state.unit()),
        [id](const void* row) { return static_cast<const Investment*>(row)->initiative == id; });
}

void InitiativeDetails::showMembers(const DocumentState& state, Id<Initiative> id) {
    std::set<Id<Scenario>> partOf;
    for (const ScenarioMember& member : state.contents.all<ScenarioMember>())
        if (member.initiative == id)
            partOf.insert(member.scenario);
    const auto& scenarios = state.contents.all<Scenario>();
    const auto other = std::ranges::find_if(
        scenarios, [&](const Scenario& scenario) { return !partOf.contains(scenario.id); });
    if (id && other != scenarios.end()) {
        ScenarioMember member;
        member.scenario = other->id;
        member.initiative = id;
        m_members->setNewEntity([member] { return AnyEntity(member); });
    } else {
        m_members->setNewEntity({});
    }
    m_members->showState(
        state,
        fieldColumns(entityInfoOf<ScenarioMember>(),
                     {QStringLiteral("scenario"), QStringLiteral("included"),
                      QStringLiteral("shift"), QStringLiteral("costScale"),
                      QStringLiteral("impactScale"), QStringLiteral("benefitScale"),
                      QStringLiteral("ground"), QStringLiteral("note")},
                     m_language, state.unit()),
        [id](const void* row) {
            return static_cast<const ScenarioMember*>(row)->initiative == id;
        });
}

void InitiativeDetails::showNotes(const DocumentState& state, Id<Initiative> id) {
    const EntityRef subject = refTo(id);
    if (id) {
        Note note;
        note.subject = subject;
        note.text = tr("New note");
        m_notes->setNewEntity([note] { return AnyEntity(note); });
    } else {
        m_notes->setNewEntity({});
    }
    auto columns =
        fieldColumns(entityInfoOf<Note>(),
                     {QStringLiteral("text"), QStringLiteral("kind"), QStringLiteral("year"),
                      QStringLiteral("source"), QStringLiteral("field")},
                     m_language, state.unit());
    columns.insert(columns.begin() + 2,
                   computedColumn(QStringLiteral("about"), tr("About"), ColumnType::Text,
                                  [language = m_language](const void* row) {
                                      const auto* field = entityInfoOf<Initiative>().field(
                                          static_cast<const Note*>(row)->fieldKey);
                                      return Cell(field ? language.translate("fields", field->label)
                                                        : tr("The initiative"));
                                  }));
    m_notes->showState(state, std::move(columns), [subject](const void* row) {
        return static_cast<const Note*>(row)->subject == subject;
    });
}

int InitiativeDetails::tabOf(const QWidget* widget) const {
    for (int tab = 0; tab < count(); ++tab)
        if (this->widget(tab) == widget || this->widget(tab)->isAncestorOf(widget))
            return tab;
    return -1;
}

bool InitiativeDetails::focusField(const QString& field) {
    for (FieldForm* form : m_forms)
        if (form->focusField(field)) {
            setCurrentIndex(tabOf(form));
            return form->focusField(field); // again, now that it is visible
        }
    return false;
}

bool InitiativeDetails::reveal(const EntityRef& ref, const QString& field,
                               std::optional<int> year) {
    for (GridPanel* panel : {m_investments, m_members, m_notes})
        if (panel->grid().info().keyString() == ref.kind && panel->grid().rowOf(ref.id) >= 0) {
            setCurrentIndex(tabOf(panel));
            return panel->reveal(ref, field, year);
        }
    return false;
}

} // namespace nytto
