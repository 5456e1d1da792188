// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/whole.h"

#include "model/storage/schema.h"
#include "model/storage/seals.h"

#include <QCoreApplication>

namespace nytto {

Done checkWhole(const Connection& connection) {
    NYTTO_CHECK(checkStructure(connection));
    NYTTO_CHECK(checkReferences(connection));
    NYTTO_TRY(stored, Seals::stored(connection));
    NYTTO_TRY(found, Seals::computed(connection));
    return compareSeals(connection, stored, found);
}

Done checkWritten(const QString& path) {
    const auto check = [&]() -> Done {
        NYTTO_TRY(connection, Connection::open(path, Connection::Mode::Existing));
        return checkWhole(connection);
    };
    if (const Done done = check(); !done)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "storage", "What was written could not be read back whole and was thrown "
                                    "away; check the disk."),
                     done.error().message};
    return {};
}

} // namespace nytto
