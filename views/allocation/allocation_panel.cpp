// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/allocation_panel.h"

#include "views/panels/owned_table.h"

namespace nytto {

void AllocationPanel::showState(const DocumentState& state) {
    m_state.emplace(state);
    showAll();
}

GridPanel* AllocationPanel::addTable(const QString& name, const EntityInfo& info) {
    auto* panel = new GridPanel(name, info, m_language, this);
    connectTable(*panel);
    return panel;
}

OwnedTable* AllocationPanel::addOwned(Owned owned) {
    auto* table = new OwnedTable(std::move(owned), m_language, this);
    table->setCompact();
    connectTable(*table);
    return table;
}

} // namespace nytto

#include "moc_allocation_panel.cpp"
