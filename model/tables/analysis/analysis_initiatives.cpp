// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/analysis/analysis_initiatives.h"

#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/tables/analysis/chapter_texts.h"
#include "model/tables/checks.h"
#include "model/tables/initiatives/initiatives_table.h"
#include "model/tables/remarks.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

bool isInScenario(const ReportContext& context, const Initiative& initiative) {
    return std::ranges::any_of(
        context.contents().all<ScenarioMember>(), [&](const ScenarioMember& member) {
            const Scenario* scenario = context.contents().find(member.scenario);
            return member.included && member.initiative == initiative.id && scenario &&
                   scenario->year == context.year();
        });
}

template <class Wanted>
std::vector<const Initiative*> initiativesThat(const ReportContext& context, const Wanted& wanted) {
    std::vector<const Initiative*> result;
    for (const Initiative& initiative : context.contents().all<Initiative>())
        if (wanted(initiative))
            result.push_back(&initiative);
    return result;
}

/// Whether any of the initiatives has an estimate, be it unknown.
bool anyEstimate(const std::vector<const Initiative*>& initiatives, Figure Initiative::*estimate) {
    return std::ranges::any_of(initiatives, [&](const Initiative* initiative) {
        return !(initiative->*estimate).isNotApplicable();
    });
}

/// The columns that are copied from the table of initiatives.
QStringList copiedColumns(const ReportContext& context,
                          const std::vector<const Initiative*>& initiatives) {
    QStringList keys;
    for (int year = context.year(); year <= context.years().last(); ++year)
        keys += yearKey("cost", year);
    keys += QStringLiteral("average-impact");
    keys += QStringLiteral("net-benefit");
    if (anyEstimate(initiatives, &Initiative::lowEstimate))
        keys += QStringLiteral("low");
    if (anyEstimate(initiatives, &Initiative::highEstimate))
        keys += QStringLiteral("high");
    return keys;
}

using RowsByKey = QHash<QString, const Row*>;

RowsByKey byKey(const std::vector<Row>& rows) {
    RowsByKey found;
    for (const Row& row : rows)
        found.insert(row.key, &row);
    return found;
}

Cell copiedWithNotes(const ReportTable& data, const Row& row, const QString& column) {
    Cell copy = copied(data, row, column);
    const Cell& original = row.cells[static_cast<std::size_t>(data.columnIndex(column))];
    if (original.mark == CellMark::Assumed)
        copy.marked(CellMark::Assumed).noted(original.comment);
    return copy;
}

Row rowOf(const ReportContext& context, const ReportTable& data, const RowsByKey& dataRows,
          const Initiative& initiative, const QStringList& keys) {
    const QString key = rowKey(initiative.id);
    Row row{key, RowKind::Body, {}, refTo(initiative)};
    row.cells = {Cell(initiative.number), serviceOf(context, initiative),
                 context.name(refTo(initiative))};
    for (const QString& column : keys)
        row.cells.push_back(copiedWithNotes(data, *dataRows[key], column));
    row.cells.push_back(certaintyOf(context, initiative));
    row.cells.emplace_back(initiative.netBenefitUnit);
    return row;
}

bool anyPrintedUnit(const std::vector<const Initiative*>& initiatives) {
    return std::ranges::any_of(initiatives, [](const Initiative* initiative) {
        return !initiative->netBenefitUnit.isEmpty();
    });
}

Result<ReportTable> tableOf(const ReportContext& context, const ReportTable& data,
                            const std::vector<const Initiative*>& initiatives, const char* key) {
    ReportTable table;
    table.key = QString::fromLatin1(key);
    table.columns = {
        textColumn("number", context.translate("fields", "Number"), 8),
        textColumn("service", context.translate("entities", entityInfoOf<Service>().label), 36),
        textColumn("name", context.translate("entities", entityInfoOf<Initiative>().label), 56)};
    const QStringList keys = copiedColumns(context, initiatives);
    for (const QString& column : keys)
        table.columns.push_back(data.columns[static_cast<std::size_t>(data.columnIndex(column))]);
    table.columns.push_back(textColumn("certainty", context.translate("reports", "Certainty"), 34));
    table.columns.push_back(
        textColumn("printed", context.translate("fields", "Net benefit as printed"), 12));
    const RowsByKey dataRows = byKey(data.rows);
    for (const Initiative* initiative : initiatives)
        table.rows.push_back(rowOf(context, data, dataRows, *initiative, keys));
    if (!anyPrintedUnit(initiatives)) {
        table.columns.pop_back();
        for (Row& row : table.rows)
            row.cells.pop_back();
    }
    if (table.rows.empty())
        return table;
    NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total"),
                            {QStringLiteral("low"), QStringLiteral("high")}));
    table.notes.insert(table.notes.begin(),
                       {priceRemark(context), impactRemark(context), netBenefitRemark(context)});
    return table;
}

} // namespace

