// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/secrecy.h"

namespace nytto {

namespace {

QString publicName(const Initiative& initiative, const Language& language) {
    if (!initiative.secret)
        return initiative.name;
    if (!initiative.publicName.isEmpty())
        return initiative.publicName;
    return language.translate("basics", "Secret initiative %1").arg(initiative.number).trimmed();
}

const Initiative* secretBehind(const Contents& contents, Id<Initiative> id) {
    const Initiative* initiative = contents.find(id);
    return initiative && initiative->secret ? initiative : nullptr;
}

const Initiative* secretBehind(const Contents& contents, Id<Investment> id) {
    const Investment* investment = contents.find(id);
    return investment ? secretBehind(contents, investment->initiative) : nullptr;
}

const Initiative* secretBehind(const Contents& contents, const auto& row,
                               Id<Initiative> initiative) {
    const Initiative* secret = secretBehind(contents, initiative);
    return secret ? secret : secretBehind(contents, row.investment);
}

const Initiative* secretBehind(const Contents& contents, const AnyEntity& entity);

const Initiative* secretBehind(const Contents& contents, const EntityRef& ref) {
    const std::optional<AnyEntity> entity = contents.find(ref);
    return entity ? secretBehind(contents, *entity) : nullptr;
}

/// The secret initiative that an entity is, belongs to or is about; null when there is none.
const Initiative* secretBehind(const Contents& contents, const AnyEntity& entity) {
    return std::visit(
        [&]<class T>(const T& row) -> const Initiative* {
            if constexpr (std::is_same_v<T, Initiative>)
                return secretBehind(contents, row.id);
            else if constexpr (std::is_same_v<T, Note> || std::is_same_v<T, ReportText>)
                return secretBehind(contents, row.subject);
            else if constexpr (std::is_same_v<T, ScenarioMember> || std::is_same_v<T, Investment>)
                return secretBehind(contents, row.initiative);
            else if constexpr (std::is_same_v<T, InvestmentComponent> ||
                               std::is_same_v<T, EstimateRow>)
                return secretBehind(contents, row.investment);
            else if constexpr (std::is_same_v<T, PublishedFigure> || std::is_same_v<T, Matter>)
                return secretBehind(contents, row, row.initiative);
            else
                return nullptr;
        },
        entity);
}

} // namespace

bool Secrecy::masks(const EntityRef& ref) const {
    return !m_withSecret && !ref.isNull() && secretBehind(m_contents, ref);
}

QString Secrecy::name(const EntityRef& ref) const {
    const std::optional<AnyEntity> entity = m_contents.find(ref);
    if (!entity)
        return {};
    return m_withSecret ? nameOf(*entity) : publicNameOf(m_contents, *entity, m_language);
}

QString Secrecy::name(const Initiative& initiative) const {
    return m_withSecret ? initiative.name : publicName(initiative, m_language);
}

QString Secrecy::text(const EntityRef& owner, const QString& text) const {
    if (text.isEmpty() || !masks(owner))
        return text;
    return m_language.translate("basics", "Withheld (secrecy)");
}

QString publicNameOf(const Contents& contents, const AnyEntity& entity, const Language& language) {
    const Initiative* secret = secretBehind(contents, entity);
    if (!secret)
        return nameOf(entity);
    const QString name = publicName(*secret, language);
    if (std::holds_alternative<Initiative>(entity))
        return name;
    return language.translate("basics", "%1: %2", "an investment, of a secret initiative")
        .arg(language.translate("entities", entityInfo(entity).label), name);
}

} // namespace nytto
