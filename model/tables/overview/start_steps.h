// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nytto {

struct DocumentState;

/// One of the steps from an empty document to an annual analysis.
struct StartStep {
    QString page;  ///< where it is taken, by its key
    QString title; ///< what to do
    QString what;  ///< what that is for, in a sentence
    QString done;  ///< what there is of it; empty while there is nothing

    bool isDone() const { return !done.isEmpty(); }
    bool operator==(const StartStep&) const = default;
};

/// The five steps in the order in which they build on each other: services, initiatives, a
/// scenario of the year, the allocation of a service, and the year's annual analysis.
std::vector<StartStep> startSteps(const DocumentState& state);

/// Whether the document is so new that the steps are to be seen: until it has a scenario, or is
/// about something else, as portfolios or an investment.
bool isBeginning(const DocumentState& state);

/// Whether there is anything yet that figures can be made of: a service or an initiative, or what
/// isBeginning() waits for.
bool hasFigures(const DocumentState& state);

} // namespace nytto
