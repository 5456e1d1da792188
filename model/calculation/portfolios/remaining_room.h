// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/initiatives/plan_figures.h"
#include "model/entities/entity_ref.h"

namespace nytto {

class Contents;

enum class InitiativeCost;

struct Appropriation;
struct Matter;
struct Portfolio;

/// What is left of a frame after what has been used of it.
struct Room {
    Figure frame;
    FigureSum used;
    Figure left;                    ///< unknown where the frame or a use is
    std::optional<Money> knownLeft; ///< frame − the known uses; none without a known frame
    bool exceeded = false;          ///< the known uses alone are more than the frame
};

/// Uses that are n/a use nothing; of a frame that is n/a nothing is left to tell. Where the uses do
/// not fit an amount, what is left is unknown.
Room roomOf(const Figure& frame, const FigureSum& used);

/// One matter of an appropriation.
struct MatterRoom {
    Id<Matter> matter;
    Figure amount;
    Room after; ///< this and all matters before it used; unknown ones are counted, not named
};

/// What is left of an appropriation, matter by matter in their stored order.
struct AppropriationRoom {
    Id<Appropriation> appropriation;
    std::vector<MatterRoom> matters;
    Room room; ///< all matters used; unknown ones are named (as entered, also where secret)
};

/// Every appropriation, in order.
Result<std::vector<AppropriationRoom>> appropriationRooms(const Contents& contents);

/// Which frame of a portfolio.
enum class FrameKind { InitiativeCosts, InvestmentSpending };

/// One use of a portfolio's frame in a year: an initiative's cost or an investment's spending.
struct FrameUse {
    EntityRef source;
    Figure figure;
    std::optional<InitiativeCost> kind = std::nullopt; ///< of an initiative, where it is known
};

/// What is left of a portfolio's frame of one year.
struct FrameRoom {
    Id<Portfolio> portfolio;
    FrameKind kind = FrameKind::InitiativeCosts;
    int year = 0;
    std::vector<FrameUse> uses;
    Room room; ///< unknown uses are named (as entered, also where secret)
};

/// The frames of every portfolio, in order: first for costs of initiatives, then for investments,
/// each with one room per year. A frame that was entered for no year and that nothing uses is left
/// out.
///
/// An initiative uses its cost of the year, costOf(); a closed or cancelled one only in years that
/// were entered for it. An investment uses its spending of the year; after the year in which it was
/// taken into use only what was entered. What was not entered is unknown otherwise.
Result<std::vector<FrameRoom>> frameRooms(const Contents& contents, PlanYears years);

} // namespace nytto
