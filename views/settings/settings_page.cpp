// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_page.h"

#include "model/document/provisional_name.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "views/panels/field_form.h"
#include "views/tables/grid_panel.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

template <class T>
std::function<AnyEntity()> beginning(const Language& language) {
    return [language] {
        T entity;
        entity.name = provisionalName(entityInfoOf<T>(), language);
        return AnyEntity(entity);
    };
}

} // namespace

SettingsPage::SettingsPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_form(new FieldForm(QStringLiteral("settings"), entityInfoOf<Settings>(),
                           formFields(entityInfoOf<Settings>(), {}), language, this)),
      m_tabs(new QTabWidget(this)) {
    setObjectName(QStringLiteral("settings-page"));
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    m_tabs->setObjectName(QStringLiteral("settings-lists"));
    m_tabs->setAccessibleName(tr("Lists of the document"));
    addList(QStringLiteral("internal-rates"), entityInfoOf<InternalRate>(),
            {QStringLiteral("year"), QStringLiteral("rate"), QStringLiteral("source")},
            tr("There are no internal rates yet. Add the first year with Ctrl+Ins."), [this] {
                InternalRate rate;
                rate.year = m_state->settings().firstYear;
                for (const InternalRate& each : m_state->contents.all<InternalRate>())
                    rate.year = std::max(rate.year, each.year + 1);
                return AnyEntity(rate);
            });
    addList(QStringLiteral("suppliers"), entityInfoOf<Supplier>(),
            {QStringLiteral("name"), QStringLiteral("description")},
            tr("There are no suppliers yet. Add the first one with Ctrl+Ins."),
            beginning<Supplier>(language));
    addList(QStringLiteral("change-causes"), entityInfoOf<ChangeCause>(),
            {QStringLiteral("name"), QStringLiteral("description")},
            tr("There are no causes of change yet. Add the first one with Ctrl+Ins."),
            beginning<ChangeCause>(language));
    addList(QStringLiteral("priority-grounds"), entityInfoOf<PriorityGround>(),
            {QStringLiteral("name")},
            tr("There are no priority grounds yet. Add the first one with Ctrl+Ins."),
            beginning<PriorityGround>(language));
    addList(QStringLiteral("sources"), entityInfoOf<Source>(),
            {QStringLiteral("title"), QStringLiteral("publisher"), QStringLiteral("year"),
             QStringLiteral("reference"), QStringLiteral("note")},
            tr("There are no sources yet. Add the first one with Ctrl+Ins."), [language] {
                Source source;
                source.title = provisionalName(entityInfoOf<Source>(), language);
                return AnyEntity(source);
            });
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settings-scroll"));
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(scroll);
    sides->addWidget(m_tabs);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setSizes({480, 720});
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sides);
}

void SettingsPage::addList(const QString& name, const EntityInfo& info, const QStringList& fields,
                           const QString& whenEmpty, std::function<AnyEntity()> newEntity) {
    auto* panel = new GridPanel(name, info, m_language, this);
    panel->setWhenEmpty(whenEmpty);
    panel->setNewEntity(std::move(newEntity));
    connectTable(*panel);
    m_tabs->addTab(panel, m_language.translate("entities", info.plural));
    m_lists.push_back({panel, fields});
}

void SettingsPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_form->showEntity(state, state.settings().id.uuid());
    for (const List& list : m_lists)
        list.panel->showState(
            state, fieldColumns(list.panel->grid().info(), list.fields, m_language, state.unit()));
}

bool SettingsPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (ref.kind == entityInfoOf<Settings>().keyString())
        return m_form->focusField(field) || true;
    for (const List& list : m_lists)
        if (list.panel->reveal(ref, field, year)) {
            m_tabs->setCurrentWidget(list.panel);
            return true;
        }
    return false;
}

} // namespace nytto

#include "moc_settings_page.cpp"
