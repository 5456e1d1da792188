// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/service_plan.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/services/service.h"

#include <algorithm>

namespace nytto {

namespace {

using Kind = AllocationProblem::Kind;

template <class Row>
void index(QHash<QUuid, std::vector<const Row*>>& rows, const Contents& contents, auto owner) {
    for (const Row& row : contents.all<Row>())
        rows[(row.*owner).uuid()].push_back(&row);
}

/// What a service was planned to cost: the proposal, else the budget, else the forecast.
Figure plannedCost(const Service& service, int year) {
    for (const ServiceCost kind :
         {ServiceCost::Proposal, ServiceCost::Budget, ServiceCost::Forecast})
        if (const Figure cost = service.costAt(year, kind); !cost.isUnknown())
            return cost;
    return Figure::unknown();
}

/// price · volume, rounded to öre.
Figure charge(const std::optional<Fraction>& price, const std::optional<Quantity>& volume) {
    if (!price || !volume)
        return Figure::unknown();
    return orUnknown((*price * Fraction(volume->thousandths(), 1000)).rounded());
}

} // namespace

AllocationIndex::AllocationIndex(const Contents& contents) {
    index(std::get<Rows<ServicePart>>(m_rows), contents, &ServicePart::service);
    index(std::get<Rows<PartKey>>(m_rows), contents, &PartKey::part);
    index(std::get<Rows<Breakpoint>>(m_rows), contents, &Breakpoint::part);
    index(std::get<Rows<PriceItem>>(m_rows), contents, &PriceItem::service);
    index(std::get<Rows<LeaseAgreement>>(m_rows), contents, &LeaseAgreement::service);
}

Figure sumOf(std::span<const ServiceCostTerm> terms, std::vector<AllocationProblem>& problems,
             const AllocationProblem& tooLarge) {
    FigureSum sum;
    for (const ServiceCostTerm& term : terms)
        sum.add(term.amount);
    const auto figure = sum.figure();
    if (!figure)
        problems.push_back(tooLarge);
    return orUnknown(figure);
}

ServicePlan ServicePlanner::plan(const Service& service) {
    ServicePlan plan;
    plan.service = &service;
    addStored(plan);
    addLeases(plan);
    if (service.financing == FinancingForm::UnitPrice)
        addPrices(plan);
    else
        addParts(plan);
    plan.own = sumOf(plan.terms, plan.problems, problem(Kind::TooLarge, service));
    return plan;
}

void ServicePlanner::addStored(ServicePlan& plan) const {
    const auto chosen = costOf(*plan.service, m_year);
    plan.terms.push_back(
        {ServiceCostTerm::Kind::Stored, refTo(*plan.service), chosen.figure, chosen.kind});
    if (chosen.figure.isUnknown())
        plan.problems.push_back(problem(Kind::UnknownCost, *plan.service));
}

void ServicePlanner::addLeases(ServicePlan& plan) const {
    for (const LeaseAgreement* lease : m_index.of<LeaseAgreement>(plan.service->id)) {
        if (lease->start.isNull())
            plan.problems.push_back(problem(Kind::LeaseWithoutStart, *plan.service));
        const int months = lease->monthsIn(m_year);
        if (months == 0)
            continue;
        const auto amount = lease->payment.times(months);
        if (!amount)
            plan.problems.push_back(problem(Kind::TooLarge, *plan.service));
        plan.terms.push_back({ServiceCostTerm::Kind::Lease, refTo(*lease), orUnknown(amount)});
    }
}

void ServicePlanner::addParts(ServicePlan& plan) {
    for (const ServicePart* row : m_index.of<ServicePart>(plan.service->id)) {
        if (row->state != DecisionState::Decided || !row->validity().contains(m_year))
            continue;
        PartPlan part;
        part.part = row;
        part.participants = m_tree.participants(*row, *plan.service);
        part.amount = row->amount.at(m_year);
        part.shares = sharesOf(part);
        addSteps(plan, part);
        plan.parts.push_back(std::move(part));
    }
}

std::shared_ptr<const KeyShares> ServicePlanner::sharesOf(const PartPlan& part) {
    for (const PartKey* row : m_index.of<PartKey>(part.part->id)) {
        if (!row->validity().contains(m_year))
            continue;
        Shares& held = m_shares[row->allocationKey];
        const auto found = std::ranges::find(
            held, part.participants,
            [](const auto& shares) -> const Participants& { return shares->units; });
        if (found != held.end())
            return *found;
        held.push_back(std::make_shared<const KeyShares>(
            m_tables.shares(row->allocationKey, part.participants, m_year)));
        return held.back();
    }
    return nullptr;
}

void ServicePlanner::addSteps(ServicePlan& plan, PartPlan& part) const {
    for (const Breakpoint* step : m_index.of<Breakpoint>(part.part->id)) {
        if (!step->validity().contains(m_year))
            continue;
        const Id<AllocationKey> key = step->allocationKey ? step->allocationKey
                                      : part.shares       ? part.shares->allocationKey
                                                          : Id<AllocationKey>();
        const std::optional<Quantity> volume =
            key ? m_tables.total(key, part.participants, m_year) : std::nullopt;
        ServiceCostTerm term{ServiceCostTerm::Kind::Step, refTo(*step), Figure::unknown()};
        if (!volume) {
            AllocationProblem missing = problem(Kind::MissingStepVolume, *plan.service);
            missing.part = part.part->id;
            missing.allocationKey = key;
            plan.problems.push_back(missing);
        } else if (*volume > step->threshold) {
            term.amount = step->step;
            part.steps += step->step.ore();
            plan.steps += step->step.ore();
        } else {
            continue;
        }
        plan.terms.push_back(term);
    }
}

void ServicePlanner::addPrices(ServicePlan& plan) {
    std::vector<const PriceItem*> items;
    for (const PriceItem* item : m_index.of<PriceItem>(plan.service->id))
        if (item->year == m_year)
            items.push_back(item);
    if (items.empty())
        plan.problems.push_back(problem(Kind::NoPrices, *plan.service));
    for (const PriceItem* item : items) {
        PriceAllocation price = priceOf(*item, *plan.service, items.size() == 1);
        const auto tell = [&](Kind kind) {
            AllocationProblem told = problem(kind, *plan.service);
            told.price = item->id;
            plan.problems.push_back(told);
        };
        if (!price.price)
            tell(Kind::UnknownPrice);
        if (price.participants->empty())
            plan.problems.push_back(problem(Kind::NoParticipants, *plan.service));
        const bool isCounted = hasVolumes(item->allocationKey);
        if (!isCounted)
            tell(Kind::PriceWithoutKey);
        const auto tellOfUnit = [&](Kind kind, std::size_t at) {
            AllocationProblem told = problem(kind, *plan.service);
            told.allocationKey = price.allocationKey;
            told.unit = m_units.at((*price.participants)[at]).id;
            if (kind == Kind::TooLargeCharge)
                told.price = item->id;
            plan.problems.push_back(told);
        };
        for (std::size_t at = 0; isCounted && at < price.volumes.size(); ++at)
            if (!price.volumes[at])
                tellOfUnit(Kind::MissingVolume, at);
            else if (price.price && price.amounts[at].isUnknown())
                tellOfUnit(Kind::TooLargeCharge, at);
        plan.prices.push_back(std::move(price));
    }
}

AllocationProblem ServicePlanner::problem(AllocationProblem::Kind kind,
                                          const Service& service) const {
    return {kind, m_year, service.id, {}, {}, {}, {}};
}

bool ServicePlanner::hasVolumes(Id<AllocationKey> id) const {
    const AllocationKey* key = m_contents.find(id);
    return key && isCounted(key->method);
}

PriceAllocation ServicePlanner::priceOf(const PriceItem& item, const Service& service,
                                        bool only) const {
    PriceAllocation price;
    price.item = item.id;
    price.allocationKey = item.allocationKey;
    price.participants = m_tree.participants(service);
    price.plannedCost =
        item.plannedCost.isUnknown() && only ? plannedCost(service, m_year) : item.plannedCost;
    const bool isCounted = hasVolumes(item.allocationKey);
    std::optional<std::int64_t> planned = 0;
    for (const int unit : *price.participants) {
        const auto volumeIn = [&](VolumeBasis basis) {
            return isCounted ? m_tables.volume(item.allocationKey, unit, m_year, basis)
                             : std::nullopt;
        };
        price.volumes.push_back(volumeIn(m_basis));
        const std::optional<Quantity> volume = volumeIn(VolumeBasis::Planned);
        planned =
            planned && volume ? std::optional(*planned + volume->thousandths()) : std::nullopt;
    }
    price.plannedVolume = item.plannedVolume ? item.plannedVolume
                          : planned          ? std::optional(Quantity::ofThousandths(*planned))
                                             : std::nullopt;
    price.isSet = item.price.isAmount();
    if (price.isSet)
        price.price = Fraction::of(item.price.amount());
    else if (price.plannedCost.isAmount() && price.plannedVolume &&
             price.plannedVolume->thousandths() > 0)
        price.price = Fraction(Int128{price.plannedCost.amount().ore()} * 1000,
                               price.plannedVolume->thousandths());
    for (const std::optional<Quantity>& volume : price.volumes)
        price.amounts.push_back(charge(price.price, volume));
    return price;
}

std::optional<Fraction> ServicePlanner::shareOf(const ServiceUse& use,
                                                std::span<const ServiceUse* const> uses,
                                                std::vector<AllocationProblem>& problems) {
    if (use.share)
        return Fraction::of(*use.share);
    const Service& provider = *m_contents.find(use.provider);
    AllocationProblem unknown = problem(Kind::UnknownUse, provider);
    unknown.others = {use.user};
    const Participants participants = m_tree.participants(provider);
    std::optional<Quantity> total;
    if (use.volume && use.allocationKey)
        total = participants->empty() ? Quantity()
                                      : m_tables.total(use.allocationKey, participants, m_year);
    if (!total) {
        problems.push_back(unknown);
        return std::nullopt;
    }
    Int128 volume = total->thousandths();
    Fraction left(1);
    for (const ServiceUse* other : uses) {
        if (other->share)
            left = left - Fraction::of(*other->share);
        else if (other->allocationKey == use.allocationKey && other->volume)
            volume += other->volume->thousandths();
    }
    if (volume == 0) {
        problems.push_back(unknown);
        return std::nullopt;
    }
    return left * Fraction(use.volume->thousandths(), volume);
}

} // namespace nytto
