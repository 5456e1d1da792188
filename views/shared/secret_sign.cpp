// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/secret_sign.h"

#include "model/entities/initiatives/initiative.h"

#include <QCoreApplication>

namespace nytto {

QString secretSign(const Initiative* initiative) {
    return initiative && initiative->secret
               ? QCoreApplication::translate("InitiativeColumns", "[secret] ")
               : QString();
}

} // namespace nytto
