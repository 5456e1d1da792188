// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/keys_panel.h"

#include "model/document/provisional_name.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entered_fields.h"
#include "model/entities/services/service.h"
#include "views/allocation/allocate_services.h"
#include "views/allocation/volume_columns.h"
#include "views/panels/field_form.h"
#include "views/panels/owned_table.h"
#include "views/panels/tick_list.h"
#include "views/shared/shared_room.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace nytto {

namespace {

/// All that a key says of itself, in its row and in its form.
QStringList keyFields() {
    return {QStringLiteral("name"),  QStringLiteral("measure"), QStringLiteral("method"),
            QStringLiteral("state"), QStringLiteral("due"),     QStringLiteral("description")};
}

Owned components() {
    return {QStringLiteral("key-components"),
            entityInfoOf<KeyComponent>(),
            QStringLiteral("key"),
            {QStringLiteral("component"), QStringLiteral("weight")},
            KeysPanel::tr("The key is combined of nothing yet. Add the first part with Ctrl+Ins."),
            KeysPanel::tr("Choose a key, or add one."),
            KeysPanel::tr("There is no other key that it can be combined of."),
            [](const DocumentState& state, const EntityRef& key) -> std::optional<AnyEntity> {
                std::unordered_set<Id<AllocationKey>> used{Id<AllocationKey>(key.id)};
                for (const KeyComponent& each : state.contents.all<KeyComponent>())
                    if (each.allocationKey.uuid() == key.id)
                        used.insert(each.component);
                for (const AllocationKey& other : state.contents.all<AllocationKey>())
                    if (!used.contains(other.id))
                        return AnyEntity(KeyComponent());
                return {};
            }};
}

} // namespace

KeysPanel::KeysPanel(const Language& language, QWidget* parent)
    : AllocationPanel(language, parent),
      m_keys(addTable(QStringLiteral("allocation-keys"), entityInfoOf<AllocationKey>())),
      m_tabs(new QTabWidget(this)), m_volumesTab(new QWidget(this)), m_summary(new QLabel(this)),
      m_form(new FieldForm(QStringLiteral("allocation-key"), entityInfoOf<AllocationKey>(),
                           formFields(entityInfoOf<AllocationKey>(), keyFields()), language,
                           this)) {
    m_keys->setWhenEmpty(tr("There are no allocation keys yet. Add the first one with Ctrl+Ins."));
    m_keys->setNewEntity([language] {
        AllocationKey key;
        key.name = provisionalName(entityInfoOf<AllocationKey>(), language);
        return AnyEntity(key);
    });
    connect(m_keys, &GridPanel::currentEntityChanged, this, &KeysPanel::showKey);
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    m_tabs->setObjectName(QStringLiteral("allocation-key-tabs"));
    m_tabs->setAccessibleName(tr("About the key"));
    m_volumes = addUnitTable(QStringLiteral("key-volumes"), tr("Volumes per unit and year"));
    m_delivery = addUnitTable(QStringLiteral("key-delivery"), tr("Delivery of volumes"));
    m_weightsTab = buildWeights();
    m_components = addOwned(components());
    m_summary->setObjectName(QStringLiteral("key-volumes-summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* volumes = new QVBoxLayout(m_volumesTab);
    volumes->setContentsMargins(0, 0, 0, 0);
    volumes->addWidget(m_volumes, 1);
    volumes->addWidget(m_summary);
    m_tabs->addTab(m_volumesTab, tr("Volumes"));
    m_tabs->addTab(m_delivery, tr("Delivery and approval"));
    m_tabs->addTab(m_weightsTab, tr("Weights"));
    m_tabs->addTab(m_components, tr("Combined of"));
    m_tabs->addTab(m_form, tr("The key"));
    buildChooser();
    m_tabs->setCornerWidget(m_choose);
    auto* about = new QWidget(this);
    auto* place = new QVBoxLayout(about);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_tabs);
    place->addWidget(m_chooser);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_keys);
    parts->addWidget(about);
    shareRoom(*parts, {3, 4});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(parts);
}

