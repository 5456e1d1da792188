// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/zip_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace nytto {

namespace {
// The parts of the zip format that are read here, with the size of their fixed beginning.
constexpr char endMark[] = "PK\x05\x06";
constexpr qsizetype endSize = 22;
constexpr char entryMark[] = "PK\x01\x02";
constexpr qsizetype entrySize = 46;
constexpr char headerMark[] = "PK\x03\x04";
constexpr qsizetype headerSize = 30;
constexpr quint16 deflateMethod = 8;
constexpr qsizetype pieceSize = 1 << 16;

template <class T>
T number(const QByteArray& bytes, qsizetype offset) {
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

bool hasMark(const QByteArray& bytes, qsizetype offset, qsizetype size, const char* mark) {
    return offset >= 0 && offset + size <= bytes.size() && bytes.mid(offset, 4) == mark;
}

Error damaged() {
    return {ErrorCode::Damaged,
            QCoreApplication::translate("writers", "The file is no whole zip archive.")};
}

Result<void> inflateAll(const QByteArray& packed,
                        const std::function<void(const QByteArray& piece)>& take) {
    z_stream stream = {};
    // zlib does not write to its input; its type is older than const.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return damaged();
    QByteArray piece(pieceSize, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        piece.resize(pieceSize);
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(pieceSize);
        state = inflate(&stream, Z_NO_FLUSH);
        piece.resize(pieceSize - static_cast<qsizetype>(stream.avail_out));
        take(piece);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? Result<void>() : damaged();
}
} // namespace

Result<ZipFile> ZipFile::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
                     QCoreApplication::translate("writers", "%1 could not be read.").arg(path),
                     file.errorString()};
    return of(file.readAll()).in(path);
}

Result<ZipFile> ZipFile::of(QByteArray bytes) {
    ZipFile zip;
    zip.m_bytes = std::move(bytes);
    NYTTO_CHECK(zip.readDirectory());
    return zip;
}

Result<void> ZipFile::readDirectory() {
    const qsizetype end = m_bytes.lastIndexOf(endMark);
    if (!hasMark(m_bytes, end, endSize, endMark))
        return damaged();
    const int count = number<quint16>(m_bytes, end + 10);
    auto at = static_cast<qsizetype>(number<quint32>(m_bytes, end + 16));
    qsizetype packed = 0;
    for (int entry = 0; entry < count; ++entry) {
        if (!hasMark(m_bytes, at, entrySize, entryMark))
            return damaged();
        const qsizetype nameSize = number<quint16>(m_bytes, at + 28);
        const quint16 method = number<quint16>(m_bytes, at + 10);
        m_entries.push_back({QString::fromUtf8(m_bytes.mid(at + entrySize, nameSize)),
                             number<quint32>(m_bytes, at + 20), number<quint32>(m_bytes, at + 42),
                             method == deflateMethod});
        packed += m_entries.back().packedSize;
        if (packed > m_bytes.size())
            return damaged();
        at += entrySize + nameSize + number<quint16>(m_bytes, at + 30) +
              number<quint16>(m_bytes, at + 32);
    }
    return {};
}

Result<void> ZipFile::read(const Entry& entry,
                           const std::function<void(const QByteArray& piece)>& take) const {
    const auto header = static_cast<qsizetype>(entry.offset);
    if (!hasMark(m_bytes, header, headerSize, headerMark))
        return damaged().in(entry.name);
    const qsizetype start = header + headerSize + number<quint16>(m_bytes, header + 26) +
                            number<quint16>(m_bytes, header + 28);
    const auto size = static_cast<qsizetype>(entry.packedSize);
    if (start + size > m_bytes.size())
        return damaged().in(entry.name);
    const QByteArray packed = QByteArray::fromRawData(m_bytes.constData() + start, size);
    if (entry.deflated)
        return inflateAll(packed, take).in(entry.name);
    take(packed);
    return {};
}

Result<QByteArray> ZipFile::read(const QString& name) const {
    for (const Entry& entry : m_entries) {
        if (entry.name != name)
            continue;
        QByteArray content;
        NYTTO_CHECK(read(entry, [&](const QByteArray& piece) { content += piece; }));
        return content;
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("writers", "The archive has no file %1.").arg(name)};
}

} // namespace nytto
