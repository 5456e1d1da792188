// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/contents.h"

namespace nytto {

struct Initiative;

/// What may be shown of secret entities (DOMAIN: Secrecy): texts are masked, amounts stay.
/// A secret initiative is called by its public name, or by its number where it has none; texts
/// about it, such as notes and report texts, are masked with it, and so are its investments with
/// their parts and matters.
class Secrecy {
public:
    Secrecy(const Contents& contents, const Language& language, bool withSecret)
        : m_contents(contents), m_language(language), m_withSecret(withSecret) {}

    /// Whether the entity is secret, or is about one that is, and may not be shown.
    bool masks(const EntityRef& ref) const;
    /// The name to show.
    QString name(const EntityRef& ref) const;
    QString name(const Initiative& initiative) const;
    /// The text, or the word for what is withheld. Empty texts stay empty.
    QString text(const EntityRef& owner, const QString& text) const;

private:
    const Contents& m_contents;
    const Language& m_language;
    bool m_withSecret;
};

/// The name of an entity as everybody may see it. What belongs to a secret initiative, such as an
/// investment, is called by its kind and the initiative's public name.
QString publicNameOf(const Contents& contents, const AnyEntity& entity, const Language& language);

} // namespace nytto
