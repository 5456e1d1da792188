// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/parts_panel.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/passed_cost_table.h"
#include "views/allocation/part_columns.h"
#include "views/panels/field_form.h"
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

GridPanel* PartsPanel::addDetail(const QString& name, const EntityInfo& info,
                                 const QString& whenEmpty) {
    GridPanel* panel = addTable(name, info);
    panel->setCompact();
    panel->setWhenEmpty(whenEmpty);
    return panel;
}

void PartsPanel::buildTabs() {
    m_tabs->setObjectName(QStringLiteral("allocated-service-tabs"));
    m_tabs->setAccessibleName(tr("How the service is paid for"));
    m_partsTab = buildParts();
    m_participantsTab = buildParticipants();
    m_prices =
        addDetail(QStringLiteral("service-prices"), entityInfoOf<PriceItem>(),
                  tr("The service has no prices. Add the first one with Ctrl+Ins; they count "
                     "where it is financed by unit prices."));
    m_leases = addDetail(QStringLiteral("service-leases"), entityInfoOf<LeaseAgreement>(),
                         tr("The service leases nothing. Add the first lease with Ctrl+Ins."));
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
    m_parts = addDetail(QStringLiteral("service-parts"), entityInfoOf<ServicePart>(),
                        tr("The service has no parts, so that nothing of it is allocated. Add the "
                           "first one with Ctrl+Ins."));
    m_keys = addDetail(QStringLiteral("part-keys"), entityInfoOf<PartKey>());
    m_steps = addDetail(QStringLiteral("part-breakpoints"), entityInfoOf<Breakpoint>());
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

QWidget* PartsPanel::buildUses() {
    m_uses = addDetail(QStringLiteral("service-uses"), entityInfoOf<ServiceUse>(),
                       tr("The service uses no other, and none uses it. Add the first use with "
                          "Ctrl+Ins."));
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

Id<AllocationKey> PartsPanel::firstKey() const {
    const auto& keys = state().contents.all<AllocationKey>();
    return keys.isEmpty() ? Id<AllocationKey>() : keys.front().id;
}

void PartsPanel::showService() {
    if (!hasState())
        return;
    const Id<Service> chosen = service();
    m_form->showEntity(state(), chosen.uuid());
    m_parts->setNewEntity({});
    if (!chosen.isNull()) {
        ServicePart part;
        part.service = chosen;
        part.name = tr("New part");
        m_parts->setNewEntity([part] { return AnyEntity(part); });
    }
    m_parts->showState(state(), partColumns(state()), [chosen](const void* row) {
        return static_cast<const ServicePart*>(row)->service == chosen;
    });
    showPart();
    showMoney(chosen);
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

void PartsPanel::showPart() {
    if (!hasState())
        return;
    const Id<ServicePart> chosen = part();
    const ServicePart* held = state().contents.find(chosen);
    const QString name = held ? held->name : QString();
    m_keys->setCaption(held ? tr("Keys of the part %1").arg(name) : QString());
    m_steps->setCaption(held ? tr("Breakpoints of the part %1").arg(name) : QString());
    m_keys->setNewEntity({});
    m_steps->setNewEntity({});
    if (!held) {
        for (GridPanel* panel : {m_keys, m_steps})
            panel->setWhenEmpty(tr("Choose a part, or add one."));
    } else {
        m_keys->setWhenEmpty(firstKey() ? tr("The part has no key. Add one with Ctrl+Ins.")
                                        : tr("There are no keys yet. Add them on the tab Keys."));
        m_steps->setWhenEmpty(tr("The part has no breakpoints. Add the first one with Ctrl+Ins."));
        PartKey key;
        key.part = chosen;
        key.allocationKey = firstKey();
        if (key.allocationKey)
            m_keys->setNewEntity([key] { return AnyEntity(key); });
        Breakpoint step;
        step.part = chosen;
        m_steps->setNewEntity([step] { return AnyEntity(step); });
    }
    m_keys->showState(
        state(),
        fieldColumns(entityInfoOf<PartKey>(),
                     {QStringLiteral("key"), QStringLiteral("fromYear"), QStringLiteral("toYear")},
                     language(), state().unit()),
        [chosen](const void* row) { return static_cast<const PartKey*>(row)->part == chosen; });
    m_steps->showState(
        state(),
        fieldColumns(entityInfoOf<Breakpoint>(),
                     {QStringLiteral("threshold"), QStringLiteral("step"), QStringLiteral("reason"),
                      QStringLiteral("key"), QStringLiteral("fromYear"), QStringLiteral("toYear"),
                      QStringLiteral("note")},
                     language(), state().unit()),
        [chosen](const void* row) { return static_cast<const Breakpoint*>(row)->part == chosen; });
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

void PartsPanel::showMoney(Id<Service> service) {
    m_prices->setNewEntity({});
    m_leases->setNewEntity({});
    if (!service.isNull()) {
        PriceItem price;
        price.service = service;
        price.year = year();
        price.allocationKey = firstKey();
        price.name = tr("New price");
        m_prices->setNewEntity([price] { return AnyEntity(price); });
        LeaseAgreement lease;
        lease.service = service;
        lease.name = tr("New lease");
        lease.start = {year(), 1};
        m_leases->setNewEntity([lease] { return AnyEntity(lease); });
    }
    m_prices->showState(
        state(),
        fieldColumns(entityInfoOf<PriceItem>(),
                     {QStringLiteral("name"), QStringLiteral("year"), QStringLiteral("key"),
                      QStringLiteral("plannedCost"), QStringLiteral("plannedVolume"),
                      QStringLiteral("price"), QStringLiteral("note")},
                     language(), state().unit()),
        [service](const void* row) {
            return static_cast<const PriceItem*>(row)->service == service;
        });
    m_leases->showState(
        state(),
        fieldColumns(entityInfoOf<LeaseAgreement>(),
                     {QStringLiteral("name"), QStringLiteral("start"), QStringLiteral("months"),
                      QStringLiteral("payment"), QStringLiteral("note")},
                     language(), state().unit()),
        [service](const void* row) {
            return static_cast<const LeaseAgreement*>(row)->service == service;
        });
}

/// Both ends: what the service uses, and what uses it.
void PartsPanel::showUses(Id<Service> service) {
    const auto& services = state().contents.all<Service>();
    const auto other = std::ranges::find_if(
        services, [service](const Service& each) { return each.id != service; });
    m_uses->setNewEntity({});
    if (!service.isNull() && other != services.end()) {
        ServiceUse use;
        use.provider = other->id;
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
    const auto ofPart = [&](Id<ServicePart> id, GridPanel* panel) -> std::optional<Place> {
        const ServicePart* held = state().contents.find(id);
        return held ? std::optional(Place{held->service, id, m_partsTab, panel}) : std::nullopt;
    };
    if (const auto part = entity<ServicePart>(ref))
        return Place{part->service, {}, m_partsTab, m_parts};
    if (const auto key = entity<PartKey>(ref))
        return ofPart(key->part, m_keys);
    if (const auto step = entity<Breakpoint>(ref))
        return ofPart(step->part, m_steps);
    if (const auto price = entity<PriceItem>(ref))
        return Place{price->service, {}, m_prices, m_prices};
    if (const auto lease = entity<LeaseAgreement>(ref))
        return Place{lease->service, {}, m_leases, m_leases};
    if (const auto use = entity<ServiceUse>(ref))
        return Place{use->user, {}, m_usesTab, m_uses};
    if (const auto taking = entity<Participation>(ref))
        return Place{taking->service, taking->part, m_participantsTab, m_participants};
    return std::nullopt;
}

bool PartsPanel::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (!hasState())
        return false;
    const auto place = placeOf(ref);
    if (!place || !m_services->reveal(refTo(place->service)))
        return false;
    m_tabs->setCurrentWidget(place->tab);
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
