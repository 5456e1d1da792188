// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/service_part.h"
#include "model/entities/services/service_change.h"

namespace nytto {

/// A named proposal to change who pays what. Its items make one edit (see
/// model/calculation/what_if.h), which is compared with the decided state, or carried out.
struct WhatIf {
    static constexpr const char* key = "whatIf";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "What-if");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "What-ifs");

    Id<WhatIf> id;
    int position = 0;
    QString name;
    int year = 0;
    DecisionState state = DecisionState::Proposed;
    Id<KeyProposal> keyProposal;
    Id<CategoryProposal> categoryProposal;
    QString description;

    bool operator==(const WhatIf&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&WhatIf::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&WhatIf::year>("year", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200)
                .help(QT_TRANSLATE_NOOP("fields", "The first year in which it would hold.")),
            field<&WhatIf::state>("state", QT_TRANSLATE_NOOP("fields", "State"))
                .help(QT_TRANSLATE_NOOP("fields", "Decided when it has been carried out.")),
            field<&WhatIf::keyProposal>("keyProposal",
                                        QT_TRANSLATE_NOOP("fields", "Proposed allocation key"))
                .help(QT_TRANSLATE_NOOP("fields",
                                        "The proposal of the annual analysis that it works out.")),
            field<&WhatIf::categoryProposal>("categoryProposal",
                                             QT_TRANSLATE_NOOP("fields", "Proposed category"))
                .help(QT_TRANSLATE_NOOP("fields",
                                        "The proposal of the annual analysis that it works out.")),
            field<&WhatIf::description>("description", QT_TRANSLATE_NOOP("fields", "Description"))
                .paragraphs(),
        };
    }
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
constexpr Choice whatIfKinds[] = {
    {"part-key", QT_TRANSLATE_NOOP("choices", "Key of a part")},
    {"part", QT_TRANSLATE_NOOP("choices", "A proposed part is put to use")},
    {"part-amount", QT_TRANSLATE_NOOP("choices", "Amount of a part")},
    {"volume", QT_TRANSLATE_NOOP("choices", "Planned volume")},
    {"category", QT_TRANSLATE_NOOP("choices", "Category of a service")},
    {"cost", QT_TRANSLATE_NOOP("choices", "Cost of a service")},
    {"participation", QT_TRANSLATE_NOOP("choices", "A unit takes part")},
};
constexpr std::span<const Choice> choicesOf(WhatIfKind) {
    return whatIfKinds;
}

/// One change of a what-if. It goes with each thing that it names.
struct WhatIfItem {
    static constexpr const char* key = "whatIfItem";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Change of a what-if");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Changes of what-ifs");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&WhatIfItem::whatIf>("whatIf", QT_TRANSLATE_NOOP("fields", "What-if")).owner(),
            field<&WhatIfItem::kind>("kind", QT_TRANSLATE_NOOP("fields", "What changes")),
            field<&WhatIfItem::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                .ownerIfSet(),
            field<&WhatIfItem::part>("part", QT_TRANSLATE_NOOP("fields", "Part")).ownerIfSet(),
            field<&WhatIfItem::allocationKey>("key", QT_TRANSLATE_NOOP("fields", "Allocation key"))
                .ownerIfSet(),
            field<&WhatIfItem::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).ownerIfSet(),
            field<&WhatIfItem::volume>("volume", QT_TRANSLATE_NOOP("fields", "Volume"))
                .between(0, largestVolume),
            field<&WhatIfItem::category>("category", QT_TRANSLATE_NOOP("fields", "Category")),
            field<&WhatIfItem::financing>("financing",
                                          QT_TRANSLATE_NOOP("fields", "Financing form"))
                .help(QT_TRANSLATE_NOOP("fields", "Empty: as before.")),
            field<&WhatIfItem::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
            field<&WhatIfItem::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

} // namespace nytto
