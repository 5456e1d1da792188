// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"

namespace nytto {

struct EntityInfo;

struct ChangeCause;
struct Initiative;
struct Investment;
struct Scenario;

/// A document that figures were taken from.
struct Source {
    static constexpr const char* key = "source";
    static EntityInfo declare();

    Id<Source> id;
    int position = 0;
    QString title;
    QString publisher;
    std::optional<int> year;
    QString reference; ///< diary number or address
    QString note;

    bool operator==(const Source&) const = default;
};

/// What a published figure states. Its subject and year are fields of the figure.
enum class PublishedQuantity {
    ScenarioBase,       ///< scenario, year
    ScenarioOngoing,    ///< scenario, year
    ScenarioProposed,   ///< scenario, year
    ScenarioImpact,     ///< scenario, year
    ScenarioSum,        ///< scenario, year: "Summering"
    ScenarioNetBenefit, ///< scenario: total
    MemberCost,         ///< scenario, initiative, year
    AverageImpact,      ///< initiative: the mean of the years from `year` to `toYear`
    CauseTotal,         ///< cause, year
    ChangeTotal,        ///< year: all causes together
    MovedTotal,         ///< year: moved development in all
    CapitalInterest,    ///< investment; calculation year, or none for the total
    CapitalDepreciation,
    CapitalCost,
    EstimateTotal, ///< investment
};
std::span<const Choice> choicesOf(PublishedQuantity);
/// Whether it is of the capital cost of an investment.
constexpr bool isOfCapital(PublishedQuantity quantity) {
    switch (quantity) {
    case PublishedQuantity::CapitalInterest:
    case PublishedQuantity::CapitalDepreciation:
    case PublishedQuantity::CapitalCost:
        return true;
    case PublishedQuantity::ScenarioBase:
    case PublishedQuantity::ScenarioOngoing:
    case PublishedQuantity::ScenarioProposed:
    case PublishedQuantity::ScenarioImpact:
    case PublishedQuantity::ScenarioSum:
    case PublishedQuantity::ScenarioNetBenefit:
    case PublishedQuantity::MemberCost:
    case PublishedQuantity::AverageImpact:
    case PublishedQuantity::CauseTotal:
    case PublishedQuantity::ChangeTotal:
    case PublishedQuantity::MovedTotal:
    case PublishedQuantity::EstimateTotal:
        return false;
    }
    Q_UNREACHABLE();
}

/// A figure as a source printed it. It is never corrected; ours stands beside it. It belongs to its
/// source and to each subject that it has.
struct PublishedFigure {
    static constexpr const char* key = "publishedFigure";
    static EntityInfo declare();

    Id<PublishedFigure> id;
    int position = 0;
    PublishedQuantity quantity = PublishedQuantity::ScenarioBase;
    Id<Scenario> scenario;
    Id<Initiative> initiative;
    Id<Investment> investment;
    Id<ChangeCause> cause;
    std::optional<int> year;
    std::optional<int> toYear;
    std::optional<int> calculationYear;
    Figure figure;
    MoneyUnit unit = MoneyUnit::Thousands; ///< in which it was printed
    int decimals = 0;                      ///< with which it was printed
    Id<Source> source;
    QString place; ///< page or table
    QString note;

    bool operator==(const PublishedFigure&) const = default;
    /// Öre in one unit of the last printed place: 1 tkr is 100 000.
    std::int64_t printedStep() const {
        std::int64_t step = orePer(unit);
        for (int i = 0; i < decimals && step >= 10; ++i)
            step /= 10;
        return step;
    }
};

/// A difference that was looked at and accepted, with the reason.
struct AcceptedDifference {
    static constexpr const char* key = "acceptedDifference";
    static EntityInfo declare();

    Id<AcceptedDifference> id;
    int position = 0;
    QString finding; ///< Finding::key
    QString reason;
    QString acceptedBy;
    QDate acceptedOn;

    bool operator==(const AcceptedDifference&) const = default;
};

} // namespace nytto
