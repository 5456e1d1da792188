// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/key_volumes.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A group of two units, one beside it, and one that ended; a service for all and one that only B
/// joined.
const QByteArray base = R"(
    "unit": [ { "id": "group", "name": "Group", "kind": "committee" },
              { "id": "a", "name": "A", "parent": "group" },
              { "id": "b", "name": "B", "parent": "group" },
              { "id": "c", "name": "C" },
              { "id": "old", "name": "Old", "toYear": 2024 } ],
    "service": [ { "id": "mail", "name": "Mail", "category": "base" },
                 { "id": "sms", "name": "SMS", "category": "additional" } ],
    "participation": [ { "service": "sms", "unit": "b" } ],
    "servicePart": [ { "id": "mail-part", "service": "mail", "name": "All" },
                     { "id": "sms-part", "service": "sms", "name": "All" } ],
    "allocationKey": [ { "id": "sent", "name": "Sent" } ])";

KeyVolumes volumes(const QByteArray& more, int year = 2025) {
    const Contents contents = documentOf(base, more);
    return volumesOf(contents, contents.all<AllocationKey>().front().id, year);
}

/// "A, C" of the units, as they stand in the document.
QString names(const std::vector<Id<Unit>>& units, const Contents& contents) {
    QStringList names;
    for (const Id<Unit> unit : units)
        names << contents.find(unit)->name;
    return names.join(QStringLiteral(", "));
}

QString text(const std::optional<Quantity>& sum) {
    return sum ? sum->toPlain() : QStringLiteral("-");
}

} // namespace

class KeyVolumesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void sums_data();
    void sums();
    void namesWhatIsMissing();
};

void KeyVolumesTest::asks_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char* name, const char* more, const char* asked) {
        QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(asked);
    };
    row("nobody by what spreads nothing", "", "");
    row("all that bear costs by a mandatory service",
        R"("partKey": [ { "part": "mail-part", "key": "sent" } ])", "A, B, C");
    row("those that joined by an optional one",
        R"("partKey": [ { "part": "sms-part", "key": "sent" } ])", "B");
    row("in the years of the key only",
        R"("partKey": [ { "part": "mail-part", "key": "sent", "toYear": 2024 } ])", "");
    row("not by a part that is proposed",
        R"("servicePart": [ { "id": "more", "service": "mail", "name": "More", "state": "proposed" } ],
           "partKey": [ { "part": "more", "key": "sent" } ])",
        "");
    row("by a key that it is combined in",
        R"("allocationKey": [ { "id": "both", "name": "Both", "method": "combined" } ],
           "keyComponent": [ { "key": "both", "component": "sent", "weight": 2 } ],
           "partKey": [ { "part": "sms-part", "key": "both" } ])",
        "B");
    row("not where it weighs nothing in it",
        R"("allocationKey": [ { "id": "both", "name": "Both", "method": "combined" } ],
           "keyComponent": [ { "key": "both", "component": "sent", "weight": 0 } ],
           "partKey": [ { "part": "sms-part", "key": "both" } ])",
        "");
    row("by a breakpoint",
        R"("breakpoint": [ { "part": "sms-part", "key": "sent", "threshold": "5", "step": "1.00" } ])",
        "B");
    row("by a price of the year",
        R"("service": [ { "id": "risk", "name": "Risk", "category": "base", "financing": "unit-price" } ],
           "priceItem": [ { "service": "risk", "name": "One", "year": 2025, "key": "sent" } ])",
        "A, B, C");
    row("not by a price of another year",
        R"("service": [ { "id": "risk", "name": "Risk", "category": "base", "financing": "unit-price" } ],
           "priceItem": [ { "service": "risk", "name": "One", "year": 2026, "key": "sent" } ])",
        "");
    row("by a use at volumes",
        R"("serviceUse": [ { "provider": "sms", "user": "mail", "key": "sent", "volume": "3" } ])",
        "B");
    row("not by a use of a share",
        R"("serviceUse": [ { "provider": "sms", "user": "mail", "key": "sent", "share": "3" } ])",
        "");
}

void KeyVolumesTest::asks() {
    QFETCH(QByteArray, more);
    const Contents contents = documentOf(base, more);
    const auto key = contents.all<AllocationKey>().front().id;
    QTEST(names(volumesOf(contents, key, 2025).asked, contents), "asked");
}

void KeyVolumesTest::sums_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("sums");
    const auto row = [](const char* name, const char* more, const char* sums) {
        QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(sums);
    };
    row("nothing is not 0", "", "- -");
    row("0 is", R"("keyVolume": [ { "key": "sent", "unit": "a", "year": 2025, "planned": "0" } ])",
        "0 -");
    row("what is known",
        R"("keyVolume": [ { "key": "sent", "unit": "a", "year": 2025, "planned": "1.5", "actual": "7" },
                          { "key": "sent", "unit": "b", "year": 2025, "planned": "0.25" } ])",
        "1.75 7");
    row("of the year",
        R"("keyVolume": [ { "key": "sent", "unit": "a", "year": 2024, "planned": "1", "actual": "2" } ])",
        "- -");
    row("of units that bear costs",
        R"("keyVolume": [ { "key": "sent", "unit": "group", "year": 2025, "planned": "8", "actual": "8" },
                          { "key": "sent", "unit": "old", "year": 2025, "planned": "4", "actual": "4" },
                          { "key": "sent", "unit": "c", "year": 2025, "planned": "2", "actual": "1" } ])",
        "2 1");
}

void KeyVolumesTest::sums() {
    QFETCH(QByteArray, more);
    const KeyVolumes result = volumes(more);
    QTEST(text(result.planned) + u' ' + text(result.actual), "sums");
}

void KeyVolumesTest::namesWhatIsMissing() {
    const Contents contents = documentOf(base, R"(
        "partKey": [ { "part": "mail-part", "key": "sent" } ],
        "keyVolume": [ { "key": "sent", "unit": "a", "year": 2025, "planned": "1", "actual": "2" },
                       { "key": "sent", "unit": "b", "year": 2025, "actual": "0" },
                       { "key": "sent", "unit": "group", "year": 2025, "planned": "9" },
                       { "key": "sent", "unit": "old", "year": 2025, "note": "closed" } ])");
    const KeyVolumes result = volumesOf(contents, contents.all<AllocationKey>().front().id, 2025);
    QCOMPARE(names(result.missingPlanned, contents), QStringLiteral("B, C"));
    QCOMPARE(names(result.missingActual, contents), QStringLiteral("C"));
    QCOMPARE(names(result.notCounted, contents), QStringLiteral("Group"));
}

QTEST_GUILESS_MAIN(KeyVolumesTest)
#include "key_volumes_test.moc"
