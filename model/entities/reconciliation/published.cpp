// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/reconciliation/published.h"

#include "model/entities/describe.h"
#include "model/entities/settings.h"

namespace nytto {

namespace {
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
} // namespace

std::span<const Choice> choicesOf(PublishedQuantity) {
    return publishedQuantities;
}

EntityInfo Source::declare() {
    return describe<Source>(
               QT_TRANSLATE_NOOP("entities", "Source"), QT_TRANSLATE_NOOP("entities", "Sources"),
               {
                   field<&Source::title>("title", QT_TRANSLATE_NOOP("fields", "Title"))
                       .name()
                       .required(),
                   field<&Source::publisher>("publisher", QT_TRANSLATE_NOOP("fields", "Publisher")),
                   field<&Source::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&Source::reference>("reference", QT_TRANSLATE_NOOP("fields", "Reference")),
                   field<&Source::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).paragraphs(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New source"))
        .shownOn({"settings"});
}

EntityInfo PublishedFigure::declare() {
    return describe<PublishedFigure>(
               QT_TRANSLATE_NOOP("entities", "Published figure"),
               QT_TRANSLATE_NOOP("entities", "Published figures"),
               {
                   field<&PublishedFigure::quantity>("quantity",
                                                     QT_TRANSLATE_NOOP("fields", "What it states")),
                   field<&PublishedFigure::scenario>("scenario",
                                                     QT_TRANSLATE_NOOP("fields", "Scenario"))
                       .chapterWith()
                       .ownerIfSet(),
                   field<&PublishedFigure::initiative>("initiative",
                                                       QT_TRANSLATE_NOOP("fields", "Initiative"))
                       .secretWith()
                       .chapterWith()
                       .ownerIfSet(),
                   field<&PublishedFigure::investment>("investment",
                                                       QT_TRANSLATE_NOOP("fields", "Investment"))
                       .secretWith()
                       .chapterWith()
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
                   field<&PublishedFigure::figure>("figure", QT_TRANSLATE_NOOP("fields", "Figure"))
                       .notAddedUp(),
                   field<&PublishedFigure::unit>("unit",
                                                 QT_TRANSLATE_NOOP("fields", "Printed unit")),
                   field<&PublishedFigure::decimals>(
                       "decimals", QT_TRANSLATE_NOOP("fields", "Printed decimals"))
                       .between(0, 6),
                   field<&PublishedFigure::source>("source", QT_TRANSLATE_NOOP("fields", "Source"))
                       .owner(),
                   field<&PublishedFigure::place>("place",
                                                  QT_TRANSLATE_NOOP("fields", "Page or table"))
                       .masked(),
                   field<&PublishedFigure::note>("note", QT_TRANSLATE_NOOP("fields", "Note"))
                       .masked(),
               })
        .shownOn({"scenarios"});
}

EntityInfo AcceptedDifference::declare() {
    return describe<AcceptedDifference>(
        QT_TRANSLATE_NOOP("entities", "Accepted difference"),
        QT_TRANSLATE_NOOP("entities", "Accepted differences"),
        {
            field<&AcceptedDifference::finding>("finding", QT_TRANSLATE_NOOP("fields", "Finding"))
                .required()
                .programKey(),
            field<&AcceptedDifference::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason"))
                .required(),
            field<&AcceptedDifference::acceptedBy>("acceptedBy",
                                                   QT_TRANSLATE_NOOP("fields", "Accepted by")),
            field<&AcceptedDifference::acceptedOn>("acceptedOn",
                                                   QT_TRANSLATE_NOOP("fields", "Accepted on")),
        });
}

} // namespace nytto
