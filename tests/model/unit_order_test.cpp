// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/unit_order.h"
#include "model/entities/allocation/unit.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A city with a department that is there until 2024 and whose school stays; stored out of order.
const Contents& city() {
    static const Contents contents = documentOf(
        R"("unit": [ { "id": "s", "name": "School", "parent": "d" },
                     { "id": "c", "name": "City" },
                     { "id": "p", "name": "Park", "parent": "c", "fromYear": 2026 },
                     { "id": "d", "name": "Department", "parent": "c", "toYear": 2024 },
                     { "id": "k", "name": "Company" } ])",
        "");
    return contents;
}

const Unit& named(const QString& name) {
    for (const Unit& unit : city().all<Unit>())
        if (unit.name == name)
            return unit;
    qFatal("no unit %s", qPrintable(name));
}

} // namespace

class UnitOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachUnitStandsBeforeThoseBelowIt() {
        const UnitOrder order(city());
        QStringList names;
        for (const Unit* unit : order.units())
            names << QString(order.depth(unit->id), u'.') + unit->name;
        QCOMPARE(names, QStringList({QStringLiteral("City"), QStringLiteral(".Park"),
                                     QStringLiteral(".Department"), QStringLiteral("..School"),
                                     QStringLiteral("Company")}));
        QCOMPARE(order.rank(named(QStringLiteral("School")).id), 3);
    }

    void aYearHasItsOwnTree_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("depth");
        QTest::addColumn<bool>("groups");
        QTest::addColumn<bool>("bears");
        const auto row = [](const char* name, int year, int depth, bool groups, bool bears) {
            QTest::addRow("%s %d", name, year)
                << QString::fromLatin1(name) << year << depth << groups << bears;
        };
        row("Department", 2024, 1, true, false);
        row("School", 2024, 2, false, true);
        row("City", 2024, 0, true, false);
        row("Department", 2025, 1, false, false); // is no longer there
        row("School", 2025, 1, false, true);
        row("City", 2025, 0, true, false); // of the school, whose department is gone
        row("Park", 2025, 1, false, false);
        row("Park", 2026, 1, false, true);
        row("Company", 2025, 0, false, true);
    }
    void aYearHasItsOwnTree() {
        QFETCH(const QString, name);
        QFETCH(const int, year);
        const UnitOrder order(city());
        const Unit& unit = named(name);
        QTEST(order.depth(unit.id, year), "depth");
        QTEST(order.groups(unit.id, year), "groups");
        QTEST(order.bears(unit, year), "bears");
    }

    /// Deeper than a program's stack.
    void aVeryDeepTreeIsReadToItsEnd() {
        constexpr int count = 100'000;
        Contents contents;
        std::vector<AnyEntity> units;
        Id<Unit> above;
        for (int at = 0; at < count; ++at) {
            Unit unit;
            unit.id = Id<Unit>::create();
            unit.position = at + 1;
            unit.parent = above;
            if (at == 1)
                unit.toYear = 2024;
            above = unit.id;
            units.emplace_back(unit);
        }
        contents.insertAll(units);
        const UnitOrder order(contents);
        QCOMPARE(order.units().size(), std::size_t{count});
        QCOMPARE(order.depth(above), count - 1);
        QCOMPARE(order.depth(above, 2024), count - 1);
        QCOMPARE(order.depth(above, 2025), count - 2);
        QVERIFY(order.bears(*order.units().back(), 2025));
    }

    void anUnknownUnitGroupsNothing() {
        QVERIFY(!UnitOrder(city()).groups(Id<Unit>::create(), 2025));
    }
};

QTEST_GUILESS_MAIN(UnitOrderTest)
#include "unit_order_test.moc"
