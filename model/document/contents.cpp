// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/contents.h"

#include <algorithm>

namespace nytto {

namespace {
bool comesBefore(const auto& a, const auto& b) {
    return a.position != b.position ? a.position < b.position : a.id < b.id;
}
} // namespace

template <class T>
void Table<T>::insert(const T& row) {
    const auto place = std::ranges::lower_bound(
        m_rows, row, [](const T& a, const T& b) { return comesBefore(a, b); });
    const auto at = static_cast<std::size_t>(place - m_rows.begin());
    m_rows.insert(place, row);
    reindex(at);
}

template <class T>
void Table<T>::insertAll(std::vector<T> rows) {
    const auto before = [](const T& a, const T& b) { return comesBefore(a, b); };
    std::ranges::sort(rows, before);
    const auto held = static_cast<std::ptrdiff_t>(m_rows.size());
    m_rows.insert(m_rows.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    const auto middle = m_rows.begin() + held;
    const auto from = std::upper_bound(m_rows.begin(), middle, *middle, before) - m_rows.begin();
    std::inplace_merge(m_rows.begin() + from, middle, m_rows.end(), before);
    reindex(static_cast<std::size_t>(from));
}

template <class T>
void Table<T>::remove(Id<T> id) {
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return;
    const std::size_t at = found->second;
    m_places.erase(found);
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
    reindex(at);
}

template <class T>
void Table<T>::removeAll(const std::vector<QUuid>& ids) {
    for (const QUuid& id : ids)
        m_places.erase(Id<T>(id));
    std::erase_if(m_rows, [&](const T& row) { return !m_places.contains(row.id); });
    reindex(0);
}

template <class T>
void Table<T>::replace(const T& row) {
    const auto found = m_places.find(row.id);
    if (found == m_places.end())
        return;
    if (m_rows[found->second].position == row.position) {
        m_rows[found->second] = row;
        return;
    }
    remove(row.id);
    insert(row);
}

template <class T>
void Table<T>::reindex(std::size_t from) {
    for (std::size_t at = from; at < m_rows.size(); ++at)
        m_places[m_rows[at].id] = at;
}

namespace {
/// Calls `visit` with the table of a kind.
template <std::size_t At = 0>
void withTable(auto& tables, std::size_t kind, auto visit) {
    if constexpr (At < std::variant_size_v<AnyEntity>) {
        if (kind == At)
            visit(std::get<At>(tables));
        else
            withTable<At + 1>(tables, kind, visit);
    }
}
} // namespace

const Settings& Contents::settings() const {
    static const Settings none;
    const Table<Settings>& table = all<Settings>();
    return table.isEmpty() ? none : table.rows().front();
}

std::optional<AnyEntity> Contents::find(const EntityRef& ref) const {
    std::optional<AnyEntity> found;
    if (const EntityInfo* info = entityInfo(ref.kind))
        withTable(m_tables, info->index, [&]<class T>(const Table<T>& table) {
            if (const T* row = table.find(Id<T>(ref.id)))
                found = *row;
        });
    return found;
}

bool Contents::contains(const EntityRef& ref) const {
    bool found = false;
    if (const EntityInfo* info = entityInfo(ref.kind))
        withTable(m_tables, info->index, [&]<class T>(const Table<T>& table) {
            found = table.find(Id<T>(ref.id)) != nullptr;
        });
    return found;
}

std::optional<std::size_t> Contents::kindOf(const QUuid& id) const {
    std::optional<std::size_t> kind;
    for (std::size_t at = 0; at < std::variant_size_v<AnyEntity> && !kind; ++at)
        withTable(m_tables, at, [&]<class T>(const Table<T>& table) {
            if (table.find(Id<T>(id)))
                kind = at;
        });
    return kind;
}

void Contents::forEach(std::size_t kind,
                       const std::function<void(const void*, const QUuid&)>& visit) const {
    withTable(m_tables, kind, [&](const auto& table) {
        for (const auto& row : table)
            visit(&row, row.id.uuid());
    });
}

std::size_t Contents::count(std::size_t kind) const {
    std::size_t size = 0;
    withTable(m_tables, kind, [&](const auto& table) { size = table.size(); });
    return size;
}

std::size_t Contents::count() const {
    std::size_t total = 0;
    for (const EntityInfo& info : entityInfos())
        total += count(info.index);
    return total;
}

void Contents::insert(const AnyEntity& entity) {
    std::visit([this]<class T>(const T& row) { std::get<Table<T>>(m_tables).insert(row); }, entity);
}

void Contents::remove(const EntityRef& ref) {
    if (const EntityInfo* info = entityInfo(ref.kind))
        withTable(m_tables, info->index,
                  [&]<class T>(Table<T>& table) { table.remove(Id<T>(ref.id)); });
}

void Contents::replace(const AnyEntity& entity) {
    std::visit([this]<class T>(const T& row) { std::get<Table<T>>(m_tables).replace(row); },
               entity);
}

template <class... Entities>
void Contents::insertAll(std::vector<AnyEntity> entities, const std::variant<Entities...>*) {
    std::tuple<std::vector<Entities>...> byKind;
    for (AnyEntity& entity : entities)
        std::visit(
            [&]<class T>(T& row) { std::get<std::vector<T>>(byKind).push_back(std::move(row)); },
            entity);
    const auto insertRows = [this]<class T>(std::vector<T>& rows) {
        if (!rows.empty())
            std::get<Table<T>>(m_tables).insertAll(std::move(rows));
    };
    (insertRows(std::get<std::vector<Entities>>(byKind)), ...);
}

void Contents::insertAll(std::vector<AnyEntity> entities) {
    insertAll(std::move(entities), static_cast<AnyEntity*>(nullptr));
}

void Contents::removeAll(const std::vector<EntityRef>& refs) {
    std::vector<std::vector<QUuid>> byKind(entityInfos().size());
    for (const EntityRef& ref : refs)
        if (const EntityInfo* info = entityInfo(ref.kind))
            byKind[info->index].push_back(ref.id);
    for (const EntityInfo& info : entityInfos())
        if (const std::vector<QUuid>& ids = byKind[info.index]; !ids.empty())
            withTable(m_tables, info.index, [&](auto& table) { table.removeAll(ids); });
}

} // namespace nytto
