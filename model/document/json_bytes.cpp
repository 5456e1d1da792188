// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json_bytes.h"

#include <algorithm>

namespace nytto {

namespace {

constexpr QByteArrayView mark("\xef\xbb\xbf"); // U+FEFF

/// A character of two bytes that begin so is one of U+0080 to U+00BF.
constexpr char latinLead = '\xc2';

bool isControl(const QByteArray& bytes, qsizetype at) {
    const auto next = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0u;
    return bytes[at] == '\x7f' || (bytes[at] == latinLead && next >= 0x80 && next < 0xa0);
}

} // namespace

QByteArray toBytes(const QJsonDocument& json, QJsonDocument::JsonFormat format) {
    QByteArray bytes = json.toJson(format);
    bytes.replace(mark, "\\ufeff");
    if (std::ranges::none_of(bytes, [](char byte) { return byte == '\x7f' || byte == latinLead; }))
        return bytes;
    QByteArray escaped;
    escaped.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (!isControl(bytes, at)) {
            escaped += bytes[at];
            continue;
        }
        const char code = bytes[at] == latinLead ? bytes[++at] : bytes[at];
        escaped += "\\u00" + QByteArray(1, code).toHex();
    }
    return escaped;
}

QJsonDocument jsonFromBytes(const QByteArray& bytes, QJsonParseError* error) {
    QByteArray kept = bytes;
    kept.replace(QByteArray("\"") + mark.toByteArray(), "\"\\ufeff");
    const QJsonDocument json = QJsonDocument::fromJson(kept, error);
    // What is wrong is told by its place in the bytes as they were given.
    return json.isNull() ? QJsonDocument::fromJson(bytes, error) : json;
}

} // namespace nytto
