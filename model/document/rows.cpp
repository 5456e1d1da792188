// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/rows.h"

#include "model/entities/entity_info.h"

#include <algorithm>

namespace nytto {

const void* Rows::find(const QUuid& id) const {
    return m_byId.value(id, nullptr);
}

Rows::Row Rows::row(const QUuid& id) const {
    const void* held = find(id);
    return held ? *placeOf(held) : nullptr;
}

bool Rows::operator==(const Rows& other) const {
    return std::ranges::equal(m_rows, other.m_rows, [this](const Row& one, const Row& two) {
        return one == two || m_info->equal(one.get(), two.get());
    });
}

bool Rows::comesBefore(const Row& one, const Row& other) const {
    const int before = m_info->positionOf(one.get());
    const int after = m_info->positionOf(other.get());
    return before != after ? before < after : m_info->idOf(one.get()) < m_info->idOf(other.get());
}

/// Where a row that is held stands.
std::vector<Rows::Row>::const_iterator Rows::placeOf(const void* row) const {
    const Row sought(Row(), row); // owns nothing
    return std::ranges::lower_bound(m_rows, sought, [this](const Row& one, const Row& other) {
        return comesBefore(one, other);
    });
}

void Rows::insert(Row row) {
    m_byId.insert(m_info->idOf(row.get()), row.get());
    m_rows.insert(placeOf(row.get()), std::move(row));
}

void Rows::insertAll(std::vector<Row> rows) {
    const auto before = [this](const Row& one, const Row& other) {
        return comesBefore(one, other);
    };
    m_byId.reserve(m_byId.size() + static_cast<qsizetype>(rows.size()));
    for (const Row& row : rows)
        m_byId.insert(m_info->idOf(row.get()), row.get());
    std::ranges::sort(rows, before);
    const auto held = static_cast<std::ptrdiff_t>(m_rows.size());
    m_rows.insert(m_rows.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    std::inplace_merge(m_rows.begin(), m_rows.begin() + held, m_rows.end(), before);
}

void Rows::remove(const QUuid& id) {
    const auto held = m_byId.constFind(id);
    if (held == m_byId.constEnd())
        return;
    m_rows.erase(placeOf(*held));
    m_byId.erase(held);
}

void Rows::removeAll(const std::vector<QUuid>& ids) {
    for (const QUuid& id : ids)
        m_byId.remove(id);
    std::erase_if(m_rows,
                  [this](const Row& row) { return !m_byId.contains(m_info->idOf(row.get())); });
}

void Rows::replace(Row row) {
    const QUuid id = m_info->idOf(row.get());
    const void* held = find(id);
    if (!held)
        return;
    if (m_info->positionOf(held) != m_info->positionOf(row.get())) {
        remove(id);
        insert(std::move(row));
        return;
    }
    m_byId.insert(id, row.get());
    const auto place = placeOf(held) - m_rows.cbegin();
    m_rows[static_cast<std::size_t>(place)] = std::move(row);
}

} // namespace nytto
