// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/page_places.h"

namespace nytto {

QString placeOfChapter(Chapter chapter) {
    return QStringLiteral("chapter-%1").arg(static_cast<int>(chapter));
}

QString placeOfClass(FindingClass kind) {
    return QStringLiteral("class-%1").arg(static_cast<int>(kind));
}

} // namespace nytto
