// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/portfolios/remaining_room.h"

#include "model/calculation/initiatives/cost_choice.h"
#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"

namespace nytto {

namespace {

template <class Owner, class T>
using Grouped = std::unordered_map<Id<Owner>, std::vector<const T*>>;

/// The rows by what they refer to, each group in the document's order.
template <class Owner, class T>
Grouped<Owner, T> grouped(const Contents& contents, Id<Owner> T::*owner) {
    Grouped<Owner, T> groups;
    for (const T& row : contents.all<T>())
        if (row.*owner)
            groups[row.*owner].push_back(&row);
    return groups;
}

template <class Owner, class T>
const std::vector<const T*>& groupOf(const Grouped<Owner, T>& groups, Id<Owner> owner) {
    static const std::vector<const T*> none;
    const auto found = groups.find(owner);
    return found == groups.end() ? none : found->second;
}

AppropriationRoom roomOf(const Appropriation& appropriation,
                         const std::vector<const Matter*>& matters) {
    AppropriationRoom result{appropriation.id, {}, {}};
    FigureSum used;
    FigureSum soFar; // the same without names, which every matter would repeat
    for (const Matter* matter : matters) {
        used.add(matter->amount, matter->name);
        soFar.add(matter->amount);
        result.matters.push_back({matter->id, matter->amount, roomOf(appropriation.amount, soFar)});
    }
    result.room = roomOf(appropriation.amount, used);
    return result;
}

bool isOver(const Initiative& initiative) {
    return isOver(initiative.stage);
}

std::optional<FrameUse> useOf(const Initiative& initiative, int year) {
    const auto chosen = costOf(initiative, year);
    if (!chosen.kind && isOver(initiative))
        return std::nullopt;
    return FrameUse{refTo(initiative), chosen.figure, chosen.kind};
}

std::optional<FrameUse> useOf(const Investment& investment, int year) {
    const bool isInUse = !investment.inProgress && !investment.start.isNull();
    if (isInUse && year > investment.start.year && !investment.spending.contains(year))
        return std::nullopt;
    return FrameUse{refTo(investment), investment.spending.at(year)};
}

/// One frame of one portfolio, year by year.
template <class T>
void addFrame(std::vector<FrameRoom>& rooms, const Portfolio& portfolio, FrameKind kind,
              const YearSeries& frame, const std::vector<const T*>& users, PlanYears years) {
    if (frame.isEmpty() && users.empty())
        return;
    for (int year = years.first; year <= years.last(); ++year) {
        FrameRoom& room = rooms.emplace_back(FrameRoom{portfolio.id, kind, year, {}, {}});
        FigureSum used;
        for (const T* user : users) {
            if (const auto use = useOf(*user, year)) {
                used.add(use->figure, user->name);
                room.uses.push_back(*use);
            }
        }
        room.room = roomOf(frame.at(year), used);
    }
}

} // namespace

Room roomOf(const Figure& frame, const FigureSum& used) {
    Room room{frame, used, Figure::unknown(), std::nullopt, false};
    if (frame.isNotApplicable())
        room.left = frame;
    if (!frame.isAmount())
        return room;
    const auto known = used.known();
    const auto left = known ? frame.amount().minus(*known) : known;
    if (!left)
        return room;
    room.knownLeft = *left;
    room.exceeded = *left < Money();
    if (used.unknownCount() == 0)
        room.left = *left;
    return room;
}

Result<std::vector<AppropriationRoom>> appropriationRooms(const Contents& contents) {
    const auto matters = grouped(contents, &Matter::appropriation);
    std::vector<AppropriationRoom> rooms;
    for (const Appropriation& appropriation : contents.all<Appropriation>())
        rooms.push_back(roomOf(appropriation, groupOf(matters, appropriation.id)));
    return rooms;
}

Result<std::vector<FrameRoom>> frameRooms(const Contents& contents, PlanYears years) {
    const auto initiatives = grouped(contents, &Initiative::portfolio);
    const auto investments = grouped(contents, &Investment::portfolio);
    std::vector<FrameRoom> rooms;
    for (const Portfolio& portfolio : contents.all<Portfolio>()) {
        addFrame(rooms, portfolio, FrameKind::InitiativeCosts, portfolio.frame,
                 groupOf(initiatives, portfolio.id), years);
        addFrame(rooms, portfolio, FrameKind::InvestmentSpending, portfolio.investmentFrame,
                 groupOf(investments, portfolio.id), years);
    }
    return rooms;
}

} // namespace nytto
