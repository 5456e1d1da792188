// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocate_service.h"

#include "model/calculation/allocation/apportionment.h"
#include "model/calculation/allocation/service_plan.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/services/service.h"

#include <algorithm>

namespace nytto {

namespace {

using Kind = AllocationProblem::Kind;

/// What a service is split into: its parts, in order, and last what they leave.
struct Split {
    std::vector<std::optional<Fraction>> exact; ///< none where a size is unknown
    std::vector<std::int64_t> whole;            ///< of those that are known, else 0
};

class Allocator {
public:
    Allocator(const ServicePlan& plan, ServiceChange&& change, int year)
        : m_plan(plan), m_service(*plan.service), m_year(year), m_target(change.target) {
        m_result.service = m_service.id;
        m_result.category = m_service.categoryIn(year);
        m_result.financing = m_service.financing;
        m_result.terms = plan.terms;
        std::ranges::move(change.impacts, std::back_inserter(m_result.terms));
        m_result.own = change.own;
        m_result.received = std::move(change.received);
        m_result.passedOn = std::move(change.passedOn);
        m_result.exactNet = change.net;
        m_result.net = change.net                     ? Figure(Money::ofOre(m_target))
                       : change.own.isNotApplicable() ? Figure::notApplicable()
                                                      : Figure::unknown();
        m_result.problems = plan.problems;
        std::ranges::move(change.problems, std::back_inserter(m_result.problems));
        m_isLoop = change.isLoop;
    }

    ServiceAllocation allocate() {
        if (m_result.net.isNotApplicable()) {
            m_result.problems.clear(); // the service is not there in the year
            return std::move(m_result);
        }
        if (m_isLoop)
            leave(NotAllocated::Kind::Loop, refTo(m_service), m_result.net);
        else if (isInvoiced(m_service.financing))
            invoice();
        else if (m_plan.parts.empty())
            leaveWhole(Kind::NoParts);
        else
            splitOverParts();
        return std::move(m_result);
    }

private:
    void tell(Kind kind, Id<ServicePart> part = {}) {
        m_result.problems.push_back({kind, m_year, m_service.id, part, {}, {}, {}});
    }
    void leave(NotAllocated::Kind kind, const EntityRef& source, const Figure& amount) {
        m_result.notAllocated.push_back({kind, source, m_service.id, amount});
    }
    void leaveWhole(Kind why) {
        tell(why);
        leave(NotAllocated::Kind::Service, refTo(m_service), m_result.net);
    }

    void invoice() {
        if (m_plan.prices.empty()) // told by the plan
            return leave(NotAllocated::Kind::Service, refTo(m_service), m_result.net);
        m_result.prices = m_plan.prices;
        FigureSum invoiced;
        for (const PriceAllocation& price : m_result.prices)
            for (const Figure& amount : price.amounts)
                invoiced.add(amount);
        const auto known = invoiced.known();
        const auto left = known ? m_result.net.minus(*known) : known.error();
        if (!left) {
            tell(Kind::TooLarge);
            return leave(NotAllocated::Kind::Recovery, refTo(m_service), Figure::unknown());
        }
        leave(invoiced.unknownCount() > 0 ? NotAllocated::Kind::Undecided
                                          : NotAllocated::Kind::Recovery,
              refTo(m_service), *left);
    }

    void splitOverParts() {
        if (m_result.net.isUnknown()) {
            for (const PartPlan& plan : m_plan.parts)
                addPart(plan, std::nullopt, 0);
            return leaveUnknownRest();
        }
        const Split split = splitCost();
        std::int64_t known = 0;
        bool whole = true;
        for (std::size_t at = 0; at < m_plan.parts.size(); ++at) {
            addPart(m_plan.parts[at], split.exact[at], split.whole[at]);
            known += split.whole[at];
            whole &= split.exact[at].has_value();
        }
        leaveRest(m_target - known, whole);
    }

    Split splitCost() {
        const Fraction& net = *m_result.exactNet;
        const Fraction base = net - Fraction(m_plan.steps);
        Split split;
        Fraction left = net;
        bool known = true;
        for (const PartPlan& plan : m_plan.parts) {
            split.exact.push_back(sizeOf(plan, base));
            if (split.exact.back())
                left = left - *split.exact.back();
            else
                known &= plan.part->sizing == PartSizing::Remainder;
        }
        bool covered = false;
        for (std::size_t at = 0; at < m_plan.parts.size(); ++at)
            if (m_plan.parts[at].part->sizing == PartSizing::Remainder) {
                covered = true;
                if (known)
                    setRemainder(split, at, left, base);
            }
        round(split, covered && known ? Fraction() : left);
        return split;
    }

