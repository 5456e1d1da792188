// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/samples/samples.h"
#include "tests/model/published_table.h"

#include <QTest>

using namespace nytto;
using nytto::test::PublishedTable;

namespace {

/// A figure as the published tables print it; `missing` where it is not printed at all.
QString printed(const Figure& figure, int decimals, const QString& missing) {
    if (!figure.isAmount())
        return missing;
    QString text = plainDecimal(figure.amount().ore(), decimals, 0);
    return text.replace(u'.', u',');
}
QString tkr(const Figure& figure, const QString& missing = {}) {
    return printed(figure, 5, missing);
}
QString kr(const Figure& figure) {
    return printed(figure, 2, {});
}
QString lowered(const QString& text) {
    return text.left(1).toLower() + text.mid(1);
}

QString word(Certainty certainty) {
    switch (certainty) {
    case Certainty::Good:
        return QStringLiteral("God");
    case Certainty::FairlyGood:
        return QStringLiteral("Relativt god");
    case Certainty::Uncertain:
        return QStringLiteral("Osäker");
    case Certainty::NotRelevant:
        return QStringLiteral("Ej relevant");
    case Certainty::Missing:
        return QStringLiteral("Saknas");
    case Certainty::Withheld:
        return QStringLiteral("Ej angiven");
    case Certainty::NotGiven:
        break;
    }
    return {};
}

QString certaintyOf(const Initiative& initiative) {
    const QString note = initiative.certaintyNote;
    return word(initiative.certainty) +
           (note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(lowered(note)));
}

/// The published figure of a quantity that `fits`; unknown, and a failure, where there is none.
const PublishedFigure* published(const Contents& contents, PublishedQuantity quantity, auto fits) {
    for (const PublishedFigure& figure : contents.all<PublishedFigure>())
        if (figure.quantity == quantity && fits(figure))
            return &figure;
    return nullptr;
}
QString shown(const PublishedFigure* figure) {
    if (!figure)
        return {};
    const int decimals = figure->unit == MoneyUnit::Kronor      ? 2
                         : figure->unit == MoneyUnit::Thousands ? 5
                                                                : 8;
    return printed(figure->figure, decimals, QStringLiteral("Ej känt"));
}

struct SummaryRow {
    PublishedQuantity quantity;
    const char16_t* name;
};
constexpr SummaryRow summaryRows[] = {
    {PublishedQuantity::ScenarioBase,
     u"Total förvaltningskostnad befintliga bastjänster/digital infrastruktur (basen)"},
    {PublishedQuantity::ScenarioOngoing,
     u"Total kostnad för pågående förändringsinsatser inom scenariot"},
    {PublishedQuantity::ScenarioProposed,
     u"Total kostnad för föreslagna förändringsinsatser i scenariot"},
    {PublishedQuantity::ScenarioImpact, u"Påverkan på förvaltningskostnaden"},
    {PublishedQuantity::ScenarioSum, u"Summering"},
    {PublishedQuantity::ScenarioNetBenefit,
     u"Beräknad/potentiell nettonytta kommande 6 år (totalt)"},
};

} // namespace

