// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bills/bills_report.h"

#include "model/basics/or_unknown.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/problems_table.h"
#include "model/tables/checks.h"
#include "model/tables/picked.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "model/tables/table_building.h"
#include "reports/building/titled_sheet.h"

#include <algorithm>

namespace nytto {

namespace {

std::vector<const Unit*> payingUnits(const UnitOrder& order, int year) {
    std::vector<const Unit*> units;
    for (const Unit* unit : order.units())
        if (order.bears(*unit, year))
            units.push_back(unit);
    return units;
}

Sheet unitSheet(const ReportContext& context, const Unit& unit, ReportTable bill) {
    Sheet sheet{QStringLiteral("unit-") + rowKey(unit.id), unit.name, {}};
    sheet.blocks.emplace_back(Paragraph{Paragraph::Style::Title, bill.title});
    QStringList codes;
    const auto add = [&](const char* label, const QString& code) {
        if (!code.isEmpty())
            codes << QStringLiteral("%1: %2").arg(context.translate("fields", label), code);
    };
    add("Account", unit.account);
    add("Responsibility code", unit.responsibility);
    add("Counterpart code", unit.counterpart);
    if (!codes.isEmpty())
        sheet.blocks.emplace_back(
            Paragraph{Paragraph::Style::Subtitle, codes.join(QStringLiteral(" · "))});
    bill.title = context.translate("reports", "Bill");
    sheet.blocks.emplace_back(std::move(bill));
    return sheet;
}

/// The bills of the units among the sheets, by their keys.
std::unordered_map<QString, const ReportTable*> billsOf(const std::vector<Sheet>& sheets) {
    std::unordered_map<QString, const ReportTable*> bills;
    for (const Sheet& sheet : sheets)
        if (const auto* bill = std::get_if<ReportTable>(&sheet.blocks.back()))
            bills.emplace(bill->key, bill);
    return bills;
}

/// The amounts of the year as they stand on the sheets of the units and of the parts.
void linkOverview(ReportTable& overview, const std::vector<Sheet>& units,
                  const ReportTable& parts) {
    const auto bills = billsOf(units);
    for (Row& row : overview.rows) {
        if (row.subject.isNull())
            continue;
        Cell& after = cellIn(overview, row, "after");
        if (row.subject.kind == entityInfoOf<Unit>().keyString()) {
            const auto bill = bills.find(billTableKey(Id<Unit>(row.subject.id)));
            if (bill != bills.end() && !bill->second->rows.empty())
                after.with(
                    copyOf(bill->second->at(QStringLiteral("total"), QStringLiteral("amount"))));
            continue;
        }
        const auto part = std::ranges::find_if(parts.rows, [&](const Row& each) {
            return each.kind == RowKind::Body && each.subject == row.subject &&
                   cellIn(parts, each, "not-allocated").content == after.content;
        });
        if (part != parts.rows.end())
            after.with(copyOf(parts.at(part->key, QStringLiteral("not-allocated"))));
    }
}

/// The known part of all cells of the ranges, as a sum of its own.
Cell knownCell(const ReportTable& table, const std::vector<CellRange>& ranges) {
    FigureSum sum;
    for (const CellRange& range : ranges)
        sum.add(sumOver(table, range));
    return Cell(orUnknown(sum.known())).with(knownPartOf(ranges));
}

/// That nothing is lost between services, parts and bills. Where something is unknown the known
/// parts are compared; those of the bills only while every bill is known.
class Checks {
public:
    Checks(const ReportContext& context, const Allocation& allocation, const ReportTable& overview,
           const ReportTable& parts, const ReportTable& services)
        : m_context(context), m_allocation(allocation), m_overview(overview), m_parts(parts),
          m_services(services) {}

