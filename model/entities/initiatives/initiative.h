// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/portfolios/portfolio.h"
#include "model/entities/services/service.h"

namespace nytto {

enum class Stage { Idea, Analysis, Proposal, Prioritised, Decided, Ongoing, Closed, Cancelled };
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
constexpr std::span<const Choice> choicesOf(Stage) {
    return stages;
}
/// Whether an initiative of this stage has started; before that it is a proposed (new) one.
constexpr bool hasStarted(Stage stage) {
    return stage >= Stage::Ongoing;
}

/// How certain a net benefit is; a field of its own beside the figure.
enum class Certainty { NotGiven, Good, FairlyGood, Uncertain, NotRelevant, Missing, Withheld };
constexpr Choice certainties[] = {
    {"not-given", QT_TRANSLATE_NOOP("choices", "Not given")},
    {"good", QT_TRANSLATE_NOOP("choices", "Good")},
    {"fairly-good", QT_TRANSLATE_NOOP("choices", "Fairly good")},
    {"uncertain", QT_TRANSLATE_NOOP("choices", "Uncertain")},
    {"not-relevant", QT_TRANSLATE_NOOP("choices", "Not relevant")},
    {"missing", QT_TRANSLATE_NOOP("choices", "Missing")},
    {"withheld", QT_TRANSLATE_NOOP("choices", "Withheld (secrecy)")},
};
constexpr std::span<const Choice> choicesOf(Certainty) {
    return certainties;
}

/// The kinds of an initiative's cost, by their index in Initiative::cost.
enum class InitiativeCost { Plan, Forecast, Outcome };
constexpr Choice initiativeCostKinds[] = {
    {"plan", QT_TRANSLATE_NOOP("choices", "Plan")},
    {"forecast", QT_TRANSLATE_NOOP("choices", "Forecast")},
    {"outcome", QT_TRANSLATE_NOOP("choices", "Outcome")},
};
constexpr std::span<const Choice> choicesOf(InitiativeCost) {
    return initiativeCostKinds;
}

/// A change effort (förändringsinsats).
struct Initiative {
    static constexpr const char* key = "initiative";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Initiative");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Initiatives");

    Id<Initiative> id;
    int position = 0;
    QString number;
    QString name;
    QString publicName; ///< what reports call it while it is secret
    Id<Supplier> supplier;
    QString serviceName; ///< as stated: "new service"
    std::vector<Id<Service>> services;
    Stage stage = Stage::Proposal;
    bool pilotStudy = false;
    bool mustDo = false;
    Id<Portfolio> portfolio;
    YearSeries cost;   ///< kinds of InitiativeCost
    YearSeries impact; ///< change of management cost; read as Settings::impactReading says
    Figure netBenefit = Figure::unknown(); ///< total over Settings::netBenefitYears
    QString netBenefitUnit;                ///< as printed, where it differs from a total
    Certainty certainty = Certainty::NotGiven;
    QString certaintyNote;
    Figure lowEstimate = Figure::notApplicable(); ///< where only a range is known
    Figure highEstimate = Figure::notApplicable();
    QString description;
    QString risks;
    QString uncertainty;
    QString informationSecurity;
    QString dependencies;
    bool needsComment = false; ///< an ongoing one that the annual analysis comments on
    bool secret = false;

    bool operator==(const Initiative&) const = default;
    Figure costAt(int year, InitiativeCost kind) const {
        return cost.at(year, static_cast<int>(kind));
    }

    static constexpr auto fields() {
        return std::tuple{
            field<&Initiative::number>("number", QT_TRANSLATE_NOOP("fields", "Number")),
            field<&Initiative::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                .required()
                .masked(),
            field<&Initiative::publicName>("publicName", QT_TRANSLATE_NOOP("fields", "Public name"))
                .help(QT_TRANSLATE_NOOP("fields", "What reports call a secret initiative.")),
            field<&Initiative::supplier>("supplier", QT_TRANSLATE_NOOP("fields", "Supplier")),
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
            field<&Initiative::portfolio>("portfolio", QT_TRANSLATE_NOOP("fields", "Portfolio")),
            field<&Initiative::cost>("cost", QT_TRANSLATE_NOOP("fields", "Cost"))
                .kinds(initiativeCostKinds),
            field<&Initiative::impact>("impact",
                                       QT_TRANSLATE_NOOP("fields", "Impact on management cost")),
            field<&Initiative::netBenefit>("netBenefit",
                                           QT_TRANSLATE_NOOP("fields", "Net benefit")),
            field<&Initiative::netBenefitUnit>(
                "netBenefitUnit", QT_TRANSLATE_NOOP("fields", "Net benefit as printed")),
            field<&Initiative::certainty>("certainty",
                                          QT_TRANSLATE_NOOP("fields", "Certainty of net benefit")),
            field<&Initiative::certaintyNote>("certaintyNote",
                                              QT_TRANSLATE_NOOP("fields", "Note on certainty"))
                .masked(),
            field<&Initiative::lowEstimate>("lowEstimate",
                                            QT_TRANSLATE_NOOP("fields", "Low estimate")),
            field<&Initiative::highEstimate>("highEstimate",
                                             QT_TRANSLATE_NOOP("fields", "High estimate")),
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
                .help(QT_TRANSLATE_NOOP("fields", "Texts are masked in reports; amounts stay.")),
        };
    }
};

} // namespace nytto
