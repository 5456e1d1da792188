// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

#include <QRandomGenerator>

#include <map>
#include <set>

namespace nytto::test {

/// Made documents of who pays what in 2025 to 2027, with every method of a key, parts of every
/// size, breakpoints, prices, leases and services that use services. Costs are negative now and
/// then; volumes are 0 now and then, and missing in one key of ten where `missing` is set, and
/// so are the sizes of parts.
class RandomAllocation {
public:
    explicit RandomAllocation(quint32 seed, bool missing = false)
        : m_random(seed), m_missing(missing) {}

    Contents contents() {
        Settings settings = made<Settings>();
        settings.municipality = QStringLiteral("Provköping");
        settings.firstYear = 2025;
        settings.chainMethod = chance(50) ? ChainMethod::StepDown : ChainMethod::Reciprocal;
        m_contents.insert(settings);
        addUnits();
        addKeys();
        for (int left = 2 + below(6); left > 0; --left)
            addService();
        addUses();
        return std::move(m_contents);
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int percent) { return below(100) < percent; }
    bool isMissing() { return m_missing && chance(10); }
    template <class T>
    T made() {
        T entity;
        const auto number = static_cast<uint>(++m_count);
        entity.id = Id<T>(QUuid(number, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7));
        entity.position = m_count;
        return entity;
    }
    template <class T>
    T named() {
        T entity = made<T>();
        entity.name = QStringLiteral("%1 %2").arg(QLatin1String(T::key)).arg(m_count);
        return entity;
    }
    Money money() {
        const qint64 ore = chance(10) ? 0 : below(1'000'000'000);
        return Money::ofOre(chance(15) ? -ore : ore);
    }
    Quantity volume() {
        return chance(20) ? Quantity()
                          : Quantity::ofThousandths(below(chance(50) ? 100 : 100'000'000));
    }
    template <class T>
    const T& any(const std::vector<T>& rows) {
        return rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
    }

    void addUnits() {
        for (int left = 1 + below(12); left > 0; --left) {
            Unit unit = named<Unit>();
            unit.kind = static_cast<UnitKind>(below(5));
            if (chance(30) && !m_units.empty())
                unit.parent = any(m_units).id;
            if (chance(10))
                unit.toYear = 2025 + below(2);
            m_contents.insert(unit);
            m_units.push_back(unit);
        }
    }

    void addKeys() {
        for (int left = 3 + below(5); left > 0; --left) {
            AllocationKey key = named<AllocationKey>();
            key.method = static_cast<KeyMethod>(m_keys.empty() ? below(3) : below(4));
            m_contents.insert(key);
            const bool gaps = m_missing && chance(10);
            for (const Unit& unit : m_units)
                addShare(key, unit, gaps);
            for (int parts = 1 + below(3); key.method == KeyMethod::Combined && parts > 0; --parts)
                addComponent(key);
            m_keys.push_back(key);
        }
    }

    void addShare(const AllocationKey& key, const Unit& unit, bool gaps) {
        if (key.method == KeyMethod::Weights && !(gaps && chance(30))) {
            KeyWeight weight = made<KeyWeight>();
            weight.allocationKey = key.id;
            weight.unit = unit.id;
            weight.weight = chance(20) ? 0 : below(1000);
            m_contents.insert(weight);
        }
        for (int year = 2025; key.method == KeyMethod::Proportional && year <= 2027; ++year) {
            if (gaps && chance(30))
                continue;
            KeyVolume row = made<KeyVolume>();
            row.allocationKey = key.id;
            row.unit = unit.id;
            row.year = year;
            row.planned = volume();
            row.actual = volume();
            m_contents.insert(row);
        }
    }

    void addComponent(const AllocationKey& key) {
        KeyComponent part = made<KeyComponent>();
        part.allocationKey = key.id;
        part.component = any(m_keys).id;
        part.weight = below(100);
        for (const KeyComponent& other : m_contents.all<KeyComponent>())
            if (other.allocationKey == key.id && other.component == part.component)
                return;
        m_contents.insert(part);
    }

    void addService() {
        Service service = named<Service>();
        service.category = chance(60) ? ServiceCategory::Base : ServiceCategory::Additional;
        service.financing = static_cast<FinancingForm>(below(4));
        service.stepOrder = below(5);
        for (int year = 2025; year <= 2027; ++year)
            service.cost.set(year, static_cast<int>(ServiceCost::Budget), money());
        m_contents.insert(service);
        m_services.push_back(service);
        for (const Unit& unit : m_units)
            if (chance(50))
                join(service, unit, {});
        if (chance(20))
            addLease(service);
        if (service.financing == FinancingForm::UnitPrice)
            addPrices(service);
        else
            addParts(service);
    }

    void join(const Service& service, const Unit& unit, Id<ServicePart> part) {
        Participation row = made<Participation>();
        row.service = service.id;
        row.unit = unit.id;
        row.part = part;
        m_contents.insert(row);
    }

    void addParts(const Service& service) {
        int left = 100;
        bool remainder = false;
        for (int count = below(4); count > 0; --count) {
            ServicePart part = named<ServicePart>();
            part.service = service.id;
            part.sizing = static_cast<PartSizing>(remainder ? 1 + below(2) : below(3));
            remainder |= part.sizing == PartSizing::Remainder;
            const int share = below(left + 1);
            if (part.sizing == PartSizing::Share && !isMissing()) {
                part.share = Rate::ofMillionths(share * 10'000);
                left -= share;
            }
            for (int year = 2025; year <= 2027; ++year)
                if (!isMissing())
                    part.amount.set(year, Money::ofOre(below(1'000'000)));
            part.scope = chance(30) ? PartScope::Joined : PartScope::All;
            m_contents.insert(part);
            for (const Unit& unit : m_units)
                if (part.scope == PartScope::Joined && chance(50))
                    join(service, unit, part.id);
            addKeyOf(part);
        }
    }

    void addKeyOf(const ServicePart& part) {
        if (chance(5))
            return;
        PartKey row = made<PartKey>();
        row.part = part.id;
        row.allocationKey = any(m_keys).id;
        m_contents.insert(row);
        if (m_contents.find(row.allocationKey)->method == KeyMethod::Combined || chance(60))
            return;
        Breakpoint step = made<Breakpoint>();
        step.part = part.id;
        step.threshold = volume();
        step.step = Money::ofOre(below(100'000));
        m_contents.insert(step);
    }

    void addLease(const Service& service) {
        LeaseAgreement lease = named<LeaseAgreement>();
        lease.service = service.id;
        lease.start = {2024 + below(3), 1 + below(12)};
        lease.payment = Money::ofOre(below(1'000'000));
        m_contents.insert(lease);
    }

    void addPrices(const Service& service) {
        for (int count = below(3); count > 0; --count) {
            PriceItem item = named<PriceItem>();
            item.service = service.id;
            item.year = 2025;
            item.allocationKey = any(m_keys).id;
            item.price = Figure(Money::ofOre(below(10'000)));
            m_contents.insert(item);
        }
    }

    void addUses() {
        std::map<Id<Service>, int> left;
        std::set<std::pair<Id<Service>, Id<Service>>> held;
        for (int count = below(5); count > 0; --count) {
            ServiceUse use = made<ServiceUse>();
            use.provider = any(m_services).id;
            use.user = any(m_services).id;
            if (use.provider == use.user || !held.emplace(use.provider, use.user).second)
                continue;
            int& open = left.emplace(use.provider, 100).first->second;
            const int share = below(open + 1);
            use.share = Rate::ofPercent(share);
            open -= share;
            m_contents.insert(use);
        }
    }

    QRandomGenerator m_random;
    bool m_missing;
    int m_count = 0;
    Contents m_contents;
    std::vector<Unit> m_units;
    std::vector<AllocationKey> m_keys;
    std::vector<Service> m_services;
};

} // namespace nytto::test
