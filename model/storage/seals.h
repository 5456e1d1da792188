// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"
#include "model/storage/seal.h"

#include <QMap>

namespace nytto {

/// The seals of a document's tables, by the table's name; they are kept in the table `seal`. The
/// schema itself is sealed under the name "sqlite_schema".
class Seals {
public:
    /// As they were when the document was last written.
    static Result<Seals> stored(const Connection& connection);
    /// Of everything that lies in the file now, whatever version of the schema it has.
    static Result<Seals> computed(const Connection& connection);
    /// Adds the seal of the schema as it is now.
    Done addSchema(const Connection& connection);

    Seal& operator[](const QString& table) { return m_seals[table]; }
    bool contains(const QString& table) const { return m_seals.contains(table); }
    /// Writes what differs from `stored`.
    Done store(const Connection& connection, const Seals& stored) const;
    Seals withoutHistory() const;
    bool operator==(const Seals& other) const = default;
    /// The tables of `other` whose seal differs from the one here, in the order of their names.
    QStringList differingIn(const Seals& other) const;

private:
    Done addTable(const Connection& connection, const QString& table);

    QMap<QString, Seal> m_seals;
};

/// Damaged, naming the tables, when what is `found` is not what was `stored`. Only the tables that
/// were looked at are in `found`.
Done compareSeals(const Connection& connection, const Seals& stored, const Seals& found);

} // namespace nytto
