// SPDX-License-Identifier: GPL-3.0-or-later
// Who pays what in a made document of 100 units, 200 services with three parts each, 10 years and
// 20 scenarios: all bills of all years, without a scenario and in each, by how many initiatives a
// scenario has; and what one changed volume asks for, the bills of the year that is shown.
#include "model/calculation/allocation.h"

#include <QRandomGenerator>

#include <benchmark/benchmark.h>
#include <map>

namespace {

using namespace nytto;

constexpr int firstYear = 2025;
constexpr int years = 10;
constexpr int unitCount = 100;
constexpr int serviceCount = 200;
constexpr int keyCount = 40;
constexpr int scenarioCount = 20;

class Maker {
public:
    explicit Maker(int members) : m_members(members) {}

    Contents make() {
        Settings settings = next<Settings>();
        settings.municipality = QStringLiteral("Storköping");
        settings.firstYear = firstYear;
        settings.horizon = years;
        add(settings);
        addUnitsAndKeys();
        for (int at = 0; at < serviceCount; ++at)
            addService();
        addScenarios();
        return contentsOf();
    }

private:
    template <class T>
    T next() {
        T row;
        const auto number = static_cast<uint>(++m_count);
        row.id = Id<T>(QUuid(number, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
        row.position = m_count;
        return row;
    }
    void add(const AnyEntity& entity) { m_entities.push_back(entity); }
    Contents contentsOf() {
        Contents contents;
        contents.insertAll(std::move(m_entities));
        return contents;
    }

    void addUnitsAndKeys() {
        for (int at = 0; at < unitCount; ++at) {
            Unit unit = next<Unit>();
            unit.name = QStringLiteral("Enhet %1").arg(at);
            m_units.push_back(unit.id);
            add(unit);
        }
        for (int at = 0; at < keyCount; ++at) {
            AllocationKey key = next<AllocationKey>();
            key.name = QStringLiteral("Nyckel %1").arg(at);
            m_keys.push_back(key.id);
            add(key);
            for (const Id<Unit> unit : m_units)
                for (int year = firstYear; year < firstYear + years; ++year) {
                    KeyVolume volume = next<KeyVolume>();
                    volume.allocationKey = key.id;
                    volume.unit = unit;
                    volume.year = year;
                    volume.planned = Quantity::ofWhole(m_random.bounded(20'000));
                    add(volume);
                }
        }
    }

    void addService() {
        Service service = next<Service>();
        service.name = QStringLiteral("Tjänst %1").arg(m_services.size());
        service.category = ServiceCategory::Base;
        for (int year = firstYear; year < firstYear + years; ++year)
            service.cost.set(year, static_cast<int>(ServiceCost::Proposal),
                             Money::ofOre(m_random.bounded(2'000'000'000)));
        m_services.push_back(service.id);
        add(service);
        for (int at = 0; at < 3; ++at) {
            ServicePart part = next<ServicePart>();
            part.service = service.id;
            part.name = QStringLiteral("Del %1").arg(at);
            part.sizing = at == 0 ? PartSizing::Remainder : PartSizing::Share;
            part.share = Rate::ofPercent(15 * at);
            add(part);
            PartKey key = next<PartKey>();
            key.part = part.id;
            key.allocationKey = m_keys[static_cast<std::size_t>(m_random.bounded(keyCount))];
            add(key);
        }
    }

    void addScenarios() {
        for (int at = 0; at < scenarioCount; ++at) {
            Scenario scenario = next<Scenario>();
            scenario.name = QStringLiteral("Scenario %1").arg(at);
            scenario.year = firstYear;
            add(scenario);
            for (int member = 0; member < m_members; ++member)
                addMember(scenario.id);
        }
    }

    void addMember(Id<Scenario> scenario) {
        Initiative initiative = next<Initiative>();
        initiative.name = QStringLiteral("Insats");
        initiative.services = {
            m_services[static_cast<std::size_t>(m_random.bounded(serviceCount))]};
        for (int year = firstYear; year < firstYear + years; ++year)
            initiative.impact.set(year, Money::ofOre(m_random.bounded(100'000'000)));
        add(initiative);
        ScenarioMember member = next<ScenarioMember>();
        member.scenario = scenario;
        member.initiative = initiative.id;
        add(member);
    }

    int m_members;
    int m_count = 0;
    QRandomGenerator m_random{17};
    std::vector<AnyEntity> m_entities;
    std::vector<Id<Unit>> m_units;
    std::vector<Id<AllocationKey>> m_keys;
    std::vector<Id<Service>> m_services;
};

const Contents& document(int members) {
    static std::map<int, Contents> documents;
    auto found = documents.find(members);
    if (found == documents.end())
        found = documents.emplace(members, Maker(members).make()).first;
    return found->second;
}

/// Every unit's bill in öre.
std::int64_t billed(const Contents& contents, const Allocation& allocation) {
    std::int64_t sum = 0;
    for (const Unit& unit : contents.all<Unit>())
        sum += allocation.total(unit.id).ore;
    return sum;
}

void allBills(benchmark::State& state) {
    const Contents& contents = document(static_cast<int>(state.range(0)));
    const auto summaries = summariseAll(contents, firstYear);
    for (auto _ : state) {
        const Allocations allocations(contents);
        for (int year = firstYear; year < firstYear + years; ++year) {
            benchmark::DoNotOptimize(billed(contents, *allocations.of(year)));
            for (const ScenarioSummary& summary : *summaries)
                benchmark::DoNotOptimize(billed(contents, *allocations.of(year, summary)));
        }
    }
}

void oneYear(benchmark::State& state) {
    const Contents& contents = document(0);
    for (auto _ : state) {
        const Allocations allocations(contents);
        benchmark::DoNotOptimize(billed(contents, *allocations.of(firstYear)));
    }
}

} // namespace

BENCHMARK(allBills)->Arg(0)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(oneYear)->Unit(benchmark::kMillisecond);
