// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/scenarios/scenario_sheet.h"

#include "model/entities/entity_info.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/scenarios/scenario_comparison.h"

namespace nytto {

std::vector<Block> scenarioTexts(const ReportContext& context, const Scenario& scenario) {
    std::vector<Block> blocks;
    for (const FieldInfo& field : entityInfoOf<Scenario>().fields) {
        if (field.type != FieldType::LongText)
            continue;
        const Value value = field.get(&scenario);
        const auto* text = std::get_if<QString>(&value);
        if (!text || text->isEmpty())
            continue;
        blocks.emplace_back(
            Paragraph{Paragraph::Style::Heading, context.translate("fields", field.label)});
        blocks.emplace_back(Paragraph{Paragraph::Style::Body, *text});
    }
    if (blocks.empty())
        blocks.emplace_back(
            Paragraph{Paragraph::Style::Body,
                      context.translate("reports", "No texts are written for the scenario.")});
    return blocks;
}

Sheet scenarioSheet(const ReportContext& context, ScenarioTables tables, const QString& name,
                    const QString& title) {
    std::vector<ChartData> charts = scenarioCharts(context, tables);
    Sheet sheet{scenarioKey(context, tables.scenario), name, {}};
    sheet.blocks.emplace_back(Paragraph{Paragraph::Style::Title, title});
    sheet.blocks.emplace_back(std::move(tables.members));
    for (Block& block : scenarioTexts(context, *context.contents().find(tables.scenario)))
        sheet.blocks.push_back(std::move(block));
    sheet.blocks.emplace_back(std::move(tables.summary));
    for (ChartData& chart : charts)
        sheet.blocks.emplace_back(std::move(chart));
    return sheet;
}

} // namespace nytto
