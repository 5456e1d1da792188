// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/bills/what_if.h"

#include "model/entities/allocation/unit.h"
#include "model/entities/describe.h"
#include "model/entities/services/service_kinds.h"

namespace nytto {

namespace {
constexpr Choice whatIfKinds[] = {
    {"part-key", QT_TRANSLATE_NOOP("choices", "Key of a part")},
    {"part", QT_TRANSLATE_NOOP("choices", "A proposed part is put to use")},
    {"part-amount", QT_TRANSLATE_NOOP("choices", "Amount of a part")},
    {"volume", QT_TRANSLATE_NOOP("choices", "Planned volume")},
    {"category", QT_TRANSLATE_NOOP("choices", "Category of a service")},
    {"cost", QT_TRANSLATE_NOOP("choices", "Cost of a service")},
    {"participation", QT_TRANSLATE_NOOP("choices", "A unit takes part")},
};
} // namespace

std::span<const Choice> choicesOf(WhatIfKind) {
    return whatIfKinds;
}

EntityInfo WhatIf::declare() {
    return describe<WhatIf>(
               QT_TRANSLATE_NOOP("entities", "What-if"), QT_TRANSLATE_NOOP("entities", "What-ifs"),
               {
                   field<&WhatIf::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&WhatIf::year>("year", QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200)
                       .help(QT_TRANSLATE_NOOP("fields", "The first year in which it would hold.")),
                   field<&WhatIf::state>("state", QT_TRANSLATE_NOOP("fields", "State"))
                       .help(QT_TRANSLATE_NOOP("fields", "Decided when it has been carried out.")),
                   field<&WhatIf::keyProposal>(
                       "keyProposal", QT_TRANSLATE_NOOP("fields", "Proposed allocation key"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "The proposal of the annual analysis that it works out.")),
                   field<&WhatIf::categoryProposal>(
                       "categoryProposal", QT_TRANSLATE_NOOP("fields", "Proposed category"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "The proposal of the annual analysis that it works out.")),
                   field<&WhatIf::description>("description",
                                               QT_TRANSLATE_NOOP("fields", "Description"))
                       .paragraphs(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New what-if"))
        .shownOn({"allocation"});
}

EntityInfo WhatIfItem::declare() {
    return describe<WhatIfItem>(
               QT_TRANSLATE_NOOP("entities", "Change of a what-if"),
               QT_TRANSLATE_NOOP("entities", "Changes of what-ifs"),
               {
                   field<&WhatIfItem::whatIf>("whatIf", QT_TRANSLATE_NOOP("fields", "What-if"))
                       .owner(),
                   field<&WhatIfItem::kind>("kind", QT_TRANSLATE_NOOP("fields", "What changes")),
                   field<&WhatIfItem::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                       .ownerIfSet(),
                   field<&WhatIfItem::part>("part", QT_TRANSLATE_NOOP("fields", "Part"))
                       .ownerIfSet(),
                   field<&WhatIfItem::allocationKey>("key",
                                                     QT_TRANSLATE_NOOP("fields", "Allocation key"))
                       .ownerIfSet(),
                   field<&WhatIfItem::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit"))
                       .ownerIfSet(),
                   field<&WhatIfItem::volume>("volume", QT_TRANSLATE_NOOP("fields", "Volume"))
                       .between(0, largestVolume),
                   field<&WhatIfItem::category>("category",
                                                QT_TRANSLATE_NOOP("fields", "Category")),
                   field<&WhatIfItem::financing>("financing",
                                                 QT_TRANSLATE_NOOP("fields", "Financing form"))
                       .help(QT_TRANSLATE_NOOP("fields", "Empty: as before.")),
                   field<&WhatIfItem::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
                   field<&WhatIfItem::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .shownOn({"allocation"});
}

} // namespace nytto
