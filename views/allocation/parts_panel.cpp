// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/parts_panel.h"

#include "model/document/provisional_name.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/passed_cost_table.h"
#include "views/allocation/part_columns.h"
#include "views/panels/field_form.h"
#include "views/panels/owned_table.h"
#include "views/shared/shared_room.h"
#include "views/tables/result_table.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

PartsPanel::PartsPanel(const Language& language, QWidget* parent)
    : AllocationPanel(language, parent),
      m_services(addTable(QStringLiteral("allocated-services"), entityInfoOf<Service>())),
      m_tabs(new QTabWidget(this)),
      m_form(new FieldForm(QStringLiteral("allocated-service"), entityInfoOf<Service>(),
                           {QStringLiteral("financing"), QStringLiteral("category"),
                            QStringLiteral("categoryFrom"), QStringLiteral("categoryBefore"),
                            QStringLiteral("stepOrder")},
                           language, this)) {
    m_services->setWhenEmpty(
        tr("There are no services yet. Add them on the page Services; here they get their parts."));
    m_services->setRowsFixed();
    connect(m_services, &GridPanel::currentEntityChanged, this, &PartsPanel::showService);
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    buildTabs();
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_services);
    sides->addWidget(m_tabs);
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    sides->setSizes({fontMetrics().averageCharWidth() * 52, width()});
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(sides);
}

void PartsPanel::buildTabs() {
    m_tabs->setObjectName(QStringLiteral("allocated-service-tabs"));
    m_tabs->setAccessibleName(tr("How the service is paid for"));
    m_partsTab = buildParts();
    m_participantsTab = buildParticipants();
    buildMoney();
    m_usesTab = buildUses();
    m_tabs->addTab(m_partsTab, tr("Parts and keys"));
    m_tabs->addTab(m_participantsTab, tr("Who takes part"));
    m_tabs->addTab(m_prices, language().translate("entities", entityInfoOf<PriceItem>().plural));
    m_tabs->addTab(m_leases,
                   language().translate("entities", entityInfoOf<LeaseAgreement>().plural));
    m_tabs->addTab(m_usesTab, tr("Uses"));
    m_tabs->addTab(m_form, tr("Financing"));
}

QWidget* PartsPanel::buildParts() {
    m_parts =
        addOwned({QStringLiteral("service-parts"),
                  entityInfoOf<ServicePart>(),
                  QStringLiteral("service"),
                  {},
                  tr("The service has no parts, so that nothing of it is allocated. Add the "
                     "first one with Ctrl+Ins."),
                  tr("Choose a service."),
                  {},
                  [](const DocumentState& state, const EntityRef&) {
                      ServicePart part;
                      part.name = provisionalName(entityInfoOf<ServicePart>(), state.language);
                      return AnyEntity(part);
                  },
                  [](const DocumentState& state, const EntityRef&) { return partColumns(state); }});
    m_keys =
        addOwned({QStringLiteral("part-keys"),
                  entityInfoOf<PartKey>(),
                  QStringLiteral("part"),
                  {QStringLiteral("key"), QStringLiteral("fromYear"), QStringLiteral("toYear")},
                  tr("The part has no key. Add one with Ctrl+Ins."),
                  tr("Choose a part, or add one."),
                  tr("There are no keys yet. Add them on the tab Keys."),
                  [](const DocumentState& state, const EntityRef&) -> std::optional<AnyEntity> {
                      return state.contents.all<AllocationKey>().isEmpty()
                                 ? std::nullopt
                                 : std::optional<AnyEntity>(PartKey());
                  }});
    m_steps =
        addOwned({QStringLiteral("part-breakpoints"),
                  entityInfoOf<Breakpoint>(),
                  QStringLiteral("part"),
                  {QStringLiteral("threshold"), QStringLiteral("step"), QStringLiteral("reason"),
                   QStringLiteral("key"), QStringLiteral("fromYear"), QStringLiteral("toYear"),
                   QStringLiteral("note")},
                  tr("The part has no breakpoints. Add the first one with Ctrl+Ins."),
                  tr("Choose a part, or add one."),
                  {},
                  [](const DocumentState&, const EntityRef&) { return AnyEntity(Breakpoint()); }});
    connect(m_parts, &GridPanel::currentEntityChanged, this, &PartsPanel::showPart);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_parts);
    parts->addWidget(m_keys);
    parts->addWidget(m_steps);
    shareRoom(*parts, {1, 1, 1});
    return parts;
}

QWidget* PartsPanel::buildParticipants() {
    auto* tab = new QWidget(this);
    m_whose = new QComboBox(tab);
    m_whose->setObjectName(QStringLiteral("participants-of"));
    m_whose->setAccessibleName(tr("Participants of"));
    m_whoTakesPart = new QLabel(tab);
    m_whoTakesPart->setObjectName(QStringLiteral("who-takes-part"));
    m_whoTakesPart->setTextFormat(Qt::PlainText);
    m_whoTakesPart->setWordWrap(true);
    m_participants = addTable(QStringLiteral("participants"), entityInfoOf<Unit>());
    m_participants->setTableName(tr("Participants"));
    m_participants->setRowsFixed();
    connect(m_whose, &QComboBox::currentIndexChanged, this, &PartsPanel::showParticipants);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_whose);
    layout->addWidget(m_whoTakesPart);
    layout->addWidget(m_participants, 1);
    layout->addStretch();
    return tab;
}

