// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"

namespace nytto::test {

/// A document with all that a scenario's tables can meet: members that are moved, scaled, left out,
/// secret, with capital cost, with years after the plan, unknown and not applicable figures, costs
/// that were published, an initiative in two scenarios, and one that the third moves differently.
struct MadeScenarios {
    MadeDocument made;
    Id<Initiative> plain;
    Id<Initiative> moved;
    Id<Initiative> scaled;
    Id<Initiative> invested;
    Id<Initiative> secret;
    Id<Initiative> ongoing;
    Id<Initiative> leftOut;
    Id<Scenario> first;
    Id<Scenario> second;
    Id<Scenario> third;

    explicit MadeScenarios(ImpactReading reading = ImpactReading::YearlyAmount) {
        made.change([&](Settings& settings) { settings.impactReading = reading; });
        addServices();
        addInitiatives();
        addInvestment();
        addScenarios();
        publish();
    }

    const Contents& contents() const { return made.contents; }

private:
    void addServices() {
        made.service(QStringLiteral("Bas"), {cell(2025, ServiceCost::Proposal, tkr(1000)),
                                             cell(2026, ServiceCost::Budget, tkr(1100))});
        made.service(QStringLiteral("Infra"), {cell(2025, ServiceCost::Outcome, tkr(500)),
                                               cell(2026, ServiceCost::Forecast, Figure())});
        made.service(QStringLiteral("Tillägg"), {cell(2025, ServiceCost::Proposal, tkr(77))},
                     ServiceCategory::Additional);
    }

    void addInitiatives() {
        plain = add(u"1", u"Enkel", {tkr(100), tkr(50), tkr(0), tkr(25), tkr(5)},
                    {tkr(10), tkr(5), tkr(1), tkr(2)}, tkr(900));
        moved = add(u"2", u"Flyttad", {tkr(200), tkr(80), tkr(40)}, {tkr(20), tkr(30), tkr(40)},
                    tkr(600));
        scaled = add(u"3", u"Skalad", {Money::ofOre(10'001), tkr(10), Figure(), tkr(7)},
                     {Money::ofOre(5'555), Figure::notApplicable(), tkr(-3)}, tkr(333));
        invested = add(u"4", u"Med investering", {tkr(60), tkr(60), tkr(60)},
                       {tkr(6), tkr(6), tkr(6)}, Figure::notApplicable());
        secret = add(u"5", u"Hemlig brandvägg", {tkr(70), Figure(), tkr(0)},
                     {Figure(), Figure(), Figure()}, Figure());
        ongoing = add(u"P1", u"Pågår", {tkr(300), tkr(100), Figure::notApplicable()},
                      {tkr(0), tkr(0), tkr(0)}, Figure::notApplicable(), Stage::Ongoing);
        leftOut = add(u"6", u"Utelämnad", {tkr(999), tkr(999), tkr(999)},
                      {tkr(99), tkr(99), tkr(99)}, tkr(9999));
    }

    Id<Initiative> add(QStringView number, QStringView name, std::initializer_list<Figure> cost,
                       std::initializer_list<Figure> impact, const Figure& netBenefit,
                       Stage stage = Stage::Proposal) {
        const Id<Initiative> id = made.initiative(name.toString(), cost, impact, stage);
        Initiative initiative = *made.contents.find(id);
        initiative.number = number.toString();
        initiative.netBenefit = netBenefit;
        initiative.secret = name.startsWith(u"Hemlig");
        initiative.publicName = initiative.secret ? QStringLiteral("Skydd") : QString();
        initiative.description = QStringLiteral("Beskrivning av %1").arg(name);
        made.contents.replace(initiative);
        return id;
    }

    void addInvestment() {
        Investment investment = made.filled<Investment>();
        investment.name = QStringLiteral("Servrar");
        investment.initiative = invested;
        investment.calendar = CapitalCalendar::CalendarYears;
        investment.start = {2025, 7};
        investment.rate = Rate::ofMillionths(15'000);
        made.add(investment);
        InvestmentComponent component = made.filled<InvestmentComponent>();
        component.investment = investment.id;
        component.name = QStringLiteral("Del");
        component.amount = tkr(503);
        component.life = 4;
        made.add(component);
    }

    void addScenarios() {
        first = made.scenario(QStringLiteral("1"), {ongoing, plain});
        made.member(first, moved, [](ScenarioMember& member) { member.shift = 1; });
        made.member(first, scaled, [](ScenarioMember& member) {
            member.costScale = Rate::ofMillionths(333'333);
            member.impactScale = Rate::ofPercent(50);
            member.benefitScale = Rate::ofPercent(80);
        });
        made.member(first, invested, [](ScenarioMember& member) {
            member.shift = 2;
            member.impactScale = Rate::ofPercent(75);
        });
        made.member(first, leftOut, [](ScenarioMember& member) { member.included = false; });
        second = made.scenario(QStringLiteral("2"), {plain});
        made.member(second, secret, [](ScenarioMember& member) {
            member.printedName = QStringLiteral("Ny brandvägg");
            member.printedService = QStringLiteral("Nätverk");
            member.note = QStringLiteral("Om brandväggen");
        });
        third = made.scenario(QStringLiteral("3"), {moved, invested});
    }

    void publish() {
        publish(PublishedQuantity::ScenarioBase, tkr(1500));
        publish(PublishedQuantity::ScenarioOngoing, tkr(300));
        publish(PublishedQuantity::ScenarioProposed, tkr(101));
        publish(PublishedQuantity::ScenarioImpact, tkr(10));
        publish(PublishedQuantity::ScenarioSum, tkr(1912));
        publish(PublishedQuantity::MemberCost, tkr(90), plain);
    }
    void publish(PublishedQuantity quantity, const Figure& figure, Id<Initiative> initiative = {}) {
        PublishedFigure published = made.filled<PublishedFigure>();
        published.quantity = quantity;
        published.scenario = first;
        published.initiative = initiative;
        published.year = 2025;
        published.figure = figure;
        published.place = QStringLiteral("sida 7");
        made.add(published);
    }
};

} // namespace nytto::test
