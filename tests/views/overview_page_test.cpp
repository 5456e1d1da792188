// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/analysis/missing.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"
#include "views/overview/overview_page.h"
#include "views/panels/page_places.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The page with a document, and the page that it last asked for.
struct Overview : ShownPage<OverviewPage> {
    explicit Overview(Contents given) : ShownPage(std::move(given)) {
        QObject::connect(&page, &Page::pageRequested, &page,
                         [this](const QString& key, const QString& place) {
                             pageAsked = key;
                             placeAsked = place;
                         });
    }

    QString shown(const char* table, const QString& row, const char* column) {
        return plainShown(this->table(table)->shown(row, QString::fromLatin1(column)));
    }
    /// The row of a scenario with this number: "sum-…", "benefit-…".
    QString rowOf(const char* what, const char* number) const {
        for (const Scenario& scenario : contents.all<Scenario>())
            if (scenario.number == QLatin1String(number))
                return QStringLiteral("%1-%2").arg(
                    QString::fromLatin1(what), scenario.id.uuid().toString(QUuid::WithoutBraces));
        return {};
    }
    void enter(const char* table, const QString& row, const char* column) {
        ResultTable& figures = *this->table(table);
        QVERIFY(figures.select(row, QString::fromLatin1(column)));
        QTest::keyClick(figures.view(), Qt::Key_Return);
    }
    /// The row that leads to the subject, of what is to look at; empty without one.
    QString attentionRow(const EntityRef& subject) {
        const auto& rows = table("overview-attention")->table().rows;
        const auto found = std::ranges::find(rows, subject, &Row::subject);
        return found == rows.end() ? QString() : found->key;
    }
    QString attention(const EntityRef& subject, const char* column) {
        return table("overview-attention")
            ->shown(attentionRow(subject), QString::fromLatin1(column));
    }
    ResultTable& missing() { return *table("overview-missing"); }

    QString pageAsked;
    QString placeAsked;
};

