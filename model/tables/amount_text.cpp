// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/amount_text.h"

namespace nytto {

QString amountText(const Figure& figure, MoneyUnit unit, int decimals, const Language& language) {
    const QString shown = language.figure(figure, unit, decimals);
    if (!figure.isAmount())
        return shown;
    const bool isLost =
        !figure.amount().isZero() && shown == language.amount(Money(), unit, decimals);
    return isLost && unit != MoneyUnit::Kronor ? amountText(figure, MoneyUnit::Kronor, 2, language)
                                               : shown + QChar::Nbsp + language.unitName(unit);
}

} // namespace nytto
