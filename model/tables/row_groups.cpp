// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/row_groups.h"

#include <QHash>

#include <algorithm>

namespace nytto {

namespace {
QString folded() {
    return QStringLiteral("folded-");
}
} // namespace

ReportTable underHeadings(ReportTable table, const std::vector<QString>& kinds) {
    std::vector<QString> order;
    QHash<QString, std::vector<std::size_t>> places;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        std::vector<std::size_t>& ofKind = places[kinds[at]];
        if (ofKind.empty())
            order.push_back(kinds[at]);
        ofKind.push_back(at);
    }
    const auto isMany = [&](const QString& kind) { return places[kind].size() > mostOfAKind; };
    if (order.size() < 2 || std::ranges::none_of(order, isMany))
        return table;
    std::vector<Row> rows;
    rows.reserve(table.rows.size() + order.size());
    for (const QString& kind : order) {
        Row heading{QStringLiteral("kind-") + kind, RowKind::Group};
        heading.cells.resize(table.columns.size());
        heading.cells.front() =
            Cell(QStringLiteral("%1: %2").arg(kind, QString::number(places[kind].size())));
        rows.push_back(std::move(heading));
        for (const std::size_t at : places[kind])
            rows.push_back(std::move(table.rows[at]));
    }
    table.rows = std::move(rows);
    return table;
}

Row foldedHeading(const QString& key, const QString& title, std::size_t columns) {
    Row heading{folded() + key, RowKind::Group};
    heading.cells.resize(columns);
    heading.cells.front() = Cell(title);
    return heading;
}

bool isFoldedAtFirst(const Row& heading, int rows) {
    return rows > mostOfAKind || heading.key.startsWith(folded());
}

int countOfRows(const ReportTable& table) {
    return static_cast<int>(std::ranges::count_if(
        table.rows, [](const Row& row) { return row.kind != RowKind::Group; }));
}

std::vector<int> headingsOf(const ReportTable& table) {
    std::vector<int> headings;
    headings.reserve(table.rows.size());
    int heading = -1;
    for (const Row& row : table.rows) {
        if (row.kind == RowKind::Group)
            heading = static_cast<int>(headings.size());
        headings.push_back(heading);
    }
    return headings;
}

namespace {

bool isUnknown(const Row& row) {
    if (row.kind != RowKind::Body || row.subject.isNull())
        return false;
    int figures = 0;
    for (const Cell& cell : row.cells) {
        const auto* figure = std::get_if<Figure>(&cell.content);
        const auto* text = std::get_if<QString>(&cell.content);
        const bool isName = text && figures == 0;
        const bool isEmpty =
            std::holds_alternative<std::monostate>(cell.content) || (text && text->isEmpty());
        if ((figure && !figure->isUnknown()) || (!figure && !isName && !isEmpty))
            return false;
        figures += figure ? 1 : 0;
    }
    return figures > 1;
}

} // namespace

std::vector<bool> unknownRows(const ReportTable& table) {
    std::vector<bool> unknown;
    int known = 0;
    int count = 0;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const Row& row = table.rows[at];
        const bool isExplained = at + 1 < table.rows.size() &&
                                 table.rows[at + 1].kind == RowKind::Body &&
                                 table.rows[at + 1].subject.isNull();
        unknown.push_back(isUnknown(row) && !isExplained);
        count += unknown.back() ? 1 : 0;
        known += row.kind == RowKind::Body && !unknown.back() ? 1 : 0;
    }
    if (count < 2 || known == 0)
        return std::vector<bool>(table.rows.size(), false);
    for (std::size_t at = table.rows.size(); at-- > 0;) {
        if (table.rows[at].kind != RowKind::Group)
            continue;
        const auto isOther = [&](std::size_t row) { return !unknown[row]; };
        std::size_t end = at + 1;
        while (end < table.rows.size() && table.rows[end].kind == RowKind::Body && !isOther(end))
            ++end;
        const bool isLast = end == table.rows.size() || table.rows[end].kind == RowKind::Group;
        unknown[at] = end > at + 1 && isLast;
    }
    return unknown;
}

} // namespace nytto
