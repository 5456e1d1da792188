// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/history_log.h"

#include "model/document/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nytto {

namespace {

// Columns by name, as everywhere.
TableLayout editLayout() {
    return {QStringLiteral("edit"),
            {{QStringLiteral("author"), {}},
             {QStringLiteral("id"), {}},
             {QStringLiteral("revision"), {}},
             {QStringLiteral("sentence"), {}},
             {QStringLiteral("time"), {}}}};
}

TableLayout historyLayout() {
    return {QStringLiteral("history"),
            {{QStringLiteral("after"), {}},
             {QStringLiteral("before"), {}},
             {QStringLiteral("entity"), {}},
             {QStringLiteral("field"), {}},
             {QStringLiteral("kind"), {}},
             {QStringLiteral("place"), {}},
             {QStringLiteral("revision"), {}}}};
}

/// Nothing is NULL.
SqlValue jsonText(const std::optional<QJsonValue>& json) {
    if (!json)
        return {};
    // Only arrays and objects can be written: the brackets are taken off again.
    const QByteArray array = QJsonDocument(QJsonArray{*json}).toJson(QJsonDocument::Compact);
    return SqlText{array.mid(1, array.size() - 2)};
}

std::optional<QJsonValue> wholeOf(const std::optional<AnyEntity>& entity) {
    if (!entity)
        return std::nullopt;
    const EntityInfo& info = entityInfo(*entity);
    const AnyEntity defaults = info.create();
    QJsonObject object;
    for (const FieldInfo& field : info.fields)
        if (const Value value = valueOf(*entity, field); value != valueOf(defaults, field))
            object.insert(field.keyString(), toJson(field, value));
    return object;
}

} // namespace

HistoryLog::HistoryLog(const Connection& connection)
    : m_connection(connection),
      m_edits(connection, editLayout(), QStringLiteral("id"), QStringLiteral("revision")),
      m_history(connection, historyLayout(), QStringLiteral("entity"),
                QStringLiteral("revision, place")) {}

Result<Revision> HistoryLog::revision() const {
    return m_connection.integer(QStringLiteral("SELECT max(revision) FROM edit"));
}

Done HistoryLog::write(Revision revision, const Edit& edit, Seals& seals) {
    const Cells cells{sqlText(edit.author), sqlId(edit.id), revision, sqlText(edit.sentence),
                      sqlText(edit.time.toUTC().toString(Qt::ISODateWithMs))};
    NYTTO_CHECK(m_edits.insert(cells, seals[m_edits.name()]));
    qint64 place = 0;
    for (const Change& change : edit.changes)
        NYTTO_CHECK(writeChange(revision, change, place, seals));
    return {};
}

Done HistoryLog::writeChange(Revision revision, const Change& change, qint64& place, Seals& seals) {
    const EntityRef subject = change.subject();
    const auto write = [&](const char* field, const SqlValue& before, const SqlValue& after) {
        const Cells cells{
            after,   before,  sqlId(subject.id), SqlText{field}, sqlText(subject.kind),
            place++, revision};
        return m_history.insert(cells, seals[m_history.name()]);
    };
    if (!change.before || !change.after)
        return write("", jsonText(wholeOf(change.before)), jsonText(wholeOf(change.after)));
    for (const FieldInfo& field : entityInfo(*change.after).fields) {
        const Value before = valueOf(*change.before, field);
        const Value after = valueOf(*change.after, field);
        if (before != after)
            NYTTO_CHECK(
                write(field.key, jsonText(toJson(field, before)), jsonText(toJson(field, after))));
    }
    return {};
}

} // namespace nytto
