// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;

/// The rules on who pays what, by documents whose last entity breaks one.
class AllocationRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void allows_data();
    void allows();
    void findsACircleOnce();
    void editIsRefusedForWhatItTouches();
    void saysOneLineARow_data();
    void saysOneLineARow();
    void aLongCircleIsShortened();
    void aLoadSaysTheFirstFaults();
};

namespace {

/// A document of two services, parts and keys, and `more`.
QByteArray document(const QByteArray& more) {
    return nytto::test::jsonDocument(R"(
        "service": [ { "id": "mail", "name": "E-post" }, { "id": "net", "name": "Nät" } ],
        "servicePart": [ { "id": "whole", "service": "mail", "name": "Grund" },
                         { "id": "sms", "service": "mail", "name": "SMS", "state": "proposed" } ],
        "allocationKey": [ { "id": "staff", "name": "Anställda" },
                           { "id": "sent", "name": "Skickade", "state": "proposed" },
                           { "id": "mix", "name": "Blandat", "method": "combined" } ])",
                                     more);
}

const QByteArray units =
    R"("unit": [ { "id": "a", "name": "Skola" }, { "id": "b", "name": "Vård" } ])";

QString messageOf(const QByteArray& json) {
    const Result<Contents> contents = contentsFromJson(json);
    return contents ? QStringLiteral("allowed") : contents.error().message;
}

} // namespace

void AllocationRulesTest::refuses_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QByteArray& more, const char* sentence) {
        QTest::newRow(name) << more << QString::fromUtf8(sentence);
    };
    row("years backwards",
        R"("unit": [ { "id": "a", "name": "Skola", "fromYear": 2026, "toYear": 2025 } ])",
        "Unit “Skola”: its last year (2025) is before its first year (2026).");
    row("negative volume",
        units +
            R"(, "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025, "planned": "-1" } ])",
        "The value -1 is not between 0 and 1000000000000.");
    row("negative weight",
        units + R"(, "keyWeight": [ { "key": "staff", "unit": "a", "weight": -1 } ])",
        "The value -1 is not between 0 and 1000000000.");
    row("volume twice", units + R"(, "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025 },
                                    { "key": "staff", "unit": "a", "year": 2025 } ])",
        "The volume of “Skola” in “Anställda” for 2025 is given twice; remove one of them.");
    row("size twice",
        units + R"(, "unitSize": [ { "unit": "a", "year": 2025 }, { "unit": "a", "year": 2025 } ])",
        "The size of “Skola” in 2025 is given twice; remove one of them.");
    row("weights that overlap",
        units + R"(, "keyWeight": [ { "key": "staff", "unit": "a", "toYear": 2026 },
                                    { "key": "staff", "unit": "a", "fromYear": 2026 } ])",
        "“Skola” has two weights in “Anställda” in the same year; end one before the other "
        "begins.");
    row("keys that overlap",
        R"("partKey": [ { "part": "whole", "key": "staff" },
                        { "part": "whole", "key": "mix", "fromYear": 2026 } ])",
        "The part “Grund” has two keys in the same year; end one before the other begins.");
    row("participations that overlap",
        units + R"(, "participation": [ { "service": "mail", "unit": "a" },
                                        { "service": "mail", "unit": "a", "toYear": 2030 } ])",
        "“Skola” takes part in “E-post” twice in the same year; end one before the other begins.");
    row("uses that overlap",
        R"("serviceUse": [ { "provider": "net", "user": "mail" },
                           { "provider": "net", "user": "mail" } ])",
        "“E-post” uses “Nät” twice in the same year; end one before the other begins.");
    row("a part of another service",
        units + R"(, "participation": [ { "service": "net", "unit": "a", "part": "sms" } ])",
        "“Skola” takes part in “SMS”, which is a part of “E-post” and not of “Nät”; choose the "
        "other "
        "service or another part.");
    row("a unit that groups takes part",
        R"("unit": [ { "id": "a", "name": "Skola" },
                     { "id": "b", "name": "Förskola", "parent": "a", "fromYear": 2026 } ],
           "participation": [ { "service": "mail", "unit": "a" } ])",
        "“Skola” takes part in “E-post”, but only groups units such as “Förskola” in those years; "
        "let "
        "these take part in its place.");
    row("a unit below itself", R"("unit": [ { "id": "a", "name": "Skola", "parent": "a" } ])",
        "Units lie below each other in a circle: “Skola” → “Skola”. Let one of them belong to "
        "another "
        "unit, or to none.");
    row("a unit that succeeds itself",
        R"("unit": [ { "id": "a", "name": "Skola", "successors": ["a"] } ])",
        "Units succeed each other in a circle: “Skola” → “Skola”. Take one of the successors "
        "away.");
    row("a key combined of itself", R"("keyComponent": [ { "key": "mix", "component": "mix" } ])",
        "Keys are combined of each other in a circle: “Blandat” → “Blandat”. Take one of them out "
        "of "
        "the other.");
    row("a component twice",
        R"("keyComponent": [ { "key": "mix", "component": "staff" },
                             { "key": "mix", "component": "staff" } ])",
        "“Anställda” is in the combined key “Blandat” twice; remove one of them.");
    row("parts over the whole",
        R"("service": [ { "id": "x", "name": "Tele" } ],
           "servicePart": [
               { "service": "x", "name": "1", "sizing": "share", "share": "60", "fromYear": 2026 },
               { "service": "x", "name": "2", "sizing": "share", "share": "40.0001" } ])",
        "The parts of “Tele” are more than 100 % of its cost together; lower the share of one of "
        "them.");
    row("two remainders",
        R"("service": [ { "id": "x", "name": "Tele" } ],
           "servicePart": [ { "service": "x", "name": "1" }, { "service": "x", "name": "2" } ])",
        "Two parts of “Tele” are what the others leave in the same year; give one of them a share "
        "or "
        "an amount.");
    row("a proposed key in use", R"("partKey": [ { "part": "whole", "key": "sent" } ])",
        "The part “Grund” is decided, but its key “Skickade” is only proposed; decide the key, or "
        "let "
        "the part be proposed too.");
    row("a key combined of a proposed one",
        R"("keyComponent": [ { "key": "mix", "component": "sent" } ])",
        "The key “Blandat” is decided, but “Skickade”, which it is combined of, is only proposed; "
        "decide that one first.");
    row("a service that uses itself", R"("serviceUse": [ { "provider": "net", "user": "net" } ])",
        "“Nät” cannot use itself; choose another service.");
    row("uses over the whole",
        R"("service": [ { "id": "x", "name": "Tele" } ],
           "serviceUse": [ { "provider": "net", "user": "mail", "share": "60" },
                           { "provider": "net", "user": "x", "share": "41" } ])",
        "Others use more than 100 % of “Nät” together; lower the share of one of them.");
}

