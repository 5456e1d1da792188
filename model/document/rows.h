// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/any_entity.h"

#include <QHash>
#include <QSharedData>

#include <iterator>
#include <span>

namespace nytto {

struct EntityInfo;

/// All entities of one kind in the document's order (position, then id), without their type. Copies
/// of a row are never made: a row that changes is replaced.
class Rows : public QSharedData {
public:
    using Row = AnyEntity::Row;

    explicit Rows(const EntityInfo& info) : m_info(&info) {}

    const std::vector<Row>& all() const { return m_rows; }
    /// Null when absent, or for a null id.
    const void* find(const QUuid& id) const;
    /// The same to be shared; null when absent.
    Row row(const QUuid& id) const;
    bool operator==(const Rows& other) const;

    void insert(Row row);
    void insertAll(std::vector<Row> rows);
    void remove(const QUuid& id);
    void removeAll(const std::vector<QUuid>& ids);
    void replace(Row row);

private:
    bool comesBefore(const Row& one, const Row& other) const;
    std::vector<Row>::const_iterator placeOf(const void* row) const;

    const EntityInfo* m_info;
    std::vector<Row> m_rows;
    QHash<QUuid, const void*> m_byId;
};

/// The rows of one kind with their type: a view, valid as long as its contents are not changed.
template <class T>
class Table {
public:
    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        explicit Iterator(const Rows::Row* at) : m_at(at) {}
        const T& operator*() const { return *static_cast<const T*>(m_at->get()); }
        const T* operator->() const { return &**this; }
        const T& operator[](std::ptrdiff_t by) const { return *(*this + by); }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator++(int) { return Iterator(m_at++); }
        Iterator operator--(int) { return Iterator(m_at--); }
        Iterator& operator+=(std::ptrdiff_t by) {
            m_at += by;
            return *this;
        }
        Iterator& operator-=(std::ptrdiff_t by) { return *this += -by; }
        friend Iterator operator+(Iterator it, std::ptrdiff_t by) { return it += by; }
        friend Iterator operator+(std::ptrdiff_t by, Iterator it) { return it += by; }
        friend Iterator operator-(Iterator it, std::ptrdiff_t by) { return it -= by; }
        friend std::ptrdiff_t operator-(Iterator one, Iterator other) {
            return one.m_at - other.m_at;
        }
        friend auto operator<=>(Iterator, Iterator) = default;

    private:
        const Rows::Row* m_at = nullptr;
    };

    explicit Table(const Rows& rows) : m_rows(&rows) {}

    Iterator begin() const { return Iterator(m_rows->all().data()); }
    Iterator end() const { return begin() + static_cast<std::ptrdiff_t>(size()); }
    auto rbegin() const { return std::reverse_iterator(end()); }
    auto rend() const { return std::reverse_iterator(begin()); }
    std::size_t size() const { return m_rows->all().size(); }
    bool isEmpty() const { return m_rows->all().empty(); }
    const T& front() const { return *begin(); }
    const T& back() const { return *(end() - 1); }
    const T& operator[](std::size_t at) const { return begin()[static_cast<std::ptrdiff_t>(at)]; }
    /// Null when absent, or for a null id.
    const T* find(Id<T> id) const { return static_cast<const T*>(m_rows->find(id.uuid())); }

private:
    const Rows* m_rows;
};

} // namespace nytto

/// A view: its iterators outlive it.
template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<nytto::Table<T>> = true;
