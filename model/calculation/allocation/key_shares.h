// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/fraction.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/allocation/allocation_units.h"
#include "model/entities/allocation/key_method.h"

#include <map>
#include <unordered_map>

namespace nytto {

struct AllocationKey;
struct KeyComponent;
struct KeyVolume;
struct KeyWeight;

/// Which volumes count: what was planned for the year, or what it came to.
enum class VolumeBasis { Planned, Actual };

/// The shares of a key in a year among those who take part, exact.
struct KeyShares {
    Id<AllocationKey> allocationKey;
    KeyMethod method = KeyMethod::Proportional;
    Participants units; ///< places of units, in stored order
    /// Of each participant: the volume, or the fixed weight; none where it is missing. Empty for
    /// even and combined keys.
    std::vector<std::optional<Quantity>> volumes;
    Quantity total; ///< of the volumes that are known
    std::vector<AllocationProblem> problems;
    bool missing = false; ///< a volume is; all shares are unknown then

    // share = weight / sum; the sum is 0 where there are no shares.
    std::vector<std::int64_t> weights;
    std::int64_t sum = 0;
    /// In place of these, where they do not fit.
    std::vector<Fraction> fractions;

    bool hasShares() const { return sum > 0 || !fractions.empty(); }
    /// Of the participant at `place` in `units`; only where hasShares().
    Fraction share(std::size_t place) const {
        return fractions.empty() ? Fraction(weights[place], sum) : fractions[place];
    }
};

/// The volumes, weights and components of all keys of one document, found by key and year.
class KeyTables {
public:
    KeyTables(const Contents& contents, const AllocationUnits& units, VolumeBasis basis);

    KeyShares shares(Id<AllocationKey> key, const Participants& participants, int year) const;
    /// The sum of the participants' volumes (or weights; their number for an even key); none where
    /// one is missing, or for a combined key.
    std::optional<Quantity> total(Id<AllocationKey> key, const Participants& participants,
                                  int year) const;
    std::optional<Quantity> volume(Id<AllocationKey> key, int unit, int year,
                                   VolumeBasis basis) const;

private:
    void addVolumes(KeyShares& shares, int year) const;
    void addWeights(KeyShares& shares, int year) const;
    void combine(KeyShares& shares, int year) const;

    const Contents& m_contents;
    const AllocationUnits& m_units;
    VolumeBasis m_basis;
    using ByUnit = std::vector<const KeyVolume*>;
    std::unordered_map<Id<AllocationKey>, std::map<int, ByUnit>> m_volumes; ///< by year
    std::unordered_map<Id<AllocationKey>, std::vector<const KeyWeight*>> m_weights;
    std::unordered_map<Id<AllocationKey>, std::vector<const KeyComponent*>> m_components;
};

} // namespace nytto
