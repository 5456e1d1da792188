// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/initiatives/plan_years.h"
#include "model/calculation/investments/initiative_capital_cost.h"

#include <memory>
#include <unordered_map>

namespace nytto {

class Contents;

struct Service;
enum class ServiceCost;

struct Initiative;
struct Scenario;
struct ScenarioMember;
struct Settings;

/// The base: the management cost of the services whose decided category is base service, digital
/// infrastructure or the unspecified of the two (DOMAIN: proposed categories never count).
struct BaseCost {
    struct Term {
        Id<Service> service;
        std::vector<Figure> cost;                     ///< per year
        std::vector<std::optional<ServiceCost>> kind; ///< per year
        bool derived = false;
    };
    std::vector<Term> terms;
    std::vector<FigureSum> sums; ///< per year
};

/// What one initiative costs and causes in the years of a plan, moved and scaled as its member
/// says. Unentered years are unknown; in the years before a moved initiative begins it costs 0.
struct InitiativeFigures {
    std::vector<Figure> cost;
    std::vector<Figure> impact;  ///< as amounts of the year, capital cost included
    std::vector<Figure> capital; ///< of which capital cost; empty without investments
    FigureSum laterCost;         ///< what is entered for years after the plan
    FigureSum laterImpact;       ///< likewise; in the lasting reading, further lasting changes
};

/// What all scenarios of a plan share. It points into the contents, which must stay in place.
struct PlanFigures {
    PlanYears years;
    std::shared_ptr<const BaseCost> base;
    std::unordered_map<Id<Initiative>, std::shared_ptr<const InitiativeFigures>> initiatives;
    std::unordered_map<Id<Initiative>, InitiativeCapitalCost> capital;
    /// The included members of each scenario, in order.
    std::unordered_map<Id<Scenario>, std::vector<const ScenarioMember*>> members;
};

/// What does not fit an amount is unknown.
Result<PlanFigures> planFigures(const Contents& contents, PlanYears years);

/// How a scenario's member changes an initiative's figures.
struct Adjustment {
    int shift = 0; ///< years later
    Rate costScale = Rate::ofPercent(100);
    Rate impactScale = Rate::ofPercent(100);
    bool operator==(const Adjustment&) const = default;
};

/// Why figures are not known that would; "%1" is the initiative, "%2" the year; context
/// "calculation".
extern const char* const movedOutSentence;

/// The first year whose figures would fall before the plan when the initiative is moved by `shift`
/// years, so that it cannot be; none where it can.
std::optional<int> yearMovedOut(const Initiative& initiative, PlanYears years, int shift);

/// The figures of one initiative, adjusted, each figure rounded to öre and unknown where it does
/// not fit. `capital` may be null.
/// BadInput when a cost or impact would fall before the first year of the plan.
Result<InitiativeFigures> figuresOf(const Settings& settings, const Initiative& initiative,
                                    const InitiativeCapitalCost* capital, PlanYears years,
                                    const Adjustment& adjustment = {});

} // namespace nytto
