// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/secret_texts.h"

#include "model/document/secrecy.h"
#include "model/entities/entity_info.h"

#include <algorithm>
#include <functional>

namespace nytto {

namespace {

constexpr qsizetype shortestName = 3;
constexpr qsizetype shortestText = 12;

/// Whether what stands from `at` on for `length` is whole words.
bool isApart(const QString& text, qsizetype at, qsizetype length) {
    const auto isPartOfWord = [&](qsizetype place) {
        return place >= 0 && place < text.size() && text[place].isLetterOrNumber();
    };
    return !(isPartOfWord(at - 1) && text[at].isLetterOrNumber()) &&
           !(isPartOfWord(at + length) && text[at + length - 1].isLetterOrNumber());
}

} // namespace

SecretTexts::SecretTexts(const Contents& contents, const Language& language) {
    const Secrecy secrecy(contents, language, false);
    const auto add = [&](const QString& secret, const QString& shown, qsizetype shortest) {
        if (secret.size() >= shortest && !shown.contains(secret)) // else it is public
            m_words.emplace_back(secret, shown);
    };
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void* row, const QUuid& id) {
            const EntityRef ref{info.keyString(), id};
            if (!secrecy.masks(ref))
                return;
            if (info.field(QStringLiteral("name")))
                add(nameOf(*contents.find(ref)), secrecy.name(ref), shortestName);
            for (const FieldInfo& field : info.fields)
                if (const Value value = field.get(row);
                    field.masked && std::holds_alternative<QString>(value))
                    add(std::get<QString>(value), secrecy.text(ref, std::get<QString>(value)),
                        shortestText);
        });
    // The longest first: one secret may be a part of another.
    std::ranges::stable_sort(m_words, std::ranges::greater(),
                             [](const auto& word) { return word.first.size(); });
}

QString SecretTexts::masked(QString text) const {
    for (const auto& [secret, shown] : m_words)
        for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at)) {
            const bool isWhole = isApart(text, at, secret.size());
            if (isWhole)
                text.replace(at, secret.size(), shown);
            at += isWhole ? shown.size() : 1;
        }
    return text;
}

} // namespace nytto
