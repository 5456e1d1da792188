// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/contents.h"

#include "model/entities/entity_info.h"
#include "model/entities/settings.h"

#include <algorithm>

namespace nytto {

Contents::Contents() {
    // What is empty is shared by all.
    static const auto none = [] {
        std::vector<QSharedDataPointer<Rows>> tables;
        for (const EntityInfo& info : entityInfos())
            tables.emplace_back(new Rows(info));
        return tables;
    }();
    m_tables = none;
}

const Rows& Contents::rows(const EntityInfo& info) const {
    return *m_tables[info.index];
}

Rows& Contents::ownRows(const EntityInfo& info) {
    return *m_tables[info.index];
}

const Settings& Contents::settings() const {
    static const Settings none;
    const Table<Settings> table = all<Settings>();
    return table.isEmpty() ? none : table.front();
}

std::optional<AnyEntity> Contents::find(const EntityRef& ref) const {
    if (const EntityInfo* info = entityInfo(ref.kind))
        if (Rows::Row row = rows(*info).row(ref.id))
            return AnyEntity(*info, std::move(row));
    return std::nullopt;
}

bool Contents::contains(const EntityRef& ref) const {
    const EntityInfo* info = entityInfo(ref.kind);
    return info && rows(*info).find(ref.id);
}

std::optional<std::size_t> Contents::kindOf(const QUuid& id) const {
    const auto found = std::ranges::find_if(
        m_tables, [&](const auto& table) { return table->find(id) != nullptr; });
    if (found == m_tables.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_tables.begin());
}

void Contents::forEach(std::size_t kind,
                       const std::function<void(const void*, const QUuid&)>& visit) const {
    const auto idOf = entityInfos()[kind].idOf;
    for (const Rows::Row& row : m_tables[kind]->all())
        visit(row.get(), idOf(row.get()));
}

std::size_t Contents::count(std::size_t kind) const {
    return m_tables[kind]->all().size();
}

std::size_t Contents::count() const {
    std::size_t total = 0;
    for (const auto& table : m_tables)
        total += table->all().size();
    return total;
}

void Contents::insert(const AnyEntity& entity) {
    ownRows(entity.info()).insert(entity.row());
}

void Contents::remove(const EntityRef& ref) {
    if (const EntityInfo* info = entityInfo(ref.kind))
        ownRows(*info).remove(ref.id);
}

void Contents::replace(const AnyEntity& entity) {
    ownRows(entity.info()).replace(entity.row());
}

void Contents::insertAll(const std::vector<AnyEntity>& entities) {
    std::vector<std::vector<Rows::Row>> byKind(m_tables.size());
    for (const AnyEntity& entity : entities)
        byKind[entity.info().index].push_back(entity.row());
    for (const EntityInfo& info : entityInfos())
        if (std::vector<Rows::Row>& come = byKind[info.index]; !come.empty())
            ownRows(info).insertAll(std::move(come));
}

void Contents::removeAll(const std::vector<EntityRef>& refs) {
    std::vector<std::vector<QUuid>> byKind(m_tables.size());
    for (const EntityRef& ref : refs)
        if (const EntityInfo* info = entityInfo(ref.kind))
            byKind[info->index].push_back(ref.id);
    for (const EntityInfo& info : entityInfos())
        if (const std::vector<QUuid>& gone = byKind[info.index]; !gone.empty())
            ownRows(info).removeAll(gone);
}

bool Contents::operator==(const Contents& other) const {
    return std::ranges::equal(m_tables, other.m_tables, [](const auto& one, const auto& two) {
        return one == two || *one == *two;
    });
}

} // namespace nytto
