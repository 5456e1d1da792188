// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/public_contents.h"

#include "model/document/secrecy.h"
#include "model/document/secret_texts.h"
#include "model/entities/entity_info.h"

namespace nytto {

namespace {

/// Every entity that is marked as secret itself.
std::vector<AnyEntity> markedSecret(const Contents& contents) {
    std::vector<AnyEntity> marked;
    for (const EntityInfo& info : entityInfos())
        if (const FieldInfo* flag = info.fieldWith(&FieldInfo::secretFlag))
            contents.forEach(info.index, [&](const void* row, const QUuid& id) {
                if (flag->get(row) == Value(true))
                    marked.push_back(*contents.find({info.keyString(), id}));
            });
    return marked;
}

/// What everybody may read of one text field.
class PublicTexts {
public:
    PublicTexts(const Contents& contents, const SecretTexts& secrets, const Language& language)
        : m_secrecy(contents, language, false), m_secrets(secrets) {}

    QString of(const EntityRef& ref, bool isMasked, const FieldInfo& field,
               const QString& text) const {
        if (text.isEmpty() || field.programKey)
            return text;
        if (!isMasked || !field.masked)
            return m_secrets.masked(text);
        return field.nameRank ? m_secrecy.name(ref) : m_secrecy.text(ref, text);
    }
    bool masks(const EntityRef& ref) const { return m_secrecy.masks(ref); }

private:
    Secrecy m_secrecy;
    const SecretTexts& m_secrets;
};

} // namespace

Contents publicContents(const Contents& contents, const Language& language) {
    return publicContents(contents, SecretTexts(contents, language), language);
}

Contents publicContents(const Contents& contents, const SecretTexts& secrets,
                        const Language& language) {
    if (secrets.isEmpty() && markedSecret(contents).empty())
        return contents;
    const PublicTexts texts(contents, secrets, language);
    Contents result = contents;
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void* row, const QUuid& id) {
            const EntityRef ref{info.keyString(), id};
            const bool isMasked = texts.masks(ref);
            std::optional<AnyEntity> changed;
            for (const FieldInfo& field : info.fields) {
                const Value value = field.get(row);
                const auto* text = std::get_if<QString>(&value);
                if (!text)
                    continue;
                const QString shown = texts.of(ref, isMasked, field, *text);
                if (shown == *text)
                    continue;
                if (!changed)
                    changed = contents.find(ref);
                field.set(changed->own(), Value(shown));
            }
            if (changed)
                result.replace(*changed);
        });
    return result;
}

Contents disclosedContents(const Contents& contents) {
    Contents result = contents;
    for (AnyEntity& entity : markedSecret(contents)) {
        const FieldInfo* flag = entityInfo(entity).fieldWith(&FieldInfo::secretFlag);
        flag->set(entity.own(), Value(false));
        result.replace(entity);
    }
    return result;
}

} // namespace nytto
