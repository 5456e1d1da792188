// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/field.h"

#include <tuple>

namespace nytto {

/// How a year's impact figure is read: as that year's amount, or as a lasting change from the year
/// before, which then accumulates.
enum class ImpactReading { YearlyAmount, LastingChange };
constexpr Choice impactReadings[] = {
    {"yearly", QT_TRANSLATE_NOOP("choices", "Each year's amount")},
    {"lasting", QT_TRANSLATE_NOOP("choices", "Lasting change from the year before")},
};
constexpr std::span<const Choice> choicesOf(ImpactReading) {
    return impactReadings;
}

constexpr Choice moneyUnits[] = {
    {"kr", QT_TRANSLATE_NOOP("choices", "SEK")},
    {"tkr", QT_TRANSLATE_NOOP("choices", "SEK thousand")},
    {"mnkr", QT_TRANSLATE_NOOP("choices", "SEK million")},
};
constexpr std::span<const Choice> choicesOf(MoneyUnit) {
    return moneyUnits;
}

/// How the cost of services that use each other is passed on (DOMAIN: Allocation).
enum class ChainMethod { StepDown, Reciprocal };
constexpr Choice chainMethods[] = {
    {"step-down", QT_TRANSLATE_NOOP("choices", "Step by step, in the services' step order")},
    {"reciprocal", QT_TRANSLATE_NOOP("choices", "Reciprocally, to each other at once")},
};
constexpr std::span<const Choice> choicesOf(ChainMethod) {
    return chainMethods;
}

/// What holds for the whole document; there is exactly one.
struct Settings {
    static constexpr const char* key = "settings";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Document settings");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Document settings");

    Id<Settings> id;
    int position = 0;
    QString municipality;
    int firstYear = 0;             ///< first year of the plan
    int horizon = 3;               ///< years that the plan shows, the first included
    int netBenefitYears = 6;       ///< years that a net benefit covers
    std::optional<int> priceLevel; ///< the year whose prices the amounts are in
    bool indexIncluded = false;    ///< false: "före indexuppräkning"
    QString priceNote;
    std::optional<Rate> discountRate;
    MoneyUnit displayUnit = MoneyUnit::Thousands;
    ImpactReading impactReading = ImpactReading::YearlyAmount;
    Money significantAmount;              ///< from here a service's change is significant
    std::optional<Rate> significantShare; ///< or from this share of last year's budget
    Money deviationAmount;                ///< the same for ongoing initiatives: forecast − plan
    std::optional<Rate> deviationShare;
    ChainMethod chainMethod = ChainMethod::StepDown;

    bool operator==(const Settings&) const = default;
    int lastYear() const { return firstYear + horizon - 1; }

    static constexpr auto fields() {
        return std::tuple{
            field<&Settings::municipality>("municipality",
                                           QT_TRANSLATE_NOOP("fields", "Municipality"))
                .required(),
            field<&Settings::firstYear>("firstYear", QT_TRANSLATE_NOOP("fields", "First year"))
                .between(1990, 2200)
                .help(QT_TRANSLATE_NOOP("fields", "The first year that the plan shows.")),
            field<&Settings::horizon>("horizon", QT_TRANSLATE_NOOP("fields", "Number of years"))
                .between(1, 30)
                .help(QT_TRANSLATE_NOOP("fields", "How many years the plan shows.")),
            field<&Settings::netBenefitYears>("netBenefitYears",
                                              QT_TRANSLATE_NOOP("fields", "Years of net benefit"))
                .between(1, 50)
                .help(QT_TRANSLATE_NOOP("fields", "How many coming years a net benefit covers.")),
            field<&Settings::priceLevel>("priceLevel", QT_TRANSLATE_NOOP("fields", "Price level"))
                .between(1990, 2200)
                .help(QT_TRANSLATE_NOOP("fields", "The year whose prices the amounts are in.")),
            field<&Settings::indexIncluded>("indexIncluded",
                                            QT_TRANSLATE_NOOP("fields", "Index included"))
                .help(QT_TRANSLATE_NOOP("fields", "Whether the amounts include the yearly index.")),
            field<&Settings::priceNote>("priceNote", QT_TRANSLATE_NOOP("fields", "Note on prices")),
            field<&Settings::discountRate>("discountRate",
                                           QT_TRANSLATE_NOOP("fields", "Discount rate"))
                .between(0, Rate::one)
                .help(QT_TRANSLATE_NOOP("fields", "Empty: net benefits are not discounted.")),
            field<&Settings::displayUnit>("displayUnit", QT_TRANSLATE_NOOP("fields", "Unit shown"))
                .help(QT_TRANSLATE_NOOP("fields",
                                        "Only what is shown; amounts are exact to the öre.")),
            field<&Settings::impactReading>("impactReading",
                                            QT_TRANSLATE_NOOP("fields", "Reading of impact")),
            field<&Settings::significantAmount>(
                "significantAmount", QT_TRANSLATE_NOOP("fields", "Significant change from")),
            field<&Settings::significantShare>(
                "significantShare", QT_TRANSLATE_NOOP("fields", "Significant change from (%)"))
                .between(0, 100 * Rate::one),
            field<&Settings::deviationAmount>(
                "deviationAmount", QT_TRANSLATE_NOOP("fields", "Significant deviation from")),
            field<&Settings::deviationShare>(
                "deviationShare", QT_TRANSLATE_NOOP("fields", "Significant deviation from (%)"))
                .between(0, 100 * Rate::one),
            field<&Settings::chainMethod>("chainMethod",
                                          QT_TRANSLATE_NOOP("fields", "Services that use services"))
                .help(QT_TRANSLATE_NOOP("fields", "How what they cost each other is passed on.")),
        };
    }
};

/// The municipality's internal interest rate of a year, and where it was decided.
struct InternalRate {
    static constexpr const char* key = "internalRate";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Internal rate");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Internal rates");

    Id<InternalRate> id;
    int position = 0;
    int year = 0;
    Rate rate;
    QString source;

    bool operator==(const InternalRate&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&InternalRate::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&InternalRate::rate>("rate", QT_TRANSLATE_NOOP("fields", "Rate"))
                .between(0, Rate::one),
            field<&InternalRate::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
        };
    }
};

} // namespace nytto
