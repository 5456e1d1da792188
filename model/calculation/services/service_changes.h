// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Initiative;
struct Service;
struct Settings;

/// The change of a management cost, the same wherever it is said: a new service's whole proposal,
/// less an ended one's whole budget, else proposal − budget; n/a where both are, unknown where what
/// it is made of is.
Result<Figure> serviceChangeOf(const Figure& budget, const Figure& proposal);

/// How a service's management cost changes into a year: the proposal against last year's budget.
struct ServiceChange {
    Id<Service> service;
    Figure outcome;            ///< two years before
    Figure budget;             ///< the year before
    Figure proposal;           ///< the year
    Figure change;             ///< serviceChangeOf() the two
    std::optional<Rate> share; ///< change/|budget|; none from zero, from or to n/a or unknown
    bool isNew = false;        ///< no budget the year before, a proposal now
    bool isEnded = false;
    bool overAmount = false; ///< reaches the threshold in kronor
    bool overShare = false;  ///< reaches the threshold in per cent, compared exactly
    bool derived = false;    ///< a derived remainder: never significant by itself

    /// Both amounts are there: a per cent and the thresholds have a meaning.
    bool isCompared() const { return budget.isAmount() && proposal.isAmount(); }
    bool isSignificant() const { return !derived && (isNew || isEnded || overAmount || overShare); }
};

/// The changes of all services of the base. What is below the thresholds is counted too, so that
/// the whole is shown.
struct ServiceChanges {
    int year = 0;
    std::vector<ServiceChange> significant; ///< in the document's order
    std::vector<ServiceChange> below;       ///< known, and under both thresholds
    std::vector<ServiceChange> undecided;   ///< the proposal or the budget is unknown
    std::vector<ServiceChange> derived;     ///< derived remainders
    FigureSum significantChange;            ///< of new and ended services their whole cost
    FigureSum belowChange;
};

Result<ServiceChanges> serviceChanges(const Contents& contents, int year);
/// The change of one service, whatever its category.
Result<ServiceChange> serviceChange(const Settings& settings, const Service& service, int year);

/// How far an ongoing initiative's forecast is from its plan, over the years that have both.
struct InitiativeDeviation {
    Id<Initiative> initiative;
    Money plan;
    Money forecast;
    Money deviation; ///< forecast − plan
    std::optional<Rate> share;
    std::vector<int> years;
    bool overAmount = false; ///< reaches the settings' threshold for deviations in kronor
    bool overShare = false;  ///< or in per cent, compared exactly

    bool isSignificant() const { return overAmount || overShare; }
};

/// The ongoing initiatives that have a forecast beside a plan, in order.
Result<std::vector<InitiativeDeviation>> deviations(const Contents& contents);

} // namespace nytto