void AllocationRulesTest::refuses() {
    QFETCH(QByteArray, more);
    QFETCH(QString, sentence);
    const QString message = messageOf(document(more));
    QVERIFY2(message.contains(sentence), qPrintable(message));
}

void AllocationRulesTest::allows_data() {
    QTest::addColumn<QByteArray>("more");
    const auto row = [](const char* name, const QByteArray& more) { QTest::newRow(name) << more; };
    row("nothing more", "");
    row("volumes of other years",
        units + R"(, "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025, "planned": "0" },
                                    { "key": "staff", "unit": "a", "year": 2026 },
                                    { "key": "staff", "unit": "b", "year": 2025 } ])");
    row("keys one after the other",
        R"("partKey": [ { "part": "whole", "key": "staff", "toYear": 2025 },
                        { "part": "whole", "key": "mix", "fromYear": 2026 } ])");
    row("a proposed key of a proposed part", R"("partKey": [ { "part": "sms", "key": "sent" } ])");
    row("a proposed remainder beside a decided one",
        R"("servicePart": [ { "service": "mail", "name": "Rest", "state": "proposed" } ])");
    row("shares of the whole",
        R"("servicePart": [
               { "service": "net", "name": "1", "sizing": "share", "share": "60" },
               { "service": "net", "name": "2", "sizing": "share", "share": "40" },
               { "service": "net", "name": "3", "sizing": "share", "share": "9", "state": "proposed" } ])");
    row("shares of the whole, one after the other",
        R"("servicePart": [
               { "service": "net", "name": "1", "sizing": "share", "share": "60", "toYear": 2025 },
               { "service": "net", "name": "2", "sizing": "share", "share": "60", "fromYear": 2026 } ])");
    row("a service and a part of it",
        units + R"(, "participation": [ { "service": "mail", "unit": "a" },
                                        { "service": "mail", "unit": "a", "part": "sms" } ])");
    row("a unit that takes part until it groups",
        R"("unit": [ { "id": "a", "name": "Skola" },
                     { "id": "b", "name": "Förskola", "parent": "a", "fromYear": 2026 } ],
           "participation": [ { "service": "mail", "unit": "a", "toYear": 2025 } ])");
    row("units merged into one",
        R"("unit": [ { "id": "a", "name": "Norr", "toYear": 2025, "successors": ["c"] },
                     { "id": "b", "name": "Söder", "toYear": 2025, "successors": ["c"] },
                     { "id": "c", "name": "Staden", "fromYear": 2026 } ])");
    row("services that use each other",
        R"("serviceUse": [ { "provider": "net", "user": "mail", "share": "60" },
                           { "provider": "mail", "user": "net", "share": "60" } ])");
}

