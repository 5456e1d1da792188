// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/rounding_remark.h"

#include "model/basics/decimal.h"
#include "model/tables/report_context.h"

#include <QHash>

#include <algorithm>

namespace nytto {

namespace {

/// The amount in whole steps of what is shown.
Int128 shown(MoneyUnit unit, int decimals, Money amount) {
    Int128 scale = 1;
    for (int at = 0; at < decimals; ++at)
        scale *= 10;
    return roundedQuotient(Int128{amount.ore()} * scale, orePer(unit));
}
Int128 shown(const Column& column, Money amount) {
    return shown(column.unit, column.decimals, amount);
}

/// The part of the formula that adds and takes away ("SUM({0})-{1}"), past the questions about
/// words; empty where it does something else.
QString sumIn(const Formula& formula) {
    const qsizetype begin = formula.text.lastIndexOf(QLatin1String("ROUND("));
    const QString part = begin < 0 ? QString() : formula.text.mid(begin);
    const bool adds = part.contains(QLatin1String("SUM(")) || part.contains(QLatin1String("}-{"));
    return adds && !part.contains(u'*') && !part.contains(u'/') ? part : QString();
}

/// How often the sum has the reference: 1, −1 where it is taken away, or 0.
int signOf(const QString& sum, std::size_t reference) {
    const QString place = QStringLiteral("{%1}").arg(reference);
    if (!sum.contains(place))
        return 0;
    return sum.contains(u'-' + place) || sum.contains(QStringLiteral("-SUM(") + place) ? -1 : 1;
}

/// The rows of a table by their keys: formulas name them, and a table may be long.
class RowPlaces {
public:
    explicit RowPlaces(const ReportTable& table) {
        m_places.reserve(static_cast<qsizetype>(table.rows.size()));
        for (std::size_t at = table.rows.size(); at-- > 0;) // the first of that key counts
            m_places.insert(table.rows[at].key, static_cast<int>(at));
    }
    int of(const QString& key) const { return m_places.value(key, -1); }

private:
    QHash<QString, int> m_places;
};

/// The cells of a range as they are shown, summed; none where they are in another table, or in
/// columns that show amounts in another way.
std::optional<Int128> shownSum(const ReportTable& table, const RowPlaces& rows,
                               const CellRange& range, const Column& alike) {
    if (range.from.table != table.key)
        return std::nullopt;
    Int128 sum = 0;
    const int last = rows.of(range.to.row);
    for (int row = rows.of(range.from.row); row <= last; ++row)
        for (int at = table.columnIndex(range.from.column);
             at <= table.columnIndex(range.to.column); ++at) {
            if (row < 0 || at < 0)
                return std::nullopt;
            const Column& column = table.columns[static_cast<std::size_t>(at)];
            const Cell& cell =
                table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(at)];
            const Figure* figure = std::get_if<Figure>(&cell.content);
            if (!figure || !figure->isAmount())
                continue;
            if (column.unit != alike.unit || column.decimals != alike.decimals)
                return std::nullopt;
            sum += shown(column, figure->amount());
        }
    return sum;
}

bool isOffByRounding(const ReportTable& table, const RowPlaces& rows, const Cell& cell,
                     const Column& column) {
    const Figure* total = std::get_if<Figure>(&cell.content);
    if (column.type != ColumnType::Amount || !total || !total->isAmount() || !cell.formula)
        return false;
    const QString formula = sumIn(*cell.formula);
    if (formula.isEmpty())
        return false;
    Int128 sum = 0;
    for (std::size_t at = 0; at < cell.formula->references.size(); ++at) {
        const int sign = signOf(formula, at);
        if (sign == 0)
            continue;
        const auto part = shownSum(table, rows, cell.formula->references[at], column);
        if (!part)
            return false;
        sum += sign * *part;
    }
    return sum != shown(column, total->amount());
}

void addRemark(ReportTable& table, const Language& language) {
    const QString remark = roundingRemark(language);
    if (std::ranges::find(table.notes, remark) == table.notes.end())
        table.notes.push_back(remark);
}

} // namespace

QString roundingRemark(const Language& language) {
    return language.translate("reports",
                              "Shown amounts are rounded; totals are totals of the exact "
                              "amounts, and need not be the sum of what is shown.");
}

bool isOffByRounding(const Figure& total, const std::vector<Figure>& parts, MoneyUnit unit,
                     int decimals) {
    if (!total.isAmount())
        return false;
    Int128 sum = 0;
    for (const Figure& part : parts)
        if (part.isAmount())
            sum += shown(unit, decimals, part.amount());
    return sum != shown(unit, decimals, total.amount());
}

void addRoundingRemark(ReportTable& table, const ReportContext& context) {
    addRoundingRemark(table, context.language());
}

void addRoundingRemark(ReportTable& table, const Language& language) {
    const RowPlaces rows(table);
    const bool isOff = std::ranges::any_of(table.rows, [&](const Row& row) {
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            if (isOffByRounding(table, rows, row.cells[at], table.columns[at]))
                return true;
        return false;
    });
    if (isOff)
        addRemark(table, language);
}

void addRoundingRemarkAcross(ReportTable& table, const QString& total, const QStringList& parts,
                             const ReportContext& context) {
    const auto shownIn = [&](const Row& row, const QString& key) -> std::optional<Int128> {
        const auto column = static_cast<std::size_t>(table.columnIndex(key));
        const auto* figure = std::get_if<Figure>(&row.cells[column].content);
        if (!figure || figure->isUnknown())
            return std::nullopt;
        return figure->isAmount() ? shown(table.columns[column], figure->amount()) : Int128(0);
    };
    const bool isOff = std::ranges::any_of(table.rows, [&](const Row& row) {
        Int128 sum = 0;
        for (const QString& part : parts) {
            const auto one = shownIn(row, part);
            if (!one)
                return false;
            sum += *one;
        }
        const auto whole = shownIn(row, total);
        return whole && *whole != sum;
    });
    if (isOff)
        addRemark(table, context.language());
}

} // namespace nytto