Contents goteborg() {
    return *sampleContents(QStringLiteral("goteborg-2025"));
}

} // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void figuresOfTheYear() {
        Overview overview(goteborg());
        QCOMPARE(overview.shown("overview-year", QStringLiteral("base"), "2025"),
                 QStringLiteral("1088976"));
        QCOMPARE(overview.shown("overview-year", overview.rowOf("sum", "1"), "2025"),
                 QStringLiteral("1116626"));
        QCOMPARE(overview.shown("overview-year", overview.rowOf("sum", "3"), "2025"),
                 QStringLiteral("1094176"));
        QCOMPARE(overview.shown("overview-year", overview.rowOf("benefit", "1"), "total"),
                 QStringLiteral("Ejkänt"));
        QCOMPARE(overview.shown("overview-year", overview.rowOf("known", "1"), "total"),
                 QStringLiteral("25680"));
    }

    void everyFigureLeadsSomewhere() {
        Overview overview(goteborg());
        overview.enter("overview-year", QStringLiteral("base"), "2025");
        QCOMPARE(overview.pageAsked, QStringLiteral("services"));
        overview.enter("overview-year", overview.rowOf("sum", "2"), "2026");
        QCOMPARE(overview.contents.find(Id<Scenario>(overview.revealed.id))->number,
                 QStringLiteral("2"));
        overview.enter("overview-findings",
                       QStringLiteral("class-%1").arg(static_cast<int>(FindingClass::Difference)),
                       "count");
        QCOMPARE(overview.pageAsked, QStringLiteral("reconciliation"));
        QCOMPARE(overview.placeAsked, placeOfClass(FindingClass::Difference));
    }

    void findingsByClass() {
        Overview overview(goteborg());
        const Calculations calculations(overview.contents);
        for (const FindingClass kind : {FindingClass::Difference, FindingClass::NotDecidable}) {
            const auto count =
                std::ranges::count(calculations.reconciliation()->findings, kind, &Finding::kind);
            QVERIFY(count > 0);
            QCOMPARE(overview.shown("overview-findings",
                                    QStringLiteral("class-%1").arg(static_cast<int>(kind)),
                                    "count"),
                     QString::number(count));
        }
    }

    void framesThatAreUsed() {
        Contents contents = goteborg();
        Portfolio portfolio;
        portfolio.id = Id<Portfolio>::create();
        portfolio.name = QStringLiteral("Digitalisering");
        portfolio.frame.set(2025, Money::ofThousands(1'500));
        contents.insert(portfolio);
        Initiative initiative = contents.all<Initiative>().front();
        initiative.portfolio = portfolio.id;
        initiative.cost = YearSeries({{2025, 0, Money::ofThousands(2'000)}});
        contents.replace(initiative);
        Overview overview(contents);
        const QString row =
            portfolio.id.uuid().toString(QUuid::WithoutBraces) + QStringLiteral("-initiatives");
        QCOMPARE(overview.shown("overview-frames", row, "frame"), QStringLiteral("1500"));
        QCOMPARE(overview.shown("overview-frames", row, "used"), QStringLiteral("2000"));
        QCOMPARE(overview.shown("overview-frames", row, "left"), QStringLiteral("-500"));
        QCOMPARE(overview.shown("overview-frames", row, "exceeded"), QStringLiteral("Exceeded"));
        overview.enter("overview-frames", row, "used");
        QCOMPARE(overview.revealed, refTo(portfolio));
    }

    void investmentFramesOfAllYears() {
        Contents contents = goteborg();
        Portfolio portfolio;
        portfolio.id = Id<Portfolio>::create();
        portfolio.name = QStringLiteral("Digitalisering");
        portfolio.investmentFrame.set(2026, Money::ofThousands(700));
        contents.insert(portfolio);
        Overview overview(contents);
        const QString key = portfolio.id.uuid().toString(QUuid::WithoutBraces);
        QCOMPARE(
            overview.shown("overview-frames", key + QStringLiteral("-investments-2026"), "frame"),
            QStringLiteral("700"));
        QCOMPARE(
            overview.shown("overview-frames", key + QStringLiteral("-investments-2026"), "year"),
            QStringLiteral("2026"));
        QCOMPARE(overview.table("overview-frames")
                     ->table()
                     .rowIndex(key + QStringLiteral("-investments-2027")),
                 -1);
    }

    void exceededAppropriations() {
        Contents contents = goteborg();
        Appropriation appropriation;
        appropriation.id = Id<Appropriation>::create();
        appropriation.name = QStringLiteral("IT");
        appropriation.year = 2025;
        appropriation.amount = Money::ofThousands(100);
        contents.insert(appropriation);
        Matter matter;
        matter.id = Id<Matter>::create();
        matter.appropriation = appropriation.id;
        matter.name = QStringLiteral("Ärende");
        matter.amount = Money::ofThousands(107);
        contents.insert(matter);
        Overview overview(contents);
        const QString row = appropriation.id.uuid().toString(QUuid::WithoutBraces) +
                            QStringLiteral("-appropriation");
        QCOMPARE(overview.shown("overview-frames", row, "left"), QStringLiteral("-7"));
        QCOMPARE(overview.shown("overview-frames", row, "exceeded"), QStringLiteral("Exceeded"));
        overview.enter("overview-frames", row, "left");
        QCOMPARE(overview.revealed, refTo(appropriation));
    }

    void whatIsExceededIsToLookAt_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isInvestment");
        QTest::addColumn<int>("used");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("amount");
        QTest::newRow("the first year") << 2025 << false << 2'000 << "Frame exceeded"
                                        << "500";
        QTest::newRow("the last year") << 2027 << false << 1'600 << "Frame exceeded"
                                       << "100";
        QTest::newRow("investments of the second year")
            << 2026 << true << 1'507 << "Investment frame exceeded"
            << "7";
        QTest::newRow("all of it used") << 2026 << false << 1'500 << QString() << QString();
    }
    void whatIsExceededIsToLookAt() {
        QFETCH(int, year);
        QFETCH(bool, isInvestment);
        QFETCH(int, used);
        QFETCH(QString, what);
        Contents contents = goteborg();
        Portfolio portfolio;
        portfolio.id = Id<Portfolio>::create();
        portfolio.name = QStringLiteral("Digitalisering");
        (isInvestment ? portfolio.investmentFrame : portfolio.frame)
            .set(year, Money::ofThousands(1'500));
        contents.insert(portfolio);
        const YearSeries amounts({{year, 0, Money::ofThousands(used)}});
        if (isInvestment) {
            Investment investment;
            investment.id = Id<Investment>::create();
            investment.name = QStringLiteral("Plattform");
            investment.portfolio = portfolio.id;
            investment.spending = amounts;
            contents.insert(investment);
        } else {
            Initiative initiative = contents.all<Initiative>().front();
            initiative.portfolio = portfolio.id;
            initiative.cost = amounts;
            contents.replace(initiative);
        }
        Overview overview(contents);
        QCOMPARE(overview.attention(refTo(portfolio), "what"), what);
        QTEST(overview.attention(refTo(portfolio), "amount"), "amount");
        if (what.isEmpty())
            return;
        QCOMPARE(overview.attention(refTo(portfolio), "where"),
                 QStringLiteral("Digitalisering, %1").arg(year));
        overview.enter("overview-attention", overview.attentionRow(refTo(portfolio)), "amount");
        QCOMPARE(overview.revealed, refTo(portfolio));
    }

    void anExceededAppropriationIsToLookAt_data() {
        QTest::addColumn<Figure>("second");
        QTest::addColumn<QString>("amount");
        QTest::newRow("60 and 47 of 100") << Figure(Money::ofThousands(47)) << "7";
        QTest::newRow("60 and 40 of 100") << Figure(Money::ofThousands(40)) << QString();
        QTest::newRow("60 and an unknown amount of 100") << Figure::unknown() << QString();
        QTest::newRow("160 of 100 is exceeded whatever the unknown amount")
            << Figure(Money::ofThousands(100)) << "60";
    }
    void anExceededAppropriationIsToLookAt() {
        QFETCH(Figure, second);
        Contents contents = goteborg();
        Appropriation appropriation;
        appropriation.id = Id<Appropriation>::create();
        appropriation.name = QStringLiteral("IT");
        appropriation.year = 2026;
        appropriation.amount = Money::ofThousands(100);
        contents.insert(appropriation);
        for (const Figure& amount : {Figure(Money::ofThousands(60)), second}) {
            Matter matter;
            matter.id = Id<Matter>::create();
            matter.appropriation = appropriation.id;
            matter.name = QStringLiteral("Ärende");
            matter.amount = amount;
            contents.insert(matter);
        }
        Overview overview(contents);
        QTEST(overview.attention(refTo(appropriation), "amount"), "amount");
    }

    void anImpactThatNobodyIsBilledForIsToLookAt_data() {
        QTest::addColumn<bool>("hasUnits");
        QTest::addColumn<bool>("isLinked");
        QTest::addColumn<QString>("amount");
        QTest::newRow("no service") << true << false << "150";
        QTest::newRow("a service") << true << true << QString();
        QTest::newRow("nobody is billed at all") << false << false << QString();
    }
    void anImpactThatNobodyIsBilledForIsToLookAt() {
        QFETCH(bool, hasUnits);
        QFETCH(bool, isLinked);
        Contents contents;
        Settings settings;
        settings.id = Id<Settings>::create();
        settings.municipality = QStringLiteral("Provköping");
        settings.firstYear = 2025;
        settings.horizon = 3;
        contents.insert(settings);
        if (hasUnits) {
            Unit unit;
            unit.id = Id<Unit>::create();
            unit.name = QStringLiteral("Skola");
            contents.insert(unit);
        }
        Service service;
        service.id = Id<Service>::create();
        service.name = QStringLiteral("E-post");
        contents.insert(service);
        Initiative initiative;
        initiative.id = Id<Initiative>::create();
        initiative.name = QStringLiteral("Arkiv");
        for (const int year : {2025, 2026, 2027})
            initiative.impact.set(year, Money::ofThousands(50));
        if (isLinked)
            initiative.services = {service.id};
        contents.insert(initiative);
        Scenario scenario;
        scenario.id = Id<Scenario>::create();
        scenario.number = QStringLiteral("1");
        scenario.name = QStringLiteral("Ett");
        scenario.year = 2025;
        contents.insert(scenario);
        ScenarioMember member;
        member.id = Id<ScenarioMember>::create();
        member.scenario = scenario.id;
        member.initiative = initiative.id;
        contents.insert(member);
        Overview overview(contents);
        QTEST(overview.attention(refTo(initiative), "amount"), "amount");
        if (overview.attentionRow(refTo(initiative)).isEmpty())
            return;
        overview.enter("overview-attention", overview.attentionRow(refTo(initiative)), "what");
        QCOMPARE(overview.revealed, refTo(initiative));
        QCOMPARE(overview.revealedField, QStringLiteral("services"));
    }

    /// Nothing is known of it, and nobody would see why.
    void aMemberThatCannotBeMovedIsToLookAt_data() {
        QTest::addColumn<int>("shift");
        QTest::addColumn<QString>("where");
        QTest::newRow("two years earlier, before the plan")
            << -2 << QStringLiteral("1 Ett: Arkiv, whose figures of 2026 would fall before 2025");
        QTest::newRow("one year earlier, within the plan") << -1 << QString();
        QTest::newRow("not moved") << 0 << QString();
        QTest::newRow("later") << 2 << QString();
    }
    void aMemberThatCannotBeMovedIsToLookAt() {
        QFETCH(int, shift);
        QFETCH(QString, where);
        MadeDocument made;
        const auto initiative = made.initiative(QStringLiteral("Arkiv"), {tkr(0), tkr(50)}, {});
        const auto scenario = made.scenario(QStringLiteral("1"), {});
        Scenario named = *made.contents.find(scenario);
        named.name = QStringLiteral("Ett");
        made.contents.replace(named);
        const ScenarioMember member =
            made.member(scenario, initiative, [&](ScenarioMember& each) { each.shift = shift; });
        Overview overview(made.contents);
        const QString row = overview.attentionRow(refTo(member));
        QCOMPARE(row.isEmpty(), where.isEmpty());
        if (where.isEmpty())
            return;
        QCOMPARE(overview.attention(refTo(member), "where"), where);
        overview.enter("overview-attention", row, "what");
        QCOMPARE(overview.revealed, refTo(member));
    }

    void withoutServicesTheBaseIsNoAmount() {
        Contents contents;
        Settings settings;
        settings.id = Id<Settings>::create();
        settings.municipality = QStringLiteral("Provköping");
        settings.firstYear = 2025;
        settings.horizon = 3;
        contents.insert(settings);
        Overview overview(contents);
        for (const char* column : {"2025", "total"})
            QCOMPARE(overview.shown("overview-year", QStringLiteral("base"), column),
                     QStringLiteral("Ejrelevant"));
    }

    void whatIsMissingLeadsToItsPlace() {
        Overview overview(goteborg());
        const auto missing =
            missingOf(Calculations(overview.contents), Language(Language::Code::Swedish));
        QCOMPARE(overview.missing().table().rows.size(), missing.size());
        const auto place = [&](auto is) {
            return static_cast<int>(std::ranges::find_if(missing, is) - missing.begin());
        };
        const auto lead = [&](int at) {
            QVERIFY(overview.missing().select(QString::number(at)));
            QTest::keyClick(overview.missing().view(), Qt::Key_Return);
        };
        const int finding =
            place([](const Missing& each) { return each.kind == MissingKind::Finding; });
        lead(finding);
        QCOMPARE(overview.pageAsked, QStringLiteral("reconciliation"));
        QCOMPARE(overview.placeAsked, missing[static_cast<std::size_t>(finding)].finding);
        const int text = place([](const Missing& each) { return each.chapter.has_value(); });
        lead(text);
        QCOMPARE(overview.pageAsked, QStringLiteral("analysis"));
        QCOMPARE(overview.placeAsked,
                 placeOfChapter(*missing[static_cast<std::size_t>(text)].chapter));
        const int status =
            place([](const Missing& each) { return each.kind == MissingKind::Status; });
        if (status < static_cast<int>(missing.size()) &&
            missing[static_cast<std::size_t>(status)].subject.isNull()) {
            lead(status);
            QCOMPARE(overview.pageAsked, QStringLiteral("analysis"));
        }
    }

    void anEditIsSeen() {
        Overview overview(goteborg());
        const auto before = overview.missing().table().rows.size();
        const QString row = overview.rowOf("sum", "1");
        ScenarioMember member;
        for (const ScenarioMember& each : overview.contents.all<ScenarioMember>())
            if (overview.contents.find(each.scenario)->number == QLatin1String("1") &&
                overview.contents.find(each.initiative)->number == QLatin1String("2"))
                member = each;
        member.included = false;
        Initiative initiative = *overview.contents.find(member.initiative);
        initiative.cost = YearSeries();
        EditBuilder builder(overview.contents, {}, {}, {});
        builder.update(member).update(initiative);
        overview.apply(builder.build());
        QCOMPARE(overview.shown("overview-year", row, "2025"), QStringLiteral("1114626"));
        QCOMPARE(overview.missing().table().rows.size(), before + 1);
        overview.undo();
        QCOMPARE(overview.shown("overview-year", row, "2025"), QStringLiteral("1116626"));
    }

    void explainsItsFigures() {
        Overview overview(goteborg());
        for (const QString& row : {QStringLiteral("base"), overview.rowOf("sum", "2")}) {
            QVERIFY(overview.table("overview-year")->select(row, QStringLiteral("2025")));
            overview.trigger("overview-year-explain");
            const QString shown = Language(Language::Code::Swedish)
                                      .figure(overview.explained.result, MoneyUnit::Thousands);
            QCOMPARE(plainShown(shown), overview.shown("overview-year", row, "2025"));
            QVERIFY(overview.explained.terms.size() >= 4);
        }
    }

    void anEmptyDocumentIsAllMissing() {
        Contents contents;
        Settings settings;
        settings.id = Id<Settings>::create();
        settings.municipality = QStringLiteral("Provköping");
        settings.firstYear = 2025;
        contents.insert(settings);
        Overview overview(contents);
        QCOMPARE(overview.shown("overview-year", QStringLiteral("base"), "2025"),
                 QStringLiteral("Ejrelevant"));
        // A status, and a text for each chapter.
        QCOMPARE(overview.missing().table().rows.size(), std::size(choicesOf(Chapter())) + 1);
        QVERIFY(!overview.page.findChild<QLabel*>(QStringLiteral("overview-frames-empty"))
                     ->text()
                     .isEmpty());
    }
};

QTEST_MAIN(OverviewPageTest)
#include "overview_page_test.moc"