void AllocationRulesTest::allows() {
    QFETCH(QByteArray, more);
    QCOMPARE(messageOf(document(more)), QStringLiteral("allowed"));
}

void AllocationRulesTest::findsACircleOnce() {
    const QString message = messageOf(document(
        R"("unit": [ { "id": "a", "name": "A", "parent": "c" }, { "id": "b", "name": "B", "parent": "a" },
                     { "id": "c", "name": "C", "parent": "b" }, { "id": "d", "name": "D", "parent": "a" } ])"));
    QCOMPARE(message.count(u'\n'), 0);
    for (const char* name : {"“A”", "“B”", "“C”"})
        QVERIFY2(message.contains(QString::fromUtf8(name)), qPrintable(message));
    QVERIFY(!message.contains(QStringLiteral("“D”")));
}

/// What was wrong before keeps nobody from changing something else.
void AllocationRulesTest::editIsRefusedForWhatItTouches() {
    Contents contents = *contentsFromJson(document(units));
    const Unit school = contents.all<Unit>().front();
    Unit below = contents.all<Unit>().back();
    contents.remove(refTo(below));
    below.parent = below.id;
    contents.insert(below);
    Unit renamed = school;
    renamed.name = QStringLiteral("Skolan");
    QVERIFY(checkEdit(contents, {{}, {}, {}, {}, {{school, renamed}}}).ok());
    renamed.parent = school.id;
    QVERIFY(!checkEdit(contents, {{}, {}, {}, {}, {{school, renamed}}}).ok());
}

/// However many rows it meets.
void AllocationRulesTest::saysOneLineARow_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("sizes") << QByteArray(R"("unitSize": [ { "unit": "a", "year": 2025 } ])")
                           << QStringLiteral("is given twice");
    QTest::newRow("participations")
        << QByteArray(R"("participation": [ { "service": "mail", "unit": "a" } ])")
        << QStringLiteral("takes part in");
    QTest::newRow("keys of a part")
        << QByteArray(R"("partKey": [ { "part": "whole", "key": "staff" } ])")
        << QStringLiteral("has two keys");
}
void AllocationRulesTest::saysOneLineARow() {
    QFETCH(const QByteArray, row);
    QFETCH(const QString, sentence);
    Contents contents = *contentsFromJson(document(units + ", " + row));
    const EntityInfo& info = *entityInfo(QString::fromLatin1(row.mid(1, row.indexOf('"', 1) - 1)));
    AnyEntity again = info.create();
    contents.forEach(info.index, [&](const void*, const QUuid& id) {
        again = *contents.find({info.keyString(), id});
    });
    for (int number = 1; number < 300; ++number) {
        setId(again, QUuid::createUuid());
        contents.insert(again);
    }
    const std::vector<Fault> faults = faultsIn(contents);
    QCOMPARE(faults.size(), std::size_t{299});
    QSet<QUuid> subjects;
    for (const Fault& fault : faults) {
        QVERIFY2(fault.message.contains(sentence), qPrintable(fault.message));
        subjects.insert(fault.subject.id);
    }
    QCOMPARE(subjects.size(), 299);
}

void AllocationRulesTest::aLongCircleIsShortened() {
    QByteArray rows;
    for (int number = 0; number < 40; ++number)
        rows += QStringLiteral(R"(%1 { "id": "u%2", "name": "U%2", "parent": "u%3" })")
                    .arg(number ? u"," : u"", QString::number(number),
                         QString::number((number + 1) % 40))
                    .toUtf8();
    const QString message = messageOf(document(R"("unit": [ )" + rows + "]"));
    QCOMPARE(message.count(QStringLiteral(" → ")), 10);
    QVERIFY2(message.contains(QStringLiteral("→ … →")), qPrintable(message));
}

void AllocationRulesTest::aLoadSaysTheFirstFaults() {
    QByteArray rows = R"({ "unit": "a", "year": 2025 })";
    for (int number = 0; number < 150; ++number)
        rows += R"(, { "unit": "a", "year": 2025 })";
    const QStringList lines =
        messageOf(document(units + R"(, "unitSize": [ )" + rows + "]")).split(u'\n');
    QCOMPARE(lines.size(), 101);
    QCOMPARE(lines.last(), QStringLiteral("… and 50 more"));
}

QTEST_GUILESS_MAIN(AllocationRulesTest)
#include "allocation_rules_test.moc"
