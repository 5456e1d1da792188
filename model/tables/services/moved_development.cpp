// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/services/moved_development.h"

#include "model/calculation/services/change_causes.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/tables/remarks.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

constexpr const char* tableKey = "moved";

QString linkedServices(const ReportContext& context, const MovedDevelopment& moved) {
    QStringList names;
    for (const Id<Service>& id : moved.services)
        if (const Service* service = context.contents().find(id))
            names += service->name;
    return names.isEmpty() ? context.translate("reports", "No service of its own")
                           : names.join(QStringLiteral(", "));
}

Row rowOf(const ReportContext& context, const MovedDevelopment& moved) {
    const ValueNotes& notes = context.notes();
    const ChangeCause* cause = context.contents().find(moved.cause);
    return {rowKey(moved.id),
            RowKind::Body,
            {Cell(moved.serviceName),
             notes.noted(Cell(linkedServices(context, moved)), moved, "services"),
             context.name(refTo(moved)),
             notes.noted(Cell(cause ? cause->name : QString()), moved, "cause"),
             notes.entered(Cell(moved.amount), moved, "amount")},
            refTo(moved)};
}

} // namespace

Result<ReportTable> movedTable(const ReportContext& context, const MovedTotal& moved) {
    ReportTable table;
    table.key = QString::fromLatin1(tableKey);
    table.title = context.translate("reports", "Development moved into management cost");
    table.columns = {
        textColumn("service", context.translate("fields", "Service as printed"), 32),
        textColumn("linked", context.translate("reports", "Counted with"), 32),
        textColumn("name", context.translate("fields", "Development"), 40),
        textColumn("cause", context.translate("fields", "Cause"), 20),
        amountColumn(context, QStringLiteral("amount"),
                     context.translate("reports", "Cost %1").arg(context.year())),
    };
    table.whenEmpty =
        context.translate("reports", "No development was moved into management cost.");
    for (const Id<MovedDevelopment>& id : moved.entries)
        table.rows.push_back(rowOf(context, *context.contents().find(id)));
    if (table.rows.empty())
        return table;
    NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total")));
    if (const auto* published =
            publishedOf(context.contents(), PublishedQuantity::MovedTotal, context.year()))
        table.rows.push_back(
            {QStringLiteral("published"),
             RowKind::Subtotal,
             {Cell(context.translate("reports", "As published")), Cell(), Cell(), Cell(),
              context.notes().published(Cell(published->figure), *published)},
             refTo(*published)});
    table.notes.push_back(priceRemark(context));
    return table;
}

CellReference movedTotalCell() {
    return {QString::fromLatin1(tableKey), QStringLiteral("total"), QStringLiteral("amount")};
}

const PublishedFigure* publishedOf(const Contents& contents, PublishedQuantity quantity, int year,
                                   const Id<ChangeCause>& cause) {
    for (const PublishedFigure& figure : contents.all<PublishedFigure>())
        if (figure.quantity == quantity && figure.year == year && figure.cause == cause)
            return &figure;
    return nullptr;
}

} // namespace nytto
