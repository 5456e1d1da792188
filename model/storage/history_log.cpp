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

QDateTime timeIn(const SqlRow& row, int column) {
    return QDateTime::fromString(row.text(column), Qt::ISODateWithMs);
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

Result<std::optional<EditNote>> HistoryLog::lastEdit() const {
    NYTTO_TRY(select, m_connection.prepare(
                          QStringLiteral("SELECT revision, id, author, time, sentence FROM edit "
                                         "ORDER BY revision DESC LIMIT 1")));
    std::optional<EditNote> last;
    NYTTO_CHECK(select.forEach({}, [&last](const SqlRow& row) {
        last = EditNote{row.integer(0), idIn(row, 1), row.text(2), timeIn(row, 3), row.text(4)};
        return Done();
    }));
    return last;
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

namespace {

std::optional<QJsonValue> jsonIn(const SqlRow& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    const QByteArray array = '[' + row.text(column).toUtf8() + ']';
    return QJsonDocument::fromJson(array).array().at(0);
}

} // namespace

Result<std::vector<HistoryEntry>> HistoryLog::read(const HistoryFilter& filter) const {
    QString sql = QStringLiteral("SELECT revision, author, time, sentence, kind, entity, field, "
                                 "before, after FROM history JOIN edit USING (revision)");
    std::vector<SqlValue> values;
    if (!filter.subject.isNull()) {
        sql += QStringLiteral(" WHERE kind = ? AND entity = ?");
        values.insert(values.end(), {sqlText(filter.subject.kind), sqlId(filter.subject.id)});
        if (!filter.field.isEmpty()) { // an insertion and a removal concern every field
            sql += QStringLiteral(" AND field IN (?, '')");
            values.push_back(sqlText(filter.field));
        }
    }
    sql += QStringLiteral(" ORDER BY revision DESC, place LIMIT ?");
    values.push_back(qint64{filter.most});
    NYTTO_TRY(statement, m_connection.prepare(sql));
    std::vector<HistoryEntry> entries;
    NYTTO_CHECK(statement.forEach(values, [&](const SqlRow& row) -> Done {
        entries.push_back({row.integer(0), row.text(1), timeIn(row, 2), row.text(3),
                           EntityRef{row.text(4), QUuid::fromRfc4122(row.blob(5))}, row.text(6),
                           jsonIn(row, 7), jsonIn(row, 8)});
        return {};
    }));
    return entries;
}

} // namespace nytto
