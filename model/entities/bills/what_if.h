// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/service_part.h"
#include "model/entities/entity.h"

namespace nytto {

struct EntityInfo;

enum class FinancingForm;
enum class ServiceCategory;

struct AllocationKey;
struct CategoryProposal;
struct KeyProposal;
struct Service;
struct ServicePart;
struct Unit;

/// A named proposal to change who pays what. Its items make one edit (see
/// model/calculation/what_if.h), which is compared with the decided state, or carried out.
struct WhatIf {
    static constexpr const char* key = "whatIf";
    static EntityInfo declare();

    Id<WhatIf> id;
    int position = 0;
    QString name;
    int year = 0;
    DecisionState state = DecisionState::Proposed;
    Id<KeyProposal> keyProposal;
    Id<CategoryProposal> categoryProposal;
    QString description;

    bool operator==(const WhatIf&) const = default;
};

/// What an item changes from the year on, and which of its fields say so.
enum class WhatIfKind {
    PartKey,       ///< part, key
    Part,          ///< part
    PartAmount,    ///< part, amount; of the year only
    Volume,        ///< key, unit, volume; of the year only
    Category,      ///< service, category, financing
    Cost,          ///< service, amount; of the year only
    Participation, ///< unit, service, part
};
std::span<const Choice> choicesOf(WhatIfKind);

/// One change of a what-if. It goes with each thing that it names.
struct WhatIfItem {
    static constexpr const char* key = "whatIfItem";
    static EntityInfo declare();

    Id<WhatIfItem> id;
    int position = 0;
    Id<WhatIf> whatIf;
    WhatIfKind kind = WhatIfKind::PartKey;
    Id<Service> service;
    Id<ServicePart> part;
    Id<AllocationKey> allocationKey;
    Id<Unit> unit;
    std::optional<Quantity> volume;
    std::optional<ServiceCategory> category;
    std::optional<FinancingForm> financing;
    Figure amount;
    QString note;

    bool operator==(const WhatIfItem&) const = default;
};

} // namespace nytto
