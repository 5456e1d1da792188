// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/table_building.h"

#include "model/basics/or_unknown.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/too_large.h"

#include <algorithm>

namespace nytto {

namespace {

const Figure* figureIn(const Cell& cell) {
    return std::get_if<Figure>(&cell.content);
}

FigureSum namedSum(const ReportTable& table, std::size_t column) {
    const auto names =
        static_cast<std::size_t>(std::max(0, table.columnIndex(QStringLiteral("name"))));
    FigureSum sum;
    for (const Row& row : table.rows) {
        if (row.kind != RowKind::Body)
            continue;
        const QString* name = std::get_if<QString>(&row.cells[names].content);
        if (const Figure* figure = figureIn(row.cells[column]))
            sum.add(*figure, name ? *name : row.key);
    }
    return sum;
}

void addNote(ReportTable& table, const QString& note) {
    if (!note.isEmpty() && std::ranges::find(table.notes, note) == table.notes.end())
        table.notes.push_back(note);
}

} // namespace

Column textColumn(const QString& key, const QString& title, int width) {
    return {key, title, ColumnType::Text, MoneyUnit::Thousands, 0, width};
}

Column amountColumn(const ReportContext& context, const QString& key, const QString& title) {
    return {key, title, ColumnType::Amount, context.unit(), context.decimals()};
}

Column percentColumn(const QString& key, const QString& title, int decimals) {
    return {key, title, ColumnType::Percent, MoneyUnit::Thousands, decimals};
}

Column numberColumn(const QString& key, const QString& title) {
    return {key, title, ColumnType::Number};
}

Column dateColumn(const QString& key, const QString& title) {
    return {key, title, ColumnType::Date};
}

QString yearKey(const char* what, int year) {
    return QLatin1String(what) + u'-' + QString::number(year);
}

QString rowKey(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

FigureSum sumOver(const ReportTable& table, const CellRange& range) {
    FigureSum sum;
    const int column = table.columnIndex(range.from.column);
    const int last = table.rowIndex(range.to.row);
    for (int row = table.rowIndex(range.from.row); row <= last; ++row) {
        const Cell& cell =
            table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
        if (const Figure* figure = figureIn(cell))
            sum.add(*figure);
    }
    return sum;
}

Result<Cell> columnTotal(const ReportTable& table, const QString& columnKey) {
    const std::optional<CellRange> body = table.body(columnKey);
    if (!body)
        return Cell(Money()).with(sumOf({}));
    const Figure total = orUnknown(sumOver(table, *body).figure());
    return Cell(total).with(sumOf({*body}));
}

Done addTotalRow(ReportTable& table, const ReportContext& context, const QString& title,
                 const QStringList& without) {
    Row total{QStringLiteral("total"), RowKind::Total};
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const Column& column = table.columns[at];
        if (column.type != ColumnType::Amount || without.contains(column.key)) {
            total.cells.emplace_back();
            continue;
        }
        NYTTO_TRY(cell, columnTotal(table, column.key).in(column.title));
        addNote(table, knownPartRemark(context, column.title, namedSum(table, at)));
        total.cells.push_back(std::move(cell));
    }
    total.cells.front() = Cell(title);
    table.rows.push_back(std::move(total));
    addRoundingRemark(table, context);
    return {};
}

Cell copied(const ReportTable& table, const CellReference& cell) {
    return copied(table, table.rows[static_cast<std::size_t>(table.rowIndex(cell.row))],
                  cell.column);
}

Cell copied(const ReportTable& table, const Row& row, const QString& column) {
    Cell copy;
    copy.content = row.cells[static_cast<std::size_t>(table.columnIndex(column))].content;
    if (std::holds_alternative<std::monostate>(copy.content))
        return copy;
    return copy.with(copyOf(table.at(row.key, column)));
}

Result<Cell> publishedLess(const CellReference& published, const Figure& publishedFigure,
                           const CellReference& computed, const Figure& computedFigure) {
    const Figure difference = orUnknown(publishedFigure.minus(computedFigure));
    Cell cell(difference);
    cell.with(differenceOf(published, computed));
    if (difference.isAmount() && !difference.amount().isZero())
        cell.marked(CellMark::Difference);
    return cell;
}

QString knownPartRemark(const ReportContext& context, const QString& what, const FigureSum& sum) {
    const auto known = sum.known();
    if (!known)
        return tooLargeRemark(what, context.language());
    if (sum.unknownCount() == 0)
        return {};
    const QString amount = QStringLiteral("%1 %2").arg(context.figure(Figure(*known)),
                                                       context.language().unitName(context.unit()));
    if (sum.unknownNames().empty())
        return context
            .translate("reports", "%1: the known part is %2; %n terms are unknown.", nullptr,
                       sum.unknownCount())
            .arg(what, amount);
    QStringList names(sum.unknownNames().begin(), sum.unknownNames().end());
    constexpr int most = 8;
    const int left = static_cast<int>(names.size()) - most;
    QString list = names.mid(0, most).join(QStringLiteral(", "));
    if (left > 0)
        list = context.translate("reports", "%1 and %n more", nullptr, left).arg(list);
    return context.translate("reports", "%1: the known part is %2; unknown: %3.")
        .arg(what, amount, list);
}

} // namespace nytto
