// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/services/service.h"
#include "model/entities/validity.h"

namespace nytto {

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
constexpr Choice unitKinds[] = {
    {"municipality", QT_TRANSLATE_NOOP("choices", "Municipality")},
    {"committee", QT_TRANSLATE_NOOP("choices", "Committee")},
    {"administration", QT_TRANSLATE_NOOP("choices", "Administration")},
    {"company", QT_TRANSLATE_NOOP("choices", "Company")},
    {"other", QT_TRANSLATE_NOOP("choices", "Other")},
};
constexpr std::span<const Choice> choicesOf(UnitKind) {
    return unitKinds;
}

/// Whether a municipal grant pays for units of this kind; the others are billed directly.
constexpr bool isPaidByGrant(UnitKind kind) {
    return kind == UnitKind::Municipality || kind == UnitKind::Committee ||
           kind == UnitKind::Administration;
}

/// A customer of services and bearer of their costs. In a year in which valid units lie below it,
/// it only groups them (DOMAIN: Allocation). What it was merged into, or split into, succeeds it.
struct Unit {
    static constexpr const char* key = "unit";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Unit");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Units");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&Unit::number>("number", QT_TRANSLATE_NOOP("fields", "Number")),
            field<&Unit::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&Unit::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind of unit")),
            field<&Unit::parent>("parent", QT_TRANSLATE_NOOP("fields", "Belongs to"))
                .help(QT_TRANSLATE_NOOP("fields", "The unit that sums the bills of this one.")),
            field<&Unit::account>("account", QT_TRANSLATE_NOOP("fields", "Account"))
                .help(QT_TRANSLATE_NOOP("fields", "The account in the ledger file.")),
            field<&Unit::responsibility>("responsibility",
                                         QT_TRANSLATE_NOOP("fields", "Responsibility code"))
                .help(QT_TRANSLATE_NOOP("fields", "The responsibility code in the ledger file.")),
            field<&Unit::counterpart>("counterpart",
                                      QT_TRANSLATE_NOOP("fields", "Counterpart code")),
            field<&Unit::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200),
            field<&Unit::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
            field<&Unit::successors>("successors", QT_TRANSLATE_NOOP("fields", "Succeeded by"))
                .help(QT_TRANSLATE_NOOP(
                    "fields", "The units that it was merged or split into when it ended.")),
            field<&Unit::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).paragraphs(),
        };
    }
};

/// How large a unit is in a year, for amounts per head. What is not entered is unknown.
struct UnitSize {
    static constexpr const char* key = "unitSize";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Size of a unit");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Sizes of units");

    Id<UnitSize> id;
    int position = 0;
    Id<Unit> unit;
    int year = 0;
    std::optional<Quantity> employees;
    std::optional<Quantity> inhabitants;
    Id<Source> source;

    bool operator==(const UnitSize&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&UnitSize::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
            field<&UnitSize::year>("year", QT_TRANSLATE_NOOP("fields", "Year")).between(1990, 2200),
            field<&UnitSize::employees>("employees", QT_TRANSLATE_NOOP("fields", "Employees"))
                .between(0, largestVolume),
            field<&UnitSize::inhabitants>("inhabitants", QT_TRANSLATE_NOOP("fields", "Inhabitants"))
                .between(0, largestVolume),
            field<&UnitSize::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
        };
    }
};

} // namespace nytto
