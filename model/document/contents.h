// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"

#include <functional>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace nytto {

/// All entities of one kind, in the document's order (position, then id), found by id at once.
template <class T>
class Table {
public:
    const std::vector<T>& rows() const { return m_rows; }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }
    std::size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    /// Null when absent, or for a null id.
    const T* find(Id<T> id) const;
    bool operator==(const Table& other) const { return m_rows == other.m_rows; }

private:
    friend class Contents;
    void insert(const T& row);
    void insertAll(std::vector<T> rows);
    void remove(Id<T> id);
    void removeAll(const std::vector<QUuid>& ids);
    void replace(const T& row);
    void reindex(std::size_t from);

    std::vector<T> m_rows;
    std::unordered_map<Id<T>, std::size_t> m_places;
};

/// The values of a whole document: plain data that calculations and reports read. Copying it
/// gives a what-if to try edits on.
class Contents {
public:
    /// The settings; their defaults while the document has none.
    const Settings& settings() const;

    template <class T>
    const Table<T>& all() const {
        return std::get<Table<T>>(m_tables);
    }
    template <class T>
    const T* find(Id<T> id) const {
        return all<T>().find(id);
    }
    /// Nothing when absent.
    std::optional<AnyEntity> find(const EntityRef& ref) const;
    bool contains(const EntityRef& ref) const;
    /// The kind (its index in entityInfos()) of the entity that has this id; nothing when none has.
    std::optional<std::size_t> kindOf(const QUuid& id) const;
    /// Every entity of a kind (its index in entityInfos()), in order.
    void forEach(std::size_t kind,
                 const std::function<void(const void* entity, const QUuid& id)>& visit) const;
    std::size_t count(std::size_t kind) const;
    /// How many entities there are in all.
    std::size_t count() const;

    // Unchecked: Document::apply and the readers of files decide what may be done.
    void insert(const AnyEntity& entity);
    void remove(const EntityRef& ref);
    void replace(const AnyEntity& entity);
    // The same for many at once, in any order, without moving all rows for each.
    void insertAll(std::vector<AnyEntity> entities);
    void removeAll(const std::vector<EntityRef>& refs);

    bool operator==(const Contents& other) const { return m_tables == other.m_tables; }

private:
    template <class... Entities>
    static std::tuple<Table<Entities>...> tablesOf(const std::variant<Entities...>*);
    template <class... Entities>
    void insertAll(std::vector<AnyEntity> entities, const std::variant<Entities...>*);

    decltype(tablesOf(static_cast<AnyEntity*>(nullptr))) m_tables;
};

template <class T>
const T* Table<T>::find(Id<T> id) const {
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_rows[found->second];
}

} // namespace nytto
