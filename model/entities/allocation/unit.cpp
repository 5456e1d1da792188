// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/unit.h"

#include "model/entities/describe.h"

namespace nytto {

namespace {
constexpr Choice unitKinds[] = {
    {"municipality", QT_TRANSLATE_NOOP("choices", "Municipality")},
    {"committee", QT_TRANSLATE_NOOP("choices", "Committee")},
    {"administration", QT_TRANSLATE_NOOP("choices", "Administration")},
    {"company", QT_TRANSLATE_NOOP("choices", "Company")},
    {"other", QT_TRANSLATE_NOOP("choices", "Other")},
};
} // namespace

std::span<const Choice> choicesOf(UnitKind) {
    return unitKinds;
}

EntityInfo Unit::declare() {
    return describe<Unit>(
               QT_TRANSLATE_NOOP("entities", "Unit"), QT_TRANSLATE_NOOP("entities", "Units"),
               {
                   field<&Unit::number>("number", QT_TRANSLATE_NOOP("fields", "Number")).name(2),
                   field<&Unit::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&Unit::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind of unit")),
                   field<&Unit::parent>("parent", QT_TRANSLATE_NOOP("fields", "Belongs to"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "The unit that sums the bills of this one.")),
                   field<&Unit::account>("account", QT_TRANSLATE_NOOP("fields", "Account"))
                       .help(QT_TRANSLATE_NOOP("fields", "The account in the ledger file.")),
                   field<&Unit::responsibility>("responsibility",
                                                QT_TRANSLATE_NOOP("fields", "Responsibility code"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "The responsibility code in the ledger file.")),
                   field<&Unit::counterpart>("counterpart",
                                             QT_TRANSLATE_NOOP("fields", "Counterpart code")),
                   field<&Unit::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200),
                   field<&Unit::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                       .between(1990, 2200),
                   field<&Unit::successors>("successors",
                                            QT_TRANSLATE_NOOP("fields", "Succeeded by"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "The units that it was merged or split into when it ended.")),
                   field<&Unit::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).paragraphs(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New unit"))
        .shownOn({"allocation"});
}

EntityInfo UnitSize::declare() {
    return describe<UnitSize>(
               QT_TRANSLATE_NOOP("entities", "Size of a unit"),
               QT_TRANSLATE_NOOP("entities", "Sizes of units"),
               {
                   field<&UnitSize::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
                   field<&UnitSize::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&UnitSize::employees>("employees",
                                               QT_TRANSLATE_NOOP("fields", "Employees"))
                       .between(0, largestVolume),
                   field<&UnitSize::inhabitants>("inhabitants",
                                                 QT_TRANSLATE_NOOP("fields", "Inhabitants"))
                       .between(0, largestVolume),
                   field<&UnitSize::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
               })
        .shownOn({"allocation"});
}

} // namespace nytto
