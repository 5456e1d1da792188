// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/allocation.h"

namespace nytto {

struct Service;
struct Unit;

/// What settles one unit's year at unit prices (DOMAIN: Allocation, faktura à pris).
struct Correction {
    Id<Unit> unit;
    Figure invoiced; ///< price · planned volume
    Figure used;     ///< price · actual volume
    Figure volume;   ///< used − invoiced
    Figure recovery; ///< its share of cost − Σ used, by what it used
    /// recovery − (its share of the whole, rounded half away from zero): what the largest
    /// remainder gave or took so that the shares add up.
    Money residual = {};
    Figure total; ///< volume + recovery: the correction invoice
};

/// A service at unit prices in a year, planned beside actual.
struct UnitPriceSettlement {
    Id<Service> service;
    int year = 0;
    std::shared_ptr<const ServiceAllocation> planned;
    std::shared_ptr<const ServiceAllocation> actual;
    /// What the service cost, the best known figure of the year, with what is passed on between
    /// services as it was billed: by planned volumes.
    Figure cost;
    Figure invoiced; ///< Σ price · planned volume
    Figure used;     ///< Σ price · actual volume
    Figure recovery; ///< cost − used: what is lacking; less than 0 is over-recovery
    std::vector<Correction> units;

    /// Why a recovery that is known is spread over nobody.
    enum class NotSpread {
        NothingUsed, ///< by any unit
        MixedSigns,  ///< what some used costs less than 0, and what others used more
    };
    std::optional<NotSpread> notSpread = {};
};

/// Of every service that is invoiced at unit prices and has a price in the year, in stored order.
/// The recovery is spread by what each unit used, in whole öre; where that says nothing, it stays
/// unknown to whom (see NotSpread).
Result<std::vector<UnitPriceSettlement>> settlementsOf(const Contents& contents, int year);

} // namespace nytto
