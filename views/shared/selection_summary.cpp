// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/selection_summary.h"

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
    for (const QModelIndex& cell : cells)
        if (const QVariant figure = cell.data(figureRole); figure.isValid())
            sum.add(figure.value<Figure>());
    QStringList parts{
        SelectionSummary::tr("Count %1").arg(language.locale().toString(cells.size()))};
    const auto known = sum.known();
    if (sum.amountCount() > 0 && known)
        parts << SelectionSummary::tr("Sum %1").arg(
            language.amount(*known, unit, unit == MoneyUnit::Millions ? 1 : 0));
    if (sum.amountCount() > 1 && known)
        if (const auto mean = known->times(1, sum.amountCount()))
            parts << SelectionSummary::tr("Average %1").arg(language.amount(*mean, unit, 1));
    if (sum.unknownCount() > 0)
        parts << SelectionSummary::tr("%n unknown", nullptr, sum.unknownCount());
    return parts.join(QStringLiteral(" · "));
}

} // namespace nytto
