// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/services_page.h"

#include "model/calculation/allocation/allocation.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "views/panels/field_form.h"
#include "views/services/service_columns.h"
#include "views/shared/shared_room.h"
#include "views/tables/grid_column.h"
#include "views/tables/grid_panel.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// What the page Allocation asks for.
QStringList ofAllocation() {
    return {QStringLiteral("categoryFrom"), QStringLiteral("categoryBefore"),
            QStringLiteral("stepOrder")};
}

} // namespace

ServicesPage::ServicesPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
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
    m_services->setWhenEmpty(tr("There are no services yet. Add the first one with Ctrl+Ins."));
    m_services->setNewEntity([] {
        Service service;
        service.name = tr("New service");
        return AnyEntity(service);
    });
    connectTable(*m_services);
    connect(m_services, &GridPanel::currentEntityChanged, this, &ServicesPage::showDetail);
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    m_tabs->setObjectName(QStringLiteral("service-tabs"));
    m_tabs->setAccessibleName(tr("About the service"));
    m_tabs->addTab(m_form, tr("Service"));
    m_causes = addDetail(QStringLiteral("service-causes"), entityInfoOf<ServiceCause>(),
                         tr("Causes"), tr("No cause of its change is named."));
    m_moved = addDetail(QStringLiteral("service-moved"), entityInfoOf<MovedDevelopment>(),
                        tr("Moved development"),
                        tr("No development has moved into its management cost."));
    m_categories = addDetail(QStringLiteral("service-categories"), entityInfoOf<CategoryProposal>(),
                             tr("Category"), tr("No other category is proposed."));
    m_keys = addDetail(QStringLiteral("service-keys"), entityInfoOf<KeyProposal>(),
                       tr("Allocation key"), tr("No other allocation key is proposed."));
    m_initiatives = addDetail(QStringLiteral("service-initiatives"), entityInfoOf<Initiative>(),
                              tr("Initiatives"), tr("No initiative touches the service."));
    m_initiatives->setRowsFixed();
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_services);
    sides->addWidget(m_tabs);
    shareRoom(*sides, {5, 2});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sides);
}

GridPanel* ServicesPage::addDetail(const QString& name, const EntityInfo& info,
                                   const QString& title, const QString& whenEmpty) {
    auto* panel = new GridPanel(name, info, m_language, this);
    panel->setWhenEmpty(whenEmpty);
    connectTable(*panel);
    m_tabs->addTab(panel, title);
    return panel;
}

void ServicesPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_services->showState(state, serviceColumns(state));
    showDetail();
}

void ServicesPage::showDetail() {
    if (!m_state)
        return;
    const DocumentState& state = *m_state;
    const Id<Service> service(m_services->currentEntity().id);
    const int year = state.calculations.year();
    m_form->showEntity(state, service.uuid());
    const bool chosen = !service.isNull();
    const auto fields = [&](const EntityInfo& info, const QStringList& keys) {
        return fieldColumns(info, keys, m_language, state.unit());
    };
    const auto start = [&](GridPanel& panel, auto entity) {
        entity.year = year;
        if (chosen)
            panel.setNewEntity([entity] { return AnyEntity(entity); });
        else
            panel.setNewEntity({});
    };
    const auto& causes = state.contents.all<ChangeCause>();
    start(*m_causes,
          ServiceCause{
              {}, 0, service, 0, causes.isEmpty() ? Id<ChangeCause>() : causes[0].id, {}, {}});
    m_causes->showState(
        state,
        fields(entityInfoOf<ServiceCause>(), {QStringLiteral("cause"), QStringLiteral("year"),
                                              QStringLiteral("amount"), QStringLiteral("note")}),
        [service](const void* row) {
            return static_cast<const ServiceCause*>(row)->service == service;
        });
    MovedDevelopment moved;
    moved.services = {service};
    moved.name = tr("New moved development");
    start(*m_moved, moved);
    m_moved->showState(
        state,
        fields(entityInfoOf<MovedDevelopment>(),
               {QStringLiteral("name"), QStringLiteral("year"), QStringLiteral("amount"),
                QStringLiteral("cause"), QStringLiteral("serviceName")}),
        [service](const void* row) {
            const auto& list = static_cast<const MovedDevelopment*>(row)->services;
            return std::ranges::find(list, service) != list.end();
        });
    CategoryProposal category;
    category.service = service;
    start(*m_categories, category);
    m_categories->showState(
        state,
        fields(entityInfoOf<CategoryProposal>(),
               {QStringLiteral("proposed"), QStringLiteral("year"), QStringLiteral("categoryToday"),
                QStringLiteral("cost"), QStringLiteral("costYear"), QStringLiteral("costNote"),
                QStringLiteral("comment")}),
        [service](const void* row) {
            return static_cast<const CategoryProposal*>(row)->service == service;
        });
    KeyProposal key;
    key.service = service;
    start(*m_keys, key);
    m_keys->showState(state,
                      fields(entityInfoOf<KeyProposal>(),
                             {QStringLiteral("keyToday"), QStringLiteral("keyProposed"),
                              QStringLiteral("year"), QStringLiteral("comment")}),
                      [service](const void* row) {
                          return static_cast<const KeyProposal*>(row)->service == service;
                      });
    auto initiatives =
        fields(entityInfoOf<Initiative>(), {QStringLiteral("number"), QStringLiteral("name"),
                                            QStringLiteral("stage"), QStringLiteral("netBenefit")});
    for (GridColumn& column : initiatives)
        column.isEditable = false;
    m_initiatives->showState(state, std::move(initiatives), [service](const void* row) {
        const auto& list = static_cast<const Initiative*>(row)->services;
        return std::ranges::find(list, service) != list.end();
    });
}

bool ServicesPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_services->reveal(ref, field, year)) {
        if (m_services->grid().columnOf(field, year) < 0 && m_form->focusField(field))
            m_tabs->setCurrentWidget(m_form);
        return true;
    }
    // What belongs to a service is shown beside it.
    const auto entity = m_state ? m_state->contents.find(ref) : std::nullopt;
    if (!entity)
        return false;
    EntityRef owner;
    GridPanel* panel = nullptr;
    if (const auto* cause = entity->as<ServiceCause>()) {
        owner = refTo(cause->service);
        panel = m_causes;
    } else if (const auto* proposal = entity->as<CategoryProposal>()) {
        owner = refTo(proposal->service);
        panel = m_categories;
    } else if (const auto* key = entity->as<KeyProposal>()) {
        owner = refTo(key->service);
        panel = m_keys;
    } else if (const auto* moved = entity->as<MovedDevelopment>();
               moved && !moved->services.empty()) {
        owner = refTo(moved->services.front());
        panel = m_moved;
    }
    if (!panel || !m_services->reveal(owner))
        return false;
    m_tabs->setCurrentWidget(panel);
    return panel->reveal(ref, field, year);
}

} // namespace nytto
