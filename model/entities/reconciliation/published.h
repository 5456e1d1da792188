// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/investments/investment.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"

namespace nytto {

/// A document that figures were taken from.
struct Source {
    static constexpr const char* key = "source";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Source");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Sources");

    Id<Source> id;
    int position = 0;
    QString title;
    QString publisher;
    std::optional<int> year;
    QString reference; ///< diary number or address
    QString note;

    bool operator==(const Source&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&Source::title>("title", QT_TRANSLATE_NOOP("fields", "Title")).required(),
            field<&Source::publisher>("publisher", QT_TRANSLATE_NOOP("fields", "Publisher")),
            field<&Source::year>("year", QT_TRANSLATE_NOOP("fields", "Year")).between(1990, 2200),
            field<&Source::reference>("reference", QT_TRANSLATE_NOOP("fields", "Reference")),
            field<&Source::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).paragraphs(),
        };
    }
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
constexpr Choice publishedQuantities[] = {
    {"scenario-base", QT_TRANSLATE_NOOP("choices", "Scenario: base")},
    {"scenario-ongoing", QT_TRANSLATE_NOOP("choices", "Scenario: ongoing initiatives")},
    {"scenario-proposed", QT_TRANSLATE_NOOP("choices", "Scenario: proposed initiatives")},
    {"scenario-impact", QT_TRANSLATE_NOOP("choices", "Scenario: impact on management cost")},
    {"scenario-sum", QT_TRANSLATE_NOOP("choices", "Scenario: sum")},
    {"scenario-net-benefit", QT_TRANSLATE_NOOP("choices", "Scenario: net benefit")},
    {"member-cost", QT_TRANSLATE_NOOP("choices", "Cost in the scenario's table")},
    {"average-impact", QT_TRANSLATE_NOOP("choices", "Average impact")},
    {"cause-total", QT_TRANSLATE_NOOP("choices", "Change by cause")},
    {"change-total", QT_TRANSLATE_NOOP("choices", "Change in all")},
    {"moved-total", QT_TRANSLATE_NOOP("choices", "Moved development in all")},
    {"capital-interest", QT_TRANSLATE_NOOP("choices", "Interest")},
    {"capital-depreciation", QT_TRANSLATE_NOOP("choices", "Depreciation")},
    {"capital-cost", QT_TRANSLATE_NOOP("choices", "Capital cost")},
    {"estimate-total", QT_TRANSLATE_NOOP("choices", "Estimate in all")},
};
constexpr std::span<const Choice> choicesOf(PublishedQuantity) {
    return publishedQuantities;
}

/// A figure as a source printed it. It is never corrected; ours stands beside it. It belongs to its
/// source and to each subject that it has.
struct PublishedFigure {
    static constexpr const char* key = "publishedFigure";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Published figure");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Published figures");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&PublishedFigure::quantity>("quantity",
                                              QT_TRANSLATE_NOOP("fields", "What it states")),
            field<&PublishedFigure::scenario>("scenario", QT_TRANSLATE_NOOP("fields", "Scenario"))
                .ownerIfSet(),
            field<&PublishedFigure::initiative>("initiative",
                                                QT_TRANSLATE_NOOP("fields", "Initiative"))
                .ownerIfSet(),
            field<&PublishedFigure::investment>("investment",
                                                QT_TRANSLATE_NOOP("fields", "Investment"))
                .ownerIfSet(),
            field<&PublishedFigure::cause>("cause", QT_TRANSLATE_NOOP("fields", "Cause"))
                .ownerIfSet(),
            field<&PublishedFigure::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&PublishedFigure::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
            field<&PublishedFigure::calculationYear>(
                "calculationYear", QT_TRANSLATE_NOOP("fields", "Calculation year"))
                .between(1, 100),
            field<&PublishedFigure::figure>("figure", QT_TRANSLATE_NOOP("fields", "Figure")),
            field<&PublishedFigure::unit>("unit", QT_TRANSLATE_NOOP("fields", "Printed unit")),
            field<&PublishedFigure::decimals>("decimals",
                                              QT_TRANSLATE_NOOP("fields", "Printed decimals"))
                .between(0, 6),
            field<&PublishedFigure::source>("source", QT_TRANSLATE_NOOP("fields", "Source"))
                .owner(),
            field<&PublishedFigure::place>("place", QT_TRANSLATE_NOOP("fields", "Page or table")),
            field<&PublishedFigure::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// A difference that was looked at and accepted, with the reason.
struct AcceptedDifference {
    static constexpr const char* key = "acceptedDifference";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Accepted difference");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Accepted differences");

    Id<AcceptedDifference> id;
    int position = 0;
    QString finding; ///< Finding::key
    QString reason;
    QString acceptedBy;
    QDate acceptedOn;

    bool operator==(const AcceptedDifference&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&AcceptedDifference::finding>("finding", QT_TRANSLATE_NOOP("fields", "Finding"))
                .required(),
            field<&AcceptedDifference::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason"))
                .required(),
            field<&AcceptedDifference::acceptedBy>("acceptedBy",
                                                   QT_TRANSLATE_NOOP("fields", "Accepted by")),
            field<&AcceptedDifference::acceptedOn>("acceptedOn",
                                                   QT_TRANSLATE_NOOP("fields", "Accepted on")),
        };
    }
};

} // namespace nytto
