// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/key_shares.h"

#include "model/basics/fraction_parts.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"

#include <numeric>

namespace nytto {

namespace {

using Kind = AllocationProblem::Kind;

void add(KeyShares& shares, Kind kind, int year, Id<Unit> unit = {}) {
    shares.problems.push_back({kind, year, {}, {}, shares.allocationKey, unit, {}});
}

/// The shares of volumes that are known: in lowest terms, so that products stay small.
void setWeights(KeyShares& shares, int year) {
    if (shares.missing)
        return;
    std::int64_t divisor = 0;
    for (const std::int64_t weight : shares.weights)
        divisor = std::gcd(divisor, weight);
    if (divisor == 0) {
        add(shares, shares.method == KeyMethod::Weights ? Kind::ZeroWeight : Kind::ZeroVolume,
            year);
        return;
    }
    for (std::int64_t& weight : shares.weights) {
        weight /= divisor;
        shares.sum += weight;
    }
}

/// What each participant has of a number, or that it is missing.
void setVolumes(KeyShares& shares, int year, Kind missing, const AllocationUnits& units,
                auto volumeOf) {
    std::int64_t total = 0;
    for (const int unit : *shares.units) {
        const std::optional<Quantity> volume = volumeOf(unit);
        shares.volumes.push_back(volume);
        shares.weights.push_back(volume ? volume->thousandths() : 0);
        total += shares.weights.back();
        if (!volume) {
            shares.missing = true;
            add(shares, missing, year, units.at(unit).id);
        }
    }
    shares.total = Quantity::ofThousandths(total);
    setWeights(shares, year);
}

/// Fractions as whole weights where these fit, else as they are.
void setFractions(KeyShares& shares, const std::vector<mpq_class>& fractions) {
    mpz_class denominator = 1;
    for (const mpq_class& fraction : fractions)
        mpz_lcm(denominator.get_mpz_t(), denominator.get_mpz_t(), fraction.get_den().get_mpz_t());
    if (mpz_sizeinbase(denominator.get_mpz_t(), 2) <= 62) {
        shares.sum = denominator.get_si();
        for (const mpq_class& fraction : fractions)
            shares.weights.push_back(mpz_class(mpq_class(fraction * denominator)).get_si());
        return;
    }
    for (const mpq_class& fraction : fractions)
        shares.fractions.push_back(FractionParts::fraction(fraction));
}

} // namespace

KeyTables::KeyTables(const Contents& contents, const AllocationUnits& units, VolumeBasis basis)
    : m_contents(contents), m_units(units), m_basis(basis) {
    for (const KeyVolume& volume : contents.all<KeyVolume>()) {
        ByUnit& byUnit = m_volumes[volume.allocationKey][volume.year];
        byUnit.resize(static_cast<std::size_t>(units.count()));
        if (const int place = units.placeOf(volume.unit); place >= 0)
            byUnit[static_cast<std::size_t>(place)] = &volume;
    }
    for (const KeyWeight& weight : contents.all<KeyWeight>())
        m_weights[weight.allocationKey].push_back(&weight);
    for (const KeyComponent& part : contents.all<KeyComponent>())
        m_components[part.allocationKey].push_back(&part);
}

std::optional<Quantity> KeyTables::volume(Id<AllocationKey> key, int unit, int year,
                                          VolumeBasis basis) const {
    const auto years = m_volumes.find(key);
    if (years == m_volumes.end())
        return std::nullopt;
    const auto found = years->second.find(year);
    if (found == years->second.end())
        return std::nullopt;
    const KeyVolume* row = found->second[static_cast<std::size_t>(unit)];
    if (!row)
        return std::nullopt;
    return basis == VolumeBasis::Planned ? row->planned : row->actual;
}

KeyShares KeyTables::shares(Id<AllocationKey> key, const Participants& participants,
                            int year) const {
    KeyShares shares;
    shares.allocationKey = key;
    shares.method = m_contents.find(key)->method;
    shares.units = participants;
    if (participants->empty())
        return shares;
    switch (shares.method) {
    case KeyMethod::Proportional:
        addVolumes(shares, year);
        break;
    case KeyMethod::Even:
        shares.weights.assign(participants->size(), 1);
        shares.sum = static_cast<std::int64_t>(participants->size());
        break;
    case KeyMethod::Weights:
        addWeights(shares, year);
        break;
    case KeyMethod::Combined:
        combine(shares, year);
        break;
    }
    return shares;
}

void KeyTables::addVolumes(KeyShares& shares, int year) const {
    setVolumes(shares, year, Kind::MissingVolume, m_units,
               [&](int unit) { return volume(shares.allocationKey, unit, year, m_basis); });
}

void KeyTables::addWeights(KeyShares& shares, int year) const {
    std::vector<std::optional<Quantity>> byUnit(static_cast<std::size_t>(m_units.count()));
    if (const auto found = m_weights.find(shares.allocationKey); found != m_weights.end())
        for (const KeyWeight* weight : found->second)
            if (const int place = m_units.placeOf(weight->unit);
                place >= 0 && weight->validity().contains(year))
                byUnit[static_cast<std::size_t>(place)] = Quantity::ofWhole(weight->weight);
    setVolumes(shares, year, Kind::MissingWeight, m_units,
               [&](int unit) { return byUnit[static_cast<std::size_t>(unit)]; });
}

void KeyTables::combine(KeyShares& shares, int year) const {
    std::vector<mpq_class> fractions(shares.units->size());
    mpz_class sum = 0;
    bool whole = true;
    if (const auto found = m_components.find(shares.allocationKey); found != m_components.end())
        for (const KeyComponent* part : found->second) {
            if (part->weight == 0)
                continue;
            const KeyShares other = this->shares(part->component, shares.units, year);
            std::ranges::copy(other.problems, std::back_inserter(shares.problems));
            shares.missing |= other.missing;
            whole &= other.hasShares();
            sum += part->weight;
            for (std::size_t at = 0; at < fractions.size() && other.hasShares(); ++at)
                fractions[at] += FractionParts::number(other.share(at)) * part->weight;
        }
    if (sum == 0)
        return add(shares, Kind::NoComponents, year);
    if (!whole)
        return;
    for (mpq_class& fraction : fractions)
        fraction /= sum;
    setFractions(shares, fractions);
}

std::optional<Quantity> KeyTables::total(Id<AllocationKey> key, const Participants& participants,
                                         int year) const {
    const KeyShares shares = this->shares(key, participants, year);
    if (shares.method == KeyMethod::Even)
        return Quantity::ofThousandths(static_cast<std::int64_t>(participants->size()) * 1000);
    if (shares.missing || shares.method == KeyMethod::Combined)
        return std::nullopt;
    return shares.total;
}

} // namespace nytto
