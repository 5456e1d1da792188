// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"
#include "views/allocation/bills_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Three units of equal volumes below a city share 100 kr of a service, and another of 7 kr has no
/// parts. In 2024 the service cost 90 kr.
struct Shared : MadeDocument {
    Id<Unit> city;
    std::vector<Id<Unit>> units;
    Id<ServicePart> part;

    Shared() {
        city = unit(QStringLiteral("Provköping"), {});
        AllocationKey key = filled<AllocationKey>();
        key.name = QStringLiteral("Anställda");
        add(key);
        const int kind = static_cast<int>(ServiceCost::Budget);
        const Id<Service> net =
            service(QStringLiteral("Nät"), {{2024, kind, Figure(Money::ofOre(9000))},
                                            {2025, kind, Figure(Money::ofOre(10000))}});
        service(QStringLiteral("Växel"),
                {{2024, kind, Figure(Money::ofOre(700))}, {2025, kind, Figure(Money::ofOre(700))}});
        ServicePart whole = filled<ServicePart>();
        whole.service = net;
        whole.name = QStringLiteral("Grunddel");
        part = add(whole);
        PartKey partKey = filled<PartKey>();
        partKey.part = part;
        partKey.allocationKey = key.id;
        add(partKey);
        for (const QString& name :
             {QStringLiteral("Skola"), QStringLiteral("Omsorg"), QStringLiteral("Park")}) {
            units.push_back(unit(name, city));
            for (const int year : {2024, 2025}) {
                KeyVolume volume = filled<KeyVolume>();
                volume.allocationKey = key.id;
                volume.unit = units.back();
                volume.year = year;
                volume.planned = Quantity::ofWhole(5);
                add(volume);
            }
        }
        UnitSize size = filled<UnitSize>();
        size.unit = units.front();
        size.year = 2025;
        size.employees = Quantity::ofWhole(2);
        add(size);
    }
    Id<Unit> unit(const QString& name, Id<Unit> parent) {
        Unit row = filled<Unit>();
        row.name = name;
        row.parent = parent;
        return add(row);
    }
    /// A service at 30 kr that is invoiced at 2.00 each; what was used is 8, 2 and 2.
    void addPrice() {
        const Id<Service> licences =
            service(QStringLiteral("Licenser"),
                    {{2025, static_cast<int>(ServiceCost::Budget), Figure(Money::ofOre(3000))}});
        Service changed = *contents.find(licences);
        changed.financing = FinancingForm::UnitPrice;
        contents.replace(changed);
        PriceItem price = filled<PriceItem>();
        price.service = licences;
        price.name = QStringLiteral("Styck");
        price.year = 2025;
        price.allocationKey = contents.all<AllocationKey>().front().id;
        add(price);
        for (const KeyVolume& volume :
             std::vector(contents.all<KeyVolume>().begin(), contents.all<KeyVolume>().end())) {
            KeyVolume used = volume;
            used.actual = Quantity::ofWhole(volume.unit == units.front() ? 8 : 2);
            contents.replace(used);
        }
    }
    void forgetLastVolume() { contents.remove(refTo(contents.all<KeyVolume>().back())); }
};

struct Bills : ShownPage<BillsPanel> {
    explicit Bills(Contents given) : ShownPage(std::move(given)) {
        page.setYear(2025);
        apply(Edit()); // shows the year
    }

    QString bill(Id<Unit> unit, const QString& column) {
        return plainShown(
            table("bills")->shown(unit.uuid().toString(QUuid::WithoutBraces), column));
    }
    QString sum(const char* row, const QString& column) {
        return plainShown(table("bills")->shown(QString::fromLatin1(row), column));
    }
    void choose(Id<Unit> unit) {
        table("bills")->select(unit.uuid().toString(QUuid::WithoutBraces), after);
    }
    QString row(Id<ServicePart> part, const QString& column) {
        return plainShown(table("bill")->shown(part.uuid().toString(QUuid::WithoutBraces), column));
    }
    const QString before = QStringLiteral("before");
    const QString after = QStringLiteral("after");
};

} // namespace

class BillsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBillStandsBesideThatOfTheYearBefore() {
        const Shared made;
        Bills shown{made.contents};
        QCOMPARE(shown.bill(made.units[1], shown.before), QStringLiteral("30"));
        QCOMPARE(shown.bill(made.units[1], shown.after), QStringLiteral("33"));
        QCOMPARE(shown.bill(made.units[1], QStringLiteral("difference")), QStringLiteral("3"));
        QCOMPARE(shown.bill(made.units[1], QStringLiteral("share")), QStringLiteral("11,1%"));
        QCOMPARE(shown.bill(made.units[0], QStringLiteral("employee")), QStringLiteral("17"));
        QCOMPARE(shown.bill(made.units[1], QStringLiteral("employee")), QString());
        QCOMPARE(shown.bill(made.city, shown.after), QStringLiteral("100"));
    }

    void billsAndWhatIsNotAllocatedAreTheCost() {
        Bills shown{Shared().contents};
        QCOMPARE(shown.sum("billed", shown.after), QStringLiteral("100"));
        QCOMPARE(shown.sum("not-allocated-1", shown.after), QStringLiteral("7"));
        QVERIFY(shown.sum("not-allocated-1", QStringLiteral("name"))
                    .startsWith(QStringLiteral("Växel")));
        QCOMPARE(shown.sum("cost", shown.after), QStringLiteral("107"));
        QCOMPARE(
            plainShown(shown.table("bills")->table().notes.front()).count(QStringLiteral("107,00")),
            1);
    }

    void correctionsStandWhereServicesHavePrices() {
        Shared made;
        Bills without{made.contents};
        constexpr int place = 2; // after the bill and the bridge
        auto* tabs = without.page.findChild<QTabWidget*>(QStringLiteral("bill-tabs"));
        QVERIFY(!tabs->isTabVisible(place));
        made.addPrice();
        Bills shown{made.contents};
        tabs = shown.page.findChild<QTabWidget*>(QStringLiteral("bill-tabs"));
        QVERIFY(tabs->isTabVisible(place));
        tabs->setCurrentIndex(place);
        ResultTable& corrections = *shown.table("corrections");
        // 30.00 for 15 planned: 2.00 each. 16.00, 4.00 and 4.00 are used, so that 6.00 are lacking,
        // of which Skola has 16/24: 6.00 more by volume and 4.00.
        const Row row = corrections.table().rows[1];
        QCOMPARE(plainShown(corrections.shown(row.key, QStringLiteral("used"))),
                 QStringLiteral("16,00"));
        QCOMPARE(plainShown(corrections.shown(row.key, QStringLiteral("total"))),
                 QStringLiteral("10,00"));
        corrections.select(row.key, QStringLiteral("total"));
        shown.trigger("corrections-explain");
        QCOMPARE(shown.explained.terms.size(), std::size_t{2});
        Q_EMIT corrections.activated(row.key, QStringLiteral("name"));
        QCOMPARE(shown.table("bills")->subjectOf(shown.table("bills")->currentKey()),
                 refTo(made.units[0]));
    }

    void theOreThatIsLeftStandsInTheBill() {
        const Shared made;
        Bills shown{made.contents};
        shown.choose(made.units[0]);
        QCOMPARE(shown.row(made.part, QStringLiteral("amount")), QStringLiteral("33,34"));
        QCOMPARE(shown.row(made.part, QStringLiteral("residual")), QStringLiteral("0,01"));
        QCOMPARE(shown.row(made.part, QStringLiteral("exactShare")), QStringLiteral("1/3"));
        QCOMPARE(shown.row(made.part, QStringLiteral("exact")), QStringLiteral("33,333333"));
        shown.choose(made.units[2]);
        QCOMPARE(shown.row(made.part, QStringLiteral("amount")), QStringLiteral("33,33"));
        QCOMPARE(shown.row(made.part, QStringLiteral("residual")), QStringLiteral("0,00"));
    }

    void anAmountIsExplainedByCostKeyVolumeShareAndRounding() {
        const Shared made;
        Bills shown{made.contents};
        shown.choose(made.units[0]);
        shown.table("bill")->select(made.part.uuid().toString(QUuid::WithoutBraces),
                                    QStringLiteral("amount"));
        shown.trigger("bill-explain");
        const auto& terms = shown.explained.terms;
        QCOMPARE(terms.size(), std::size_t{7});
        QCOMPARE(terms[0].figure, Figure(Money::ofOre(10000)));
        QCOMPARE(terms[0].source, refTo(made.part));
        QCOMPARE(terms[2].text, QStringLiteral("5"));
        QCOMPARE(terms[2].source.kind, QStringLiteral("keyVolume"));
        QCOMPARE(terms[3].text, QStringLiteral("15"));
        QCOMPARE(terms[4].text, QStringLiteral("1/3"));
        QCOMPARE(terms[6].figure, Figure(Money::ofOre(1)));
        QCOMPARE(shown.explained.result, Figure(Money::ofOre(3334)));
    }

    void aTotalIsExplainedByItsBills() {
        Bills shown{Shared().contents};
        shown.table("bills")->select(QStringLiteral("billed"), shown.after);
        shown.trigger("bills-explain");
        QCOMPARE(shown.explained.terms.size(), std::size_t{3});
        QCOMPARE(shown.explained.result, Figure(Money::ofOre(10000)));
    }

    void whatIsUnknownIsNamed() {
        Shared made;
        made.forgetLastVolume();
        Bills shown{made.contents};
        QVERIFY(shown.bill(made.units[0], shown.after).contains(QStringLiteral("känt")));
        const ReportTable& problems =
            qobject_cast<ResultTable*>(
                shown.page.findChild<QTableView*>(QStringLiteral("allocation-problems"))
                    ->parentWidget())
                ->table();
        QVERIFY(std::ranges::any_of(problems.rows, [](const Row& row) {
            return std::get<QString>(row.cells[0].content).contains(QStringLiteral("Park"));
        }));
    }

    void aGroupSumsTheBillsBelowIt() {
        const Shared made;
        Bills shown{made.contents};
        shown.choose(made.city);
        QCOMPARE(shown.table("bill")->table().rows.size(), std::size_t{4}); // and the total
        shown.table("bill")->activated(made.units[1].uuid().toString(QUuid::WithoutBraces), {});
        QCOMPARE(shown.table("bill")->table().rows.size(), std::size_t{2});
    }

    void whatNobodyIsBilledForIsSaidAboveTheBills_data() {
        QTest::addColumn<Figure>("first");
        QTest::addColumn<Figure>("second");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("the year of the page, in its unit")
            << tkr(50) << tkr(60)
            << QStringList{QStringLiteral("In2025"), QStringLiteral("(50000kr)")};
        QTest::newRow("to the öre") << Figure(Money::ofOre(5025)) << Figure(Money())
                                    << QStringList{QStringLiteral("(50,25kr)")};
        QTest::newRow("a year that is not known")
            << Figure::unknown() << tkr(60) << QStringList{QStringLiteral("(notknown)")};
    }
    void whatNobodyIsBilledForIsSaidAboveTheBills() {
        QFETCH(Figure, first);
        QFETCH(Figure, second);
        QFETCH(QStringList, said);
        Shared made;
        const Id<Initiative> archive =
            made.initiative(QStringLiteral("Arkiv"), {}, {first, second, Figure::notApplicable()});
        made.scenario(QStringLiteral("1"), {archive});
        Bills shown{made.contents};
        const auto* label = shown.page.findChild<QLabel*>(QStringLiteral("bills-unbilled"));
        QVERIFY(!label->isVisible());
        auto* scenarios = shown.page.findChild<QComboBox*>(QStringLiteral("bills-scenario"));
        scenarios->setCurrentIndex(1);
        QVERIFY(label->isVisible());
        QVERIFY(
            !shown.page.hasHeightForWidth()); // or the page would scroll, and hide what is pinned
        QVERIFY(label->mapTo(&shown.page, QPoint()).y() <
                shown.table("bills")->mapTo(&shown.page, QPoint()).y());
        for (const QString& part : said)
            QVERIFY2(plainShown(label->text()).contains(part), qPrintable(label->text()));
        QVERIFY2(!label->text().contains(QStringLiteral("2026")), qPrintable(label->text()));
        scenarios->setCurrentIndex(0);
        QVERIFY(!label->isVisible());
    }

    void whatIsBilledIsNotSaidToBeUnbilled() {
        Shared made;
        const Id<Initiative> net =
            made.initiative(QStringLiteral("Nytt nät"), {}, {tkr(50), tkr(50), tkr(50)});
        Initiative linked = *made.contents.find(net);
        linked.services = {made.contents.all<Service>().front().id};
        made.contents.replace(linked);
        made.scenario(QStringLiteral("1"), {net});
        Bills shown{made.contents};
        shown.page.findChild<QComboBox*>(QStringLiteral("bills-scenario"))->setCurrentIndex(1);
        QVERIFY(!shown.page.findChild<QLabel*>(QStringLiteral("bills-unbilled"))->isVisible());
    }

    void theBillOpensInADrawerThatEscapeCloses() {
        const Shared made;
        Bills shown{made.contents};
        QTableView& bills = *shown.table("bills")->view();
        QTableView& bill = *shown.table("bill")->view();
        QVERIFY(!bill.isVisible());
        shown.page.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.page.window()));
        bills.setFocus();
        shown.choose(made.units[1]);
        const int whole = bills.height();
        QTest::keyClick(&bills, Qt::Key_Return);
        QVERIFY(bill.isVisible() && bill.hasFocus());
        QVERIFY(bills.isVisible());
        QTRY_VERIFY(bills.height() < whole);
        QVERIFY(shown.page.findChild<QWidget*>(QStringLiteral("bill-drawer-sheet"))
                    ->accessibleName()
                    .contains(QStringLiteral("Omsorg")));
        QTest::keyClick(&bill, Qt::Key_Escape);
        QVERIFY(!bill.isVisible() && bills.hasFocus());
        shown.page.findChild<QPushButton*>(QStringLiteral("bills-open"))->click();
        QVERIFY(bill.isVisible());
    }

    void whatNobodyPaysIsPinnedBelowTheBillsAndLeadsToWhereItIsMended() {
        Shared made;
        Bills shown{made.contents};
        MendingPlace place;
        QObject::connect(&shown.page, &AllocationPanel::mendRequested, &shown.page,
                         [&place](const MendingPlace& asked) { place = asked; });
        const auto* label = shown.page.findChild<QLabel*>(QStringLiteral("bills-nobody"));
        QVERIFY(label->isVisible());
        QVERIFY(label->mapTo(&shown.page, QPoint()).y() >
                shown.table("bills")->view()->mapTo(&shown.page, QPoint()).y());
        QVERIFY2(plainShown(label->text()).contains(QStringLiteral("7kr")),
                 qPrintable(label->text()));
        QVERIFY2(label->text().contains(QStringLiteral("Växel")), qPrintable(label->text()));
        shown.page.findChild<QPushButton*>(QStringLiteral("bills-nobody-lead"))->click();
        const Service& switchboard = made.contents.all<Service>().back();
        QCOMPARE(place.subject, refTo(switchboard.id));
        QCOMPARE(place.rows, QStringLiteral("servicePart"));
    }

    void whereAllIsBilledNothingIsPinned() {
        Shared made;
        made.contents.remove(refTo(made.contents.all<Service>().back()));
        Bills shown{made.contents};
        QVERIFY(!shown.page.findChild<QLabel*>(QStringLiteral("bills-nobody"))->isVisible());
    }

    void aScenarioStandsAgainstTheDecidedBillsOfTheYear() {
        Shared made;
        const Id<Initiative> net =
            made.initiative(QStringLiteral("Nytt nät"), {}, {tkr(3), tkr(3), tkr(3)});
        Initiative linked = *made.contents.find(net);
        linked.services = {made.contents.all<Service>().front().id};
        made.contents.replace(linked);
        made.scenario(QStringLiteral("1"), {net});
        Bills shown{made.contents};
        const QString against = QStringLiteral("against");
        QCOMPARE(shown.table("bills")->table().columnIndex(against), -1);
        shown.page.findChild<QComboBox*>(QStringLiteral("bills-scenario"))->setCurrentIndex(1);
        QCOMPARE(shown.bill(made.units[1], against), QStringLiteral("1000"));
        QCOMPARE(shown.bill(made.city, against), QStringLiteral("3000"));
        QCOMPARE(shown.sum("billed", against), QStringLiteral("3000"));
        QCOMPARE(shown.sum("not-allocated", against), QStringLiteral("0"));
        QCOMPARE(shown.bill(made.units[1], QStringLiteral("difference")), QStringLiteral("1003"));
        shown.table("bills")->select(made.units[1].uuid().toString(QUuid::WithoutBraces), against);
        shown.trigger("bills-explain");
        QCOMPARE(shown.explained.result, Figure(Money::ofOre(100000)));
        shown.page.findChild<QComboBox*>(QStringLiteral("bills-scenario"))->setCurrentIndex(0);
        QCOMPARE(shown.table("bills")->table().columnIndex(against), -1);
    }

    void aDifferenceIsABarAmongThoseOfTheUnits() {
        Shared made;
        Bills shown{made.contents};
        const ResultTable& bills = *shown.table("bills");
        const int column = bills.table().columnIndex(QStringLiteral("difference"));
        const auto bar = [&](int row) {
            return bills.view()->model()->index(row, column).data(BarRole);
        };
        QVERIFY(!bar(0).isValid()); // the city is what the units come to
        QCOMPARE(std::max({bar(1).toDouble(), bar(2).toDouble(), bar(3).toDouble()}), 1.0);
        QVERIFY(!bar(4).isValid()); // all bills
    }

    void withoutUnitsASentenceSaysWhatToDo() {
        Bills shown{MadeDocument().contents};
        QVERIFY(shown.table("bills")->table().rows.empty());
        QVERIFY(!shown.table("bills")->table().whenEmpty.isEmpty());
    }
};

QTEST_MAIN(BillsPanelTest)
#include "bills_panel_test.moc"
