// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/initiatives/plan_years.h"

namespace nytto {

class Allocations;

/// What stands in the way of the bills, as one sentence.
struct ToldProblem {
    int year = 0;
    QString group; ///< see groupOf()
    QString sentence;
    /// Whether a bill is unknown or wrong though what the service costs is known. Not so where the
    /// cost itself is not entered so far, and where it is known that nobody pays it.
    bool isFinding = false;
    AllocationProblem problem = {};
};

/// Their sentences for people: one for what several units lack alike, whatever the service, with
/// how many they are and the first few.
QStringList shortSentences(const std::vector<ToldProblem>& problems, const Contents& contents,
                           const Language& language);

/// Each sentence once, year by year. Circles of services are not among them: they are figures that
/// cannot be calculated; nor are uses that a step order cuts, which is as it works.
std::vector<ToldProblem> toldProblems(const Contents& contents, const Allocations& allocations,
                                      PlanYears years, const Language& language);

} // namespace nytto
