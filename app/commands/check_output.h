// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/told_problems.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/document/edit.h"
#include "model/tables/report.h"

#include <QByteArray>

namespace nytto {

/// Everything that `check` has to say of a document that could be read.
struct CheckAnswer {
    Contents contents;
    std::vector<Error> damage;           ///< of the history; else nothing is checked
    std::vector<Fault> faults;           ///< rules of the document that it breaks
    std::vector<Error> failures;         ///< figures that cannot be calculated
    std::vector<Error> beyondWorkbook;   ///< what would stop a workbook
    std::vector<ToldProblem> allocation; ///< what stands in the way of the bills
    Reconciliation reconciliation;
    ReportTable attention; ///< what the overview lists as to look at

    /// A damaged history, faults, failures, what would stop a workbook, bills that are unknown or
    /// wrong, findings that nobody has accepted, and what is exceeded. An impact that nobody is
    /// billed for is told and does not count: it may be meant.
    int openCount() const;
    int exceededCount() const; ///< frames and appropriations, of them
};

/// For people: first the count, then the faults and failures, what a workbook cannot hold, what
/// stands in the way of the bills,
/// what is exceeded or billed to nobody, then the findings by class, each with what is published,
/// what is computed, their difference, the parts and why it was accepted. Amounts are in the unit
/// in which they were printed; those that do not come out even there stand in kronor as well. Texts
/// of the document can give a terminal no orders.
QString checkText(const CheckAnswer& answer, const Language& language);

/// { "damage": [ "…" ], "faults": [ "…" ], "failures": [ "…" ], "workbook": [ "…" ],
///   "allocation": [ { "year": 2025, "group": "Unit prices", "text": "…", "counts": true } ],
///   "open": 2, "accepted": 1, "agreements": 117,
///   "attention": [ { "key": "frame-1", "what": "Frame exceeded", "where": "Schools, 2026",
///       "amount": FIGURE, "subject": { "kind": "portfolio", "id": "…" } } ],
///   "findings": [ { "key": "…", "class": "difference", "rule": "member-cost",
///       "place": "Scenario 1, Cost in the scenario's table, 2025", "text": "…",
///       "subject": { "kind": "scenario", "id": "…", "name": "…" }, "year": 2025,
///       "published": FIGURE, "computed": FIGURE, "known": "2000000.00",
///       "difference": "850000.00", "unit": "tkr",
///       "parts": [ { "kind": "initiative", "id": "…", "name": "…", "year": 2025,
///                    "figure": FIGURE, "derived": false } ],
///       "accepted": { "reason": "…", "by": "…", "on": "2025-01-31" } } ] }
///
/// A FIGURE is {"amount": "494500.00"}, {"state": "unknown"} or {"state": "not-applicable"};
/// amounts are kronor. "year" and "accepted" are null where there are none, and so are the kind
/// and id of a part that is a row of a scenario. The classes are
/// difference, rounding, truncation and not-decidable; "known" is the known part of what was
/// computed, and the difference is from that: both are null where it is too large. Texts are in the
/// given language.
QByteArray checkJson(const CheckAnswer& answer, const Language& language);

/// The word of a class or rule in JSON.
QString keyOf(FindingClass kind);
QString keyOf(FindingRule rule);

} // namespace nytto
