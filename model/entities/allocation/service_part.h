// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/key_method.h"
#include "model/entities/entity.h"
#include "model/entities/validity.h"

namespace nytto {

struct EntityInfo;

struct AllocationKey;
struct Service;
struct Unit;

/// What a part of a service costs.
enum class PartSizing {
    Remainder,
    Share,  ///< of the service's whole cost
    Amount, ///< per year
};
std::span<const Choice> choicesOf(PartSizing);

/// Who takes part in a part of a service.
enum class PartScope {
    All,
    Joined,
};
std::span<const Choice> choicesOf(PartScope);

/// A part of a service's cost with a key of its own (PartKey). What no part covers is not
/// allocated.
struct ServicePart {
    static constexpr const char* key = "servicePart";
    static EntityInfo declare();

    Id<ServicePart> id;
    int position = 0;
    Id<Service> service;
    QString name;
    DecisionState state = DecisionState::Decided;
    PartSizing sizing = PartSizing::Remainder;
    std::optional<Rate> share;
    YearSeries amount;
    PartScope scope = PartScope::All;
    std::optional<int> fromYear;
    std::optional<int> toYear;
    QString note;

    bool operator==(const ServicePart&) const = default;
    Validity validity() const { return {fromYear, toYear}; }
};

/// The key of a part in some years; at most one in each.
struct PartKey {
    static constexpr const char* key = "partKey";
    static EntityInfo declare();

    Id<PartKey> id;
    int position = 0;
    Id<ServicePart> part;
    Id<AllocationKey> allocationKey;
    std::optional<int> fromYear;
    std::optional<int> toYear;

    bool operator==(const PartKey&) const = default;
    Validity validity() const { return {fromYear, toYear}; }
};

/// That a unit takes part in a service, or in a part of one that units join. Mandatory services
/// take in every unit without it (DOMAIN: Allocation); it is never inferred from volumes.
struct Participation {
    static constexpr const char* key = "participation";
    static EntityInfo declare();

    Id<Participation> id;
    int position = 0;
    Id<Service> service;
    Id<Unit> unit;
    Id<ServicePart> part; ///< none: the service
    std::optional<int> fromYear;
    std::optional<int> toYear;
    QString note;

    bool operator==(const Participation&) const = default;
    Validity validity() const { return {fromYear, toYear}; }
};

/// Why a cost rises by a step.
enum class BreakpointReason {
    Staff,
    Technology, ///< servers, memory, hardware, software
    Licences,
    Other,
};
std::span<const Choice> choicesOf(BreakpointReason);

/// A volume above which a part costs more by a step: cost(v) = base + Σ steps whose threshold v
/// exceeds, v the sum of the participants' volumes.
struct Breakpoint {
    static constexpr const char* key = "breakpoint";
    static EntityInfo declare();

    Id<Breakpoint> id;
    int position = 0;
    Id<ServicePart> part;
    Id<AllocationKey> allocationKey; ///< none: the part's key
    Quantity threshold;
    Money step;
    BreakpointReason reason = BreakpointReason::Staff;
    std::optional<int> fromYear;
    std::optional<int> toYear;
    QString note;

    bool operator==(const Breakpoint&) const = default;
    Validity validity() const { return {fromYear, toYear}; }
};

/// That a service uses another, which passes on some of its cost: a share of it, or in proportion
/// to the volume that the user takes beside the units.
struct ServiceUse {
    static constexpr const char* key = "serviceUse";
    static EntityInfo declare();

    Id<ServiceUse> id;
    int position = 0;
    Id<Service> provider;
    Id<Service> user;
    std::optional<Rate> share;
    Id<AllocationKey> allocationKey;
    std::optional<Quantity> volume;
    std::optional<int> fromYear;
    std::optional<int> toYear;
    QString note;

    bool operator==(const ServiceUse&) const = default;
    Validity validity() const { return {fromYear, toYear}; }
};

} // namespace nytto
