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

} // namespace nytto