void KeysPanel::buildChooser() {
    m_choose = new QPushButton(tr("Allocate &services by this key …"), this);
    m_choose->setObjectName(QStringLiteral("allocate-services"));
    m_choose->setToolTip(tr("Choose among the services of which nothing is allocated yet"));
    m_chooser = new TickList(
        QStringLiteral("allocated-services"), QStringLiteral("allocated-services"),
        {tr("Search among the services"), tr("Services of which nothing is allocated yet"),
         tr("Allocate what is ticked by the key"),
         [](int ticked) { return tr("&Allocate %n service(s)", nullptr, ticked); }},
        this);
    connect(m_choose, &QPushButton::clicked, this, &KeysPanel::chooseServices);
    connect(m_chooser, &TickList::chosen, this, &KeysPanel::allocate);
    connect(m_chooser, &TickList::closed, this, [this] {
        m_tabs->show();
        m_choose->setFocus();
    });
}

void KeysPanel::chooseServices() {
    if (!hasState() || !state().isCurrent())
        return;
    std::vector<TickList::Choice> choices;
    for (const Id<Service>& id : unallocatedServices(state().contents))
        choices.push_back({id.uuid(), state().contents.find(id)->name});
    if (choices.empty()) {
        Q_EMIT said(tr("Something of every service is allocated already; its parts are changed on "
                       "the tab Services."));
        return;
    }
    m_tabs->hide();
    m_chooser->choose(choices);
}

void KeysPanel::allocate(const std::vector<QUuid>& services) {
    const auto key = entity<AllocationKey>(m_keys->currentEntity());
    if (!key || !state().isCurrent())
        return;
    const Edit edit = allocateServices(state().contents, key->id,
                                       std::vector<Id<Service>>(services.begin(), services.end()));
    if (const Done done = checkEdit(state().contents, edit); !done) {
        Q_EMIT said(done.error().message);
        return;
    }
    Q_EMIT editRequested(edit);
    Q_EMIT said(tr("%n service(s) are allocated by “%1”, each as one part with all of its cost.",
                   nullptr, static_cast<int>(services.size()))
                    .arg(key->name));
}

GridPanel* KeysPanel::addUnitTable(const QString& name, const QString& title) {
    GridPanel* panel = addTable(name, entityInfoOf<Unit>());
    panel->setTableName(title);
    panel->setRowsFixed();
    return panel;
}

QWidget* KeysPanel::buildWeights() {
    m_weights = addUnitTable(QStringLiteral("key-weights"), tr("Weights per unit"));
    m_otherWeights = addTable(QStringLiteral("other-weights"), entityInfoOf<KeyWeight>());
    m_otherWeights->setCompact();
    m_otherWeights->setCaption(tr("Weights of other years"));
    auto* weights = new QSplitter(Qt::Vertical, this);
    weights->addWidget(m_weights);
    weights->addWidget(m_otherWeights);
    shareRoom(*weights, {2, 1});
    return weights;
}

void KeysPanel::showAll() {
    m_order = std::make_shared<const UnitOrder>(state().contents);
    m_keys->showState(state(), fieldColumns(entityInfoOf<AllocationKey>(), keyFields(), language(),
                                            state().unit()));
    showKey();
}

void KeysPanel::showKey() {
    if (!hasState())
        return;
    const AllocationKey* key = state().contents.find(Id<AllocationKey>(m_keys->currentEntity().id));
    m_choose->setEnabled(key != nullptr);
    if (const QUuid now = m_keys->currentEntity().id; now != m_shown) {
        m_shown = now;
        m_chooser->hide();
        m_tabs->show();
    }
    showTabs(key);
    m_form->showEntity(state(), key ? key->id.uuid() : QUuid());
    showVolumes(key ? *key : AllocationKey());
    showOtherWeights(key ? key->id : Id<AllocationKey>());
    m_components->showOwner(state(), key ? refTo(*key) : EntityRef());
}

/// What a key's method asks for.
void KeysPanel::showTabs(const AllocationKey* key) {
    const KeyMethod method = key ? key->method : KeyMethod::Proportional;
    const auto show = [this](QWidget* tab, bool shown) {
        m_tabs->setTabVisible(m_tabs->indexOf(tab), shown);
    };
    show(m_volumesTab, method == KeyMethod::Proportional);
    show(m_delivery, method == KeyMethod::Proportional);
    show(m_weightsTab, method == KeyMethod::Weights);
    show(m_components, method == KeyMethod::Combined);
    m_tabs->setTabText(m_tabs->indexOf(m_delivery), tr("Delivery and approval %1").arg(year()));
    m_tabs->setTabText(m_tabs->indexOf(m_weightsTab), tr("Weights %1").arg(year()));
}

