// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tables/data_tables.h"

namespace nytto {

Result<std::vector<Sheet>> dataSheets(const ReportContext& context, const PlanFigures& plan) {
    NYTTO_TRY(services, servicesTable(context));
    NYTTO_TRY(others, otherServicesTable(context));
    NYTTO_TRY(initiatives, initiativesTable(context, plan));
    const auto sheet = [](const char* key, const QString& name, ReportTable table) {
        return Sheet{QString::fromLatin1(key),
                     name,
                     {Paragraph{Paragraph::Style::Title, name}, std::move(table)}};
    };
    return std::vector{
        sheet("services", context.translate("reports", "Services"), std::move(services)),
        sheet("other-services", context.translate("reports", "Other services"), std::move(others)),
        sheet("initiatives", context.translate("reports", "Initiatives"), std::move(initiatives))};
}

} // namespace nytto
