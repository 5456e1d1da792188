// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/tables/scenarios/hit_units.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// School (3 of 5), Care (2 of 5) and Park (none) share a service of 100 tkr. Scenario 1 has an
/// initiative that makes it 50 tkr dearer, scenario 2 one of 7 tkr that belongs to no service.
struct Shared : MadeDocument {
    std::vector<Id<Unit>> units;

    Shared() {
        AllocationKey key = filled<AllocationKey>();
        key.name = QStringLiteral("Employees");
        add(key);
        const auto net =
            service(QStringLiteral("Net"), {cell(2025, ServiceCost::Budget, tkr(100))});
        ServicePart part = filled<ServicePart>();
        part.service = net;
        part.name = QStringLiteral("All");
        add(part);
        PartKey partKey = filled<PartKey>();
        partKey.part = part.id;
        partKey.allocationKey = key.id;
        add(partKey);
        for (const auto& [name, employees] :
             {std::pair("School", 3), std::pair("Care", 2), std::pair("Park", 0)}) {
            Unit unit = filled<Unit>();
            unit.name = QString::fromLatin1(name);
            units.push_back(add(unit));
            KeyVolume volume = filled<KeyVolume>();
            volume.allocationKey = key.id;
            volume.unit = unit.id;
            volume.year = 2025;
            volume.planned = Quantity::ofWhole(employees);
            add(volume);
        }
        const auto dearer = initiative(QStringLiteral("Dearer"), {}, {tkr(50), tkr(0), tkr(0)});
        Initiative changed = *contents.find(dearer);
        changed.services = {net};
        contents.replace(changed);
        const auto loose = initiative(QStringLiteral("Loose"), {}, {tkr(7), tkr(0), tkr(0)});
        scenario(QStringLiteral("1"), {dearer});
        scenario(QStringLiteral("2"), {loose});
    }
};

/// The rows of the table: "School 30 30,0 % …".
struct Hit {
    TestDocument document;
    ReportTable table;

    explicit Hit(Contents contents) : document(std::move(contents), Language::Code::English) {
        std::vector<const ScenarioSummary*> shown;
        for (const ScenarioSummary& summary : *document.state().calculations.scenarios())
            shown.push_back(&summary);
        table = hitUnitsTable(document.state(), shown);
    }
    Figure in(const QString& name, int scenario) const {
        for (const Row& row : table.rows)
            if (std::get<QString>(row.cells.front().content) == name)
                return std::get<Figure>(
                    row.cells[static_cast<std::size_t>(1 + 2 * scenario)].content);
        return Figure::notApplicable();
    }
};

} // namespace

class HitUnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitsThatAreHitMostComeFirst() {
        const Hit hit(Shared().contents);
        QCOMPARE(hit.table.rows.size(), 3u);
        QCOMPARE(std::get<QString>(hit.table.rows[0].cells[0].content), QStringLiteral("School"));
        QCOMPARE(hit.in(QStringLiteral("School"), 0), tkr(30));
        QCOMPARE(hit.in(QStringLiteral("Care"), 0), tkr(20));
        QCOMPARE(hit.in(QStringLiteral("School"), 1), tkr(0));
        QCOMPARE(hit.table.notes.front(), QStringLiteral("1 unit(s) pay the same in all of them."));
    }

    void whatNobodyIsBilledForStandsLast() {
        const Hit hit(Shared().contents);
        QCOMPARE(hit.table.rows.back().key, QStringLiteral("not-billed"));
        QCOMPARE(hit.in(QStringLiteral("Billed to nobody"), 0), tkr(0));
        QCOMPARE(hit.in(QStringLiteral("Billed to nobody"), 1), tkr(7));
    }

    /// All changes of bills and what nobody is billed for are the scenario's impact of the year.
    void addsUpToTheImpact() {
        const Hit hit(Shared().contents);
        const int scenarios = 2;
        for (int scenario = 0; scenario < scenarios; ++scenario) {
            FigureSum sum;
            for (const Row& row : hit.table.rows)
                sum.add(std::get<Figure>(
                    row.cells[static_cast<std::size_t>(1 + 2 * scenario)].content));
            QCOMPARE(*sum.figure(), scenario == 0 ? tkr(50) : tkr(7));
        }
    }

    void withoutUnitsItSaysSo() {
        MadeDocument made;
        made.scenario(QStringLiteral("1"), {});
        const Hit hit(std::move(made.contents));
        QVERIFY(hit.table.rows.empty());
        QCOMPARE(hit.table.whenEmpty, QStringLiteral("No units share the costs yet."));
    }
};

QTEST_MAIN(HitUnitsTest)
#include "hit_units_test.moc"
