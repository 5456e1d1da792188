// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nytto::test {

/// A document as JSON: the arrays of `more` (without the braces) added to those of `base`. Entities
/// without an id are given one, and the settings that a document needs are there.
inline QByteArray jsonDocument(const QByteArray& base, const QByteArray& more) {
    QJsonObject json = QJsonDocument::fromJson(
                           R"({ "format": "nyttoportfoljen", "version": 1, "settings": [
                                { "id": "settings", "municipality": "Provköping", "firstYear": 2025 } ] })")
                           .object();
    for (const QByteArray& part : {base, more}) {
        QJsonParseError error;
        const QJsonObject added = QJsonDocument::fromJson("{" + part + "}", &error).object();
        if (error.error != QJsonParseError::NoError)
            qFatal("%s in %s", qPrintable(error.errorString()), part.constData());
        for (auto kind = added.begin(); kind != added.end(); ++kind) {
            QJsonArray rows = kind.key() == u"settings" ? QJsonArray() : json[kind.key()].toArray();
            for (const QJsonValue& row : kind.value().toArray()) {
                QJsonObject entity = row.toObject();
                if (!entity.contains(u"id"))
                    entity[u"id"] = QStringLiteral("%1-%2").arg(kind.key()).arg(rows.size());
                rows.append(entity);
            }
            json[kind.key()] = rows;
        }
    }
    return QJsonDocument(json).toJson();
}

/// The same, read.
inline Contents documentOf(const QByteArray& base, const QByteArray& more) {
    const Result<Contents> contents = contentsFromJson(jsonDocument(base, more));
    if (!contents)
        qFatal("%s", qPrintable(contents.error().message));
    return *contents;
}

} // namespace nytto::test
