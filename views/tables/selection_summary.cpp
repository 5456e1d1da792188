// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/selection_summary.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct SelectionSummary {
    Q_DECLARE_TR_FUNCTIONS(SelectionSummary)
};

} // namespace

QString selectionSummary(const QModelIndexList& cells, int figureRole, MoneyUnit unit,
                         const Language& language) {
    if (cells.size() < 2)
        return {};
    FigureSum sum;
    int filled = 0;
    for (const QModelIndex& cell : cells) {
        if (const QVariant figure = cell.data(figureRole); figure.isValid())
            sum.add(figure.value<Figure>());
        if (!cell.data(Qt::DisplayRole).toString().trimmed().isEmpty())
            ++filled;
    }
    const auto counted = [&](int number) { return language.locale().toString(number); };
    QStringList parts{sum.amountCount() > 0
                          ? SelectionSummary::tr("Numbers %1").arg(counted(sum.amountCount()))
                          : SelectionSummary::tr("Filled cells %1").arg(counted(filled))};
    const auto known = sum.known();
    const auto inUnit = [&](Money amount, int decimals) {
        return language.amount(amount, unit, decimals) + QChar(0xa0) + language.unitName(unit);
    };
    if (sum.amountCount() > 0 && known)
        parts << SelectionSummary::tr("Sum %1").arg(
            inUnit(*known, unit == MoneyUnit::Millions ? 1 : 0));
    if (sum.amountCount() > 1 && known)
        if (const auto mean = known->times(1, sum.amountCount()))
            parts << SelectionSummary::tr("Average %1").arg(inUnit(*mean, 1));
    if (sum.unknownCount() > 0)
        parts << SelectionSummary::tr("%n unknown", nullptr, sum.unknownCount());
    if (sum.notApplicableCount() > 0)
        parts << SelectionSummary::tr("%n not relevant", nullptr, sum.notApplicableCount());
    return parts.join(QStringLiteral(" · "));
}

} // namespace nytto
