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

} // namespace

bool Secrecy::masks(const EntityRef& ref) const {
    if (m_withSecret || ref.isNull())
        return false;
    const std::optional<AnyEntity> entity = m_contents.find(ref);
    if (!entity)
        return false;
    if (const auto* initiative = std::get_if<Initiative>(&*entity))
        return initiative->secret;
    if (const auto* note = std::get_if<Note>(&*entity))
        return masks(note->subject);
    if (const auto* text = std::get_if<ReportText>(&*entity))
        return masks(text->subject);
    if (const auto* member = std::get_if<ScenarioMember>(&*entity))
        return masks({QString::fromLatin1(Initiative::key), member->initiative.uuid()});
    if (const auto* figure = std::get_if<PublishedFigure>(&*entity))
        return masks({QString::fromLatin1(Initiative::key), figure->initiative.uuid()});
    return false;
}

QString Secrecy::name(const EntityRef& ref) const {
    const std::optional<AnyEntity> entity = m_contents.find(ref);
    if (!entity)
        return {};
    return m_withSecret ? nameOf(*entity) : publicNameOf(*entity, m_language);
}

QString Secrecy::name(const Initiative& initiative) const {
    return m_withSecret ? initiative.name : publicName(initiative, m_language);
}

QString Secrecy::text(const EntityRef& owner, const QString& text) const {
    if (text.isEmpty() || !masks(owner))
        return text;
    return m_language.translate("basics", "Withheld (secrecy)");
}

QString publicNameOf(const AnyEntity& entity, const Language& language) {
    if (const auto* initiative = std::get_if<Initiative>(&entity))
        return publicName(*initiative, language);
    return nameOf(entity);
}

} // namespace nytto
