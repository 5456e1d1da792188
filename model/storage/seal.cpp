// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/seal.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace nytto {

namespace {

/// Writes every cell with its type and, where it needs one, its length, so that no two rows look
/// the same.
class DigestWriter {
public:
    explicit DigestWriter(const QString& table) {
        m_bytes.reserve(512);
        addBytes('t', table.toUtf8());
    }
    void addNull() { m_bytes += 'n'; }
    void addNumber(qint64 number) {
        m_bytes += 'i';
        addRaw(number);
    }
    void addBytes(char type, QByteArrayView bytes) {
        m_bytes += type;
        addRaw(bytes.size());
        m_bytes += bytes;
    }
    RowDigest digest() const {
        const QByteArray hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Blake2b_256);
        RowDigest digest;
        qFromLittleEndian<quint64>(hash.constData(), digest.size(), digest.data());
        return digest;
    }

private:
    void addRaw(qint64 number) {
        char raw[sizeof number];
        qToLittleEndian(number, raw);
        m_bytes.append(raw, sizeof raw);
    }
    QByteArray m_bytes;
};

struct CellWriter {
    DigestWriter& writer;
    void operator()(std::monostate) const { writer.addNull(); }
    void operator()(qint64 number) const { writer.addNumber(number); }
    void operator()(const SqlText& text) const { writer.addBytes('t', text.utf8); }
    void operator()(const QByteArray& bytes) const { writer.addBytes('b', bytes); }
};

} // namespace

RowDigest digestOf(const QString& table, std::span<const SqlValue> cells) {
    DigestWriter writer(table);
    for (const SqlValue& cell : cells)
        std::visit(CellWriter{writer}, cell);
    return writer.digest();
}

RowDigest digestOf(const QString& table, const SqlRow& row) {
    DigestWriter writer(table);
    for (int column = 0; column < row.columns(); ++column)
        switch (row.type(column)) {
        case SqlRow::Type::Null:
            writer.addNull();
            break;
        case SqlRow::Type::Integer:
            writer.addNumber(row.integer(column));
            break;
        case SqlRow::Type::Text:
            writer.addBytes('t', row.bytes(column));
            break;
        default:
            writer.addBytes('b', row.bytes(column));
        }
    return writer.digest();
}

void Seal::add(const RowDigest& digest) {
    for (std::size_t at = 0; at < digest.size(); ++at)
        m_sum[at] += digest[at];
}

void Seal::subtract(const RowDigest& digest) {
    for (std::size_t at = 0; at < digest.size(); ++at)
        m_sum[at] -= digest[at];
}

QByteArray Seal::toBytes() const {
    QByteArray bytes(sizeof m_sum, '\0');
    qToLittleEndian<quint64>(m_sum.data(), m_sum.size(), bytes.data());
    return bytes;
}

Seal Seal::fromBytes(QByteArrayView bytes) {
    Seal seal;
    if (bytes.size() == sizeof seal.m_sum)
        qFromLittleEndian<quint64>(bytes.data(), seal.m_sum.size(), seal.m_sum.data());
    return seal;
}

} // namespace nytto
