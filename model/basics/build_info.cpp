// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/build_info.h"

namespace nytto {

QString programName() {
    return QStringLiteral("Nyttoportföljen");
}

QString programVersion() {
    return QStringLiteral(NYTTO_VERSION);
}

QString programTitle() {
    return programName() + u' ' + programVersion();
}

} // namespace nytto
