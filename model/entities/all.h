// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/bills/price.h"
#include "model/entities/bills/what_if.h"

#include <variant>

namespace nytto {

/// Any entity. The order is the order of dumps and of creation: what is referred to comes first
/// where that is possible.
using AnyEntity =
    std::variant<Settings, InternalRate, Supplier, Service, ChangeCause, ServiceCause,
                 MovedDevelopment, CategoryProposal, KeyProposal, Unit, UnitSize, AllocationKey,
                 KeyVolume, KeyWeight, KeyComponent, ServicePart, PartKey, Participation,
                 Breakpoint, ServiceUse, PriceItem, LeaseAgreement, WhatIf, WhatIfItem, Portfolio,
                 Initiative, Investment, InvestmentComponent, EstimateRow, Appropriation, Matter,
                 PriorityGround, Scenario, ScenarioMember, Source, PublishedFigure,
                 AcceptedDifference, AnnualAnalysis, ReportText, Note>;

} // namespace nytto
