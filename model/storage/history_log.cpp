// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/history_log.h"

#include "model/document/edit.h"
#include "model/document/history.h"
#include "model/document/json.h"
#include "model/document/json_bytes.h"
#include "model/entities/entity_info.h"
#include "model/storage/seals.h"

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
    const QByteArray array = toBytes(QJsonDocument(QJsonArray{*json}), QJsonDocument::Compact);
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

Result<bool> HistoryLog::has(const QUuid& edit) const {
    NYTTO_TRY(select,
              m_connection.prepare(QStringLiteral("SELECT 1 FROM edit WHERE id = ? LIMIT 1")));
    const SqlValue id = sqlId(edit);
    bool found = false;
    NYTTO_CHECK(select.forEach({&id, 1}, [&found](const SqlRow&) {
        found = true;
        return Done();
    }));
    return found;
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
    const QByteArray array = '[' + row.blob(column) + ']';
    return jsonFromBytes(array).array().at(0);
}

} // namespace

namespace {

/// Conditions and what they are held against.
struct Conditions {
    QStringList texts;
    std::vector<SqlValue> values;

    void add(const QString& text, SqlValue value) {
        texts << text;
        values.push_back(std::move(value));
    }
    QString where() const {
        return texts.isEmpty() ? QString()
                               : QStringLiteral(" WHERE ") + texts.join(QStringLiteral(" AND "));
    }
};

Conditions conditionsOf(const HistoryFilter& filter) {
    Conditions conditions;
    if (!filter.author.isEmpty())
        conditions.add(QStringLiteral("author = ?"), sqlText(filter.author));
    if (!filter.subject.kind.isEmpty())
        conditions.add(QStringLiteral("kind = ?"), sqlText(filter.subject.kind));
    if (!filter.subject.isNull())
        conditions.add(QStringLiteral("entity = ?"), sqlId(filter.subject.id));
    if (filter.after > 0)
        conditions.add(QStringLiteral("edit.revision > ?"), qint64{filter.after});
    if (!filter.field.isEmpty()) // an insertion and a removal concern every field
        conditions.add(QStringLiteral("field IN (?, '')"), sqlText(filter.field));
    return conditions;
}

} // namespace

Result<std::vector<HistoryEntry>> HistoryLog::read(const HistoryFilter& filter) const {
    Conditions conditions = conditionsOf(filter);
    // CROSS: edit by edit from the last one, so that nothing is sorted.
    const QString sql = QStringLiteral("SELECT revision, author, time, sentence, kind, entity, "
                                       "field, before, after FROM edit CROSS JOIN history USING "
                                       "(revision)%1 ORDER BY edit.revision DESC, place LIMIT ?")
                            .arg(conditions.where());
    std::vector<SqlValue>& values = conditions.values;
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

Result<QStringList> HistoryLog::authors() const {
    NYTTO_TRY(select, m_connection.prepare(QStringLiteral("SELECT DISTINCT author FROM edit")));
    QStringList found;
    NYTTO_CHECK(select.forEach({}, [&found](const SqlRow& row) {
        found << row.text(0);
        return Done();
    }));
    return found;
}

Result<std::vector<EntityRef>> HistoryLog::touched(int most) const {
    NYTTO_TRY(select, m_connection.prepare(QStringLiteral(
                          "SELECT kind, entity FROM history WHERE revision > 1 "
                          "GROUP BY kind, entity ORDER BY max(revision) DESC LIMIT ?")));
    const SqlValue limit = qint64{most};
    std::vector<EntityRef> found;
    NYTTO_CHECK(select.forEach({&limit, 1}, [&found](const SqlRow& row) {
        found.push_back({row.text(0), idIn(row, 1)});
        return Done();
    }));
    return found;
}

} // namespace nytto