/// Every published figure is in the samples as it was printed.
class SampleFiguresTest : public QObject {
    Q_OBJECT

private:
    QStringList publishedLines(const char* file, const char* columns) const {
        return PublishedTable(QString::fromLatin1(file))
            .lines(QString::fromLatin1(columns).split(u';'));
    }
    QStringList causesOf(const Service& service) const {
        QStringList names;
        for (const ServiceCause& cause : m_goteborg.all<ServiceCause>())
            if (cause.service == service.id && cause.year == 2025)
                names << m_goteborg.find(cause.cause)->name;
        return names;
    }
    QString summaryLine(const Scenario& scenario, const SummaryRow& row) const {
        QStringList cells{scenario.number, scenario.name, QString::fromUtf16(row.name)};
        const bool isTotal = row.quantity == PublishedQuantity::ScenarioNetBenefit;
        for (const int year : {2025, 2026, 2027})
            cells << shown(published(m_goteborg, row.quantity, [&](const PublishedFigure& figure) {
                return figure.scenario == scenario.id &&
                       (isTotal ? year == 2025 && !figure.year : figure.year == year);
            }));
        return cells.join(u';');
    }
    QString capitalLine(const char16_t* name, PublishedQuantity quantity) const {
        QStringList cells{QString::fromUtf16(name)};
        for (const std::optional<int> year :
             std::vector<std::optional<int>>{1, 2, 3, 4, 5, std::nullopt})
            cells << shown(published(m_norrtalje, quantity, [&](const PublishedFigure& figure) {
                return figure.calculationYear == year;
            }));
        return cells.join(u';');
    }

private Q_SLOTS:
    void initTestCase() {
        for (const auto& [key, contents] :
             {std::pair{"goteborg-2025", &m_goteborg}, std::pair{"norrtalje-2019", &m_norrtalje},
              std::pair{"stockholm-2013", &m_stockholm}}) {
            const auto loaded = sampleContents(QString::fromLatin1(key));
            QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
            *contents = *loaded;
        }
    }

    void services() {
        QStringList lines;
        const QString none = QStringLiteral("N/A");
        for (const Service& service : m_goteborg.all<Service>())
            if (isInBase(service.category) && !service.derived)
                lines << QStringList{service.name,
                                     tkr(service.costAt(2023, ServiceCost::Outcome), none),
                                     tkr(service.costAt(2024, ServiceCost::Budget), none),
                                     tkr(service.costAt(2025, ServiceCost::Proposal), none),
                                     causesOf(service).join(QStringLiteral(", "))}
                             .join(u';');
        QCOMPARE(lines, publishedLines("goteborg-arlig-analys-2025/tjanster.csv",
                                       "tjanst;utfall_2023_tkr;budget_2024_tkr;"
                                       "foreslagen_budget_2025_tkr;orsaker"));
    }

    void movedDevelopment() {
        QStringList lines;
        for (const MovedDevelopment& moved : m_goteborg.all<MovedDevelopment>())
            lines << QStringList{moved.serviceName, moved.name, tkr(moved.amount)}.join(u';');
        QCOMPARE(lines, publishedLines("goteborg-arlig-analys-2025/flyttad-utveckling.csv",
                                       "tjanst;utvecklingsinsats;estimerad_kostnad_2025_tkr"));
    }

    void categoryProposals() {
        QStringList lines;
        for (const CategoryProposal& proposal : m_goteborg.all<CategoryProposal>()) {
            const bool isBase = proposal.proposed == ServiceCategory::Base;
            const QString year =
                proposal.costYear ? QString::number(*proposal.costYear) : proposal.costNote;
            lines << QStringList{m_goteborg.find(proposal.service)->name, proposal.categoryToday,
                                 isBase ? QStringLiteral("Bastjänst")
                                        : QStringLiteral("Uppdrag (%1)")
                                              .arg(lowered(proposal.proposedNote)),
                                 kr(proposal.cost), year}
                         .join(u';');
        }
        QCOMPARE(lines,
                 publishedLines("goteborg-arlig-analys-2025/andrad-kategorisering.csv",
                                "tjanst;kategori_idag;foreslagen_kategori;kostnad_kr;kostnadsar"));
    }

    void keyProposals() {
        QStringList lines;
        for (const KeyProposal& proposal : m_goteborg.all<KeyProposal>())
            lines << proposal.keyToday + u';' + proposal.keyProposed;
        QCOMPARE(lines, publishedLines("goteborg-arlig-analys-2025/andrad-fordelningsnyckel.csv",
                                       "nuvarande_nyckel;foreslagen_nyckel"));
    }

