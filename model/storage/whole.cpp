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

namespace {

/// Whether everything but the history agrees with its seals.
Done checkDocument(const Connection& connection) {
    NYTTO_CHECK(checkStructure(connection));
    NYTTO_CHECK(checkReferences(connection));
    NYTTO_TRY(stored, Seals::stored(connection));
    NYTTO_TRY(found, Seals::computed(connection));
    return compareSeals(connection, stored, found.withoutHistory());
}

Result<bool> holdSame(const Connection& one, const Connection& other) {
    NYTTO_TRY(seals, Seals::computed(one));
    NYTTO_TRY(others, Seals::computed(other));
    NYTTO_TRY(stored, Seals::stored(one));
    NYTTO_TRY(othersStored, Seals::stored(other));
    return seals == others && stored == othersStored;
}

Done checkCopy(const Connection& copy, const Connection* source) {
    const Done whole = checkWhole(copy);
    if (whole || !source || checkWhole(*source))
        return whole;
    NYTTO_CHECK(checkDocument(copy));
    NYTTO_TRY(same, holdSame(copy, *source));
    return same ? Done() : whole;
}

} // namespace

Done checkWritten(const QString& path, const Connection* source) {
    const auto check = [&]() -> Done {
        NYTTO_TRY(connection, Connection::open(path, Connection::Mode::Existing));
        return checkCopy(connection, source);
    };
    const Done done = check();
    if (done)
        return {};
    if (source) // what is not whole here can be no better there
        NYTTO_CHECK(checkDocument(*source));
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate(
                     "storage", "What was written could not be read back whole and was thrown "
                                "away; check the disk."),
                 done.error().message};
}

} // namespace nytto