    /// None of a remainder, and of what has none.
    std::optional<Fraction> sizeOf(const PartPlan& plan, const Fraction& base) {
        const ServicePart& part = *plan.part;
        const Fraction steps(plan.steps);
        switch (part.sizing) {
        case PartSizing::Amount:
            if (!plan.amount.isUnknown())
                return Fraction::of(plan.amount.amount()) + steps;
            break;
        case PartSizing::Share:
            if (part.share)
                return base * Fraction::of(*part.share) + steps;
            break;
        case PartSizing::Remainder:
            return std::nullopt; // what the others leave
        }
        tell(Kind::UnknownSize, part.id);
        return std::nullopt;
    }

    void setRemainder(Split& split, std::size_t at, const Fraction& left, const Fraction& base) {
        const Fraction size = left - Fraction(m_plan.parts[at].steps);
        if (size.sign() * base.sign() < 0)
            tell(Kind::AmountsExceedCost);
        split.exact[at] = left;
    }

    /// Whole öre that add up to the net with what is left.
    void round(Split& split, const Fraction& left) const {
        std::vector<Fraction> exact;
        for (const std::optional<Fraction>& size : split.exact)
            exact.push_back(size.value_or(Fraction()));
        exact.push_back(left);
        split.whole = apportion(exact, m_target);
    }

    /// What the parts leave of the service, where that is not known and none of them takes it.
    void leaveUnknownRest() {
        const auto takesRest = [](const PartPlan& plan) {
            return plan.part->sizing == PartSizing::Remainder;
        };
        if (std::ranges::none_of(m_plan.parts, takesRest))
            leave(NotAllocated::Kind::UnknownCost, refTo(m_service), Figure::unknown());
    }

    void leaveRest(std::int64_t rest, bool whole) {
        if (!whole)
            leaveUnknownRest();
        if (rest == 0)
            return;
        if (!whole)
            return leave(NotAllocated::Kind::Undecided, refTo(m_service),
                         Figure(Money::ofOre(rest)));
        const bool exceeds = (rest < 0) != (m_target < 0) && m_target != 0;
        tell(exceeds ? Kind::AmountsExceedCost : Kind::PartsLeaveRest);
        leave(NotAllocated::Kind::Service, refTo(m_service), Figure(Money::ofOre(rest)));
    }

    void addPart(const PartPlan& plan, const std::optional<Fraction>& exact, std::int64_t whole) {
        PartAllocation part;
        part.part = plan.part->id;
        part.participants = plan.participants;
        part.shares = plan.shares;
        part.exact = exact;
        part.cost = exact ? Figure(Money::ofOre(whole)) : Figure::unknown();
        part.state = stateOf(plan, exact.has_value());
        if (part.state == PartAllocation::State::Allocated)
            spread(part, whole);
        else if (part.state == PartAllocation::State::NotAllocated)
            leave(exact ? NotAllocated::Kind::Part : NotAllocated::Kind::UnknownCost,
                  refTo(*plan.part), part.cost);
        else if (exact)
            leave(NotAllocated::Kind::Undecided, refTo(*plan.part), part.cost);
        m_result.parts.push_back(std::move(part));
    }

    PartAllocation::State stateOf(const PartPlan& plan, bool isKnown) {
        using State = PartAllocation::State;
        if (!plan.shares) {
            tell(Kind::NoKey, plan.part->id);
            return State::NotAllocated;
        }
        if (plan.participants->empty()) {
            tell(Kind::NoParticipants, plan.part->id);
            return State::NotAllocated;
        }
        for (AllocationProblem problem : plan.shares->problems) {
            problem.service = m_service.id;
            problem.part = plan.part->id;
            m_result.problems.push_back(problem);
        }
        if (plan.shares->missing)
            return State::Unknown;
        if (!plan.shares->hasShares())
            return State::NotAllocated;
        return isKnown ? State::Allocated : State::Unknown;
    }

    static void spread(PartAllocation& part, std::int64_t whole) {
        const KeyShares& shares = *part.shares;
        if (shares.fractions.empty()) {
            part.amounts.resize(shares.weights.size());
            apportion(*part.exact, whole, shares.weights, shares.sum, part.amounts);
            return;
        }
        std::vector<Fraction> exact;
        for (const Fraction& share : shares.fractions)
            exact.push_back(*part.exact * share);
        part.amounts = apportion(exact, whole);
    }

    const ServicePlan& m_plan;
    const Service& m_service;
    int m_year;
    std::int64_t m_target;
    bool m_isLoop = false;
    ServiceAllocation m_result;
};

} // namespace

ServiceAllocation allocateService(const ServicePlan& plan, ServiceChange change, int year) {
    return Allocator(plan, std::move(change), year).allocate();
}

} // namespace nytto
