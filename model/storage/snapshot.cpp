// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/snapshot.h"

namespace nytto {

Result<Snapshot> Snapshot::of(const Connection& connection) {
    NYTTO_TRY(copy, Connection::inMemory());
    NYTTO_CHECK(connection.copyInto(copy));
    NYTTO_TRY(lastEdit, HistoryLog(copy).lastEdit());
    return Snapshot(std::move(copy), std::move(lastEdit));
}

} // namespace nytto
