// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tables/data_tables.h"

namespace nytto {

Result<std::vector<Sheet>> dataSheets(const ReportContext& context, const PlanFigures& plan) {
    NYTTO_TRY(services, servicesTable(context));
    NYTTO_TRY(others, otherServicesTable(context));
    NYTTO_TRY(initiatives, initiativesTable(context, plan));
    const auto title = [](const QString& text) { return Paragraph{Paragraph::Style::Title, text}; };
    const QString servicesName = context.translate("reports", "Services");
    const QString initiativesName = context.translate("reports", "Initiatives");
    Sheet first{QStringLiteral("services"), servicesName, {title(servicesName)}};
    first.blocks.emplace_back(std::move(services));
    first.blocks.emplace_back(std::move(others));
    Sheet second{QStringLiteral("initiatives"), initiativesName, {title(initiativesName)}};
    second.blocks.emplace_back(std::move(initiatives));
    return std::vector<Sheet>{std::move(first), std::move(second)};
}

} // namespace nytto
