// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/told_problems.h"

#include "model/calculation/allocation/allocation.h"

#include <QSet>

namespace nytto {

namespace {

enum class Weight { Untold, Ordinary, Finding };

Weight weightOf(AllocationProblem::Kind kind) {
    using Kind = AllocationProblem::Kind;
    switch (kind) {
    case Kind::CutUse:
    case Kind::AllCut:
    case Kind::Loop:
        return Weight::Untold;
    case Kind::UnknownCost:
    case Kind::NoParts:
    case Kind::PartsLeaveRest:
        return Weight::Ordinary;
    case Kind::UnknownSize:
    case Kind::AmountsExceedCost:
    case Kind::NoKey:
    case Kind::NoParticipants:
    case Kind::MissingVolume:
    case Kind::MissingWeight:
    case Kind::ZeroVolume:
    case Kind::ZeroWeight:
    case Kind::NoComponents:
    case Kind::MissingStepVolume:
    case Kind::NoPrices:
    case Kind::UnknownPrice:
    case Kind::PriceWithoutKey:
    case Kind::LeaseWithoutStart:
    case Kind::UnknownUse:
    case Kind::UsesExceed:
    case Kind::TooLarge:
    case Kind::TooLargeCharge:
        return Weight::Finding;
    }
    Q_UNREACHABLE();
}

/// Whether the service's own figure of the year is known, whatever else is not.
bool hasOwnCost(const ServiceAllocation& service) {
    for (const ServiceCostTerm& term : service.terms)
        if (term.kind == ServiceCostTerm::Kind::Stored)
            return term.amount.isAmount();
    return false;
}

} // namespace

std::vector<ToldProblem> toldProblems(const Contents& contents, const Allocations& allocations,
                                      PlanYears years, const Language& language) {
    std::vector<ToldProblem> told;
    QSet<QString> sentences;
    for (int year = years.first; year <= years.last(); ++year)
        for (const auto& service : allocations.of(year)->services)
            for (const AllocationProblem& problem : service->problems) {
                const Weight weight = weightOf(problem.kind);
                if (weight == Weight::Untold)
                    continue;
                const QString sentence = describe(problem, contents, language);
                if (sentences.contains(sentence)) // parts of a service can lack the same volume
                    continue;
                sentences.insert(sentence);
                told.push_back({year, groupOf(problem.kind, language), sentence,
                                weight == Weight::Finding && hasOwnCost(*service)});
            }
    return told;
}

} // namespace nytto
