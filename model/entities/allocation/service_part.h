// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/allocation_key.h"

namespace nytto {

/// What a part of a service costs.
enum class PartSizing {
    Remainder,
    Share,  ///< of the service's whole cost
    Amount, ///< per year
};
constexpr Choice partSizings[] = {
    {"remainder", QT_TRANSLATE_NOOP("choices", "What the other parts leave")},
    {"share", QT_TRANSLATE_NOOP("choices", "A share of the cost")},
    {"amount", QT_TRANSLATE_NOOP("choices", "An amount")},
};
constexpr std::span<const Choice> choicesOf(PartSizing) {
    return partSizings;
}

/// Who takes part in a part of a service.
enum class PartScope {
    All,
    Joined,
};
constexpr Choice partScopes[] = {
    {"all", QT_TRANSLATE_NOOP("choices", "All who take part in the service")},
    {"joined", QT_TRANSLATE_NOOP("choices", "Those who joined the part")},
};
constexpr std::span<const Choice> choicesOf(PartScope) {
    return partScopes;
}

/// A part of a service's cost with a key of its own (PartKey). What no part covers is not
/// allocated.
struct ServicePart {
    static constexpr const char* key = "servicePart";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Part of a service");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Parts of services");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&ServicePart::service>("service", QT_TRANSLATE_NOOP("fields", "Service")).owner(),
            field<&ServicePart::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&ServicePart::state>("state", QT_TRANSLATE_NOOP("fields", "State"))
                .help(QT_TRANSLATE_NOOP("fields", "A proposed part does not count until it is "
                                                  "decided; a what-if shows what it would do.")),
            field<&ServicePart::sizing>("sizing", QT_TRANSLATE_NOOP("fields", "Size of the part")),
            field<&ServicePart::share>("share", QT_TRANSLATE_NOOP("fields", "Share of the cost"))
                .between(0, Rate::one)
                .help(QT_TRANSLATE_NOOP(
                    "fields", "Of the whole cost of the service, where the part is a share.")),
            field<&ServicePart::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount"))
                .help(QT_TRANSLATE_NOOP("fields", "Per year, where the part is an amount.")),
            field<&ServicePart::scope>("scope", QT_TRANSLATE_NOOP("fields", "Who takes part")),
            field<&ServicePart::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200),
            field<&ServicePart::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
            field<&ServicePart::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// The key of a part in some years; at most one in each.
struct PartKey {
    static constexpr const char* key = "partKey";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Key of a part");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Keys of parts");

    Id<PartKey> id;
    int position = 0;
    Id<ServicePart> part;
    Id<AllocationKey> allocationKey;
    std::optional<int> fromYear;
    std::optional<int> toYear;

    bool operator==(const PartKey&) const = default;
    Validity validity() const { return {fromYear, toYear}; }

    static constexpr auto fields() {
        return std::tuple{
            field<&PartKey::part>("part", QT_TRANSLATE_NOOP("fields", "Part")).owner(),
            field<&PartKey::allocationKey>("key", QT_TRANSLATE_NOOP("fields", "Allocation key"))
                .owner(),
            field<&PartKey::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200),
            field<&PartKey::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
        };
    }
};

/// That a unit takes part in a service, or in a part of one that units join. Mandatory services
/// take in every unit without it (DOMAIN: Allocation); it is never inferred from volumes.
struct Participation {
    static constexpr const char* key = "participation";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Participation");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Participations");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&Participation::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                .owner(),
            field<&Participation::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
            field<&Participation::part>("part", QT_TRANSLATE_NOOP("fields", "Part"))
                .ownerIfSet()
                .help(QT_TRANSLATE_NOOP("fields", "Empty: the whole service.")),
            field<&Participation::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200),
            field<&Participation::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
            field<&Participation::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// Why a cost rises by a step.
enum class BreakpointReason {
    Staff,
    Technology, ///< servers, memory, hardware, software
    Licences,
    Other,
};
constexpr Choice breakpointReasons[] = {
    {"staff", QT_TRANSLATE_NOOP("choices", "More staff")},
    {"technology", QT_TRANSLATE_NOOP("choices", "More IT content")},
    {"licences", QT_TRANSLATE_NOOP("choices", "More licences")},
    {"other", QT_TRANSLATE_NOOP("choices", "Other")},
};
constexpr std::span<const Choice> choicesOf(BreakpointReason) {
    return breakpointReasons;
}

/// A volume above which a part costs more by a step: cost(v) = base + Σ steps whose threshold v
/// exceeds, v the sum of the participants' volumes.
struct Breakpoint {
    static constexpr const char* key = "breakpoint";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Breakpoint");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Breakpoints");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&Breakpoint::part>("part", QT_TRANSLATE_NOOP("fields", "Part")).owner(),
            field<&Breakpoint::allocationKey>("key", QT_TRANSLATE_NOOP("fields", "Volumes of"))
                .help(QT_TRANSLATE_NOOP(
                    "fields", "The key whose volumes count; empty: the key of the part.")),
            field<&Breakpoint::threshold>("threshold", QT_TRANSLATE_NOOP("fields", "Threshold"))
                .between(0, largestVolume),
            field<&Breakpoint::step>("step", QT_TRANSLATE_NOOP("fields", "Step"))
                .help(QT_TRANSLATE_NOOP(
                    "fields",
                    "What the part costs more, per year, when the volume exceeds the threshold.")),
            field<&Breakpoint::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason")),
            field<&Breakpoint::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200),
            field<&Breakpoint::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
            field<&Breakpoint::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// That a service uses another, which passes on some of its cost: a share of it, or in proportion
/// to the volume that the user takes beside the units.
struct ServiceUse {
    static constexpr const char* key = "serviceUse";
    static constexpr const char* label =
        QT_TRANSLATE_NOOP("entities", "Use of a service by another");
    static constexpr const char* plural =
        QT_TRANSLATE_NOOP("entities", "Uses of services by others");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&ServiceUse::provider>("provider", QT_TRANSLATE_NOOP("fields", "Used service"))
                .owner(),
            field<&ServiceUse::user>("user", QT_TRANSLATE_NOOP("fields", "Used by")).owner(),
            field<&ServiceUse::share>("share", QT_TRANSLATE_NOOP("fields", "Share of the cost"))
                .between(0, Rate::one)
                .help(QT_TRANSLATE_NOOP("fields",
                                        "Of all that the used service costs. Empty: by volume.")),
            field<&ServiceUse::allocationKey>("key", QT_TRANSLATE_NOOP("fields", "Volumes of"))
                .help(QT_TRANSLATE_NOOP(
                    "fields", "The key whose volumes the units take, where it is by volume.")),
            field<&ServiceUse::volume>("volume", QT_TRANSLATE_NOOP("fields", "Volume"))
                .between(0, largestVolume)
                .help(QT_TRANSLATE_NOOP(
                    "fields", "What the using service takes, in the measure of the key.")),
            field<&ServiceUse::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200),
            field<&ServiceUse::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
            field<&ServiceUse::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

} // namespace nytto
