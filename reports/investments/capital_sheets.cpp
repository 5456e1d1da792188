// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/investments/capital_sheets.h"

#include "model/basics/or_unknown.h"
#include "model/entities/entity_info.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/tables/investments/capital_table.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

/// An investment with the tables that the overview refers to.
struct PrintedInvestment {
    InvestmentView view;
    ReportTable terms;
    ReportTable components;
    std::vector<ReportTable> schedules; ///< the whole investment last; none without years
    std::vector<const PublishedFigure*> published;

    QString sheetKey() const { return view.key("investment"); }
    const ReportTable* schedule() const { return schedules.empty() ? nullptr : &schedules.back(); }
};

Result<PrintedInvestment> printed(const ReportContext& context, InvestmentView view,
                                  std::vector<const PublishedFigure*> published) {
    ReportTable terms = capitalTermsTable(context, view);
    NYTTO_TRY(components, capitalComponentsTable(context, view));
    NYTTO_TRY(schedules, capitalScheduleTables(context, view));
    return PrintedInvestment{std::move(view), std::move(terms), std::move(components),
                             std::move(schedules), std::move(published)};
}

Result<std::vector<PrintedInvestment>> allPrinted(const ReportContext& context) {
    const InvestmentCosts costs(context.contents());
    std::unordered_map<Id<Investment>, std::vector<const PublishedFigure*>> published;
    for (const PublishedFigure& figure : context.contents().all<PublishedFigure>())
        if (figure.investment)
            published[figure.investment].push_back(&figure);
    std::vector<PrintedInvestment> all;
    for (const Investment& investment : context.contents().all<Investment>()) {
        InvestmentCost cost = costs.of(investment);
        NYTTO_TRY(one,
                  printed(context, {investment, std::move(cost), static_cast<int>(all.size()) + 1},
                          published[investment.id]));
        all.push_back(std::move(one));
    }
    return all;
}

void addRemarks(Sheet& sheet, const ReportContext& context, const PrintedInvestment& one) {
    const auto add = [&](Paragraph::Style style, const QString& text) {
        if (!text.isEmpty())
            sheet.blocks.push_back(Paragraph{style, text});
    };
    const Investment& investment = one.view.investment;
    add(Paragraph::Style::Body, context.secrecy().text(refTo(investment), investment.description));
    if (one.view.cost.inProgress)
        add(Paragraph::Style::Remark,
            context.translate("reports", "Work in progress is not depreciated: it has no capital "
                                         "cost until it is taken into use."));
    for (const CapitalGap& gap : one.view.cost.gaps)
        add(Paragraph::Style::Remark, describe(gap, context.secrecy(), context.language()));
}

Result<Sheet> sheetOf(const ReportContext& context, const PrintedInvestment& one) {
    const QString name = context.secrecy().name(refTo(one.view.investment));
    Sheet sheet{one.sheetKey(), name, {Paragraph{Paragraph::Style::Title, name}}};
    addRemarks(sheet, context, one);
    sheet.blocks.push_back(one.terms);
    sheet.blocks.push_back(one.components);
    if (one.schedule()) {
        sheet.blocks.push_back(*one.schedule());
        sheet.blocks.push_back(capitalChart(context, one.view, *one.schedule()));
        NYTTO_TRY(published,
                  publishedCapitalTable(context, one.view, *one.schedule(), one.published));
        if (!published.rows.empty())
            sheet.blocks.push_back(std::move(published));
        for (std::size_t at = 0; at + 1 < one.schedules.size(); ++at)
            sheet.blocks.push_back(one.schedules[at]);
    }
    NYTTO_TRY(estimate, estimateTable(context, one.view));
    if (!estimate.rows.empty())
        sheet.blocks.push_back(std::move(estimate));
    return sheet;
}

/// A total of the schedule, or what stands in its place without one.
Result<Cell> totalCell(const PrintedInvestment& one, const char* column, const FigureSum& sum) {
    const Figure figure = orUnknown(sum.figure());
    if (!one.schedule())
        return Cell(figure);
    return copied(*one.schedule(),
                  one.schedule()->at(QStringLiteral("total"), QString::fromLatin1(column)));
}

Cell rateOf(const ReportContext& context, const PrintedInvestment& one) {
    if (one.view.investment.rateMode == RateMode::Table)
        return Cell(context.label(RateMode::Table));
    return copied(one.terms, one.terms.at(QStringLiteral("rate"), QStringLiteral("value")));
}

Cell acquisitionValue(const PrintedInvestment& one) {
    if (one.components.rows.empty())
        return Cell(Figure::unknown());
    return copied(one.components,
                  one.components.at(QStringLiteral("total"), QStringLiteral("amount")));
}

