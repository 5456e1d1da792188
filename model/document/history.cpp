// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/history.h"

#include "model/document/full_name.h"
#include "model/document/json.h"
#include "model/document/json_bytes.h"
#include "model/document/value_place.h"
#include "model/entities/entity_info.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace nytto {

namespace {

/// What this version cannot read is shown as it is stored.
QString asStored(const QJsonValue& json) {
    return json.isString() ? json.toString()
                           : QString::fromUtf8(
                                 toBytes(QJsonDocument(QJsonArray{json}), QJsonDocument::Compact));
}

YearSeries seriesIn(const FieldInfo& field, const std::optional<QJsonValue>& json) {
    if (!json)
        return {};
    const Result<Value> value = fromJson(field, *json);
    const auto* series = value ? std::get_if<YearSeries>(&*value) : nullptr;
    return series ? *series : YearSeries();
}

/// "2025 (plan): 300; 2026 (plan): 310" of the places given.
QString seriesText(const FieldInfo& field, const YearSeries& series,
                   const std::set<std::pair<int, int>>& places, const ValueTexts& texts) {
    const QString label = texts.language.translate("fields", field.label);
    QStringList parts;
    for (const auto& [year, kind] : places)
        if (series.contains(year, kind)) {
            const ValuePlace place{&field, year, kind};
            parts << QStringLiteral("%1: %2").arg(
                nameOf(place, texts.language).mid(label.size()).trimmed(),
                texts.plain(place, Value(series.at(year, kind))));
        }
    return parts.join(QStringLiteral("; "));
}

void describeSeries(const FieldInfo& field, const HistoryEntry& entry, const ValueTexts& texts,
                    HistoryWords& words) {
    const YearSeries before = seriesIn(field, entry.before);
    const YearSeries after = seriesIn(field, entry.after);
    std::set<std::pair<int, int>> changed;
    const auto compare = [&](const YearSeries& one, const YearSeries& other) {
        for (const YearSeries::Cell& cell : one.cells())
            if (!other.contains(cell.year, cell.kind) ||
                other.at(cell.year, cell.kind) != cell.figure)
                changed.emplace(cell.year, cell.kind);
    };
    compare(before, after);
    compare(after, before);
    words.before = seriesText(field, before, changed, texts);
    words.after = seriesText(field, after, changed, texts);
}

QString valueText(const FieldInfo& field, const std::optional<QJsonValue>& json,
                  const ValueTexts& texts) {
    if (!json)
        return {};
    const Result<Value> value = fromJson(field, *json);
    return value ? texts.plain({&field}, *value) : asStored(*json);
}

/// The name that an entity had when it was inserted or removed.
QString nameThen(const HistoryEntry& entry) {
    const QJsonObject object = (entry.after ? *entry.after : *entry.before).toObject();
    const EntityInfo* info = entityInfo(entry.subject.kind);
    if (!info)
        return {};
    for (const FieldInfo* field : info->nameFields())
        if (const QString name = object.value(field->keyString()).toString(); !name.isEmpty())
            return name;
    // What has no name is known by its first text.
    for (const FieldInfo& field : info->fields)
        if (field.type == FieldType::Text || field.type == FieldType::LongText)
            if (const QString text = object.value(field.keyString()).toString(); !text.isEmpty())
                return text;
    return {};
}

} // namespace

HistoryWords describe(const HistoryEntry& entry, const ValueTexts& texts) {
    HistoryWords words;
    const EntityInfo* info = entityInfo(entry.subject.kind);
    words.what = info ? texts.language.translate("entities", info->label) : entry.subject.kind;
    const auto entity = info ? texts.contents.find(entry.subject) : std::nullopt;
    if (const QString name = entity ? fullNameOf(texts.contents, *entity) : QString();
        !name.isEmpty())
        words.what = name.startsWith(words.what) ? name : words.what + u' ' + name;
    if (entry.field.isEmpty()) {
        words.field = texts.language.translate(
            "values", entry.after ? QT_TRANSLATE_NOOP("values", "added")
                                  : QT_TRANSLATE_NOOP("values", "removed"));
        (entry.after ? words.after : words.before) = nameThen(entry);
        return words;
    }
    const FieldInfo* field = info ? info->field(entry.field) : nullptr;
    words.field = field ? texts.language.translate("fields", field->label) : entry.field;
    if (!field) {
        words.before = entry.before ? asStored(*entry.before) : QString();
        words.after = entry.after ? asStored(*entry.after) : QString();
    } else if (field->type == FieldType::Series) {
        describeSeries(*field, entry, texts, words);
    } else {
        words.before = valueText(*field, entry.before, texts);
        words.after = valueText(*field, entry.after, texts);
    }
    return words;
}

} // namespace nytto
