// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"

#include "model/entities/chapter.h"
#include "model/entities/describe.h"
#include "model/entities/settings.h"

namespace nytto {

namespace {
constexpr Choice stages[] = {
    {"idea", QT_TRANSLATE_NOOP("choices", "Idea")},
    {"analysis", QT_TRANSLATE_NOOP("choices", "Analysis")},
    {"proposal", QT_TRANSLATE_NOOP("choices", "Proposal")},
    {"prioritised", QT_TRANSLATE_NOOP("choices", "Prioritised")},
    {"decided", QT_TRANSLATE_NOOP("choices", "Decided")},
    {"ongoing", QT_TRANSLATE_NOOP("choices", "Ongoing")},
    {"closed", QT_TRANSLATE_NOOP("choices", "Closed")},
    {"cancelled", QT_TRANSLATE_NOOP("choices", "Cancelled")},
};

constexpr Choice certainties[] = {
    {"not-given", QT_TRANSLATE_NOOP("choices", "Not given")},
    {"good", QT_TRANSLATE_NOOP("choices", "Good")},
    {"fairly-good", QT_TRANSLATE_NOOP("choices", "Fairly good")},
    {"uncertain", QT_TRANSLATE_NOOP("choices", "Uncertain")},
    {"not-relevant", QT_TRANSLATE_NOOP("choices", "Not relevant")},
    {"missing", QT_TRANSLATE_NOOP("choices", "Missing")},
    {"withheld", QT_TRANSLATE_NOOP("choices", "Withheld (secrecy)")},
};

constexpr Choice initiativeCostKinds[] = {
    {"plan", QT_TRANSLATE_NOOP("choices", "Plan")},
    {"forecast", QT_TRANSLATE_NOOP("choices", "Forecast")},
    {"outcome", QT_TRANSLATE_NOOP("choices", "Outcome")},
};
} // namespace

std::span<const Choice> choicesOf(Stage) {
    return stages;
}

std::span<const Choice> choicesOf(Certainty) {
    return certainties;
}

std::span<const Choice> choicesOf(InitiativeCost) {
    return initiativeCostKinds;
}

EntityInfo Initiative::declare() {
    return describe<Initiative>(
               QT_TRANSLATE_NOOP("entities", "Initiative"),
               QT_TRANSLATE_NOOP("entities", "Initiatives"),
               {
                   field<&Initiative::number>("number", QT_TRANSLATE_NOOP("fields", "Number"))
                       .name(2),
                   field<&Initiative::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required()
                       .masked(),
                   field<&Initiative::publicName>("publicName",
                                                  QT_TRANSLATE_NOOP("fields", "Public name"))
                       .publicName()
                       .help(QT_TRANSLATE_NOOP("fields", "What reports call a secret initiative.")),
                   field<&Initiative::supplier>("supplier",
                                                QT_TRANSLATE_NOOP("fields", "Supplier")),
                   field<&Initiative::serviceName>("serviceName",
                                                   QT_TRANSLATE_NOOP("fields", "Service as stated"))
                       .masked(),
                   field<&Initiative::services>("services", QT_TRANSLATE_NOOP("fields", "Services"))
                       .masked(),
                   field<&Initiative::stage>("stage", QT_TRANSLATE_NOOP("fields", "Stage")),
                   field<&Initiative::pilotStudy>("pilotStudy",
                                                  QT_TRANSLATE_NOOP("fields", "Pilot study")),
                   field<&Initiative::mustDo>("mustDo", QT_TRANSLATE_NOOP("fields", "Must be done"))
                       .help(QT_TRANSLATE_NOOP("fields", "Required by law, contract or security.")),
                   field<&Initiative::portfolio>("portfolio",
                                                 QT_TRANSLATE_NOOP("fields", "Portfolio")),
                   field<&Initiative::cost>("cost", QT_TRANSLATE_NOOP("fields", "Cost"))
                       .kinds(initiativeCostKinds),
                   field<&Initiative::impact>(
                       "impact", QT_TRANSLATE_NOOP("fields", "Impact on management cost")),
                   field<&Initiative::netBenefit>("netBenefit",
                                                  QT_TRANSLATE_NOOP("fields", "Net benefit")),
                   field<&Initiative::netBenefitUnit>(
                       "netBenefitUnit", QT_TRANSLATE_NOOP("fields", "Net benefit as printed"))
                       .masked(),
                   field<&Initiative::certainty>(
                       "certainty", QT_TRANSLATE_NOOP("fields", "Certainty of net benefit")),
                   field<&Initiative::certaintyNote>(
                       "certaintyNote", QT_TRANSLATE_NOOP("fields", "Note on certainty"))
                       .masked(),
                   field<&Initiative::lowEstimate>("lowEstimate",
                                                   QT_TRANSLATE_NOOP("fields", "Low estimate"))
                       .notAddedUp(),
                   field<&Initiative::highEstimate>("highEstimate",
                                                    QT_TRANSLATE_NOOP("fields", "High estimate"))
                       .notAddedUp(),
                   field<&Initiative::description>("description",
                                                   QT_TRANSLATE_NOOP("fields", "Description"))
                       .paragraphs()
                       .masked(),
                   field<&Initiative::risks>("risks", QT_TRANSLATE_NOOP("fields", "Risks"))
                       .paragraphs()
                       .masked(),
                   field<&Initiative::uncertainty>(
                       "uncertainty", QT_TRANSLATE_NOOP("fields", "Uncertainty of net benefit"))
                       .paragraphs()
                       .masked(),
                   field<&Initiative::informationSecurity>(
                       "informationSecurity", QT_TRANSLATE_NOOP("fields", "Information security"))
                       .paragraphs()
                       .masked(),
                   field<&Initiative::dependencies>("dependencies",
                                                    QT_TRANSLATE_NOOP("fields", "Dependencies"))
                       .paragraphs()
                       .masked(),
                   field<&Initiative::needsComment>("needsComment",
                                                    QT_TRANSLATE_NOOP("fields", "Needs comment")),
                   field<&Initiative::secret>("secret", QT_TRANSLATE_NOOP("fields", "Secret"))
                       .secretFlag()
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Texts are masked in reports; amounts stay.")),
                   field<&Initiative::printedUnit>(
                       "printedUnit", QT_TRANSLATE_NOOP("fields", "Amounts printed in"))
                       .printedUnit()
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Where it differs from what the document's settings "
                                               "say.")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New initiative"))
        .shownOn({"initiatives"})
        .calledWhenSecret(QT_TRANSLATE_NOOP("basics", "Secret initiative %1"))
        .inChapter([](const void* entity) {
            return static_cast<const Initiative*>(entity)->stage == Stage::Ongoing
                       ? Chapter::OngoingInitiatives
                       : Chapter::NewInitiatives;
        });
}

} // namespace nytto
