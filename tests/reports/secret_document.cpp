// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/secret_document.h"

#include "model/document/secrecy.h"
#include "tests/reports/changed_rows.h"

namespace nytto::test {

const QString SecretDocument::sign = QStringLiteral("canary");

namespace {

bool canBeSecret(const EntityInfo& info) {
    return info.fieldWith(&FieldInfo::secretFlag) || info.fieldWith(&FieldInfo::secretWith);
}

QString fieldName(const EntityInfo& info, const FieldInfo& field) {
    return info.keyString() + u'.' + field.keyString();
}

QStringList textFields(bool masked) {
    QStringList names;
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields)
            if (canBeSecret(info) && isText(field) && field.masked == masked)
                names += fieldName(info, field);
    return names;
}

/// The first row of the kind; nothing when there is none.
std::optional<EntityRef> firstOf(const Contents& contents, const EntityInfo& info) {
    std::optional<EntityRef> first;
    contents.forEach(info.index, [&](const void*, const QUuid& id) {
        if (!first)
            first = EntityRef{info.keyString(), id};
    });
    return first;
}

/// A row of the kind that refers to the first of everything that it belongs to.
AnyEntity madeRow(const Contents& contents, const EntityInfo& info) {
    AnyEntity row = info.create();
    setId(row, QUuid::createUuid());
    for (const FieldInfo& field : info.fields) {
        if (!field.secretWith && !field.required)
            continue;
        if (field.type == FieldType::AnyReference)
            field.set(row.own(),
                      Value(*firstOf(contents, *entityInfo(QStringLiteral("initiative")))));
        else if (field.type == FieldType::Reference)
            if (const auto target = firstOf(contents, *entityInfo(QLatin1String(field.target))))
                field.set(row.own(), Value(target->id));
    }
    return row;
}

} // namespace

SecretDocument::SecretDocument(Contents base) : contents(std::move(base)) {
    for (const EntityInfo& info : entityInfos())
        if (canBeSecret(info))
            contents.insert(madeRow(contents, info));
    contents = changedRows(contents, [](AnyEntity& row) {
        if (const FieldInfo* flag = entityInfo(row).fieldWith(&FieldInfo::secretFlag))
            flag->set(row.own(), Value(true));
    });
    const Language language(Language::Code::English);
    const Contents marked = contents;
    const Secrecy secrecy(marked, language, false);
    contents = changedRows(contents, [&](AnyEntity& row) {
        const EntityInfo& info = entityInfo(row);
        for (const FieldInfo& field : info.fields)
            if (isText(field) && field.masked && secrecy.masks(refTo(row))) {
                words += QStringLiteral("%1-%2-%3-%4")
                             .arg(sign, info.keyString(), field.keyString(),
                                  QString::number(words.size()));
                field.set(row.own(), Value(words.last()));
                fields += fieldName(info, field);
            }
    });
    fields.removeDuplicates();
    const QString secretName =
        nameOf(*contents.find(*firstOf(contents, *entityInfo(QStringLiteral("initiative")))));
    contents = changedRows(contents, [&](AnyEntity& row) {
        for (const FieldInfo& field : entityInfo(row).fields)
            if (const Value value = valueOf(row, field); isText(field) && !field.publicName &&
                                                         !std::get<QString>(value).isEmpty() &&
                                                         !secrecy.masks(refTo(row)))
                field.set(row.own(), Value(QStringLiteral("%1 (%2s, %3)")
                                               .arg(std::get<QString>(value), secretName,
                                                    secretName.toUpper())));
    });
}

QStringList maskedTextFields() {
    return textFields(true);
}

QStringList openTextFields() {
    return textFields(false);
}

} // namespace nytto::test
