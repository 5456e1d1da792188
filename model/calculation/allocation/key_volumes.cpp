// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/key_volumes.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/services/service.h"

#include <set>

namespace nytto {

namespace {

/// The key and all combined keys that it is a part of, directly or through others.
std::set<Id<AllocationKey>> holdersOf(const Contents& contents, Id<AllocationKey> key) {
    std::set<Id<AllocationKey>> holders{key};
    for (bool grew = true; grew;) {
        grew = false;
        for (const KeyComponent& part : contents.all<KeyComponent>())
            if (part.weight > 0 && holders.contains(part.component))
                grew |= holders.insert(part.allocationKey).second;
    }
    return holders;
}

/// Gathers those that take part in something.
class Asking {
public:
    Asking(const Contents& contents, Id<AllocationKey> key, const UnitYear& tree)
        : m_contents(contents), m_keys(holdersOf(contents, key)), m_tree(tree) {
        askByParts();
        askByBreakpoints();
        askByPrices();
        askByUses();
    }

    const std::set<int>& units() const { return m_units; }

private:
    void add(const Participants& participants) {
        m_units.insert(participants->begin(), participants->end());
    }
    template <class Row>
    bool concerns(const Row& row) const {
        return m_keys.contains(row.allocationKey) && row.validity().contains(m_tree.year());
    }
    void addPart(Id<ServicePart> id) {
        const ServicePart& part = *m_contents.find(id);
        const Service& service = *m_contents.find(part.service);
        if (part.state == DecisionState::Decided && part.validity().contains(m_tree.year()) &&
            !isInvoiced(service.financing))
            add(m_tree.participants(part, service));
    }

    void askByParts() {
        for (const PartKey& row : m_contents.all<PartKey>())
            if (concerns(row))
                addPart(row.part);
    }
    void askByBreakpoints() {
        for (const Breakpoint& row : m_contents.all<Breakpoint>())
            if (concerns(row))
                addPart(row.part);
    }
    void askByPrices() {
        for (const PriceItem& row : m_contents.all<PriceItem>()) {
            const Service& service = *m_contents.find(row.service);
            if (m_keys.contains(row.allocationKey) && row.year == m_tree.year() &&
                isInvoiced(service.financing))
                add(m_tree.participants(service));
        }
    }
    void askByUses() {
        for (const ServiceUse& row : m_contents.all<ServiceUse>())
            if (concerns(row) && !row.share && row.volume)
                add(m_tree.participants(*m_contents.find(row.provider)));
    }

    const Contents& m_contents;
    std::set<Id<AllocationKey>> m_keys;
    const UnitYear& m_tree;
    std::set<int> m_units;
};

void addTo(std::optional<Quantity>& sum, const std::optional<Quantity>& volume) {
    if (volume)
        sum = Quantity::ofThousandths((sum ? sum->thousandths() : 0) + volume->thousandths());
}

} // namespace

KeyVolumes volumesOf(const Contents& contents, Id<AllocationKey> key, int year) {
    const AllocationUnits units(contents);
    const UnitYear tree(contents, units, year);
    KeyVolumes result;
    result.allocationKey = key;
    result.year = year;
    for (const KeyVolume& volume : contents.all<KeyVolume>())
        if (volume.allocationKey == key && volume.year == year)
            result.entered.emplace(volume.unit, &volume);
    const auto volumeOf = [&](int unit) -> const KeyVolume* {
        const auto found = result.entered.find(units.at(unit).id);
        return found == result.entered.end() ? nullptr : found->second;
    };
    for (int at = 0; at < units.count(); ++at)
        if (const KeyVolume* volume = volumeOf(at)) {
            if (tree.bears(at)) {
                addTo(result.planned, volume->planned);
                addTo(result.actual, volume->actual);
            } else if (volume->planned || volume->actual) {
                result.notCounted.push_back(units.at(at).id);
            }
        }
    const Asking asking(contents, key, tree);
    for (const int at : asking.units()) {
        const Id<Unit> unit = units.at(at).id;
        const KeyVolume* volume = volumeOf(at);
        result.asked.push_back(unit);
        if (!volume || !volume->planned)
            result.missingPlanned.push_back(unit);
        if (!volume || !volume->actual)
            result.missingActual.push_back(unit);
    }
    return result;
}

} // namespace nytto
