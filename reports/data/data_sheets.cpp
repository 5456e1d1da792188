// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/data/data_sheets.h"

#include "model/entities/investments/investment.h"
#include "model/tables/initiatives/initiatives_table.h"
#include "model/tables/services/services_table.h"
#include "reports/investments/capital_sheets.h"

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
    std::vector<Sheet> sheets{
        sheet("services", context.translate("reports", "Services"), std::move(services)),
        sheet("other-services", context.translate("reports", "Other services"), std::move(others)),
        sheet("initiatives", context.translate("reports", "Initiatives"), std::move(initiatives))};
    NYTTO_CHECK(addCapitalSheets(sheets, context));
    return sheets;
}

Done addCapitalSheets(std::vector<Sheet>& sheets, const ReportContext& context) {
    if (context.contents().all<Investment>().isEmpty())
        return {};
    NYTTO_TRY(capital, capitalSheets(context));
    sheets.insert(sheets.end(), std::make_move_iterator(capital.begin()),
                  std::make_move_iterator(capital.end()));
    return {};
}

} // namespace nytto