    void newInitiatives() {
        QStringList lines;
        for (const Initiative& initiative : m_goteborg.all<Initiative>()) {
            if (hasStarted(initiative.stage))
                continue;
            const auto isAverage = [&](const PublishedFigure& figure) {
                return figure.initiative == initiative.id && figure.year == 2025 &&
                       figure.toYear == 2027;
            };
            QStringList cells{initiative.number, initiative.serviceName, initiative.name};
            for (const int year : {2025, 2026, 2027})
                cells << tkr(initiative.costAt(year, InitiativeCost::Plan));
            cells << shown(published(m_goteborg, PublishedQuantity::AverageImpact, isAverage))
                  << tkr(initiative.netBenefit) << certaintyOf(initiative);
            lines << cells.join(u';');
        }
        QCOMPARE(lines,
                 publishedLines("goteborg-arlig-analys-2025/nya-forandringsinsatser.csv",
                                "nr;tjanst;forandringsinsats;kostnad_2025_tkr;kostnad_2026_tkr;"
                                "kostnad_2027_tkr;"
                                "genomsnittlig_paverkan_forvaltningskostnad_2025_2027_tkr;"
                                "potentiell_nettonytta_tkr;sakerhet_nettonytta"));
    }

    void ongoingInitiatives() {
        QStringList lines;
        for (const Initiative& initiative : m_goteborg.all<Initiative>())
            if (hasStarted(initiative.stage))
                lines << QStringList{initiative.number, initiative.serviceName, initiative.name,
                                     tkr(initiative.costAt(2025, InitiativeCost::Plan))}
                             .join(u';');
        QCOMPARE(lines,
                 publishedLines("goteborg-arlig-analys-2025/pagaende-forandringsinsatser.csv",
                                "nr;tjanst;forandringsinsats;kostnad_2025_tkr"));
    }

