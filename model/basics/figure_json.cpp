// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/figure_json.h"

#include "model/basics/figure.h"

namespace nytto {

QJsonObject toJson(const Figure& figure) {
    if (figure.isAmount())
        return {{QStringLiteral("amount"), figure.amount().toPlain()}};
    return {{QStringLiteral("state"),
             figure.isUnknown() ? QStringLiteral("unknown") : QStringLiteral("not-applicable")}};
}

} // namespace nytto
