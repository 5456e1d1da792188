// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/contents.h"

#include <QList>

namespace nytto {

struct AcceptedDifference;
struct PublishedFigure;
enum class PublishedQuantity;

/// What was compared with what (DOMAIN: Reconciliation).
enum class FindingRule {
    PublishedSum,         ///< a published sum with its published parts
    ScenarioFigure,       ///< a published row of a scenario with the one computed from the parts
    MemberCosts,          ///< a published row of a scenario with the published costs of its members
    NetBenefit,           ///< a published net benefit with those of the members
    MemberCost,           ///< a cost in a scenario's table with the initiative's own
    AverageImpact,        ///< an average impact with its years
    CauseTotal,           ///< a change by cause with the services' causes
    ChangeTotal,          ///< the change in all with the services' changes
    MovedTotal,           ///< moved development in all with its rows
    MovedCause,           ///< moved development with the change that its cause gave
    MovedOverChange,      ///< rule: moved development is no larger than its service's change
    MovedCauseMissing,    ///< rule: its cause is named at the service
    EstimatePercentage,   ///< a stated percentage with its amounts
    EstimateTotal,        ///< an estimate's total with its rows
    EstimateOfInvestment, ///< an estimate's rows with the investment's components
    CapitalFigure,        ///< a published capital cost with the computed one
};

/// Whether it is about how services change into a year, and so about the analysis of that year.
constexpr bool isAboutChanges(FindingRule rule) {
    switch (rule) {
    case FindingRule::CauseTotal:
    case FindingRule::ChangeTotal:
    case FindingRule::MovedTotal:
    case FindingRule::MovedCause:
    case FindingRule::MovedOverChange:
    case FindingRule::MovedCauseMissing:
        return true;
    case FindingRule::PublishedSum:
    case FindingRule::ScenarioFigure:
    case FindingRule::MemberCosts:
    case FindingRule::NetBenefit:
    case FindingRule::MemberCost:
    case FindingRule::AverageImpact:
    case FindingRule::EstimatePercentage:
    case FindingRule::EstimateTotal:
    case FindingRule::EstimateOfInvestment:
    case FindingRule::CapitalFigure:
        return false;
    }
    Q_UNREACHABLE();
}

enum class FindingClass {
    Agreement, ///< equal to the öre
    Difference,
    Rounding,   ///< up to half a printed unit; for a sum of n printed amounts n halves
    Truncation, ///< under one printed unit
    /// Parts are unknown or derived: they are named, the known part is shown; or what is computed
    /// is too large.
    NotDecidable,
};

/// One part of what was computed: an entity's figure, or a row of a scenario's summary.
struct FindingPart {
    EntityRef source;
    Figure figure;
    std::optional<int> year = std::nullopt;
    bool derived = false; ///< proves nothing
    std::optional<PublishedQuantity> row = std::nullopt;
    std::int64_t printed = 0; ///< öre in the last place in which it was printed; 0: it is exact
};

/// One comparison and how it came out.
struct Finding {
    FindingRule rule = FindingRule::PublishedSum;
    FindingClass kind = FindingClass::Agreement;
    EntityRef subject;          ///< what it is about: a scenario, an initiative …
    Id<PublishedFigure> stated; ///< the published figure; null where the document's own is meant
    std::optional<int> year;    ///< the year; a calculation year for capital costs
    Figure published;
    Figure computed;          ///< unknown where parts are; see `known`
    Money known;              ///< the known part of what was computed
    bool isTooLarge = false;  ///< no amount holds what was computed: there is no known part
    Money difference;         ///< published − known part
    QList<FindingPart> parts; ///< shared among findings that have the same ones
    MoneyUnit unit = MoneyUnit::Kronor; ///< in which it was printed
    int decimals = 0;
    Id<AcceptedDifference> accepted; ///< null unless accepted
    QString aspect;                  ///< what else the key names; mostly empty

    /// The same as long as the compared figures are the same entities. Made when it is asked for:
    /// most findings are agreements, whose keys nobody needs.
    QString key() const;
};

/// Sentences for people, in one language.
QString nameOf(FindingRule rule, const Language& language);
QString nameOf(FindingClass kind, const Language& language);
/// Where: "Scenario 1, Summering 2025".
QString placeOf(const Finding& finding, const Contents& contents, const Language& language);
/// What a part is called: the public name of its entity, or the row.
QString nameOf(const FindingPart& part, const Contents& contents, const Language& language);
/// What of: "2 850 tkr is published, 2 000 tkr computed; the difference is 850 tkr."
QString describe(const Finding& finding, const Contents& contents, const Language& language);

} // namespace nytto