void KeysPanel::showVolumes(const AllocationKey& key) {
    const QString sentence =
        key.id.isNull() ? tr("Choose a key, or add one.")
                        : tr("There are no units yet. Add them on the tab Units; then volumes can "
                             "be typed here, or pasted from a spreadsheet.");
    const auto keep = [&key](const void*) { return !key.id.isNull(); };
    const auto show = [&](GridPanel& panel, std::vector<GridColumn> columns) {
        panel.setWhenEmpty(sentence);
        panel.showState(state(), std::move(columns), keep, unitRank(m_order));
    };
    show(*m_volumes, volumeColumns(state(), key.id, m_order));
    show(*m_delivery, deliveryColumns(state(), key.id, year(), m_order));
    show(*m_weights, weightColumns(state(), key.id, year(), m_order));
    m_summary->setVisible(!key.id.isNull() && !m_order->units().empty());
    m_summary->setText(volumeSummary(state(), key.id, year()));
}

/// What held before the year, or is to hold after it.
void KeysPanel::showOtherWeights(Id<AllocationKey> key) {
    m_otherWeights->showState(state(),
                              fieldColumns(entityInfoOf<KeyWeight>(),
                                           {QStringLiteral("unit"), QStringLiteral("weight"),
                                            QStringLiteral("fromYear"), QStringLiteral("toYear")},
                                           language(), state().unit()),
                              [key, year = year()](const void* row) {
                                  const auto& weight = *static_cast<const KeyWeight*>(row);
                                  return weight.allocationKey == key &&
                                         !weight.validity().contains(year);
                              });
    m_otherWeights->setVisible(m_otherWeights->grid().rowCount() > 0);
}

bool KeysPanel::canMend(const MendingPlace& place) const {
    return place.subject.kind == refTo(Id<AllocationKey>()).kind && !place.rows.isEmpty();
}

void KeysPanel::mend(const MendingPlace& place) {
    const Id<AllocationKey> key(place.subject.id);
    if (!m_keys->reveal(place.subject))
        return;
    const bool isVolume = place.rows == refTo(Id<KeyVolume>()).kind;
    GridPanel& panel = isVolume                                    ? *m_volumes
                       : place.rows == refTo(Id<KeyWeight>()).kind ? *m_weights
                                                                   : *m_components;
    const QString column =
        isVolume ? volumeColumnKey(QStringLiteral("planned"), place.year.value_or(year()))
                 : QStringLiteral("weight.weight");
    if (!place.row.isNull() && revealIn(panel, key, place.row, column))
        return;
    bringToFront(*m_tabs, panel);
    panel.focusTable();
}

bool KeysPanel::revealIn(GridPanel& panel, Id<AllocationKey> key, const EntityRef& ref,
                         const QString& field) {
    if (!m_keys->reveal(refTo(key)))
        return false;
    bringToFront(*m_tabs, panel);
    return panel.reveal(ref, field);
}

bool KeysPanel::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_keys->reveal(ref, field, year))
        return true;
    if (const auto volume = entity<KeyVolume>(ref)) {
        const bool isVolume = field.isEmpty() || field == QLatin1String("planned") ||
                              field == QLatin1String("actual");
        const QString key = field.isEmpty() ? QStringLiteral("planned") : field;
        return revealIn(isVolume ? *m_volumes : *m_delivery, volume->allocationKey,
                        refTo(volume->unit), volumeColumnKey(key, volume->year));
    }
    if (const auto weight = entity<KeyWeight>(ref))
        return weight->validity().contains(this->year())
                   ? revealIn(*m_weights, weight->allocationKey, refTo(weight->unit),
                              QStringLiteral("weight.weight"))
                   : revealIn(*m_otherWeights, weight->allocationKey, ref, field);
    if (const auto part = entity<KeyComponent>(ref))
        return revealIn(*m_components, part->allocationKey, ref, field);
    return false;
}

} // namespace nytto

#include "moc_keys_panel.cpp"
