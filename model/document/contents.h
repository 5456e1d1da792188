// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/rows.h"

#include <functional>

namespace nytto {

struct EntityInfo;

struct Settings;

/// The values of a whole document: plain data that calculations and reports read. A copy shares
/// every table, and every row, until one of the two is changed: it is cheap, and gives a what-if to
/// try edits on.
class Contents {
public:
    Contents();

    /// The settings; their defaults while the document has none.
    const Settings& settings() const;

    template <EntityType T>
    Table<T> all() const {
        return Table<T>(rows(entityInfoOf<T>()));
    }
    /// Null when absent, or for a null id.
    template <EntityType T>
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
    void insertAll(const std::vector<AnyEntity>& entities);
    void removeAll(const std::vector<EntityRef>& refs);

    bool operator==(const Contents& other) const;

private:
    const Rows& rows(const EntityInfo& info) const;
    /// To be changed: no other contents share them afterwards.
    Rows& ownRows(const EntityInfo& info);

    std::vector<QSharedDataPointer<Rows>> m_tables; ///< by EntityInfo::index
};

} // namespace nytto
