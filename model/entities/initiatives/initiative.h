// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"

namespace nytto {

struct EntityInfo;

struct Portfolio;
struct Service;
struct Supplier;

enum class Stage { Idea, Analysis, Proposal, Prioritised, Decided, Ongoing, Closed, Cancelled };
std::span<const Choice> choicesOf(Stage);
/// Whether an initiative of this stage has started; before that it is a proposed (new) one.
constexpr bool hasStarted(Stage stage) {
    switch (stage) {
    case Stage::Idea:
    case Stage::Analysis:
    case Stage::Proposal:
    case Stage::Prioritised:
    case Stage::Decided:
        return false;
    case Stage::Ongoing:
    case Stage::Closed:
    case Stage::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}
/// Whether nothing more is done about an initiative of this stage.
constexpr bool isOver(Stage stage) {
    switch (stage) {
    case Stage::Closed:
    case Stage::Cancelled:
        return true;
    case Stage::Idea:
    case Stage::Analysis:
    case Stage::Proposal:
    case Stage::Prioritised:
    case Stage::Decided:
    case Stage::Ongoing:
        return false;
    }
    Q_UNREACHABLE();
}

/// How certain a net benefit is; a field of its own beside the figure.
enum class Certainty { NotGiven, Good, FairlyGood, Uncertain, NotRelevant, Missing, Withheld };
std::span<const Choice> choicesOf(Certainty);

/// The kinds of an initiative's cost, by their index in Initiative::cost.
enum class InitiativeCost { Plan, Forecast, Outcome };
std::span<const Choice> choicesOf(InitiativeCost);

/// A change effort (förändringsinsats).
struct Initiative {
    static constexpr const char* key = "initiative";
    static EntityInfo declare();

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
    std::optional<MoneyUnit> printedUnit; ///< none: as Settings::printedUnit

    bool operator==(const Initiative&) const = default;
    Figure costAt(int year, InitiativeCost kind) const {
        return cost.at(year, static_cast<int>(kind));
    }
};

} // namespace nytto
