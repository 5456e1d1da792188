// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/key_shares.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"
#include "views/allocation/allocation_page.h"
#include "views/tables/grid_view.h"
#include "views/tables/result_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A municipality of two units below it, a key with a volume of the first, and an optional service
/// with a part.
struct Made : MadeDocument {
    Id<Unit> city;
    Id<Unit> school;
    Id<Unit> care;
    Id<AllocationKey> employees;
    Id<Service> phones;

    Made() {
        care = unit(QStringLiteral("Omsorg"), {});
        city = unit(QStringLiteral("Provköping"), {});
        school = unit(QStringLiteral("Skola"), city);
        Unit below = *contents.find(care);
        below.parent = city;
        contents.replace(below);
        AllocationKey key = filled<AllocationKey>();
        key.name = QStringLiteral("Anställda");
        employees = add(key);
        KeyVolume volume = filled<KeyVolume>();
        volume.allocationKey = employees;
        volume.unit = school;
        volume.year = 2025;
        volume.planned = Quantity::ofWhole(300);
        add(volume);
        phones = service(QStringLiteral("Telefoni"), {}, ServiceCategory::Additional);
        ServicePart part = filled<ServicePart>();
        part.service = phones;
        part.name = QStringLiteral("Grunddel");
        add(part);
    }
    /// A service for all that is spread by the key, so that it asks every unit for a volume.
    const Contents& spread() {
        const auto mail = service(QStringLiteral("E-post"), {}, ServiceCategory::Base);
        ServicePart part = filled<ServicePart>();
        part.service = mail;
        PartKey row = filled<PartKey>();
        row.part = add(part);
        row.allocationKey = employees;
        add(row);
        return contents;
    }
    Id<Unit> unit(const QString& name, Id<Unit> parent) {
        Unit row = filled<Unit>();
        row.name = name;
        row.parent = parent;
        return add(row);
    }
};

struct PageOfMade : ShownPage<AllocationPage> {
    explicit PageOfMade(Contents given) : ShownPage(std::move(given)) {}

    void tab(const char* name, int at) {
        page.findChild<QTabWidget*>(QString::fromLatin1(name))->setCurrentIndex(at);
    }
    /// Puts a text into a cell, as typing does.
    bool put(const char* table, int row, const QString& column, const QString& text) {
        GridModel& grid = panel(table).grid();
        return grid.setData(grid.index(row, grid.columnOf(column)), text, Qt::EditRole);
    }
    QString shown(const char* table, int row, const QString& column) {
        return shownCell(panel(table), row, column);
    }
    /// Enter on a row of what is to look at, by what it says.
    void mend(const QString& sentence, const QString& too = {}) {
        ResultTable& problems = *table("allocation-problems");
        for (const Row& row : problems.table().rows) {
            const auto* words = std::get_if<QString>(&row.cells.front().content);
            if (words && row.kind == RowKind::Body && words->contains(sentence) &&
                words->contains(too)) {
                Q_EMIT problems.activated(row.key, {});
                return;
            }
        }
        QStringList all;
        for (const Row& row : problems.table().rows)
            all << std::get<QString>(row.cells.front().content);
        QFAIL(qPrintable(all.join(u'\n')));
    }
    const KeyVolume* volume(Id<Unit> unit, int year) const {
        const auto& rows = contents.all<KeyVolume>();
        const auto found = std::ranges::find_if(
            rows, [&](const KeyVolume& each) { return each.unit == unit && each.year == year; });
        return found == rows.end() ? nullptr : &*found;
    }
};

/// With a service that costs something and has no parts.
Contents withoutParts() {
    Made made;
    made.spread();
    made.service(QStringLiteral("Växel"),
                 {{2025, static_cast<int>(ServiceCost::Budget), Figure(Money::ofOre(700))}});
    return made.contents;
}

const QString planned2025 = QStringLiteral("planned.volume.2025");
const QString actual2025 = QStringLiteral("actual.volume.2025");

} // namespace

class AllocationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToLookAtLeadsToWhereItIsMended_data() {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("tabs");
        QTest::addColumn<int>("inner");
        QTest::addColumn<QString>("service");
        const QString ofService = QStringLiteral("allocated-service-tabs");
        QTest::newRow("no parts") << QStringLiteral("”Växel” har inga delar") << 2 << ofService << 0
                                  << QStringLiteral("Växel");
        QTest::newRow("no key") << QStringLiteral("har ingen nyckel") << 2 << ofService << 0
                                << QStringLiteral("Telefoni");
        QTest::newRow("a missing volume")
            << QStringLiteral("volymen för") << 0 << QStringLiteral("allocation-key-tabs") << 0
            << QString();
    }
    void whatIsToLookAtLeadsToWhereItIsMended() {
        QFETCH(QString, sentence);
        QFETCH(int, tab);
        QFETCH(QString, tabs);
        QFETCH(int, inner);
        QFETCH(QString, service);
        PageOfMade shown{withoutParts()};
        shown.tab("allocation-tabs", 3);
        shown.mend(sentence);
        QCOMPARE(
            shown.page.findChild<QTabWidget*>(QStringLiteral("allocation-tabs"))->currentIndex(),
            tab);
        QCOMPARE(shown.page.findChild<QTabWidget*>(tabs)->currentIndex(), inner);
        if (service.isEmpty())
            return;
        const GridView& services = shown.panel("allocated-services").view();
        QCOMPARE(services.currentIndex().siblingAtColumn(0).data().toString(), service);
        QVERIFY(shown.page.focusWidget());
        QVERIFY2(shown.page.focusWidget()->objectName().contains(QStringLiteral("part")),
                 qPrintable(shown.page.focusWidget()->objectName()));
    }

    void anUnknownCostLeadsToTheYearsCost() {
        PageOfMade shown{withoutParts()};
        shown.tab("allocation-tabs", 3);
        shown.mend(QStringLiteral("Telefoni"), QStringLiteral("kostar"));
        QCOMPARE(shown.contents.find(Id<Service>(shown.revealed.id))->name,
                 QStringLiteral("Telefoni"));
        QCOMPARE(shown.revealedField, QStringLiteral("cost"));
        QCOMPARE(shown.revealedYear, std::optional(2025));
    }

    void unitsStandAsATree() {
        PageOfMade shown{Made().contents};
        shown.tab("allocation-tabs", 1);
        const QStringList names{shown.shown("units", 0, QStringLiteral("name")),
                                shown.shown("units", 1, QStringLiteral("name")),
                                shown.shown("units", 2, QStringLiteral("name"))};
        QCOMPARE(names, (QStringList{QStringLiteral("Provköping"), QStringLiteral("Omsorg"),
                                     QStringLiteral("Skola")}));
        const GridModel& grid = shown.panel("units").grid();
        QVERIFY(grid.index(1, 0).data().toString().startsWith(QChar::Nbsp));
        QCOMPARE(grid.index(1, 0).data(Qt::EditRole).toString(), QStringLiteral("Omsorg"));
    }

    void aMissingVolumeIsNotZero() {
        PageOfMade shown{Made().spread()};
        QCOMPARE(shown.shown("key-volumes", 2, planned2025), QStringLiteral("300"));
        QVERIFY(!shown.shown("key-volumes", 1, planned2025).isEmpty()); // a word says so
        QVERIFY(!shown.shown("key-volumes", 1, planned2025).contains(u'0'));
        QCOMPARE(shown.shown("key-volumes", 0, planned2025), QString()); // it only groups
        const GridModel& grid = shown.panel("key-volumes").grid();
        QCOMPARE(grid.index(1, grid.columnOf(planned2025)).data(PlainRole).toString(), QString());
    }

    void aMissingVolumeIsFilledInBelowTheListThatTellsOfIt_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("stored");
        QTest::newRow("12,5") << QStringLiteral("12,5") << true;
        QTest::newRow("0") << QStringLiteral("0") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("less than nothing") << QStringLiteral("-3") << false;
        QTest::newRow("a word") << QStringLiteral("tolv") << false;
    }
    void aMissingVolumeIsFilledInBelowTheListThatTellsOfIt() {
        QFETCH(QString, typed);
        QFETCH(bool, stored);
        Made made;
        PageOfMade shown{made.spread()};
        shown.tab("allocation-tabs", 3);
        shown.page.findChild<QPushButton*>(QStringLiteral("bills-open-problems"))->click();
        ResultTable& problems = *shown.table("allocation-problems");
        auto* volume = shown.page.findChild<QLineEdit*>(QStringLiteral("missing-volume"));
        for (const Row& row : problems.table().rows)
            if (std::get<QString>(row.cells.front().content).contains(QStringLiteral("Omsorg")))
                problems.select(row.key);
        QVERIFY(volume->isVisible());
        QVERIFY(volume->accessibleName().contains(QStringLiteral("Omsorg")));
        const std::size_t edits = shown.edits.size();
        QTest::keyClicks(volume, typed);
        QTest::keyClick(volume, Qt::Key_Return);
        QCOMPARE(shown.edits.size(), edits + (stored ? 1 : 0));
        QCOMPARE(shown.volume(made.care, 2025) != nullptr, stored);
        if (!stored)
            QCOMPARE(volume->text(), typed);
    }

    void aTypedVolumeIsInsertedThenUpdatedThenRemoved() {
        Made made;
        PageOfMade shown{made.contents};
        QVERIFY(shown.put("key-volumes", 1, planned2025, QStringLiteral("0")));
        QVERIFY(shown.volume(made.care, 2025));
        QCOMPARE(shown.volume(made.care, 2025)->planned, Quantity::ofWhole(0));
        QCOMPARE(shown.shown("key-volumes", 1, planned2025), QStringLiteral("0"));
        QVERIFY(shown.put("key-volumes", 1, actual2025, QStringLiteral("12,5")));
        QCOMPARE(shown.edits.back().changes.size(), std::size_t{1});
        QCOMPARE(shown.volume(made.care, 2025)->actual, Quantity::ofThousandths(12500));
        QVERIFY(shown.put("key-volumes", 1, planned2025, {}));
        QVERIFY(shown.volume(made.care, 2025)); // the actual one is left
        QVERIFY(shown.put("key-volumes", 1, actual2025, {}));
        QVERIFY(!shown.volume(made.care, 2025));
        shown.undo();
        QCOMPARE(shown.volume(made.care, 2025)->actual, Quantity::ofThousandths(12500));
    }

    void aPastedBlockIsOneEditWithOneVolumePerUnitAndYear() {
        Made made;
        PageOfMade shown{made.contents};
        GridView& view = shown.panel("key-volumes").view();
        view.select(1, view.grid().columnOf(planned2025));
        QGuiApplication::clipboard()->setText(QStringLiteral("10\t11\t20\n1 000\t\t40\n"));
        view.paste();
        QCOMPARE(shown.edits.size(), std::size_t{1});
        QCOMPARE(shown.edits.back().changes.size(), std::size_t{4});
        QCOMPARE(shown.volume(made.care, 2025)->actual, Quantity::ofWhole(11));
        QCOMPARE(shown.volume(made.care, 2026)->planned, Quantity::ofWhole(20));
        QCOMPARE(shown.volume(made.school, 2025)->planned, Quantity::ofWhole(1000));
        shown.undo();
        QCOMPARE(shown.contents.all<KeyVolume>().size(), std::size_t{1});
    }

    void aFaultyBlockIsShownBeforeAnythingIsChanged() {
        PageOfMade shown{Made().contents};
        GridView& view = shown.panel("key-volumes").view();
        view.select(1, view.grid().columnOf(planned2025));
        QGuiApplication::clipboard()->setText(QStringLiteral("10\nmany\n"));
        view.paste();
        QVERIFY(shown.edits.empty());
        QVERIFY(shown.panel("key-volumes").findChild<QTableWidget*>()->isVisible());
    }

    void aNegativeVolumeIsRefused() {
        PageOfMade shown{Made().contents};
        const GridModel& grid = shown.panel("key-volumes").grid();
        QVERIFY(!grid.faultOf(grid.index(1, grid.columnOf(planned2025)), QStringLiteral("-1"))
                     .isEmpty());
    }

    void aDeliveryAloneKeepsTheVolumeMissing() {
        Made made;
        PageOfMade shown{made.spread()};
        shown.tab("allocation-key-tabs", 1);
        QVERIFY(shown.put("key-delivery", 1, QStringLiteral("deliverer.volume.2025"),
                          QStringLiteral("Anna")));
        QCOMPARE(shown.volume(made.care, 2025)->deliverer, QStringLiteral("Anna"));
        QVERIFY(!shown.volume(made.care, 2025)->planned);
        QVERIFY(!shown.shown("key-delivery", 1, planned2025).isEmpty());
    }

    void nothingIsMissingWhereNothingIsSpread() {
        PageOfMade shown{Made().contents};
        QCOMPARE(shown.shown("key-volumes", 1, planned2025), QString());
    }

    void theSummaryNamesWhoIsMissing() {
        PageOfMade shown{Made().spread()};
        const auto* summary = shown.page.findChild<QLabel*>(QStringLiteral("key-volumes-summary"));
        QVERIFY2(summary->text().contains(QStringLiteral("Omsorg")), qPrintable(summary->text()));
        QVERIFY(!summary->text().contains(QStringLiteral("Provköping")));
    }

    void aWeightOfZeroStaysAndAnEmptyOneGoes() {
        Made made;
        AllocationKey key = *made.contents.find(made.employees);
        key.method = KeyMethod::Weights;
        made.contents.replace(key);
        PageOfMade shown{made.contents};
        const QString weight = QStringLiteral("weight.weight");
        QVERIFY(shown.put("key-weights", 1, weight, QStringLiteral("0")));
        QCOMPARE(shown.contents.all<KeyWeight>().size(), std::size_t{1});
        QVERIFY(shown.put("key-weights", 1, weight, QString()));
        QCOMPARE(shown.contents.all<KeyWeight>().size(), std::size_t{0});
    }

    void weightsOfOtherYearsStandBelow() {
        Made made;
        AllocationKey key = *made.contents.find(made.employees);
        key.method = KeyMethod::Weights;
        made.contents.replace(key);
        KeyWeight weight = made.filled<KeyWeight>();
        weight.allocationKey = made.employees;
        weight.unit = made.school;
        weight.weight = 4;
        weight.toYear = 2024;
        made.add(weight);
        PageOfMade shown{made.contents};
        QCOMPARE(shown.panel("other-weights").grid().rowCount(), 1);
        QCOMPARE(shown.shown("key-weights", 2, QStringLiteral("weight.weight")), QString());
        QVERIFY(shown.put("other-weights", 0, QStringLiteral("weight"), QStringLiteral("5")));
        QCOMPARE(shown.contents.all<KeyWeight>().front().weight, 5);
        QVERIFY(shown.page.reveal(refTo(weight), QStringLiteral("weight"), {}));
        QCOMPARE(shown.panel("other-weights").currentEntity(), refTo(weight));
        QVERIFY(shown.put("key-weights", 2, QStringLiteral("weight.weight"), QStringLiteral("6")));
        QCOMPARE(shown.contents.all<KeyWeight>().back().fromYear, 2025);
        QCOMPARE(shown.panel("other-weights").grid().rowCount(), 1);
    }

    void whatAServicePassesOnIsSeenAtBothEnds() {
        Made made;
        const int kind = static_cast<int>(ServiceCost::Budget);
        const auto net =
            made.service(QStringLiteral("Nät"), {{2025, kind, Figure(Money::ofKronor(1000))}});
        Service phones = *made.contents.find(made.phones);
        phones.cost.set(2025, kind, Figure(Money::ofKronor(50)));
        phones.stepOrder = 2; // after the net, whose order is 0
        made.contents.replace(phones);
        ServiceUse use = made.filled<ServiceUse>();
        use.provider = net;
        use.user = made.phones;
        use.share = Rate::ofPercent(40);
        made.add(use);
        PageOfMade shown{made.contents};
        shown.tab("allocation-tabs", 2);
        const auto passed = [&](int row) {
            const ReportTable& table = shown.table("passed-costs")->table();
            const Row& held = table.rows[static_cast<std::size_t>(row)];
            return shown.table("passed-costs")->shown(held.key, QStringLiteral("amount"));
        };
        shown.panel("allocated-services").reveal(refTo(net));
        QCOMPARE(passed(1), QStringLiteral("−400,00"));
        QCOMPARE(passed(2), QStringLiteral("600,00"));
        const Row row = shown.table("passed-costs")->table().rows[1];
        Q_EMIT shown.table("passed-costs")->activated(row.key, QStringLiteral("name"));
        QCOMPARE(shown.panel("allocated-services").currentEntity(), refTo(made.phones));
        QCOMPARE(passed(1), QStringLiteral("400,00"));
        QCOMPARE(passed(2), QStringLiteral("450,00"));
    }

    void aSizeIsTypedBesideTheUnit() {
        Made made;
        PageOfMade shown{made.contents};
        shown.tab("allocation-tabs", 1);
        QVERIFY(
            shown.put("units", 2, QStringLiteral("employees.size.2025"), QStringLiteral("250")));
        QCOMPARE(shown.contents.all<UnitSize>().size(), std::size_t{1});
        QCOMPARE(shown.contents.all<UnitSize>().front().unit, made.school);
    }

    void tickingJoinsAndUntickingLeaves() {
        Made made;
        PageOfMade shown{made.contents};
        shown.tab("allocation-tabs", 2);
        shown.tab("allocated-service-tabs", 1);
        GridModel& grid = shown.panel("participants").grid();
        const QModelIndex cell = grid.index(2, grid.columnOf(QStringLiteral("takesPart")));
        QVERIFY(grid.flags(cell).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(grid.setData(cell, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(shown.contents.all<Participation>().size(), std::size_t{1});
        QCOMPARE(shown.contents.all<Participation>().front().unit, made.school);
        QVERIFY(grid.setData(cell, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(shown.contents.all<Participation>().size(), std::size_t{0});
    }

    void nobodyJoinsAMandatoryService() {
        Made made;
        Service service = *made.contents.find(made.phones);
        service.category = ServiceCategory::Base;
        made.contents.replace(service);
        PageOfMade shown{made.contents};
        shown.tab("allocation-tabs", 2);
        shown.tab("allocated-service-tabs", 1);
        QCOMPARE(shown.panel("participants").grid().rowCount(), 0);
        QVERIFY(shown.page.findChild<QLabel*>(QStringLiteral("who-takes-part"))
                    ->text()
                    .contains(QStringLiteral("Telefoni")));
    }

    void aPartGetsAKeyOfItsOwn() {
        Made made;
        PageOfMade shown{made.contents};
        shown.tab("allocation-tabs", 2);
        shown.panel("service-parts").view().select(0, 0);
        shown.trigger("part-keys-add");
        QCOMPARE(shown.contents.all<PartKey>().size(), std::size_t{1});
        QCOMPARE(shown.contents.all<PartKey>().front().allocationKey, made.employees);
    }

    /// The same table as in the report, with the known parts where anything is unknown.
    void theBillsAreBridgedToTheServices() {
        Made made;
        made.service(QStringLiteral("E-post"), {cell(2025, ServiceCost::Budget, tkr(100))});
        made.service(QStringLiteral("Lagring"), {});
        PageOfMade shown{made.contents};
        shown.tab("allocation-tabs", 3);
        const auto* bridge = shown.page.findChild<QTableView*>(QStringLiteral("bills-bridge"));
        QVERIFY(bridge);
        const QAbstractItemModel& rows = *bridge->model();
        QCOMPARE(rows.columnCount(), 3);
        QStringList names;
        for (int row = 0; row < rows.rowCount(); ++row)
            names << rows.index(row, 0).data().toString();
        const Language swedish(Language::Code::Swedish); // as the page is made
        QVERIFY2(
            names.contains(swedish.translate("reports", "Not billed: covered by no part or price")),
            qPrintable(names.join(u'\n')));
        QCOMPARE(names.last(), swedish.translate("reports", "All bills"));
    }

    void whatIsRevealedIsChosen() {
        Made made;
        PageOfMade shown{made.contents};
        const KeyVolume& volume = shown.contents.all<KeyVolume>().front();
        shown.tab("allocation-tabs", 2);
        QVERIFY(shown.page.reveal(refTo(volume), QStringLiteral("actual"), {}));
        QCOMPARE(
            shown.page.findChild<QTabWidget*>(QStringLiteral("allocation-tabs"))->currentIndex(),
            0);
        QCOMPARE(shown.panel("key-volumes").currentEntity(), refTo(made.school));
        QCOMPARE(shown.panel("key-volumes").view().currentCell().column(),
                 shown.panel("key-volumes").grid().columnOf(actual2025));
        const ServicePart& part = shown.contents.all<ServicePart>().front();
        QVERIFY(shown.page.reveal(refTo(part), {}, {}));
        QCOMPARE(shown.panel("service-parts").currentEntity(), refTo(part));
    }

    void anEmptyDocumentSaysWhatToDo() {
        PageOfMade shown{MadeDocument().contents};
        const auto* empty = shown.page.findChild<QLabel*>(QStringLiteral("allocation-keys-empty"));
        QVERIFY(empty->isVisible() && !empty->text().isEmpty());
        shown.trigger("allocation-keys-add");
        QCOMPARE(shown.contents.all<AllocationKey>().size(), std::size_t{1});
    }
};

QTEST_MAIN(AllocationPageTest)
#include "allocation_page_test.moc"
