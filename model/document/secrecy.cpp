// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/secrecy.h"

#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"

namespace nytto {

namespace {

/// What belongs to something secret is secret with it; chains of that are short.
constexpr int longestChain = 20;

std::optional<AnyEntity> secretBehind(const Contents& contents, const AnyEntity& entity,
                                      int chain = 0) {
    const EntityInfo& info = entityInfo(entity);
    if (const FieldInfo* flag = info.fieldWith(&FieldInfo::secretFlag);
        flag && valueOf(entity, *flag) == Value(true))
        return entity;
    for (const FieldInfo& field : info.fields) {
        if (!field.secretWith || chain == longestChain)
            continue;
        for (const EntityRef& ref : referencesIn(field, valueOf(entity, field)))
            if (const auto held = contents.find(ref))
                if (auto secret = secretBehind(contents, *held, chain + 1))
                    return secret;
    }
    return std::nullopt;
}

/// What a secret entity may be called: its public name, else its kind and number.
QString publicNameOf(const AnyEntity& secret, const Language& language) {
    const EntityInfo& info = entityInfo(secret);
    const auto textOf = [&](const FieldInfo* field) {
        return field ? std::get<QString>(valueOf(secret, *field)) : QString();
    };
    if (const QString name = textOf(info.fieldWith(&FieldInfo::publicName)); !name.isEmpty())
        return name;
    return language.translate("basics", info.secretName)
        .arg(textOf(info.field(QStringLiteral("number"))))
        .trimmed();
}

} // namespace

bool Secrecy::masks(const EntityRef& ref) const {
    if (m_withSecret || ref.isNull())
        return false;
    const std::optional<AnyEntity> entity = m_contents.find(ref);
    return entity && secretBehind(m_contents, *entity);
}

QString Secrecy::name(const EntityRef& ref) const {
    const std::optional<AnyEntity> entity = m_contents.find(ref);
    if (!entity)
        return {};
    return m_withSecret ? nameOf(*entity) : publicNameOf(m_contents, *entity, m_language);
}

QString Secrecy::name(const Initiative& initiative) const {
    return m_withSecret ? initiative.name : publicNameOf(m_contents, initiative, m_language);
}

QString Secrecy::text(const EntityRef& owner, const QString& text) const {
    if (text.isEmpty() || !masks(owner))
        return text;
    return m_language.translate("basics", "Withheld (secrecy)");
}

QString publicNameOf(const Contents& contents, const AnyEntity& entity, const Language& language) {
    const std::optional<AnyEntity> secret = secretBehind(contents, entity);
    if (!secret)
        return nameOf(entity);
    const QString name = publicNameOf(*secret, language);
    if (refTo(*secret) == refTo(entity))
        return name;
    return language.translate("basics", "%1: %2", "an investment, of a secret initiative")
        .arg(language.translate("entities", entityInfo(entity).label), name);
}

} // namespace nytto
