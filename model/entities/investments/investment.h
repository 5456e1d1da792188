// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/initiatives/initiative.h"

namespace nytto {

enum class CapitalMethod { StraightLine, AverageBalance, Annuity };
constexpr Choice capitalMethods[] = {
    {"straight-line",
     QT_TRANSLATE_NOOP("choices", "Straight line, interest on the opening book value")},
    {"average-balance",
     QT_TRANSLATE_NOOP("choices", "Straight line, interest on the average book value")},
    {"annuity", QT_TRANSLATE_NOOP("choices", "Annuity")},
};
constexpr std::span<const Choice> choicesOf(CapitalMethod) {
    return capitalMethods;
}

enum class CapitalCalendar { CalculationYears, CalendarYears };
constexpr Choice capitalCalendars[] = {
    {"calculation-years", QT_TRANSLATE_NOOP("choices", "Calculation years")},
    {"calendar-years", QT_TRANSLATE_NOOP("choices", "Calendar years")},
};
constexpr std::span<const Choice> choicesOf(CapitalCalendar) {
    return capitalCalendars;
}

/// A fixed rate since the decision, or the municipality's internal rate of each year.
enum class RateMode { Fixed, Table };
constexpr Choice rateModes[] = {
    {"fixed", QT_TRANSLATE_NOOP("choices", "Fixed rate")},
    {"table", QT_TRANSLATE_NOOP("choices", "Internal rate of each year")},
};
constexpr std::span<const Choice> choicesOf(RateMode) {
    return rateModes;
}

/// A capitalised purchase; its cost is depreciation and interest of its components.
struct Investment {
    static constexpr const char* key = "investment";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Investment");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Investments");

    Id<Investment> id;
    int position = 0;
    QString name;
    Id<Initiative> initiative; ///< whose impact its capital cost joins
    Id<Portfolio> portfolio;   ///< whose investment frame its spending uses
    CapitalMethod method = CapitalMethod::StraightLine;
    CapitalCalendar calendar = CapitalCalendar::CalculationYears;
    /// Taken into use: the month in calendar years, the first year in calculation years.
    Month start;
    bool inProgress = false; ///< not depreciated yet
    RateMode rateMode = RateMode::Fixed;
    std::optional<Rate> rate; ///< where it is fixed
    QString rateSource;
    YearSeries spending;
    QString description;

    bool operator==(const Investment&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&Investment::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                .required()
                .masked(),
            field<&Investment::initiative>("initiative", QT_TRANSLATE_NOOP("fields", "Initiative")),
            field<&Investment::portfolio>("portfolio", QT_TRANSLATE_NOOP("fields", "Portfolio")),
            field<&Investment::method>("method", QT_TRANSLATE_NOOP("fields", "Method")),
            field<&Investment::calendar>("calendar", QT_TRANSLATE_NOOP("fields", "Calendar")),
            field<&Investment::start>("start", QT_TRANSLATE_NOOP("fields", "Taken into use"))
                .help(QT_TRANSLATE_NOOP("fields", "The month from which it is depreciated.")),
            field<&Investment::inProgress>("inProgress",
                                           QT_TRANSLATE_NOOP("fields", "Work in progress"))
                .help(QT_TRANSLATE_NOOP("fields", "Not in use yet, and not depreciated.")),
            field<&Investment::rateMode>("rateMode", QT_TRANSLATE_NOOP("fields", "Kind of rate")),
            field<&Investment::rate>("rate", QT_TRANSLATE_NOOP("fields", "Rate"))
                .between(0, Rate::one),
            field<&Investment::rateSource>("rateSource",
                                           QT_TRANSLATE_NOOP("fields", "Source of rate")),
            field<&Investment::spending>("spending", QT_TRANSLATE_NOOP("fields", "Spending")),
            field<&Investment::description>("description",
                                            QT_TRANSLATE_NOOP("fields", "Description"))
                .paragraphs()
                .masked(),
        };
    }
};

/// A part of an investment with a life of its own (komponentavskrivning).
struct InvestmentComponent {
    static constexpr const char* key = "investmentComponent";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Component");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Components");

    Id<InvestmentComponent> id;
    int position = 0;
    Id<Investment> investment;
    QString name;
    Figure amount;  ///< acquisition value
    Money residual; ///< at most the amount
    int life = 5;   ///< years

    bool operator==(const InvestmentComponent&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&InvestmentComponent::investment>("investment",
                                                    QT_TRANSLATE_NOOP("fields", "Investment"))
                .owner(),
            field<&InvestmentComponent::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                .required()
                .masked(),
            field<&InvestmentComponent::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
            field<&InvestmentComponent::residual>("residual",
                                                  QT_TRANSLATE_NOOP("fields", "Residual value")),
            field<&InvestmentComponent::life>("life", QT_TRANSLATE_NOOP("fields", "Life (years)"))
                .between(1, 100),
        };
    }
};

/// A row of the estimate behind an investment. The stated percentage (of the rows before it) and
/// the stated amount are both kept, also where they disagree.
struct EstimateRow {
    static constexpr const char* key = "estimateRow";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Estimate row");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Estimate rows");

    Id<EstimateRow> id;
    int position = 0;
    Id<Investment> investment;
    QString name;
    Figure amount;
    std::optional<Rate> percent;
    QString note;

    bool operator==(const EstimateRow&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&EstimateRow::investment>("investment", QT_TRANSLATE_NOOP("fields", "Investment"))
                .owner(),
            field<&EstimateRow::name>("name", QT_TRANSLATE_NOOP("fields", "Item"))
                .required()
                .masked(),
            field<&EstimateRow::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
            field<&EstimateRow::percent>("percent",
                                         QT_TRANSLATE_NOOP("fields", "Stated percentage"))
                .between(-10 * Rate::one, 10 * Rate::one)
                .help(QT_TRANSLATE_NOOP("fields", "Of the sum of the rows before it.")),
            field<&EstimateRow::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).masked(),
        };
    }
};

} // namespace nytto
