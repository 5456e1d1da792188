// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"

namespace nytto {

struct EntityInfo;

struct Initiative;
struct Investment;

struct Initiative;
struct Investment;

/// Initiatives judged against each other within a purpose and yearly frames.
struct Portfolio {
    static constexpr const char* key = "portfolio";
    static EntityInfo declare();

    Id<Portfolio> id;
    int position = 0;
    QString number;
    QString name;
    QString purpose;
    QString requirement;        ///< what is asked of a benefit calculation here
    YearSeries frame;           ///< for costs of initiatives
    YearSeries investmentFrame; ///< for investment spending

    bool operator==(const Portfolio&) const = default;
};

/// Money set aside for a year (anslag).
struct Appropriation {
    static constexpr const char* key = "appropriation";
    static EntityInfo declare();

    Id<Appropriation> id;
    int position = 0;
    QString name;
    int year = 0;
    Figure amount;
    Id<Portfolio> portfolio;
    QString note;

    bool operator==(const Appropriation&) const = default;
};

/// One decided use of an appropriation (ärende), in the order of decision.
struct Matter {
    static constexpr const char* key = "matter";
    static EntityInfo declare();

    Id<Matter> id;
    int position = 0;
    Id<Appropriation> appropriation;
    QString name;
    QString reference; ///< diary number
    QDate decided;
    Figure amount;
    Id<Initiative> initiative;
    Id<Investment> investment;
    QString note;

    bool operator==(const Matter&) const = default;
};

} // namespace nytto
