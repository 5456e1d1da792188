// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/services_page.h"

#include "model/calculation/allocation/allocation.h"
#include "model/document/provisional_name.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "views/panels/empty_state.h"
#include "views/panels/field_form.h"
#include "views/panels/owned_table.h"
#include "views/services/service_columns.h"
#include "views/shared/shared_room.h"
#include "views/tables/grid_panel.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nytto {

namespace {

/// What the page Allocation asks for.
QStringList ofAllocation() {
    return {QStringLiteral("categoryFrom"), QStringLiteral("categoryBefore"),
            QStringLiteral("stepOrder")};
}

/// A cause or a proposal of the year that the document is about.
template <class Proposal>
std::optional<AnyEntity> beginInYear(const DocumentState& state, const EntityRef& /*service*/) {
    Proposal proposal;
    proposal.year = state.calculations.year();
    return AnyEntity(proposal);
}

} // namespace

ServicesPage::ServicesPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_empty(new EmptyState(
          QStringLiteral("services-empty-state"), tr("No services yet"),
          tr("The services are what the plan begins with: what each costs per year, and why that "
             "changes. Add them one by one, or copy rows in Excel and paste them into the table "
             "with Ctrl+V."),
          this)),
      m_services(
          new GridPanel(QStringLiteral("services"), entityInfoOf<Service>(), language, this)),
      m_tabs(new QTabWidget(this)),
      m_form(
          new FieldForm(QStringLiteral("service"), entityInfoOf<Service>(),
                        formFields(entityInfoOf<Service>(),
                                   {QStringLiteral("name"), QStringLiteral("supplier"),
                                    QStringLiteral("category"), QStringLiteral("categoryNote"),
                                    QStringLiteral("financing"), QStringLiteral("derived"),
                                    QStringLiteral("printedUnit"), QStringLiteral("description")},
                                   ofAllocation()),
                        language, this)) {
    setObjectName(QStringLiteral("services-page"));
    m_services->setNewEntity([language] {
        Service service;
        service.name = provisionalName(entityInfoOf<Service>(), language);
        return AnyEntity(service);
    });
    connectTable(*m_services);
    connect(m_services, &GridPanel::currentEntityChanged, this, &ServicesPage::showDetail);
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    m_tabs->setObjectName(QStringLiteral("service-tabs"));
    m_tabs->setAccessibleName(tr("About the service"));
    m_tabs->addTab(m_form, tr("Service"));
    addDetails();
    m_empty->addRowStep(tr("&Add a service"), *m_services);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_services);
    sides->addWidget(m_tabs);
    shareRoom(*sides, {5, 2});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(sides, 1);
}

OwnedTable* ServicesPage::addDetail(Owned owned, const QString& title) {
    auto* table = new OwnedTable(std::move(owned), m_language, this);
    connectTable(*table);
    m_tabs->addTab(table, title);
    m_details.push_back(table);
    return table;
}

void ServicesPage::addDetails() {
    const QString service = QStringLiteral("service");
    const QString choose = tr("Choose a service.");
    addDetail({QStringLiteral("service-causes"),
               entityInfoOf<ServiceCause>(),
               service,
               {QStringLiteral("cause"), QStringLiteral("year"), QStringLiteral("amount"),
                QStringLiteral("note")},
               tr("No cause of its change is named. Add one with Ctrl+Ins."),
               choose,
               {},
               beginInYear<ServiceCause>},
              tr("Causes"));
    addDetail({QStringLiteral("service-moved"),
               entityInfoOf<MovedDevelopment>(),
               QStringLiteral("services"),
               {QStringLiteral("name"), QStringLiteral("year"), QStringLiteral("amount"),
                QStringLiteral("cause"), QStringLiteral("serviceName")},
               tr("No development has moved into its management cost. Add one with Ctrl+Ins."),
               choose,
               {},
               [](const DocumentState& state, const EntityRef&) {
                   MovedDevelopment moved;
                   moved.name = provisionalName(entityInfoOf<MovedDevelopment>(), state.language);
                   moved.year = state.calculations.year();
                   return AnyEntity(moved);
               }},
              tr("Moved development"));
    addDetail({QStringLiteral("service-categories"),
               entityInfoOf<CategoryProposal>(),
               service,
               {QStringLiteral("proposed"), QStringLiteral("year"), QStringLiteral("categoryToday"),
                QStringLiteral("cost"), QStringLiteral("costYear"), QStringLiteral("costNote"),
                QStringLiteral("comment")},
               tr("No other category is proposed. Add a proposal with Ctrl+Ins."),
               choose,
               {},
               beginInYear<CategoryProposal>,
               {},
               QStringLiteral("proposed")},
              tr("Category"));
    addDetail({QStringLiteral("service-keys"),
               entityInfoOf<KeyProposal>(),
               service,
               {QStringLiteral("keyToday"), QStringLiteral("keyProposed"), QStringLiteral("year"),
                QStringLiteral("comment")},
               tr("No other allocation key is proposed. Add a proposal with Ctrl+Ins."),
               choose,
               {},
               beginInYear<KeyProposal>},
              tr("Allocation key"));
    addDetail({QStringLiteral("service-initiatives"),
               entityInfoOf<Initiative>(),
               QStringLiteral("services"),
               {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("stage"),
                QStringLiteral("netBenefit")},
               tr("No initiative touches the service."),
               choose},
              tr("Initiatives"));
}

void ServicesPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_empty->standIn(state.contents.all<Service>().isEmpty(), {m_tabs});
    m_services->showState(state, serviceColumns(state));
    showDetail();
}

void ServicesPage::showDetail() {
    if (!m_state)
        return;
    const EntityRef service = m_services->currentEntity();
    m_form->showEntity(*m_state, service.id);
    for (OwnedTable* table : m_details)
        table->showOwner(*m_state, service);
}

bool ServicesPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_services->reveal(ref, field, year)) {
        if (m_services->grid().columnOf(field, year) < 0 && m_form->focusField(field))
            m_tabs->setCurrentWidget(m_form);
        return true;
    }
    return m_state && revealOwned(*m_state, ref, field, year, *m_services, m_details, *m_tabs);
}

} // namespace nytto

#include "moc_services_page.cpp"
