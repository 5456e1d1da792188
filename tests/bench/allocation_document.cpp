// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/allocation_document.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

#include <QRandomGenerator>

#include <map>

namespace nytto::bench {

namespace {

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
        settings.firstYear = allocationFirstYear;
        settings.horizon = allocationYears;
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
                for (int year = allocationFirstYear; year < allocationFirstYear + allocationYears;
                     ++year) {
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
        for (int year = allocationFirstYear; year < allocationFirstYear + allocationYears; ++year)
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
            scenario.year = allocationFirstYear;
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
        for (int year = allocationFirstYear; year < allocationFirstYear + allocationYears; ++year)
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

} // namespace

const Contents& allocationDocument(int members) {
    static std::map<int, Contents> documents;
    auto found = documents.find(members);
    if (found == documents.end())
        found = documents.emplace(members, Maker(members).make()).first;
    return found->second;
}

} // namespace nytto::bench