Result<Row> overviewRow(const ReportContext& context, const PrintedInvestment& one) {
    const Investment& investment = one.view.investment;
    const InvestmentCost& cost = one.view.cost;
    Row row{rowKey(investment.id), RowKind::Body, {}, refTo(investment)};
    NYTTO_TRY(depreciation, totalCell(one, "depreciation", cost.depreciation));
    NYTTO_TRY(interest, totalCell(one, "interest", cost.interest));
    NYTTO_TRY(total, totalCell(one, "cost", cost.cost));
    row.cells = {
        context.name(refTo(investment)).leadingTo(one.sheetKey()),
        acquisitionValue(one),
        std::move(depreciation),
        std::move(interest),
        std::move(total),
        rateOf(context, one),
        copied(one.terms, one.terms.at(QStringLiteral("rate-source"), QStringLiteral("value"))),
        Cell(context.label(investment.method)),
        Cell(context.label(investment.calendar))};
    return row;
}

Result<ReportTable> overviewTable(const ReportContext& context,
                                  const std::vector<PrintedInvestment>& all) {
    const auto amount = [&](const char* key, const char* label) {
        return amountColumn(context, QString::fromLatin1(key), context.translate("reports", label));
    };
    ReportTable table;
    table.key = QStringLiteral("investments");
    table.title = context.translate("reports", "Over the whole life");
    table.whenEmpty = context.translate("reports", "The document has no investments.");
    int decimals = 0;
    for (const PrintedInvestment& one : all)
        decimals = std::max(decimals, rateDecimals(one.view));
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Investment>().label), 36),
        amount("amount", QT_TRANSLATE_NOOP("reports", "Acquisition value")),
        amount("depreciation", QT_TRANSLATE_NOOP("reports", "Depreciation")),
        amount("interest", QT_TRANSLATE_NOOP("reports", "Interest")),
        amount("cost", QT_TRANSLATE_NOOP("reports", "Capital cost")),
        percentColumn(QStringLiteral("rate"), context.translate("fields", "Rate"), decimals),
        textColumn("rate-source", context.translate("fields", "Source of rate"), 24),
        textColumn("method", context.translate("fields", "Method"), 30),
        textColumn("calendar", context.translate("fields", "Calendar"), 18)};
    for (const PrintedInvestment& one : all) {
        NYTTO_TRY(row, overviewRow(context, one));
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total")));
    return table;
}

/// What an investment costs in a calendar year: its own cell where it has that year.
Result<Cell> yearCell(const PrintedInvestment& one, int year) {
    const std::vector<InvestmentYear>& years = one.view.cost.years;
    const auto found = std::ranges::find(years, std::optional(year), &InvestmentYear::year);
    if (found != years.end())
        return copied(*one.schedule(),
                      one.schedule()->at(QStringLiteral("year-%1").arg(found->number),
                                         QStringLiteral("cost")));
    if (one.view.cost.inProgress)
        return Cell(Figure::notApplicable());
    const bool isDated = !years.empty() && years.front().year;
    return Cell(isDated ? Figure(Money()) : Figure::unknown());
}

Result<ReportTable> planTable(const ReportContext& context,
                              const std::vector<PrintedInvestment>& all) {
    ReportTable table;
    table.key = QStringLiteral("plan");
    table.title = context.translate("reports", "In the years of the plan");
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Investment>().label), 36)};
    for (int year = context.years().first; year <= context.years().last(); ++year)
        table.columns.push_back(
            amountColumn(context, yearKey("cost", year), QString::number(year)));
    for (const PrintedInvestment& one : all) {
        Row row{rowKey(one.view.investment.id),
                RowKind::Body,
                {context.name(refTo(one.view.investment))},
                refTo(one.view.investment)};
        for (int year = context.years().first; year <= context.years().last(); ++year) {
            NYTTO_TRY(cell, yearCell(one, year));
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total")));
    return table;
}

} // namespace

Result<std::vector<Sheet>> capitalSheets(const ReportContext& context) {
    NYTTO_TRY(all, allPrinted(context));
    NYTTO_TRY(overview, overviewTable(context, all));
    const QString title = context.translate("reports", "Capital cost");
    std::vector<Sheet> sheets{{QStringLiteral("capital-cost"), title, {}}};
    sheets.front().blocks = {Paragraph{Paragraph::Style::Title, title}, std::move(overview)};
    if (!all.empty()) {
        NYTTO_TRY(plan, planTable(context, all));
        sheets.front().blocks.push_back(std::move(plan));
    }
    for (const PrintedInvestment& one : all) {
        NYTTO_TRY(sheet, sheetOf(context, one));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace nytto
