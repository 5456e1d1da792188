// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/secret_sign.h"

#include "model/document/secrecy.h"
#include "model/entities/initiatives/initiative.h"

#include <QCoreApplication>

namespace nytto {

QString secretSign() {
    return QCoreApplication::translate("InitiativeColumns", "[secret] ");
}

QString secretSign(const Initiative* initiative) {
    return initiative && initiative->secret ? secretSign() : QString();
}

QString secretSign(const Contents& contents, Id<Initiative> initiative) {
    return secretSign(contents.find(initiative));
}

QString signedName(const Initiative& initiative) {
    return secretSign(&initiative) + initiative.name;
}

QString signedNameOf(const DocumentState& state, const EntityRef& ref) {
    const auto entity = state.contents.find(ref);
    if (!entity)
        return {};
    const bool isSecret = Secrecy(state.contents, state.language, false).masks(ref);
    return (isSecret ? secretSign() : QString()) + nameOf(*entity);
}

QString withoutSecretSigns(QString text) {
    return text.remove(secretSign());
}

} // namespace nytto
