// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/settings.h"

#include "model/entities/describe.h"

namespace nytto {

namespace {
constexpr Choice impactReadings[] = {
    {"yearly", QT_TRANSLATE_NOOP("choices", "Each year's amount")},
    {"lasting", QT_TRANSLATE_NOOP("choices", "Lasting change from the year before")},
};

constexpr Choice moneyUnits[] = {
    {"kr", QT_TRANSLATE_NOOP("choices", "SEK")},
    {"tkr", QT_TRANSLATE_NOOP("choices", "SEK thousand")},
    {"mnkr", QT_TRANSLATE_NOOP("choices", "SEK million")},
};

constexpr Choice chainMethods[] = {
    {"step-down", QT_TRANSLATE_NOOP("choices", "Step by step, in the services' step order")},
    {"reciprocal", QT_TRANSLATE_NOOP("choices", "Reciprocally, to each other at once")},
};
} // namespace

std::span<const Choice> choicesOf(ImpactReading) {
    return impactReadings;
}

std::span<const Choice> choicesOf(MoneyUnit) {
    return moneyUnits;
}

std::span<const Choice> choicesOf(ChainMethod) {
    return chainMethods;
}

EntityInfo Settings::declare() {
    return describe<Settings>(
               QT_TRANSLATE_NOOP("entities", "Document settings"),
               QT_TRANSLATE_NOOP("entities", "Document settings"),
               {
                   field<&Settings::municipality>("municipality",
                                                  QT_TRANSLATE_NOOP("fields", "Municipality"))
                       .name()
                       .required(),
                   field<&Settings::firstYear>("firstYear",
                                               QT_TRANSLATE_NOOP("fields", "First year"))
                       .between(1990, 2200)
                       .help(QT_TRANSLATE_NOOP("fields", "The first year that the plan shows.")),
                   field<&Settings::horizon>("horizon",
                                             QT_TRANSLATE_NOOP("fields", "Number of years"))
                       .between(1, 30)
                       .help(QT_TRANSLATE_NOOP("fields", "How many years the plan shows.")),
                   field<&Settings::netBenefitYears>(
                       "netBenefitYears", QT_TRANSLATE_NOOP("fields", "Years of net benefit"))
                       .between(1, 50)
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "How many coming years a net benefit covers.")),
                   field<&Settings::priceLevel>("priceLevel",
                                                QT_TRANSLATE_NOOP("fields", "Price level"))
                       .between(1990, 2200)
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "The year whose prices the amounts are in.")),
                   field<&Settings::indexIncluded>("indexIncluded",
                                                   QT_TRANSLATE_NOOP("fields", "Index included"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Whether the amounts include the yearly index.")),
                   field<&Settings::priceNote>("priceNote",
                                               QT_TRANSLATE_NOOP("fields", "Note on prices")),
                   field<&Settings::discountRate>("discountRate",
                                                  QT_TRANSLATE_NOOP("fields", "Discount rate"))
                       .between(0, Rate::one)
                       .help(
                           QT_TRANSLATE_NOOP("fields", "Empty: net benefits are not discounted.")),
                   field<&Settings::displayUnit>("displayUnit",
                                                 QT_TRANSLATE_NOOP("fields", "Unit shown"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "Only what is shown; amounts are exact to the öre.")),
                   field<&Settings::impactReading>(
                       "impactReading", QT_TRANSLATE_NOOP("fields", "Reading of impact")),
                   field<&Settings::significantAmount>(
                       "significantAmount", QT_TRANSLATE_NOOP("fields", "Significant change from")),
                   field<&Settings::significantShare>(
                       "significantShare",
                       QT_TRANSLATE_NOOP("fields", "Significant change from (%)"))
                       .between(0, 100 * Rate::one),
                   field<&Settings::deviationAmount>(
                       "deviationAmount",
                       QT_TRANSLATE_NOOP("fields", "Significant deviation from")),
                   field<&Settings::deviationShare>(
                       "deviationShare",
                       QT_TRANSLATE_NOOP("fields", "Significant deviation from (%)"))
                       .between(0, 100 * Rate::one),
                   field<&Settings::chainMethod>(
                       "chainMethod", QT_TRANSLATE_NOOP("fields", "Services that use services"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "How what they cost each other is passed on.")),
                   field<&Settings::printedUnit>("printedUnit",
                                                 QT_TRANSLATE_NOOP("fields", "Amounts printed in"))
                       .printedUnit()
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "The unit that the entered amounts were rounded to "
                                     "where they were taken from. Empty: they are exact.")),
               })
        .shownOn({"settings"});
}

EntityInfo InternalRate::declare() {
    return describe<InternalRate>(
               QT_TRANSLATE_NOOP("entities", "Internal rate"),
               QT_TRANSLATE_NOOP("entities", "Internal rates"),
               {
                   field<&InternalRate::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&InternalRate::rate>("rate", QT_TRANSLATE_NOOP("fields", "Rate"))
                       .between(0, Rate::one),
                   field<&InternalRate::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
               })
        .shownOn({"settings"});
}

} // namespace nytto
