// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"

#include <QHash>
#include <QStringList>

namespace nytto {

/// What a field's values look like in files: the word for its type, then its choices or its target.
inline QString fileForm(const FieldInfo& field) {
    static const QHash<FieldType, QString> words{
        {FieldType::Text, QStringLiteral("text")},
        {FieldType::LongText, QStringLiteral("text")},
        {FieldType::Boolean, QStringLiteral("boolean")},
        {FieldType::Integer, QStringLiteral("integer")},
        {FieldType::Choice, QStringLiteral("choice")},
        {FieldType::Money, QStringLiteral("money")},
        {FieldType::Figure, QStringLiteral("figure")},
        {FieldType::Rate, QStringLiteral("rate")},
        {FieldType::Quantity, QStringLiteral("quantity")},
        {FieldType::Date, QStringLiteral("date")},
        {FieldType::Month, QStringLiteral("month")},
        {FieldType::Reference, QStringLiteral("reference")},
        {FieldType::References, QStringLiteral("references")},
        {FieldType::AnyReference, QStringLiteral("any-reference")},
        {FieldType::Series, QStringLiteral("series")}};
    QStringList parts{words.value(field.type)};
    if (field.target)
        parts << QString::fromLatin1(field.target);
    for (const Choice& choice : field.choices)
        parts << QString::fromLatin1(choice.key);
    return parts.join(u' ');
}

/// One line per field of the program: "service.name text".
inline QStringList presentFieldKeys() {
    QStringList lines;
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields)
            lines << info.keyString() + u'.' + field.keyString() + u' ' + fileForm(field);
    return lines;
}

/// Sentences on every way in which the program's keys (`present`) break what was promised of those
/// in files (`frozen`, where "- service.name" is a key that was given up for good).
inline QStringList brokenPromises(const QStringList& frozen, const QStringList& present) {
    const auto keyOf = [](const QString& line) { return line.section(u' ', 0, 0); };
    QHash<QString, QString> now;
    for (const QString& line : present)
        now.insert(keyOf(line), line);
    QStringList sentences;
    QStringList known;
    for (const QString& line : frozen) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(QStringLiteral("- "))) {
            known << line.mid(2);
            if (now.contains(line.mid(2)))
                sentences << QStringLiteral("“%1” was given up and is used again: old files hold "
                                            "something else under it. Choose another key.")
                                 .arg(line.mid(2));
            continue;
        }
        const QString key = keyOf(line);
        known << key;
        if (!now.contains(key))
            sentences << QStringLiteral("“%1” is gone or renamed, but documents and histories hold "
                                        "it. Keep the key; or migrate it, and change its line to "
                                        "“- %1”.")
                             .arg(key);
        else if (now.value(key) != line)
            sentences << QStringLiteral("“%1” has become “%2”: documents hold the former. Migrate "
                                        "them, and change the line.")
                             .arg(line, now.value(key));
    }
    for (const QString& line : present)
        if (!known.contains(keyOf(line)))
            sentences << QStringLiteral("“%1” is new: add the line “%2”.").arg(keyOf(line), line);
    return sentences;
}

} // namespace nytto
