// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <functional>

namespace nytto {

/// The identity of a `T`: a UUID, made once and never reused. A null id refers to nothing.
template <class T>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}
    static Id create() { return Id(QUuid::createUuid()); }

    const QUuid& uuid() const { return m_uuid; }
    bool isNull() const { return m_uuid.isNull(); }
    explicit operator bool() const { return !isNull(); }
    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return m_uuid < other.m_uuid; }

private:
    QUuid m_uuid;
};

} // namespace nytto

template <class T>
struct std::hash<nytto::Id<T>> {
    std::size_t operator()(const nytto::Id<T>& id) const noexcept { return qHash(id.uuid()); }
};
