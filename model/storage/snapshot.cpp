// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/snapshot.h"

#include "model/storage/seals.h"

namespace nytto {

Result<Snapshot> Snapshot::of(const Connection& connection) {
    NYTTO_TRY(copy, Connection::inMemory(connection.path()));
    NYTTO_CHECK(connection.copyInto(copy));
    NYTTO_TRY(lastEdit, HistoryLog(copy).lastEdit());
    return Snapshot(std::move(copy), std::move(lastEdit));
}

Done Snapshot::check() const {
    NYTTO_TRY(stored, Seals::stored(m_connection));
    NYTTO_TRY(found, Seals::computed(m_connection));
    return compareSeals(m_connection, stored, found);
}

} // namespace nytto
