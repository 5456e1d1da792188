// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_document.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"

#include <QRandomGenerator>

namespace nytto::bench {

namespace {

constexpr int firstYear = 2025;
constexpr int years = 10;
constexpr int membersPerScenario = 500;

class Maker {
public:
    explicit Maker(int scale) : m_scale(scale) {}

    Contents make() {
        addSettings();
        addServices();
        addInitiatives();
        addInvestments();
        addScenarios();
        publishSummaries();
        return std::move(m_contents);
    }

private:
    template <class T>
    T next() {
        T row;
        const auto number = static_cast<uint>(++m_count);
        row.id = Id<T>(QUuid(number, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        row.position = static_cast<int>(number);
        return row;
    }
    Figure amount() { return Money::ofOre(m_random.bounded(100'000'000)); }
    template <class T>
    Id<T> add(const T& row) {
        m_contents.insert(row);
        return row.id;
    }

    void addSettings() {
        Settings settings = next<Settings>();
        settings.municipality = QStringLiteral("Storköping");
        settings.firstYear = firstYear;
        settings.horizon = years;
        settings.significantAmount = Money::ofThousands(500);
        add(settings);
        Source source = next<Source>();
        source.title = QStringLiteral("Årlig analys");
        m_source = add(source);
        for (const char* name : {"Ny leverans", "Utveckling", "Volymer"}) {
            ChangeCause cause = next<ChangeCause>();
            cause.name = QString::fromLatin1(name);
            m_causes.push_back(add(cause));
        }
    }

    void addServices() {
        for (int i = 0; i < 200 * m_scale; ++i) {
            Service service = next<Service>();
            service.name = QStringLiteral("Tjänst %1").arg(i);
            service.cost.set(firstYear - 1, static_cast<int>(ServiceCost::Budget), amount());
            for (int at = 0; at < years; ++at)
                service.cost.set(firstYear + at, static_cast<int>(ServiceCost::Proposal), amount());
            add(service);
            for (const int which : {i % 3, (i + 1) % 3}) {
                ServiceCause entry = next<ServiceCause>();
                entry.service = service.id;
                entry.cause = m_causes[static_cast<std::size_t>(which)];
                entry.year = firstYear;
                entry.amount = amount();
                add(entry);
            }
            MovedDevelopment moved = next<MovedDevelopment>();
            moved.year = firstYear;
            moved.name = service.name;
            moved.services = {service.id};
            moved.cause = m_causes.front();
            moved.amount = amount();
            add(moved);
        }
    }

    void addInitiatives() {
        for (int i = 0; i < 1000 * m_scale; ++i) {
            Initiative initiative = next<Initiative>();
            initiative.number = QString::number(i + 1);
            initiative.name = QStringLiteral("Insats %1").arg(i + 1);
            initiative.description =
                QStringLiteral("En beskrivning av vad insatsen ska ge. ").repeated(5);
            initiative.stage = i % 4 == 0 ? Stage::Ongoing : Stage::Proposal;
            for (int at = 0; at < years; ++at) {
                initiative.cost.set(firstYear + at, amount());
                initiative.impact.set(firstYear + at, amount());
            }
            initiative.netBenefit = amount();
            m_initiatives.push_back(add(initiative));
            const Figure mean = *nytto::mean(std::array{initiative.impact.at(firstYear),
                                                        initiative.impact.at(firstYear + 1),
                                                        initiative.impact.at(firstYear + 2)});
            publish(PublishedQuantity::AverageImpact, mean, [&](PublishedFigure& figure) {
                figure.initiative = initiative.id;
                figure.toYear = firstYear + 2;
            });
        }
    }

    void addInvestments() {
        for (int i = 0; i < 50 * m_scale; ++i) {
            Investment investment = next<Investment>();
            investment.name = QStringLiteral("Investering %1").arg(i);
            investment.initiative = m_initiatives[static_cast<std::size_t>(i)];
            investment.start = {firstYear, 1};
            investment.rate = Rate::ofPercent(2);
            add(investment);
            for (int part = 0; part < 2; ++part) {
                InvestmentComponent component = next<InvestmentComponent>();
                component.investment = investment.id;
                component.name = QStringLiteral("Del %1").arg(part);
                component.amount = amount();
                component.life = 5 + 5 * part;
                add(component);
            }
        }
    }

    void addScenarios() {
        for (int i = 0; i < 20 * m_scale; ++i) {
            Scenario scenario = next<Scenario>();
            scenario.year = firstYear;
            scenario.number = QString::number(i + 1);
            scenario.name = QStringLiteral("Scenario %1").arg(i + 1);
            add(scenario);
            for (int at = 0; at < membersPerScenario; ++at)
                addMember(scenario, m_initiatives[static_cast<std::size_t>(
                                        (i * 37 + at) % static_cast<int>(m_initiatives.size()))]);
        }
    }

    void publishSummaries() {
        const auto summaries = summariseAll(m_contents, firstYear);
        for (const ScenarioSummary& summary : *summaries)
            for (int at = 0; at < 3; ++at) {
                const ScenarioSummary::Year& year = summary.perYear[static_cast<std::size_t>(at)];
                const auto publishRow = [&](PublishedQuantity quantity, const FigureSum& sum) {
                    publish(quantity, *sum.figure(), [&](PublishedFigure& figure) {
                        figure.scenario = summary.scenarios.front();
                        figure.year = firstYear + at;
                    });
                };
                publishRow(PublishedQuantity::ScenarioBase, year.row(ScenarioRow::Base));
                publishRow(PublishedQuantity::ScenarioOngoing, year.row(ScenarioRow::Ongoing));
                publishRow(PublishedQuantity::ScenarioProposed, year.row(ScenarioRow::Proposed));
                publishRow(PublishedQuantity::ScenarioImpact, year.row(ScenarioRow::Impact));
                publishRow(PublishedQuantity::ScenarioSum, year.sum);
            }
    }

    void addMember(const Scenario& scenario, Id<Initiative> initiative) {
        ScenarioMember member = next<ScenarioMember>();
        member.scenario = scenario.id;
        member.initiative = initiative;
        member.shift = member.position % 10 == 0 ? 1 : 0;
        add(member);
        const Figure cost = m_contents.find(initiative)->costAt(firstYear, InitiativeCost::Plan);
        publish(PublishedQuantity::MemberCost, cost, [&](PublishedFigure& figure) {
            figure.scenario = scenario.id;
            figure.initiative = initiative;
        });
    }

    /// One figure in twenty is published wrong.
    void publish(PublishedQuantity quantity, const Figure& right, auto about) {
        PublishedFigure figure = next<PublishedFigure>();
        figure.quantity = quantity;
        figure.year = firstYear;
        figure.source = m_source;
        figure.figure = m_random.bounded(20) == 0 ? amount() : right;
        about(figure);
        add(figure);
    }

    int m_scale;
    int m_count = 0;
    QRandomGenerator m_random{4711};
    Contents m_contents;
    Id<Source> m_source;
    std::vector<Id<ChangeCause>> m_causes;
    std::vector<Id<Initiative>> m_initiatives;
};

} // namespace

Contents largeDocument(int scale) {
    return Maker(scale).make();
}

} // namespace nytto::bench