    /// The assumed years of impact: what the file lists is there, all others are 0.
    void impactPerYear() {
        QStringList lines;
        for (const Initiative& initiative : m_goteborg.all<Initiative>()) {
            QStringList cells{initiative.name};
            for (const int year : {2025, 2026, 2027})
                cells << tkr(initiative.impact.at(year), QStringLiteral("Ej känt"));
            if (cells.mid(1) !=
                QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")})
                lines << cells.join(u';');
        }
        QStringList expected = publishedLines(
            "goteborg-arlig-analys-2025/antagen-paverkan-per-ar.csv",
            "forandringsinsats;paverkan_2025_tkr;paverkan_2026_tkr;paverkan_2027_tkr");
        lines.sort();
        expected.sort();
        QCOMPARE(lines, expected);
    }

    void scenarioMembers() {
        QStringList lines;
        for (const ScenarioMember& member : m_goteborg.all<ScenarioMember>()) {
            const Initiative* initiative = m_goteborg.find(member.initiative);
            const auto isCost = [&](const PublishedFigure& figure) {
                return figure.scenario == member.scenario &&
                       figure.initiative == member.initiative && figure.year == 2025;
            };
            lines << QStringList{m_goteborg.find(member.scenario)->number, initiative->name,
                                 shown(
                                     published(m_goteborg, PublishedQuantity::MemberCost, isCost)),
                                 hasStarted(initiative->stage) ? QStringLiteral("pågående")
                                                               : QStringLiteral("ny")}
                         .join(u';');
        }
        QCOMPARE(lines, publishedLines(
                            "goteborg-arlig-analys-2025/scenarier-insatser.csv",
                            "scenario;forandringsinsats;kostnad_2025_tkr_enligt_scenariotabellen;"
                            "typ"));
    }

    void scenarioSummaries() {
        QStringList lines;
        for (const Scenario& scenario : m_goteborg.all<Scenario>())
            for (const SummaryRow& row : summaryRows)
                lines << summaryLine(scenario, row);
        QCOMPARE(lines,
                 publishedLines("goteborg-arlig-analys-2025/scenarier-summering-publicerad.csv",
                                "scenario;namn;rad;2025_tkr;2026_tkr;2027_tkr"));
    }

    void causes() {
        QStringList lines;
        for (const ChangeCause& cause : m_goteborg.all<ChangeCause>())
            if (const PublishedFigure* total = published(
                    m_goteborg, PublishedQuantity::CauseTotal,
                    [&](const PublishedFigure& figure) { return figure.cause == cause.id; }))
                lines << cause.name + u';' + shown(total);
        lines << QStringLiteral("Totalt;") +
                     shown(published(m_goteborg, PublishedQuantity::ChangeTotal,
                                     [](const PublishedFigure&) { return true; }));
        QCOMPARE(lines, publishedLines("goteborg-arlig-analys-2025/orsaker-total.csv",
                                       "orsak;forandring_2025_mnkr"));
    }

    void estimate() {
        QStringList lines;
        for (const EstimateRow& row : m_norrtalje.all<EstimateRow>()) {
            const QString percent =
                row.percent
                    ? QStringLiteral(" (uppges vara %1 %)").arg(row.percent->toPlainPercent())
                    : QString();
            lines << row.name + percent + u';' + kr(row.amount);
        }
        lines << QStringLiteral("Totalt;") +
                     shown(published(m_norrtalje, PublishedQuantity::EstimateTotal,
                                     [](const PublishedFigure&) { return true; }));
        QCOMPARE(lines,
                 publishedLines("norrtalje-investering-2019/investering.csv", "post;belopp_kr"));
    }

    void capitalCost() {
        const QStringList lines{capitalLine(u"Räntekostnad", PublishedQuantity::CapitalInterest),
                                capitalLine(u"Avskrivning", PublishedQuantity::CapitalDepreciation),
                                capitalLine(u"Kostnad per år", PublishedQuantity::CapitalCost)};
        QCOMPARE(lines, publishedLines("norrtalje-investering-2019/kapitalkostnad-publicerad.csv",
                                       "rad;ar_1;ar_2;ar_3;ar_4;ar_5;summa"));
    }

    void conditionsOfTheInvestment() {
        const Investment& investment = m_norrtalje.all<Investment>().front();
        const InvestmentComponent& component = m_norrtalje.all<InvestmentComponent>().front();
        const QString text = m_norrtalje.find(investment.initiative)->description;
        const auto share = [&](int percent) {
            const QString shown = QStringLiteral("%1\u00a0%").arg(percent);
            return text.contains(shown) ? QStringLiteral("%1 %").arg(percent) : QString();
        };
        const auto month = [&](const char16_t* name, const char* value) {
            return text.contains(QString::fromUtf16(name)) ? QString::fromLatin1(value) : QString();
        };
        const bool isOnOpening = investment.method == CapitalMethod::StraightLine;
        const QStringList values{
            kr(component.amount),
            investment.rate->toPlainPercent().replace(u'.', u',') + QStringLiteral(" %"),
            QString::number(component.life),
            isOnOpening ? QStringLiteral("ingående bokfört värde varje år") : QString(),
            share(40),
            share(25),
            month(u"september 2019", "2019-09"),
            month(u"mars 2020", "2020-03")};
        QCOMPARE(values, publishedLines("norrtalje-investering-2019/forutsattningar.csv", "varde"));
    }

    void portfolios() {
        QStringList lines;
        for (const Portfolio& portfolio : m_stockholm.all<Portfolio>())
            lines << QStringList{portfolio.number, portfolio.name, lowered(portfolio.requirement)}
                         .join(u';');
        QCOMPARE(lines,
                 publishedLines("stockholm-it-program-2013/portfoljer.csv", "nr;portfolj;krav"));
    }

private:
    Contents m_goteborg;
    Contents m_norrtalje;
    Contents m_stockholm;
};

QTEST_GUILESS_MAIN(SampleFiguresTest)
#include "sample_figures_test.moc"
