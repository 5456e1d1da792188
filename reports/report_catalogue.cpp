// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_catalogue.h"

#include "model/document/public_contents.h"
#include "model/document/secret_texts.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/allocation/volumes_report.h"
#include "reports/analysis/annual_analysis.h"
#include "reports/bills/bills_report.h"
#include "reports/bills/correction_invoice_report.h"
#include "reports/bills/ledger_report.h"
#include "reports/bills/price_list_report.h"
#include "reports/bills/what_if_reports.h"
#include "reports/initiatives/initiatives_report.h"
#include "reports/investments/capital_cost_report.h"
#include "reports/portfolios/remaining_room_report.h"
#include "reports/reconciliation/reconciliation_report.h"
#include "reports/scenarios/scenario_summary_report.h"
#include "reports/services/services_report.h"
#include "reports/writers/too_large.h"

#include <algorithm>

namespace nytto {

namespace {
// Each report declares its function in a header of its own name.
constexpr std::array catalogue{
    ReportInfo{"annual-analysis", QT_TRANSLATE_NOOP("reports", "Annual analysis"),
               QT_TRANSLATE_NOOP("reports", "The whole analysis of a year, as it is handed in."),
               annualAnalysis},
    ReportInfo{"scenario-summary", QT_TRANSLATE_NOOP("reports", "Scenarios"),
               QT_TRANSLATE_NOOP("reports", "All scenarios side by side, against doing nothing; "
                                            "each with its members."),
               scenarioSummaryReport},
    ReportInfo{"reconciliation", QT_TRANSLATE_NOOP("reports", "Reconciliation"),
               QT_TRANSLATE_NOOP("reports", "Published figures against their parts: what differs, "
                                            "what cannot be decided, what agrees."),
               reconciliationReport},
    ReportInfo{"remaining-room", QT_TRANSLATE_NOOP("reports", "Remaining room"),
               QT_TRANSLATE_NOOP("reports", "What is left of appropriations after each matter, and "
                                            "of portfolios' frames."),
               remainingRoomReport},
    ReportInfo{"services", QT_TRANSLATE_NOOP("reports", "Services"),
               QT_TRANSLATE_NOOP("reports", "All services: cost per year and kind, and the base."),
               servicesReport},
    ReportInfo{"initiatives", QT_TRANSLATE_NOOP("reports", "Initiatives"),
               QT_TRANSLATE_NOOP("reports", "All initiatives: cost and impact per year, net "
                                            "benefit and texts."),
               initiativesReport},
    ReportInfo{"capital-cost", QT_TRANSLATE_NOOP("reports", "Capital cost"),
               QT_TRANSLATE_NOOP("reports", "Every investment: depreciation and interest per year, "
                                            "beside what was published."),
               capitalCostReport},
    ReportInfo{"bills", QT_TRANSLATE_NOOP("reports", "Bills"),
               QT_TRANSLATE_NOOP("reports", "What every unit pays, this year beside the last; each "
                                            "unit's bill with its costs and volumes."),
               billsReport, ReportRows::PerUnitAndPart},
    ReportInfo{"ledger", QT_TRANSLATE_NOOP("reports", "Ledger file"),
               QT_TRANSLATE_NOOP("reports", "A row per unit and part with the codes of the ledger; "
                                            "one file as csv."),
               ledgerReport, ReportRows::PerUnitAndPart, Format::Csv},
    ReportInfo{"key-changes", QT_TRANSLATE_NOOP("reports", "Changed allocation keys"),
               QT_TRANSLATE_NOOP("reports", "Proposed keys, and what each what-if would mean for "
                                            "every unit."),
               keyChangesReport},
    ReportInfo{"category-changes", QT_TRANSLATE_NOOP("reports", "Changed categories"),
               QT_TRANSLATE_NOOP("reports", "Proposed categories, and what each what-if would mean "
                                            "for every unit."),
               categoryChangesReport},
    ReportInfo{"volumes", QT_TRANSLATE_NOOP("reports", "Volumes"),
               QT_TRANSLATE_NOOP("reports", "Every allocation key with its volumes per unit, who "
                                            "delivered and approved them, and what is missing."),
               volumesReport},
    ReportInfo{"price-list", QT_TRANSLATE_NOOP("reports", "Price list"),
               QT_TRANSLATE_NOOP("reports", "Unit prices per year, planned and actual volumes, "
                                            "over- and under-recovery."),
               priceListReport},
    ReportInfo{"correction-invoice", QT_TRANSLATE_NOOP("reports", "Correction invoices"),
               QT_TRANSLATE_NOOP("reports", "What each unit was invoiced at unit prices, what "
                                            "should have been, and the difference."),
               correctionInvoiceReport},
};
} // namespace

Result<Report> ReportInfo::build(const Contents& contents, const ReportOptions& options) const {
    return build(contents, options, std::nullopt);
}

Result<Report> ReportInfo::build(const Contents& contents, const ReportOptions& options,
                                 const std::optional<SecretTexts>& secrets) const {
    Result<Report> report =
        options.withSecret
            ? m_builder(contents, options)
            : m_builder(secrets ? publicContents(contents, *secrets, options.language)
                                : publicContents(contents, options.language),
                        options);
    if (report)
        tellTooLarge(*report);
    return report;
}

std::span<const ReportInfo> reportCatalogue() {
    return catalogue;
}

const ReportInfo* reportInfo(const QString& key) {
    const auto reports = reportCatalogue();
    const auto found = std::ranges::find_if(
        reports, [&](const ReportInfo& info) { return key == QLatin1String(info.key); });
    return found == reports.end() ? nullptr : &*found;
}

} // namespace nytto
