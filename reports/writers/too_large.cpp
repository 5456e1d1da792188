// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/too_large.h"

#include "model/tables/formula.h"
#include "model/tables/report.h"
#include "model/tables/too_large.h"
#include "reports/writers/cell_index.h"
#include "reports/writers/row_place.h"

#include <algorithm>
#include <limits>

namespace nytto {

namespace {

/// Of a place that is told below a table.
constexpr int mostTold = 8;
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

void tell(const std::vector<Place>& places, const Language& language) {
    for (auto first = places.begin(); first != places.end();) {
        const auto last = std::find_if(
            first, places.end(), [&](const Place& each) { return each.table != first->table; });
        QStringList names;
        for (auto at = first; at != last; ++at) {
            Cell& cell = cellAt(*at);
            cell.formula.reset();
            if (!cell.comment.isEmpty())
                cell.comment += u'\n';
            cell.comment +=
                language.translate("reports", "It is too large to be calculated exactly.");
            if (at - first < mostTold)
                names += nameOf(*at);
        }
        QString list = names.join(QStringLiteral("; "));
        if (const auto left = static_cast<int>(last - first) - mostTold; left > 0)
            list = language.translate("reports", "%1 and %n more", nullptr, left).arg(list);
        if (std::ranges::none_of(first->table->notes, [&](const QString& note) {
                return isTooLargeRemark(note, language);
            }))
            first->table->notes.push_back(tooLargeRemark(list, language));
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
    std::erase_if(places, [&](const Place& place) {
        return !termsOf(*cellAt(place).formula, *index).canBeTooLarge();
    });
    tell(places, report.language);
}

} // namespace nytto