void PartsPanel::buildMoney() {
    m_prices = addOwned({QStringLiteral("service-prices"),
                         entityInfoOf<PriceItem>(),
                         QStringLiteral("service"),
                         {QStringLiteral("name"), QStringLiteral("year"), QStringLiteral("key"),
                          QStringLiteral("plannedCost"), QStringLiteral("plannedVolume"),
                          QStringLiteral("price"), QStringLiteral("note")},
                         tr("The service has no prices. Add the first one with Ctrl+Ins; they "
                            "count where it is financed by unit prices."),
                         tr("Choose a service."),
                         {},
                         [this](const DocumentState& state, const EntityRef&) {
                             PriceItem price;
                             price.year = year();
                             price.name =
                                 provisionalName(entityInfoOf<PriceItem>(), state.language);
                             return AnyEntity(price);
                         }});
    m_leases = addOwned({QStringLiteral("service-leases"),
                         entityInfoOf<LeaseAgreement>(),
                         QStringLiteral("service"),
                         {QStringLiteral("name"), QStringLiteral("start"), QStringLiteral("months"),
                          QStringLiteral("payment"), QStringLiteral("note")},
                         tr("The service leases nothing. Add the first lease with Ctrl+Ins."),
                         tr("Choose a service."),
                         {},
                         [this](const DocumentState& state, const EntityRef&) {
                             LeaseAgreement lease;
                             lease.name =
                                 provisionalName(entityInfoOf<LeaseAgreement>(), state.language);
                             lease.start = {year(), 1};
                             return AnyEntity(lease);
                         }});
}

QWidget* PartsPanel::buildUses() {
    m_uses = addTable(QStringLiteral("service-uses"), entityInfoOf<ServiceUse>());
    m_uses->setCompact();
    m_uses->setWhenEmpty(
        tr("The service uses no other, and none uses it. Add the first use with Ctrl+Ins."));
    m_passed = new ResultTable(QStringLiteral("passed-costs"), ResultTable::Manner::Figures,
                               language(), this);
    connectTable(*m_passed);
    connect(m_passed, &ResultTable::activated, this,
            [this](const QString& row) { m_services->reveal(m_passed->subjectOf(row)); });
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_uses);
    parts->addWidget(m_passed);
    shareRoom(*parts, {1, 1});
    return parts;
}

void PartsPanel::showAll() {
    m_order = std::make_shared<const UnitOrder>(state().contents);
    std::vector<GridColumn> columns = fieldColumns(
        entityInfoOf<Service>(),
        {QStringLiteral("name"), QStringLiteral("category"), QStringLiteral("financing")},
        language(), state().unit());
    columns.front().isEditable = false;
    m_services->showState(state(), std::move(columns));
    showService();
}

void PartsPanel::showService() {
    if (!hasState())
        return;
    const Id<Service> chosen = service();
    m_form->showEntity(state(), chosen.uuid());
    for (OwnedTable* table : {m_parts, m_prices, m_leases})
        table->showOwner(state(), refTo(chosen));
    showPart();
    showUses(chosen);
    showPassedCosts(chosen);
    const QSignalBlocker quiet(m_whose);
    const QVariant before = m_whose->currentData();
    m_whose->clear();
    if (const Service* held = state().contents.find(chosen))
        m_whose->addItem(tr("The service: %1").arg(held->name), QUuid());
    for (const ServicePart& part : state().contents.all<ServicePart>())
        if (part.service == chosen && part.scope == PartScope::Joined)
            m_whose->addItem(tr("The part: %1").arg(part.name), part.id.uuid());
    m_whose->setCurrentIndex(std::max(m_whose->findData(before), 0));
    showParticipants();
}

Id<ServicePart> PartsPanel::part() const {
    return Id<ServicePart>(m_parts->currentEntity().id);
}

void PartsPanel::showPart() {
    if (!hasState())
        return;
    const Id<ServicePart> chosen = part();
    const ServicePart* held = state().contents.find(chosen);
    const QString name = held ? held->name : QString();
    m_steps->setVisible(held); // else the table above says it
    m_keys->setCaption(held ? tr("Keys of the part %1").arg(name) : QString());
    m_steps->setCaption(held ? tr("Breakpoints of the part %1").arg(name) : QString());
    for (OwnedTable* table : {m_keys, m_steps})
        table->showOwner(state(), refTo(chosen));
}

