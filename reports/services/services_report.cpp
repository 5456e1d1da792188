// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/services/services_report.h"

#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "model/tables/services/services_table.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

ReportTable descriptionsTable(const ReportContext& context) {
    ReportTable table;
    table.key = QStringLiteral("descriptions");
    table.title = context.translate("reports", "Descriptions");
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Service>().label), 38),
        textColumn("category-note", context.translate("fields", "Note on category"), 30),
        textColumn("financing", context.translate("fields", "Financing form"), 20),
        textColumn("description", context.translate("fields", "Description"), 80)};
    table.whenEmpty = context.translate("reports", "The document has no services.");
    for (const Service& service : context.contents().all<Service>())
        table.rows.push_back(
            {rowKey(service.id),
             RowKind::Body,
             {context.name(refTo(service)), Cell(service.categoryNote),
              Cell(context.label(service.financing)),
              context.notes().noted(Cell(service.description), service, "description")},
             refTo(service)});
    return table;
}

} // namespace

Result<Report> servicesReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(services, servicesTable(context));
    NYTTO_TRY(others, otherServicesTable(context));
    Report report =
        context.report("services", context.translate("reports", "Services %1").arg(context.year()));
    Sheet costs{QStringLiteral("services"), context.translate("reports", "Services"), {}};
    costs.blocks = {Paragraph{Paragraph::Style::Title, report.title}, std::move(services)};
    Sheet outside{
        QStringLiteral("other-services"), context.translate("reports", "Other services"), {}};
    outside.blocks = {std::move(others)};
    Sheet texts{QStringLiteral("descriptions"), context.translate("reports", "Descriptions"), {}};
    texts.blocks = {descriptionsTable(context)};
    report.sheets = {std::move(costs), std::move(outside), std::move(texts),
                     wordsSheet(context, {})};
    return report;
}

} // namespace nytto
