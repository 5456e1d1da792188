// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/recalculated_cells.h"

#include "model/entities/field_info.h"
#include "views/tables/grid_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

/// The words of what is recalculated.
struct RecalculatedWords {
    Q_DECLARE_TR_FUNCTIONS(RecalculatedWords)
};

bool canBeRecalculated(FieldType type) {
    return type == FieldType::Money || type == FieldType::Figure || type == FieldType::Series ||
           type == FieldType::Quantity || type == FieldType::Rate;
}

/// Takes a number into what is told of; false where it is none.
bool count(RecalculatedCells& told, const Value& before, const Value& after) {
    if (const auto* amount = std::get_if<Money>(&before)) {
        told.amountsBefore.add(*amount);
        told.amountsAfter.add(std::get<Money>(after));
    } else if (const auto* figure = std::get_if<Figure>(&before); figure && figure->isAmount()) {
        told.amountsBefore.add(*figure);
        told.amountsAfter.add(std::get<Figure>(after));
    } else if (const auto* quantity = std::get_if<Quantity>(&before)) {
        told.quantities.push_back(*quantity);
        told.quantitiesAfter.push_back(std::get<Quantity>(after));
    } else if (const auto* rate = std::get_if<Rate>(&before)) {
        told.rates.push_back(*rate);
        told.ratesAfter.push_back(std::get<Rate>(after));
    } else {
        const auto* unknown = std::get_if<Figure>(&before);
        ++(unknown && unknown->isUnknown() ? told.unknown : told.without);
        return false;
    }
    return true;
}

/// Decimals of the unit by which an amount is told whole, two at most.
int decimalsOf(Money amount, MoneyUnit unit) {
    for (int decimals = 0; decimals < 2; ++decimals)
        if (amount.ore() % (orePer(unit) / (decimals == 0 ? 1 : 10)) == 0)
            return decimals;
    return 2;
}

Quantity sumOf(const std::vector<Quantity>& quantities) {
    std::int64_t sum = 0;
    for (const Quantity& each : quantities)
        sum += each.thousandths();
    return Quantity::ofThousandths(sum);
}

/// From what to what; only the first where nothing is changed.
QString change(const QString& before, const QString& after, bool isChanged) {
    return isChanged ? before + QStringLiteral(" → ") + after : before;
}

} // namespace

bool RecalculatedCells::hasNumbers() const {
    return amountsBefore.amountCount() > 0 || !quantities.empty() || !rates.empty();
}

RecalculatedCells recalculated(const GridModel& grid, const QModelIndexList& cells,
                               const std::optional<Recalculation>& change,
                               const Rounding& rounding) {
    RecalculatedCells told;
    for (const QModelIndex& cell : cells) {
        const GridColumn& column = grid.columns()[static_cast<std::size_t>(cell.column())];
        if (!grid.whyFixed(cell.column()).isEmpty()) {
            ++told.fixed;
            continue;
        }
        if (!canBeRecalculated(column.place.field->type)) {
            ++told.others;
            continue;
        }
        const Value before = grid.entered(cell);
        if (!change) {
            count(told, before, before);
            continue;
        }
        const auto after = change->of(before, grid.unit(), rounding);
        if (!after) {
            told.fault = after.error().message;
            return told;
        }
        if (count(told, before, after->value_or(before)) && *after && **after != before)
            told.cells.push_back(
                {cell.row(), cell.column(), grid.plainText(cell.column(), **after)});
    }
    return told;
}

QString toldOf(const RecalculatedCells& cells, bool isChanged, MoneyUnit unit,
               const Language& language) {
    QStringList parts;
    const auto before = cells.amountsBefore.known();
    const auto after = cells.amountsAfter.known();
    if (cells.amountsBefore.amountCount() > 0 && before && after) {
        const int decimals =
            std::max(decimalsOf(*before, unit), isChanged ? decimalsOf(*after, unit) : 0);
        const QString sums = change(language.amount(*before, unit, decimals),
                                    language.amount(*after, unit, decimals), isChanged);
        parts << RecalculatedWords::tr("%n amount(s): %1 %2", nullptr,
                                       cells.amountsBefore.amountCount())
                     .arg(sums, language.unitName(unit));
    }
    if (!cells.quantities.empty())
        parts << RecalculatedWords::tr("%n quantity(s): %1", nullptr,
                                       static_cast<int>(cells.quantities.size()))
                     .arg(change(language.quantity(sumOf(cells.quantities)),
                                 language.quantity(sumOf(cells.quantitiesAfter)), isChanged));
    if (!cells.rates.empty()) { // which have no sum
        const QString first = change(language.percent(cells.rates.front(), 4),
                                     language.percent(cells.ratesAfter.front(), 4), isChanged);
        parts << RecalculatedWords::tr("%n rate(s), the first: %1", nullptr,
                                       static_cast<int>(cells.rates.size()))
                     .arg(first);
    }
    if (parts.isEmpty())
        parts << RecalculatedWords::tr("No number is selected that can be changed");
    if (cells.unknown > 0)
        parts << RecalculatedWords::tr("%n unknown stay(s) so", nullptr, cells.unknown);
    if (cells.without > 0)
        parts << RecalculatedWords::tr("%n without a number", nullptr, cells.without);
    if (cells.fixed > 0)
        parts << RecalculatedWords::tr("%n that cannot be typed over is/are passed over", nullptr,
                                       cells.fixed);
    if (cells.others > 0)
        parts << RecalculatedWords::tr("%n text(s) is/are passed over", nullptr, cells.others);
    return parts.join(QStringLiteral("; ")) + u'.';
}

} // namespace nytto
