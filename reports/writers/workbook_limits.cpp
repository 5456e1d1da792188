// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/workbook_limits.h"

#include "model/basics/result.h"
#include "reports/writers/row_place.h"
#include "reports/writers/text_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

constexpr qint64 largestWhole = qint64{1} << 53;

Error refused(const QString& sentence) {
    return {ErrorCode::BadInput, sentence};
}

bool isWithin(qint64 value, qint64 most) {
    return value <= most && value >= -most;
}

struct IsHeld {
    bool operator()(const auto&) const { return true; }
    bool operator()(const Figure& figure) const {
        return isWithin(figure.amount().ore(), Money::largest().ore());
    }
    bool operator()(const Quantity& quantity) const {
        return isWithin(quantity.thousandths(), largestWhole);
    }
    bool operator()(qint64 whole) const { return isWithin(whole, largestWhole); }
    // The day numbers of a spreadsheet are right from here on: 1900 was no leap year.
    bool operator()(const QDate& date) const {
        return !date.isValid() || date >= QDate(1900, 3, 1);
    }
};

struct Refusal {
    Error fault;
    Cell::Content content;
};

std::optional<Refusal> refusalOf(const Cell& cell) {
    if (cell.comment.size() > longestCellText)
        return Refusal{
            refused(
                QCoreApplication::translate(
                    "writers", "The note has %1 characters, and that of a cell in a "
                               "spreadsheet at most %2: shorten it, or write the report as "
                               "csv or json.")
                    .arg(QString::number(cell.comment.size()), QString::number(longestCellText))),
            cell.comment};
    if (const auto* text = std::get_if<QString>(&cell.content);
        text && text->size() > longestCellText)
        if (const auto parts = textParts(*text); !parts)
            return Refusal{parts.error(), cell.content};
    if (auto fault = workbookFault(cell.content))
        return Refusal{*std::move(fault), cell.content};
    return std::nullopt;
}

void addRefused(std::vector<RefusedCells>& all, const ReportTable& table) {
    std::vector<RefusedCells> found;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t at = 0; at < table.rows[row].cells.size(); ++at) {
            auto refusal = refusalOf(table.rows[row].cells[at]);
            if (!refusal)
                continue;
            const auto same = std::ranges::find(found, refusal->fault, &RefusedCells::fault);
            if (same != found.end())
                ++same->more;
            else
                found.push_back(
                    {refusal->fault,
                     rowPlace(table, row) + QStringLiteral(", ") + table.columns[at].title, 0,
                     std::move(refusal->content)});
        }
    std::ranges::move(found, std::back_inserter(all));
}

} // namespace

std::optional<Error> workbookFault(const Cell::Content& content) {
    if (std::visit(IsHeld(), content))
        return std::nullopt;
    return refused(
        std::holds_alternative<QDate>(content)
            ? QCoreApplication::translate("writers", "A spreadsheet knows no date before March "
                                                     "1900.")
            : QCoreApplication::translate(
                  "writers", "The number is too large for a spreadsheet to hold exactly: look at "
                             "the unit of what it is made of, or write the report as csv or "
                             "json."));
}

std::vector<RefusedCells> refusedCells(const Report& report) {
    std::vector<RefusedCells> refused;
    for (const Sheet& sheet : report.sheets)
        for (const Block& block : sheet.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                addRefused(refused, *table);
    return refused;
}

} // namespace nytto