void PartsPanel::showParticipants() {
    if (!hasState())
        return;
    const Service* held = state().contents.find(service());
    const Id<ServicePart> joined(m_whose->currentData().toUuid());
    const bool all = held && joined.isNull() && takesInAll(*held, year());
    m_whoTakesPart->setText(
        !held ? tr("Choose a service.")
        : all ? tr("%1 is mandatory in %2: every unit that bears costs takes part, and none joins.")
                    .arg(held->name, QString::number(year()))
              : tr("Tick the units that take part in %1.").arg(year()));
    m_participants->setVisible(held && !all);
    m_participants->setWhenEmpty(
        !held || all ? QString() : tr("There are no units yet. Add them on the tab Units."));
    m_participants->showState(
        state(), participantColumns(state(), service(), joined, year(), m_order),
        [show = held && !all](const void*) { return show; }, unitRank(m_order));
}

/// Both ends: what the service uses, and what uses it.
void PartsPanel::showUses(Id<Service> service) {
    const auto& services = state().contents.all<Service>();
    const auto other = std::ranges::find_if(
        services, [service](const Service& each) { return each.id != service; });
    m_uses->setNewEntity({});
    if (!service.isNull() && other != services.end()) {
        ServiceUse use;
        use.user = service;
        m_uses->setNewEntity([use] { return AnyEntity(use); });
    }
    m_uses->showState(
        state(),
        fieldColumns(entityInfoOf<ServiceUse>(),
                     {QStringLiteral("provider"), QStringLiteral("user"), QStringLiteral("share"),
                      QStringLiteral("key"), QStringLiteral("volume"), QStringLiteral("fromYear"),
                      QStringLiteral("toYear"), QStringLiteral("note")},
                     language(), state().unit()),
        [service](const void* row) {
            const auto& use = *static_cast<const ServiceUse*>(row);
            return use.user == service || use.provider == service;
        });
}

void PartsPanel::showPassedCosts(Id<Service> service) {
    const auto allocation = state().calculations.allocation(year());
    m_passed->setTable(passedCostTable(state().contents, *allocation, service, language()),
                       [this, allocation, service](const QString& row, const QString&) {
                           return explainPassedCost(state().contents, *allocation, service,
                                                    language(), row);
                       });
}

std::optional<PartsPanel::Place> PartsPanel::placeOf(const EntityRef& ref) const {
    const auto held = state().contents.find(ref);
    if (!held)
        return {};
    for (OwnedTable* table : {m_keys, m_steps})
        if (const ServicePart* part =
                state().contents.find(Id<ServicePart>(table->ownerOf(*held).id)))
            return Place{part->service, part->id, m_partsTab, table};
    for (OwnedTable* table : {m_parts, m_prices, m_leases})
        if (const EntityRef owner = table->ownerOf(*held); !owner.isNull())
            return Place{Id<Service>(owner.id), {}, table, table};
    if (const auto use = entity<ServiceUse>(ref))
        return Place{use->user, {}, m_usesTab, m_uses};
    if (const auto taking = entity<Participation>(ref))
        return Place{taking->service, taking->part, m_participantsTab, m_participants};
    return std::nullopt;
}

GridPanel* PartsPanel::tableOf(const QString& kind) const {
    if (kind == refTo(Id<Participation>()).kind)
        return m_participants;
    for (GridPanel* table :
         {static_cast<GridPanel*>(m_parts), static_cast<GridPanel*>(m_keys),
          static_cast<GridPanel*>(m_prices), static_cast<GridPanel*>(m_leases), m_uses})
        if (kind == table->grid().info().keyString())
            return table;
    return nullptr;
}

bool PartsPanel::canMend(const MendingPlace& place) const {
    const bool isService = place.subject.kind == refTo(Id<Service>()).kind;
    return tableOf(place.rows) || (isService && place.field == QLatin1String("stepOrder"));
}

void PartsPanel::mend(const MendingPlace& place) {
    const auto part = entity<ServicePart>(place.subject);
    if (!m_services->reveal(part ? refTo(part->service) : place.subject))
        return;
    if (part)
        m_parts->reveal(place.subject);
    GridPanel* table = tableOf(place.rows);
    if (!table) {
        bringToFront(*m_tabs, *m_form);
        m_form->focusField(place.field);
        return;
    }
    bringToFront(*m_tabs, *table);
    if (table == m_participants)
        m_whose->setCurrentIndex(std::max(m_whose->findData(part ? part->id.uuid() : QUuid()), 0));
    table->focusTable();
}

bool PartsPanel::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (!hasState())
        return false;
    const auto place = placeOf(ref);
    if (!place || !m_services->reveal(refTo(place->service)))
        return false;
    bringToFront(*m_tabs, *place->tab);
    if (place->panel == m_participants) {
        m_whose->setCurrentIndex(std::max(m_whose->findData(place->part.uuid()), 0));
        return m_participants->reveal(refTo(entity<Participation>(ref)->unit),
                                      QStringLiteral("takesPart"));
    }
    if (place->part && !m_parts->reveal(refTo(place->part)))
        return false;
    return place->panel->reveal(ref, field, year);
}

} // namespace nytto

#include "moc_parts_panel.cpp"
