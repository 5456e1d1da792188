// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/tables/initiatives/initiatives_table.h"
#include "model/tables/report_options.h"
#include "model/tables/services/services_table.h"
#include "tests/model/made_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The tables of a made document in English.
struct Tables {
    explicit Tables(const MadeDocument& document)
        : made(document), plan(*planFigures(made.contents, context.years())) {}

    ReportTable initiatives() const { return *initiativesTable(context, plan); }
    ReportTable services() const { return *servicesTable(context); }

    MadeDocument made;
    ReportOptions options{0, Language(Language::Code::English)};
    ReportContext context = *ReportContext::of(made.contents, options);
    PlanFigures plan;
};

QStringList columnKeys(const ReportTable& table) {
    QStringList keys;
    for (const Column& column : table.columns)
        keys += column.key;
    return keys;
}

QString notesOf(const ReportTable& table) {
    return QStringList(table.notes.begin(), table.notes.end()).join(u'\n');
}

MadeDocument lastingDocument() {
    MadeDocument made;
    made.change([](Settings& settings) { settings.impactReading = ImpactReading::LastingChange; });
    made.initiative(QStringLiteral("all years"), {}, {tkr(100), tkr(50), tkr(0)});
    made.initiative(QStringLiteral("n/a first"), {}, {Figure::notApplicable(), tkr(5), tkr(5)});
    const auto gap = made.initiative(QStringLiteral("gap"), {}, {});
    Initiative initiative = *made.contents.find(gap);
    initiative.impact = YearSeries{{2025, 0, tkr(10)}, {2027, 0, tkr(20)}};
    made.contents.replace(initiative);
    const auto before = made.initiative(QStringLiteral("before"), {}, {});
    initiative = *made.contents.find(before);
    initiative.impact = YearSeries{{2024, 0, tkr(7)}, {2025, 0, tkr(1)}};
    made.contents.replace(initiative);
    return made;
}

} // namespace

class DataTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBaseIsTheTotal() {
        MadeDocument made;
        made.service(QStringLiteral("A"), {cell(2025, ServiceCost::Proposal, tkr(100))});
        made.service(QStringLiteral("B"), {cell(2025, ServiceCost::Proposal, tkr(20))},
                     ServiceCategory::Infrastructure);
        made.service(QStringLiteral("outside"), {cell(2025, ServiceCost::Proposal, tkr(3))},
                     ServiceCategory::Additional);
        const Tables tables(made);
        const ReportTable services = tables.services();
        QCOMPARE(columnText(services, QStringLiteral("cost-2025")),
                 QStringLiteral("A=100; B=20; The base in all=120"));
        QCOMPARE(baseCell(2025), services.at(QStringLiteral("total"), QStringLiteral("cost-2025")));
        QCOMPARE(columnText(*otherServicesTable(tables.context), QStringLiteral("cost-2025")),
                 QStringLiteral("outside=3"));
    }

    void aCostSaysItsKind_data() {
        QTest::addColumn<ServiceCost>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("outcome") << ServiceCost::Outcome << QStringLiteral("Outcome");
        QTest::newRow("budget") << ServiceCost::Budget << QStringLiteral("Budget");
        QTest::newRow("forecast") << ServiceCost::Forecast << QStringLiteral("Forecast");
        QTest::newRow("proposal") << ServiceCost::Proposal << QStringLiteral("Proposed budget");
    }
    void aCostSaysItsKind() {
        QFETCH(ServiceCost, kind);
        QFETCH(QString, word);
        MadeDocument made;
        made.service(QStringLiteral("A"), {cell(2026, kind, tkr(5))});
        const ReportTable table = Tables(made).services();
        const QString row = rowNamed(table, QStringLiteral("A"));
        QCOMPARE(cellText(table, row, QStringLiteral("kind-2026")), word);
        QCOMPARE(cellText(table, row, QStringLiteral("cost-2026")), QStringLiteral("5"));
        QCOMPARE(cellText(table, row, QStringLiteral("kind-2025")), QString());
        QCOMPARE(cellText(table, row, QStringLiteral("cost-2025")), QStringLiteral("unknown"));
    }

    void whatIsComparedIsAlwaysShown() {
        MadeDocument made;
        made.service(QStringLiteral("A"), {});
        const QStringList keys = columnKeys(Tables(made).services());
        for (const char* key : {"outcome-2023", "budget-2024", "proposal-2025"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    }

    void anUnknownBaseNamesWhatIsUnknown() {
        MadeDocument made;
        made.service(QStringLiteral("A"), {cell(2025, ServiceCost::Proposal, tkr(100))});
        made.service(QStringLiteral("B"), {});
        const ReportTable table = Tables(made).services();
        QCOMPARE(cellText(table, QStringLiteral("total"), QStringLiteral("cost-2025")),
                 QStringLiteral("unknown"));
        QVERIFY(notesOf(table).contains(QStringLiteral(
            "Management cost 2025: the known part is 100 SEK thousand; unknown: B.")));
    }

    void everyYearWithAmountsHasItsTotal_data() {
        QTest::addColumn<Figure>("second");
        QTest::addColumn<QString>("total");
        QTest::newRow("30 and 12") << tkr(12) << "42";
        QTest::newRow("30 and what nobody has entered") << Figure::unknown() << "unknown";
        QTest::newRow("30 and n/a") << Figure::notApplicable() << "30";
    }
    void everyYearWithAmountsHasItsTotal() {
        QFETCH(Figure, second);
        MadeDocument made;
        for (const QString& name : {QStringLiteral("A"), QStringLiteral("B")})
            made.service(name, {cell(2026, ServiceCost::Proposal, tkr(30)),
                                cell(2027, ServiceCost::Proposal, tkr(30)),
                                cell(2027, ServiceCost::Budget, tkr(30))});
        Service changed = made.contents.all<Service>().back();
        changed.cost.set(2027, static_cast<int>(ServiceCost::Budget), second);
        made.contents.replace(changed);
        const ReportTable table = Tables(made).services();
        const QString total = QStringLiteral("total");
        QTEST(cellText(table, total, QStringLiteral("budget-2027")), "total");
        QCOMPARE(cellText(table, total, QStringLiteral("proposal-2026")), QStringLiteral("60"));
        QCOMPARE(cellText(table, total, QStringLiteral("proposal-2027")), QStringLiteral("60"));
    }

    void aDerivedServiceIsNamed() {
        MadeDocument made;
        Service rest = made.filled<Service>();
        rest.name = QStringLiteral("Rest");
        rest.derived = true;
        made.add(rest);
        QVERIFY(notesOf(Tables(made).services())
                    .contains(QStringLiteral("Derived from a published total, not stated by "
                                             "itself: Rest.")));
    }

    void theSupplierIsShownWhereThereAreSeveral() {
        MadeDocument made;
        made.service(QStringLiteral("A"), {});
        for (const char* name : {"One", "Two"}) {
            Supplier supplier = made.filled<Supplier>();
            supplier.name = QString::fromLatin1(name);
            made.add(supplier);
        }
        QVERIFY(columnKeys(Tables(made).services()).contains(QStringLiteral("supplier")));
    }

    void initiativesHaveOneCostColumnWhereThereIsOneKind() {
        MadeDocument made;
        made.initiative(QStringLiteral("I"), {tkr(350), tkr(0)}, {tkr(1), tkr(2), tkr(6)});
        const ReportTable table = Tables(made).initiatives();
        QVERIFY(!columnKeys(table).contains(QStringLiteral("plan-2025")));
        QCOMPARE(columnText(table, QStringLiteral("cost-2025")), QStringLiteral("I=350"));
        QCOMPARE(columnText(table, QStringLiteral("cost-2027")), QStringLiteral("I=unknown"));
        QCOMPARE(columnText(table, QStringLiteral("average-impact")), QStringLiteral("I=3"));
    }

    void aForecastStandsBesideItsPlan() {
        MadeDocument made;
        const auto id = made.initiative(QStringLiteral("I"), {tkr(350)}, {});
        Initiative initiative = *made.contents.find(id);
        initiative.cost.set(2025, static_cast<int>(InitiativeCost::Forecast), tkr(400));
        made.contents.replace(initiative);
        const ReportTable table = Tables(made).initiatives();
        QCOMPARE(columnText(table, QStringLiteral("plan-2025")), QStringLiteral("I=350"));
        QCOMPARE(columnText(table, QStringLiteral("cost-2025")), QStringLiteral("I=400"));
        QCOMPARE(columnText(table, QStringLiteral("kind-2025")), QStringLiteral("I=Forecast"));
    }

    void lastingChangesAccumulate_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("impact");
        QTest::newRow("all years") << QStringLiteral("all years") << QStringLiteral("100 150 150");
        QTest::newRow("n/a first") << QStringLiteral("n/a first") << QStringLiteral("n/a 5 10");
        QTest::newRow("gap") << QStringLiteral("gap") << QStringLiteral("10 unknown 30");
        QTest::newRow("before") << QStringLiteral("before") << QStringLiteral("8 unknown unknown");
    }
    void lastingChangesAccumulate() {
        QFETCH(QString, name);
        const ReportTable table = Tables(lastingDocument()).initiatives();
        const QString row = rowNamed(table, name);
        QStringList impact;
        for (const char* column : {"impact-2025", "impact-2026", "impact-2027"})
            impact += cellText(table, row, QString::fromLatin1(column));
        QTEST(impact.join(u' '), "impact");
        QVERIFY(columnKeys(table).contains(QStringLiteral("change-2024")));
    }

    void capitalCostIsATermOfItsOwn() {
        MadeDocument made;
        const auto id = made.initiative(QStringLiteral("I"), {tkr(0)}, {tkr(100), tkr(0), tkr(0)});
        made.initiative(QStringLiteral("other"), {tkr(0)}, {tkr(7), tkr(0), tkr(0)});
        Investment investment = made.filled<Investment>();
        investment.name = QStringLiteral("Purchase");
        investment.initiative = id;
        investment.start = {2025, 1};
        investment.rate = Rate::ofPercent(0);
        made.add(investment);
        InvestmentComponent component = made.filled<InvestmentComponent>();
        component.investment = investment.id;
        component.name = QStringLiteral("Part");
        component.amount = tkr(50);
        component.life = 5;
        made.add(component);
        const ReportTable table = Tables(made).initiatives();
        QCOMPARE(columnText(table, QStringLiteral("capital-2025")),
                 QStringLiteral("I=10; other=n/a"));
        QCOMPARE(columnText(table, QStringLiteral("impact-2025")),
                 QStringLiteral("I=110; other=7"));
        QCOMPARE(columnText(table, QStringLiteral("own-impact-2025")),
                 QStringLiteral("I=100; other=7"));
    }

    void whatFallsAfterThePlanIsShown() {
        MadeDocument made;
        made.initiative(QStringLiteral("long"), {tkr(1), tkr(2), tkr(3), tkr(4), tkr(5)}, {});
        made.initiative(QStringLiteral("short"), {tkr(1)}, {});
        const ReportTable table = Tables(made).initiatives();
        QCOMPARE(columnText(table, QStringLiteral("later-cost")),
                 QStringLiteral("long=9; short=0"));
        QVERIFY(!columnKeys(table).contains(QStringLiteral("later-impact")));
    }

    void aSecretInitiativeKeepsItsAmounts() {
        MadeDocument made;
        const auto id = made.initiative(QStringLiteral("Hidden"), {tkr(9000)}, {});
        Initiative initiative = *made.contents.find(id);
        initiative.secret = true;
        initiative.number = QStringLiteral("6");
        initiative.serviceName = QStringLiteral("Hidden service");
        made.contents.replace(initiative);
        const ReportTable table = Tables(made).initiatives();
        QCOMPARE(columnText(table, QStringLiteral("cost-2025")),
                 QStringLiteral("Secret initiative 6=9000"));
        QCOMPARE(columnText(table, QStringLiteral("service")),
                 QStringLiteral("Secret initiative 6=Withheld (secrecy)"));
    }
};

QTEST_GUILESS_MAIN(DataTablesTest)
#include "data_tables_test.moc"