    std::vector<Check> all() {
        if (m_overview.rows.empty() || m_parts.rows.empty())
            return m_checks;
        const bool isBilled = figureOf(m_overview, "billed", "after").isAmount();
        if (isBilled)
            add(m_context.translate("reports", "All bills = what is billed of the parts"),
                m_overview, termsOf("billed"), m_parts, bodyOf(m_parts, "billed"));
        if (isBilled && !isUnknownInvoiced())
            add(m_context.translate("reports",
                                    "Bills and what is not allocated = cost of all services"),
                m_overview, allTerms(), m_services, bodyOf(m_services, "net"));
        add(m_context.translate("reports", "Cost of all parts = cost of all services"), m_parts,
            bodyOf(m_parts, "cost"), m_services, bodyOf(m_services, "net"));
        if (figureOf(m_services, "total", "own").isAmount() &&
            figureOf(m_services, "total", "net").isAmount()) // else what is passed on is unknown
            add(m_context.translate("reports",
                                    "What services pass on to each other neither adds nor takes"),
                m_services, bodyOf(m_services, "net"), m_services, bodyOf(m_services, "own"));
        return m_checks;
    }

private:
    /// A set price is billed also where what the service costs is unknown.
    bool isUnknownInvoiced() const {
        return std::ranges::any_of(m_allocation.services, [](const auto& service) {
            return !service->prices.empty() && service->net.isUnknown();
        });
    }
    static const Cell& cellOf(const ReportTable& table, const char* row, const char* column) {
        return table.rows[static_cast<std::size_t>(table.rowIndex(QString::fromLatin1(row)))]
            .cells[static_cast<std::size_t>(table.columnIndex(QString::fromLatin1(column)))];
    }
    static Figure figureOf(const ReportTable& table, const char* row, const char* column) {
        return std::get<Figure>(cellOf(table, row, column).content);
    }
    std::vector<CellRange> termsOf(const char* sum) const {
        return cellOf(m_overview, sum, "after").formula->references;
    }
    std::vector<CellRange> allTerms() const {
        std::vector<CellRange> terms = termsOf("billed");
        std::ranges::copy(termsOf("not-allocated"), std::back_inserter(terms));
        return terms;
    }
    static std::vector<CellRange> bodyOf(const ReportTable& table, const char* column) {
        return {*table.body(QString::fromLatin1(column))};
    }
    void add(const QString& sentence, const ReportTable& left, const std::vector<CellRange>& one,
             const ReportTable& right, const std::vector<CellRange>& other) {
        m_checks.push_back(
            {m_overview.title, sentence, knownCell(left, one), knownCell(right, other)});
    }

