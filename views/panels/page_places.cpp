// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/page_places.h"

#include "model/tables/reconciliation/finding_rows.h"

namespace nytto {

QString placeOfChapter(Chapter chapter) {
    return QStringLiteral("chapter-%1").arg(static_cast<int>(chapter));
}

QString placeOfClass(FindingClass kind) {
    return rowKeyOf(kind);
}

} // namespace nytto
