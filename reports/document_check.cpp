// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_check.h"

#include "model/basics/excerpt.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/calculation/initiatives/plan_years.h"
#include "model/document/full_name.h"
#include "model/entities/entity_info.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "model/tables/too_large.h"
#include "reports/report_catalogue.h"
#include "reports/writers/text_parts.h"
#include "reports/writers/workbook_limits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace nytto {

namespace {

/// A table of bills has an amount in fewer of its sums than this.
constexpr int mostSums = 10;

/// All costs and prices of a year, and what is passed on, without their signs.
Int128 amountsOf(const Allocation& allocation) {
    Int128 ore = 0;
    const auto add = [&](const Figure& figure) {
        const Int128 amount = figure.amount().ore();
        ore += amount < 0 ? -amount : amount;
    };
    for (const auto& service : allocation.services) {
        for (const ServiceCostTerm& term : service->terms)
            add(term.amount);
        for (const Figure& figure : {service->own, service->net})
            add(figure);
        for (const auto* costs : {&service->received, &service->passedOn})
            for (const PassedCost& cost : *costs)
                add(cost.amount.rounded().ok() ? Figure(*cost.amount.rounded())
                                               : Figure(Money::largest()));
        for (const PartAllocation& part : service->parts)
            add(part.cost);
        for (const PriceAllocation& price : service->prices)
            for (const Figure& amount : price.amounts)
                add(amount);
    }
    return ore;
}

/// Whether no figure of any bill can be too large. Reports with a row for each unit and part are
/// not made to find that out.
bool areBillsSmall(const Contents& contents, int year) {
    const Allocations allocations(contents);
    const Int128 ore = amountsOf(*allocations.of(year)) + amountsOf(*allocations.of(year - 1));
    const bool hasProblems =
        std::ranges::any_of(allocations.of(year)->problems(), [](const AllocationProblem& problem) {
            return problem.kind == AllocationProblem::Kind::TooLarge ||
                   problem.kind == AllocationProblem::Kind::TooLargeCharge;
        });
    return !hasProblems && ore * mostSums <= Money::largest().ore();
}

class Search {
public:
    Search(const Contents& contents, const ReportOptions& options)
        : m_contents(contents), m_options(options) {
        m_options.withSecret = true; // what the contents withhold is withheld already
    }

    ReportFaults all() {
        const PlanYears years = planYears(m_contents.settings(), m_options.year);
        const bool withoutBills = areBillsSmall(m_contents, years.first);
        for (const ReportInfo& info : reportCatalogue())
            if (!withoutBills || info.rows != ReportRows::PerUnitAndPart)
                addReport(info);
        for (const EntityInfo& info : entityInfos())
            m_contents.forEach(info.index, [&](const void*, const QUuid& id) {
                addTexts(*m_contents.find(EntityRef{QString::fromLatin1(info.key), id}), info);
            });
        return std::move(m_faults);
    }

private:
    void addReport(const ReportInfo& info) {
        const auto report = info.build(m_contents, m_options);
        if (!report) {
            add(m_faults.uncalculated,
                report.error().in(m_options.language.translate("reports", info.label)));
            return;
        }
        for (const Sheet& sheet : report->sheets)
            for (const Block& block : sheet.blocks)
                if (const auto* table = std::get_if<ReportTable>(&block))
                    addTooLarge(*table, sheet.name);
        for (const Error& fault : workbookFaults(*report))
            add(m_faults.beyondWorkbook, fault);
    }

    void addTooLarge(const ReportTable& table, const QString& sheet) {
        for (const QString& note : table.notes)
            if (isTooLargeRemark(note, m_options.language))
                add(m_faults.uncalculated, Error{ErrorCode::Overflow, note}.in(
                                               table.title.isEmpty() ? sheet : table.title));
    }

    void addTexts(const AnyEntity& entity, const EntityInfo& info) {
        for (const FieldInfo& field : info.fields) {
            const Value value = valueOf(entity, field);
            const auto* text = std::get_if<QString>(&value);
            if (!text || text->size() <= longestCellText)
                continue;
            if (const auto parts = textParts(*text); !parts)
                add(m_faults.beyondWorkbook,
                    parts.error().in(QCoreApplication::translate("document", "%1 “%2”, %3")
                                         .arg(QCoreApplication::translate("entities", info.label),
                                              excerpt(fullNameOf(m_contents, entity)),
                                              QCoreApplication::translate("fields", field.label))));
        }
    }

    void add(std::vector<Error>& faults, const Error& fault) {
        if (m_told.contains(fault.message))
            return;
        m_told.insert(fault.message);
        faults.push_back(fault);
    }

    const Contents& m_contents;
    ReportOptions m_options;
    ReportFaults m_faults;
    QSet<QString> m_told;
};

} // namespace

ReportFaults reportFaults(const Contents& contents, const ReportOptions& options) {
    return Search(contents, options).all();
}

} // namespace nytto
