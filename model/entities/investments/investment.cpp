// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/investments/investment.h"

#include "model/entities/chapter.h"
#include "model/entities/describe.h"
#include "model/entities/settings.h"

namespace nytto {

namespace {
constexpr Choice capitalMethods[] = {
    {"straight-line",
     QT_TRANSLATE_NOOP("choices", "Straight line, interest on the opening book value")},
    {"average-balance",
     QT_TRANSLATE_NOOP("choices", "Straight line, interest on the average book value")},
    {"annuity", QT_TRANSLATE_NOOP("choices", "Annuity")},
};

constexpr Choice capitalCalendars[] = {
    {"calculation-years", QT_TRANSLATE_NOOP("choices", "Calculation years")},
    {"calendar-years", QT_TRANSLATE_NOOP("choices", "Calendar years")},
};

constexpr Choice rateModes[] = {
    {"fixed", QT_TRANSLATE_NOOP("choices", "Fixed rate")},
    {"table", QT_TRANSLATE_NOOP("choices", "Internal rate of each year")},
};
} // namespace

std::span<const Choice> choicesOf(CapitalMethod) {
    return capitalMethods;
}

std::span<const Choice> choicesOf(CapitalCalendar) {
    return capitalCalendars;
}

std::span<const Choice> choicesOf(RateMode) {
    return rateModes;
}

EntityInfo Investment::declare() {
    return describe<Investment>(
               QT_TRANSLATE_NOOP("entities", "Investment"),
               QT_TRANSLATE_NOOP("entities", "Investments"),
               {
                   field<&Investment::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required()
                       .masked(),
                   field<&Investment::initiative>("initiative",
                                                  QT_TRANSLATE_NOOP("fields", "Initiative"))
                       .secretWith()
                       .chapterWith(),
                   field<&Investment::portfolio>("portfolio",
                                                 QT_TRANSLATE_NOOP("fields", "Portfolio")),
                   field<&Investment::method>("method", QT_TRANSLATE_NOOP("fields", "Method")),
                   field<&Investment::calendar>("calendar",
                                                QT_TRANSLATE_NOOP("fields", "Calendar")),
                   field<&Investment::start>("start", QT_TRANSLATE_NOOP("fields", "Taken into use"))
                       .reportYear()
                       .help(
                           QT_TRANSLATE_NOOP("fields", "The month from which it is depreciated.")),
                   field<&Investment::inProgress>("inProgress",
                                                  QT_TRANSLATE_NOOP("fields", "Work in progress"))
                       .help(QT_TRANSLATE_NOOP("fields", "Not in use yet, and not depreciated.")),
                   field<&Investment::rateMode>("rateMode",
                                                QT_TRANSLATE_NOOP("fields", "Kind of rate")),
                   field<&Investment::rate>("rate", QT_TRANSLATE_NOOP("fields", "Rate"))
                       .between(0, Rate::one),
                   field<&Investment::rateSource>("rateSource",
                                                  QT_TRANSLATE_NOOP("fields", "Source of rate"))
                       .masked(),
                   field<&Investment::spending>("spending",
                                                QT_TRANSLATE_NOOP("fields", "Spending")),
                   field<&Investment::description>("description",
                                                   QT_TRANSLATE_NOOP("fields", "Description"))
                       .paragraphs()
                       .masked(),
                   field<&Investment::printedUnit>(
                       "printedUnit", QT_TRANSLATE_NOOP("fields", "Amounts printed in"))
                       .printedUnit()
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Where it differs from what the document's settings "
                                               "say.")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New investment"))
        .shownOn({"investments", "initiatives"})
        .inChapter([](const void*) { return Chapter::NewInitiatives; });
}

EntityInfo InvestmentComponent::declare() {
    return describe<InvestmentComponent>(
               QT_TRANSLATE_NOOP("entities", "Component"),
               QT_TRANSLATE_NOOP("entities", "Components"),
               {
                   field<&InvestmentComponent::investment>(
                       "investment", QT_TRANSLATE_NOOP("fields", "Investment"))
                       .secretWith()
                       .owner(),
                   field<&InvestmentComponent::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required()
                       .masked(),
                   field<&InvestmentComponent::amount>("amount",
                                                       QT_TRANSLATE_NOOP("fields", "Amount")),
                   field<&InvestmentComponent::residual>(
                       "residual", QT_TRANSLATE_NOOP("fields", "Residual value")),
                   field<&InvestmentComponent::life>("life",
                                                     QT_TRANSLATE_NOOP("fields", "Life (years)"))
                       .between(1, 100),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New component"))
        .shownOn({"investments"});
}

EntityInfo EstimateRow::declare() {
    return describe<EstimateRow>(
               QT_TRANSLATE_NOOP("entities", "Estimate row"),
               QT_TRANSLATE_NOOP("entities", "Estimate rows"),
               {
                   field<&EstimateRow::investment>("investment",
                                                   QT_TRANSLATE_NOOP("fields", "Investment"))
                       .secretWith()
                       .owner(),
                   field<&EstimateRow::name>("name", QT_TRANSLATE_NOOP("fields", "Item"))
                       .name()
                       .required()
                       .masked(),
                   field<&EstimateRow::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
                   field<&EstimateRow::percent>("percent",
                                                QT_TRANSLATE_NOOP("fields", "Stated percentage"))
                       .between(-10 * Rate::one, 10 * Rate::one)
                       .help(QT_TRANSLATE_NOOP("fields", "Of the sum of the rows before it.")),
                   field<&EstimateRow::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).masked(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New item"))
        .shownOn({"investments"});
}

} // namespace nytto
