// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"
#include "model/entities/validity.h"

namespace nytto {

struct EntityInfo;

struct Source;

struct Source;

/// The largest volume that a document may hold, a million million, in thousandths.
constexpr qint64 largestVolume = 1'000'000'000'000'000;

enum class UnitKind {
    Municipality,
    Committee,      ///< nämnd
    Administration, ///< förvaltning
    Company,        ///< bolag
    Other,
};
std::span<const Choice> choicesOf(UnitKind);

/// Whether a municipal grant pays for units of this kind; the others are billed directly.
constexpr bool isPaidByGrant(UnitKind kind) {
    return kind == UnitKind::Municipality || kind == UnitKind::Committee ||
           kind == UnitKind::Administration;
}

/// A customer of services and bearer of their costs. In a year in which valid units lie below it,
/// it only groups them (DOMAIN: Allocation). What it was merged into, or split into, succeeds it.
struct Unit {
    static constexpr const char* key = "unit";
    static EntityInfo declare();

    Id<Unit> id;
    int position = 0;
    QString number;
    QString name;
    UnitKind kind = UnitKind::Administration;
    Id<Unit> parent;
    QString account;        ///< konto
    QString responsibility; ///< ansvar
    QString counterpart;    ///< motpart
    std::optional<int> fromYear;
    std::optional<int> toYear;
    std::vector<Id<Unit>> successors;
    QString note;

    bool operator==(const Unit&) const = default;
    Validity validity() const { return {fromYear, toYear}; }
};

/// How large a unit is in a year, for amounts per head. What is not entered is unknown.
struct UnitSize {
    static constexpr const char* key = "unitSize";
    static EntityInfo declare();

    Id<UnitSize> id;
    int position = 0;
    Id<Unit> unit;
    int year = 0;
    std::optional<Quantity> employees;
    std::optional<Quantity> inhabitants;
    Id<Source> source;

    bool operator==(const UnitSize&) const = default;
};

} // namespace nytto
