// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/statement.h"

#include <array>

namespace nytto {

/// The BLAKE2b-256 digest of one row of a table.
using RowDigest = std::array<quint64, 4>;

/// `cells` in the order of the table's column names.
RowDigest digestOf(const QString& table, std::span<const SqlValue> cells);
RowDigest digestOf(const QString& table, const SqlRow& row);

/// A checksum of a table's rows in any order: the sum of their digests, so that an edit changes it
/// by the rows that it touches. It finds what the database's own check cannot see, a bit that
/// flipped inside a value. It is no proof against somebody who means to deceive.
class Seal {
public:
    void add(const RowDigest& digest);
    void subtract(const RowDigest& digest);
    QByteArray toBytes() const;
    static Seal fromBytes(QByteArrayView bytes);
    bool operator==(const Seal&) const = default;

private:
    RowDigest m_sum = {};
};

} // namespace nytto
