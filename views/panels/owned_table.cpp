// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/owned_table.h"

#include "model/document/contents.h"
#include "model/entities/entity_info.h"
#include "model/tables/document_state.h"

#include <QTabWidget>

#include <algorithm>

namespace nytto {

namespace {

Value referenceTo(const FieldInfo& field, const EntityRef& owner) {
    switch (field.type) {
    case FieldType::References:
        return std::vector<QUuid>{owner.id};
    case FieldType::AnyReference:
        return owner;
    default:
        return owner.id;
    }
}

} // namespace

OwnedTable::OwnedTable(Owned owned, const Language& language, QWidget* parent)
    : GridPanel(owned.name, owned.kind, language, parent), m_owned(std::move(owned)),
      m_language(language), m_field(*m_owned.kind.field(m_owned.owner)) {
    setWhenEmpty(m_owned.whenNoneChosen);
    setAsked(m_owned.asks);
    if (!m_owned.begin)
        setRowsFixed();
}

std::vector<EntityRef> OwnedTable::ownersOf(const void* row) const {
    return referencesIn(m_field, m_field.get(row));
}

std::vector<GridColumn> OwnedTable::columns(const DocumentState& state) const {
    if (m_owned.makeColumns)
        return m_owned.makeColumns(state, m_owner);
    auto columns = fieldColumns(m_owned.kind, m_owned.columns, m_language, state.unit());
    if (!m_owned.begin)
        for (GridColumn& column : columns)
            column.isEditable = false;
    return columns;
}

void OwnedTable::showOwner(const DocumentState& state, const EntityRef& owner) {
    m_owner = state.contents.find(owner) ? owner : EntityRef();
    std::optional<AnyEntity> begun;
    if (m_owned.begin && !m_owner.isNull())
        begun = m_owned.begin(state, m_owner);
    if (begun) {
        m_field.set(begun->own(), referenceTo(m_field, m_owner));
        setNewEntity([row = *begun] { return row; });
    } else {
        setNewEntity({});
    }
    setWhenEmpty(m_owner.isNull()                             ? m_owned.whenNoneChosen
                 : !begun && !m_owned.whenNoneCanBe.isEmpty() ? m_owned.whenNoneCanBe
                                                              : m_owned.whenEmpty);
    showState(state, columns(state), [this](const void* row) {
        const std::vector<EntityRef> owners = ownersOf(row);
        return std::ranges::find(owners, m_owner) != owners.end();
    });
}

EntityRef OwnedTable::ownerOf(const AnyEntity& entity) const {
    if (&entity.info() != &m_owned.kind)
        return {};
    const std::vector<EntityRef> owners = ownersOf(pointerTo(entity));
    if (owners.empty())
        return {};
    return std::ranges::find(owners, m_owner) == owners.end() ? owners.front() : m_owner;
}

bool revealOwned(const DocumentState& state, const EntityRef& ref, const QString& field,
                 std::optional<int> year, GridPanel& owners, std::span<OwnedTable* const> tables,
                 QTabWidget& tabs) {
    const auto entity = state.contents.find(ref);
    if (!entity)
        return false;
    for (OwnedTable* table : tables) {
        const EntityRef owner = table->ownerOf(*entity);
        if (!table->hasRowsOfItsOwn() || owner.isNull() || !owners.reveal(owner))
            continue;
        bringToFront(tabs, *table);
        return table->reveal(ref, field, year);
    }
    return false;
}

void bringToFront(QTabWidget& tabs, const QWidget& widget) {
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (tabs.widget(tab) == &widget || tabs.widget(tab)->isAncestorOf(&widget))
            tabs.setCurrentIndex(tab);
}

} // namespace nytto

#include "moc_owned_table.cpp"
