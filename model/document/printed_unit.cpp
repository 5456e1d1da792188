// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/printed_unit.h"

#include "model/entities/entity_info.h"
#include "model/entities/settings.h"

namespace nytto {

namespace {

/// What belongs to something is printed with it; chains of that are short.
constexpr int longestChain = 20;

std::optional<MoneyUnit> saidBy(const Contents& contents, const EntityRef& ref, int chain = 0) {
    const std::optional<AnyEntity> entity = contents.find(ref);
    if (!entity)
        return std::nullopt;
    const EntityInfo& info = entity->info();
    if (const FieldInfo* field = info.fieldWith(&FieldInfo::printedUnit)) {
        const Value said = valueOf(*entity, *field);
        if (const qint64* unit = std::get_if<qint64>(&said))
            return static_cast<MoneyUnit>(*unit);
    }
    if (chain == longestChain)
        return std::nullopt;
    for (const FieldInfo& field : info.fields)
        if (field.owner)
            for (const EntityRef& owner : referencesIn(field, valueOf(*entity, field)))
                if (const auto unit = saidBy(contents, owner, chain + 1))
                    return unit;
    return std::nullopt;
}

} // namespace

std::optional<MoneyUnit> printedUnitOf(const Contents& contents, const EntityRef& ref) {
    const std::optional<MoneyUnit> said = saidBy(contents, ref);
    return said ? said : contents.settings().printedUnit;
}

std::int64_t printedStepOf(const Contents& contents, const EntityRef& ref) {
    const std::optional<MoneyUnit> unit = printedUnitOf(contents, ref);
    return unit ? orePer(*unit) : 0;
}

} // namespace nytto
