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

} // namespace nytto