    const ReportContext& m_context;
    const Allocation& m_allocation;
    const ReportTable& m_overview;
    const ReportTable& m_parts;
    const ReportTable& m_services;
    std::vector<Check> m_checks;
};

ReportTable inKronor(ReportTable table) {
    for (Column& column : table.columns) {
        column.unit = MoneyUnit::Kronor;
        if (column.type == ColumnType::Amount)
            column.decimals = 2;
    }
    return table;
}

std::vector<QString> remarks(const ReportContext& context) {
    return {
        context.translate("reports",
                          "Shares, amounts and sums are formulas. They follow the costs on the "
                          "sheet of parts and the volumes on the sheet of volumes, which are as "
                          "they stand in the document."),
        context.translate("reports",
                          "An amount is the cost of the part times the unit's volume divided by "
                          "the volume of all who take part, rounded to öre. The residual is what "
                          "makes the rounded amounts add up to the cost; it is calculated by the "
                          "program and does not follow a change in the workbook, so that sums may "
                          "then be some öre off."),
        context.translate("reports",
                          "By an even key each who takes part has the volume 1. A combined key "
                          "weighs the shares by other keys together."),
        context.translate("reports",
                          "Where a volume is missing the share of everyone in that part is "
                          "unknown, and its cost stands as not allocated until it is entered."),
    };
}

Result<std::vector<Sheet>> unitSheets(const ReportContext& context, const BilledYear& year,
                                      const UnitOrder& order) {
    std::vector<Sheet> sheets;
    for (const Unit* unit : payingUnits(order, context.year())) {
        NYTTO_TRY(bill, unitBillTable(context, year, unit->id).in(unit->name));
        sheets.push_back(unitSheet(context, *unit, std::move(bill)));
    }
    return sheets;
}

/// What the bills are calculated from.
std::vector<Sheet> sourceSheets(const ReportContext& context, const Allocation& allocation,
                                ReportTable parts, ReportTable services, ReportTable bridge) {
    std::vector<Sheet> sheets;
    const auto add = [&](const char* key, const QString& name, ReportTable table) {
        sheets.push_back({QString::fromLatin1(key), name, {std::move(table)}});
    };
    add("parts", context.translate("reports", "Parts"), std::move(parts));
    if (ReportTable prices = billedPricesTable(context, allocation); !prices.rows.empty())
        sheets.back().blocks.emplace_back(std::move(prices));
    add("volumes", context.translate("reports", "Volumes"),
        billedVolumesTable(context, allocation));
    add("shares", context.translate("reports", "Shares"), sharesTable(context, allocation));
    const bool hasServices = !services.rows.empty();
    add("services", context.translate("reports", "Services"), std::move(services));
    if (hasServices)
        sheets.back().blocks.emplace_back(std::move(bridge));
    return sheets;
}

/// All units beside the year before.
Result<ReportTable> overviewTable(const ReportContext& context, const BilledYear& year,
                                  const UnitOrder& order) {
    NYTTO_TRY(comparison, compareBills(*year.before, *year.allocation));
    ReportTable table =
        billsTable(context.contents(),
                   {year.before, year.allocation, std::move(comparison),
                    QString::number(year.before->year), QString::number(year.allocation->year)},
                   order, context.language());
    table.title = context.translate("reports", "All units");
    for (Row& row : table.rows)
        if (row.subject.kind == entityInfoOf<Unit>().keyString())
            row.cells.front() = context.notes().ofEntity(row.cells.front(), row.subject);
    return table;
}

} // namespace

Result<Report> billsReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    const Allocations allocations(contents);
    const BilledYear year{allocations.of(context.year()), allocations.of(context.year() - 1),
                          predecessorsOf(contents)};
    const UnitOrder order(contents);
    NYTTO_TRY(overview, overviewTable(context, year, order));
    NYTTO_TRY(parts, billedPartsTable(context, *year.allocation));
    NYTTO_TRY(services, billedServicesTable(context, *year.allocation));
    NYTTO_TRY(bridge, costBridgeTable(context, *year.allocation));
    NYTTO_TRY(units, unitSheets(context, year, order));
    linkOverview(overview, units, parts);
    const std::vector<Check> checks =
        Checks(context, *year.allocation, overview, parts, services).all();
    ReportTable problems = problemsTable(contents, *year.allocation, context.language());
    problems.title.clear(); // its one column says it

    Report report =
        context.report("bills", context.translate("reports", "Bills %1").arg(context.year()));
    Sheet first =
        titledSheet("overview", context.translate("reports", "All units"), report, context);
    first.blocks.emplace_back(std::move(overview));
    first.blocks.emplace_back(std::move(problems));
    first.blocks.emplace_back(ContentsList{context.translate("reports", "Contents")});
    report.sheets.push_back(std::move(first));
    std::ranges::move(units, std::back_inserter(report.sheets));
    std::ranges::move(sourceSheets(context, *year.allocation, std::move(parts), std::move(services),
                                   std::move(bridge)),
                      std::back_inserter(report.sheets));
    report.sheets.push_back({QStringLiteral("checks"),
                             context.translate("reports", "Checks"),
                             {inKronor(checksTable(context, checks))}});
    report.sheets.push_back(wordsSheet(context, remarks(context)));
    return report;
}

} // namespace nytto