std::vector<const Initiative*> newInitiatives(const ReportContext& context) {
    return initiativesThat(context, [&](const Initiative& initiative) {
        return !hasStarted(initiative.stage) &&
               (initiative.stage >= Stage::Proposal || isInScenario(context, initiative));
    });
}

std::vector<const Initiative*> ongoingInitiatives(const ReportContext& context) {
    return initiativesThat(
        context, [](const Initiative& initiative) { return initiative.stage == Stage::Ongoing; });
}

Result<ReportTable> newInitiativesTable(const ReportContext& context, const ReportTable& data) {
    NYTTO_TRY(table, tableOf(context, data, newInitiatives(context), "new-initiatives"));
    table.title = context.translate("reports", "Proposed new initiatives");
    table.whenEmpty = context.translate("reports", "No new initiatives are proposed.");
    return table;
}

Result<ReportTable> ongoingInitiativesTable(const ReportContext& context, const ReportTable& data) {
    NYTTO_TRY(table, tableOf(context, data, ongoingInitiatives(context), "ongoing-initiatives"));
    table.title = context.translate("reports", "Ongoing initiatives");
    table.whenEmpty = context.translate("reports", "No initiatives are ongoing.");
    return table;
}

std::vector<Block> initiativeTexts(const ReportContext& context, const Initiative& initiative) {
    const EntityRef ref = refTo(initiative);
    const std::pair<const char*, const QString*> fields[] = {
        {nullptr, &initiative.description},
        {"Risks", &initiative.risks},
        {"Uncertainty of net benefit", &initiative.uncertainty},
        {"Information security", &initiative.informationSecurity},
        {"Dependencies", &initiative.dependencies},
    };
    std::vector<Block> blocks;
    append(blocks, Paragraph::Style::Subtitle,
           QStringLiteral("%1 %2")
               .arg(initiative.number, context.secrecy().name(initiative))
               .trimmed());
    if (context.secrecy().masks(ref)) {
        append(
            blocks, Paragraph::Style::Body,
            context.translate("reports", "The texts of this initiative are withheld (secrecy)."));
        return blocks;
    }
    for (const auto& [label, text] : fields) {
        if (text->isEmpty())
            continue;
        append(blocks, Paragraph::Style::Body,
               label ? QStringLiteral("%1: %2").arg(context.translate("fields", label), *text)
                     : *text);
    }
    return blocks;
}

std::vector<Check> initiativeChecks(const ReportContext& context, const ReportTable& data,
                                    const ReportTable& proposed, const ReportTable& ongoing) {
    std::vector<Check> checks;
    const auto shown = [](const ReportTable& table) {
        return static_cast<std::size_t>(std::ranges::count(table.rows, RowKind::Body, &Row::kind));
    };
    // Closed initiatives, and ideas, are in neither table.
    if (data.rows.empty() || shown(proposed) + shown(ongoing) != data.rows.size())
        return checks;
    for (int year = context.year(); year <= context.years().last(); ++year) {
        const QString column = yearKey("cost", year);
        std::vector<CellRange> totals;
        FigureSum sum;
        for (const ReportTable* table : {&proposed, &ongoing}) {
            if (table->rows.empty())
                continue;
            totals.emplace_back(table->at(QStringLiteral("total"), column));
            sum.add(sumOver(*table, totals.back()));
        }
        const FigureSum all = sumOver(data, *data.body(column));
        const auto left = sum.figure();
        const auto right = all.figure();
        if (left && right)
            checks.push_back(
                {context.translate("reports", "3 Initiatives"),
                 context.translate("reports", "New and ongoing initiatives %1 = all initiatives")
                     .arg(year),
                 Cell(*left).with(sumOf(totals)), Cell(*right).with(sumOf({*data.body(column)}))});
    }
    return checks;
}

} // namespace nytto
