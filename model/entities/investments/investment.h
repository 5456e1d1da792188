// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"
#include "model/entities/investments/capital_method.h"

namespace nytto {

struct EntityInfo;

struct Initiative;
struct Portfolio;

/// A fixed rate since the decision, or the municipality's internal rate of each year.
enum class RateMode { Fixed, Table };
std::span<const Choice> choicesOf(RateMode);

/// A capitalised purchase; its cost is depreciation and interest of its components.
struct Investment {
    static constexpr const char* key = "investment";
    static EntityInfo declare();

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
    std::optional<MoneyUnit> printedUnit; ///< none: as Settings::printedUnit

    bool operator==(const Investment&) const = default;
};

/// A part of an investment with a life of its own (komponentavskrivning).
struct InvestmentComponent {
    static constexpr const char* key = "investmentComponent";
    static EntityInfo declare();

    Id<InvestmentComponent> id;
    int position = 0;
    Id<Investment> investment;
    QString name;
    Figure amount;  ///< acquisition value
    Money residual; ///< at most the amount
    int life = 5;   ///< years

    bool operator==(const InvestmentComponent&) const = default;
};

/// A row of the estimate behind an investment. The stated percentage (of the rows before it) and
/// the stated amount are both kept, also where they disagree.
struct EstimateRow {
    static constexpr const char* key = "estimateRow";
    static EntityInfo declare();

    Id<EstimateRow> id;
    int position = 0;
    Id<Investment> investment;
    QString name;
    Figure amount;
    std::optional<Rate> percent;
    QString note;

    bool operator==(const EstimateRow&) const = default;
};

} // namespace nytto
