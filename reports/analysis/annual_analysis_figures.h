// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/reconciliation.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/calculation/services/change_causes.h"
#include "model/calculation/services/service_changes.h"
#include "model/tables/report_context.h"

namespace nytto {

struct AnnualAnalysis;

/// All that the annual analysis of a year calculates.
struct AnalysisFigures {
    const AnnualAnalysis* analysis = nullptr; ///< null when nothing is entered of its status
    PlanFigures plan;
    ServiceChanges changes;
    std::vector<CauseTotal> causes;
    MovedTotal moved;
    std::vector<InitiativeDeviation> deviations;
    std::vector<ScenarioSummary> scenarios;
    Reconciliation reconciliation;
    std::vector<Error> notCompared; ///< why a comparison of it could not be made
};

Result<AnalysisFigures> analysisFigures(const ReportContext& context);

/// The tables that others refer to, made once.
struct AnalysisTables {
    ReportTable services;
    ReportTable otherServices;
    ReportTable initiatives;
    ReportTable moved;
    ReportTable serviceCauses;
    ReportTable causes;
    ReportTable changes;
    ReportTable smallChanges;
    ReportTable proposed; ///< new initiatives
    ReportTable ongoing;
};

Result<AnalysisTables> analysisTables(const ReportContext& context, const AnalysisFigures& figures);

} // namespace nytto
