// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/allocation/key_tables.h"

#include "model/basics/fraction.h"
#include "model/calculation/allocation/key_volumes.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/tables/allocation/volume_table.h"
#include "model/tables/quantity_decimals.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

ReportTable begun(const ReportContext& context, const AllocationKey& key) {
    ReportTable table;
    table.key = keyTableKey(key);
    table.title = QStringLiteral("%1 (%2)").arg(key.name, context.label(key.method));
    if (!key.description.isEmpty())
        table.notes.push_back(key.description);
    return table;
}

/// Shares of weights that stand in a column, and their sum as the last row.
void addShares(ReportTable& table, qint64 sum, const QString& title) {
    const QString weight = QStringLiteral("weight");
    Row total{QStringLiteral("total"), RowKind::Total};
    total.cells.resize(table.columns.size());
    total.cells[0] = Cell(title);
    total.cells[1] = Cell(sum).with(sumOf({*table.body(weight)}, 0));
    for (Row& row : table.rows) {
        const auto* held = std::get_if<qint64>(&row.cells[1].content);
        std::optional<Rate> share;
        if (held && sum > 0)
            share = Fraction(*held, sum).toRate();
        row.cells[2] = Cell(share);
        row.cells[2].with(shareOf(table.at(row.key, weight), table.at(total.key, weight)));
    }
    table.rows.push_back(std::move(total));
}

ReportTable weightsTable(const ReportContext& context, const AllocationKey& key) {
    ReportTable table = begun(context, key);
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Unit>().label), 38),
        numberColumn(QStringLiteral("weight"),
                     context.translate("reports", "Weight %1").arg(context.year())),
        percentColumn(QStringLiteral("share"), context.translate("reports", "Share (%)"), 4),
        numberColumn(QStringLiteral("from"), context.translate("fields", "From year")),
        numberColumn(QStringLiteral("to"), context.translate("fields", "To year"))};
    table.whenEmpty =
        context.translate("reports", "The key has no weights in %1.").arg(context.year());
    qint64 sum = 0;
    QStringList missing;
    const KeyVolumes volumes = volumesOf(context.contents(), key.id, context.year());
    for (const KeyWeight& weight : context.contents().all<KeyWeight>()) {
        if (weight.allocationKey != key.id || !weight.validity().contains(context.year()))
            continue;
        Row row{rowKey(weight.id)};
        row.cells = {Cell(context.contents().find(weight.unit)->name),
                     context.notes().entered(Cell(weight.weight), weight, "weight"), Cell(),
                     weight.fromYear ? Cell(*weight.fromYear) : Cell(),
                     weight.toYear ? Cell(*weight.toYear) : Cell()};
        row.subject = refTo(weight);
        sum += weight.weight;
        table.rows.push_back(std::move(row));
    }
    for (const Id<Unit> unit : volumes.asked)
        if (std::ranges::none_of(context.contents().all<KeyWeight>(), [&](const KeyWeight& weight) {
                return weight.allocationKey == key.id && weight.unit == unit &&
                       weight.validity().contains(context.year());
            }))
            missing << context.contents().find(unit)->name;
    if (!table.rows.empty())
        addShares(table, sum, context.translate("reports", "In all"));
    if (!missing.isEmpty())
        table.notes.push_back(
            context.translate("reports", "%1: weights are missing: %2.")
                .arg(QString::number(context.year()), missing.join(QStringLiteral(", "))));
    return table;
}

ReportTable componentsTable(const ReportContext& context, const AllocationKey& key) {
    ReportTable table = begun(context, key);
    table.columns = {
        textColumn("name", context.translate("fields", "Combined of"), 38),
        numberColumn(QStringLiteral("weight"), context.translate("fields", "Weight")),
        percentColumn(QStringLiteral("share"), context.translate("reports", "Share (%)"), 4)};
    table.whenEmpty = context.translate("reports", "The key is combined of nothing.");
    qint64 sum = 0;
    for (const KeyComponent& part : context.contents().all<KeyComponent>()) {
        if (part.allocationKey != key.id)
            continue;
        Row row{rowKey(part.id)};
        row.cells = {Cell(context.contents().find(part.component)->name),
                     context.notes().entered(Cell(part.weight), part, "weight"), Cell()};
        row.cells.front().leadingTo(keyTableKey(*context.contents().find(part.component)));
        row.subject = refTo(part.component);
        sum += part.weight;
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        addShares(table, sum, context.translate("reports", "In all"));
    return table;
}

/// What the key's own table has in all, where it has that.
Cell totalOf(const ReportTable& table, const QString& column) {
    const int at = table.rowIndex(QStringLiteral("total"));
    return at < 0 || table.columnIndex(column) < 0
               ? Cell()
               : copied(table, table.at(QStringLiteral("total"), column));
}

} // namespace

QString keyTableKey(const AllocationKey& key) {
    return QStringLiteral("key-") + rowKey(key.id);
}

ReportTable keyTable(const ReportContext& context, const AllocationKey& key) {
    switch (key.method) {
    case KeyMethod::Proportional:
        return volumeTable(context, key, begun(context, key));
    case KeyMethod::Weights:
        return weightsTable(context, key);
    case KeyMethod::Combined:
        return componentsTable(context, key);
    case KeyMethod::Even:
        break;
    }
    ReportTable table = begun(context, key);
    table.columns = {textColumn("name", context.translate("entities", entityInfoOf<Unit>().label))};
    table.whenEmpty =
        context.translate("reports", "All who take part pay the same; the key has no volumes.");
    return table;
}

ReportTable allKeysTable(const ReportContext& context) {
    ReportTable table;
    table.key = QStringLiteral("keys");
    table.title = context.translate("reports", "What costs are spread by, %1").arg(context.year());
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<AllocationKey>().label), 30),
        textColumn("measure", context.translate("fields", "Volume measure")),
        textColumn("method", context.translate("fields", "Method")),
        textColumn("state", context.translate("fields", "State")),
        dateColumn(QStringLiteral("due"), context.translate("fields", "Volumes due")),
        {QStringLiteral("planned"), context.translate("reports", "Planned in all"),
         ColumnType::Quantity},
        {QStringLiteral("actual"), context.translate("reports", "Actual in all"),
         ColumnType::Quantity},
        textColumn("missing", context.translate("reports", "Planned volumes are missing"), 40)};
    table.whenEmpty = context.translate("reports", "The document has no allocation keys.");
    for (const AllocationKey& key : context.contents().all<AllocationKey>()) {
        const ReportTable own = keyTable(context, key);
        QStringList missing;
        if (key.method == KeyMethod::Proportional)
            for (const Id<Unit> unit :
                 volumesOf(context.contents(), key.id, context.year()).missingPlanned)
                missing << context.contents().find(unit)->name;
        Row row{rowKey(key.id)};
        row.cells = {context.name(refTo(key)).leadingTo(keyTableKey(key)),
                     Cell(key.measure),
                     Cell(context.label(key.method)),
                     Cell(context.label(key.state)),
                     key.due.isValid() ? Cell(key.due) : Cell(),
                     totalOf(own, yearKey("planned", context.year())),
                     totalOf(own, yearKey("actual", context.year())),
                     Cell(missing.join(QStringLiteral(", ")))};
        row.subject = refTo(key);
        table.rows.push_back(std::move(row));
    }
    fitDecimals(table);
    return table;
}

} // namespace nytto
