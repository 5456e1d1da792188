// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/too_large.h"

#include "model/tables/formula.h"
#include "model/tables/report.h"
#include "model/tables/too_large.h"
#include "reports/writers/cell_index.h"
#include "reports/writers/row_place.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nytto {

namespace {

/// A share multiplies an amount by at most this much.
constexpr int largestShare = 100;

/// What a formula is made of.
struct Terms {
    bool hasUnknown = false;
    Int128 ore = 0; ///< of all amounts, without their signs

    void add(const Cell& cell) {
        const auto* figure = std::get_if<Figure>(&cell.content);
        if (!figure)
            return;
        hasUnknown = hasUnknown || figure->isUnknown();
        const Int128 amount = figure->amount().ore();
        ore += amount < 0 ? -amount : amount;
    }
    bool canBeTooLarge() const {
        return !hasUnknown && ore > std::numeric_limits<std::int64_t>::max() / largestShare;
    }
};

bool isUnknownResult(const Cell& cell) {
    const auto* figure = std::get_if<Figure>(&cell.content);
    return cell.formula && figure && figure->isUnknown();
}

Terms termsOf(const Formula& formula, const CellIndex& index) {
    Terms terms;
    for (const CellRange& range : formula.references) {
        const auto from = index.find(range.from);
        const auto to = index.find(range.to);
        if (!from || !to || from->row < 0)
            continue;
        const ReportTable& table = *index.tables()[static_cast<std::size_t>(from->table)].table;
        for (int row = from->row; row <= to->row; ++row)
            for (int column = from->column; column <= to->column; ++column)
                terms.add(table.rows[static_cast<std::size_t>(row)]
                              .cells[static_cast<std::size_t>(column)]);
    }
    return terms;
}

/// What a cell counts in a product: kronor, pieces or parts of one; none of what is no number.
std::optional<double> factorOf(const Cell& cell) {
    if (const auto* figure = std::get_if<Figure>(&cell.content))
        return figure->isAmount() ? std::optional(static_cast<double>(figure->amount().ore()) / 100)
                                  : std::nullopt;
    if (const auto* quantity = std::get_if<Quantity>(&cell.content))
        return static_cast<double>(quantity->thousandths()) / 1000;
    if (const auto* rate = std::get_if<Rate>(&cell.content))
        return static_cast<double>(rate->millionths()) / static_cast<double>(Rate::one);
    if (const auto* number = std::get_if<qint64>(&cell.content))
        return static_cast<double>(*number);
    return std::nullopt;
}

/// Whether the formula is a product of cells that are all known, which no amount holds.
bool isTooLargeProduct(const Formula& formula, const CellIndex& index) {
    static const QRegularExpression product(
        QStringLiteral("\\{(\\d+)\\}\\*\\{(\\d+)\\}(?:/\\{(\\d+)\\})?"));
    const auto match = product.match(formula.text);
    if (!match.hasMatch())
        return false;
    const auto factor = [&](int captured) -> std::optional<double> {
        const CellRange& range = formula.references[match.captured(captured).toUInt()];
        const auto at = index.find(range.from);
        if (!at || at->row < 0)
            return std::nullopt;
        const ReportTable& table = *index.tables()[static_cast<std::size_t>(at->table)].table;
        return factorOf(table.rows[static_cast<std::size_t>(at->row)]
                            .cells[static_cast<std::size_t>(at->column)]);
    };
    const auto first = factor(1);
    const auto second = factor(2);
    const auto divisor = match.capturedLength(3) > 0 ? factor(3) : std::optional(1.0);
    constexpr double nearlyAll = 0.99; // of what an amount holds: it is unknown for a reason
    return first && second && divisor && *divisor != 0 &&
           std::abs(*first * *second / *divisor) * 100 >
               nearlyAll * static_cast<double>(std::numeric_limits<std::int64_t>::max());
}

struct Place {
    ReportTable* table = nullptr;
    std::size_t row = 0;
    std::size_t column = 0;
};

std::vector<ReportTable*> tablesOf(Report& report) {
    std::vector<ReportTable*> tables;
    for (Sheet& sheet : report.sheets)
        for (Block& block : sheet.blocks)
            if (auto* table = std::get_if<ReportTable>(&block))
                tables.push_back(table);
    return tables;
}

std::vector<Place> unknownResults(const std::vector<ReportTable*>& tables) {
    std::vector<Place> places;
    for (ReportTable* table : tables)
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            for (std::size_t at = 0; at < table->rows[row].cells.size(); ++at)
                if (isUnknownResult(table->rows[row].cells[at]))
                    places.push_back({table, row, at});
    return places;
}

Cell& cellAt(const Place& place) {
    return place.table->rows[place.row].cells[place.column];
}

QString nameOf(const Place& place) {
    const QString row = rowName(*place.table, place.table->rows[place.row]);
    const QString& column = place.table->columns[place.column].title;
    return row.isEmpty() ? column : QStringLiteral("%1, %2").arg(row, column);
}

void note(Cell& cell, const Language& language) {
    const QString word = tooLargeWord(language);
    if (cell.comment.contains(word))
        return;
    if (!cell.comment.isEmpty())
        cell.comment += u'\n';
    cell.comment += word;
}

QString keyOf(const QString& table, const QString& row, const QString& column) {
    return QStringList{table, row, column}.join(QChar(0x1F));
}

QString keyOf(const Place& place) {
    return keyOf(place.table->key, place.table->rows[place.row].key,
                 place.table->columns[place.column].key);
}

/// What a cell that is a copy of another copies; empty else.
QString copiedBy(const Cell& cell) {
    if (!cell.formula || cell.formula->text != QLatin1String("{0}"))
        return {};
    const CellReference& of = cell.formula->references.front().from;
    return keyOf(of.table, of.row, of.column);
}

/// The same reason in the cells that repeat one of those that were told, and in their copies.
void tellCopies(const std::vector<Place>& told, std::vector<Place> copies,
                const Language& language) {
    QSet<QString> keys;
    for (const Place& place : told)
        keys.insert(keyOf(place));
    for (bool isMore = true; isMore;) {
        const auto isCopy = [&](const Place& place) {
            return keys.contains(copiedBy(cellAt(place)));
        };
        const auto rest = std::partition(copies.begin(), copies.end(), isCopy);
        isMore = rest != copies.begin();
        std::for_each(copies.begin(), rest, [&](const Place& place) {
            note(cellAt(place), language);
            keys.insert(keyOf(place));
        });
        copies.erase(copies.begin(), rest);
    }
}

void tell(const std::vector<Place>& places, const Language& language) {
    for (auto first = places.begin(); first != places.end();) {
        const auto last = std::find_if(
            first, places.end(), [&](const Place& each) { return each.table != first->table; });
        QStringList names;
        for (auto at = first; at != last; ++at) {
            cellAt(*at).formula.reset();
            note(cellAt(*at), language);
            names += nameOf(*at);
        }
        if (std::ranges::none_of(first->table->notes, [&](const QString& note) {
                return isTooLargeRemark(note, language);
            }))
            first->table->notes.push_back(tooLargeRemark(firstOf(names, language), language));
        first = last;
    }
}

} // namespace

void tellTooLarge(Report& report) {
    std::vector<Place> places = unknownResults(tablesOf(report));
    if (places.empty())
        return;
    const auto index = CellIndex::of(report);
    if (!index) // its writer says what is wrong
        return;
    const auto others = std::stable_partition(places.begin(), places.end(), [&](const Place& at) {
        const Formula& formula = *cellAt(at).formula;
        return termsOf(formula, *index).canBeTooLarge() || isTooLargeProduct(formula, *index);
    });
    const std::vector<Place> copies(others, places.end());
    places.erase(others, places.end());
    tell(places, report.language);
    if (!places.empty())
        tellCopies(places, copies, report.language);
}

} // namespace nytto
