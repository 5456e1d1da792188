// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "tests/model/made_document.h"

namespace nytto::test {

/// A document with appropriations and frames that are used up, exceeded, unknown and not
/// applicable, and with a secret matter.
struct MadeRooms {
    MadeDocument made;
    Id<Initiative> secret;

    MadeRooms() {
        secret = made.initiative(QStringLiteral("Brandvägg"), {tkr(5), tkr(5), tkr(5)}, {});
        Initiative row = *made.contents.find(secret);
        row.secret = true;
        row.publicName = QStringLiteral("Skydd");
        made.contents.replace(row);
        appropriation(u"Anslag A", tkr(100), {tkr(40), Figure(), tkr(70), tkr(-30)});
        appropriation(u"Anslag B", Figure(), {tkr(1)});
        appropriation(u"Anslag C", Figure::notApplicable(), {Figure::notApplicable()});
        appropriation(u"Anslag D", tkr(9), {});
        appropriation(u"Anslag E", Money::ofOre(10'010),
                      {Figure::notApplicable(), Money::ofOre(9)});
        addPortfolio();
    }

    const Contents& contents() const { return made.contents; }

private:
    void appropriation(QStringView name, const Figure& amount,
                       std::initializer_list<Figure> matters) {
        Appropriation row = made.filled<Appropriation>();
        row.name = name.toString();
        row.year = 2025;
        row.amount = amount;
        made.add(row);
        for (const Figure& figure : matters) {
            Matter matter = made.filled<Matter>();
            matter.appropriation = row.id;
            matter.name = QStringLiteral("Ärende %1").arg(++m_matters);
            matter.amount = figure;
            if (m_matters == 2) {
                matter.name = QStringLiteral("Köp av brandvägg");
                matter.reference = QStringLiteral("BRANDVÄGG-17");
                matter.initiative = secret;
            }
            if (m_matters == 3) {
                matter.reference = QStringLiteral("KS 2025/3");
                matter.decided = QDate(2025, 2, 3);
            }
            made.add(matter);
        }
    }

    void addPortfolio() {
        Portfolio portfolio = made.filled<Portfolio>();
        portfolio.number = QStringLiteral("1");
        portfolio.name = QStringLiteral("Skolor");
        portfolio.frame = made.series({tkr(50), tkr(20), tkr(10)});
        portfolio.investmentFrame = made.series({tkr(30)});
        made.add(portfolio);
        use(portfolio.id,
            made.initiative(QStringLiteral("Lärplattform"), {tkr(20), tkr(30), Figure()}, {}));
        use(portfolio.id, secret);
        Investment investment = made.filled<Investment>();
        investment.name = QStringLiteral("Datorer");
        investment.portfolio = portfolio.id;
        investment.spending = made.series({tkr(12), tkr(3), tkr(0)});
        made.add(investment);
    }
    void use(Id<Portfolio> portfolio, Id<Initiative> initiative) {
        Initiative row = *made.contents.find(initiative);
        row.portfolio = portfolio;
        made.contents.replace(row);
    }

    int m_matters = 0;
};

} // namespace nytto::test
