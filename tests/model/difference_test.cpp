// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/difference.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

class DifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameContentsDifferInNothing() {
        const Contents contents = RandomDocument(7).contents(4);
        QVERIFY(differenceBetween(contents, contents).changes.empty());
    }
    /// Back from any later state by one edit that every rule allows, and forth by its inverse.
    void theEditLeadsBackAndForth() {
        RandomDocument random(11);
        const Contents before = random.contents(4);
        Contents after = before;
        for (int step = 0; step < 60; ++step) {
            applyUnchecked(after, random.edit(after));
            const Edit back = differenceBetween(after, before);
            const Done allowed = checkEdit(after, back);
            QVERIFY2(allowed.ok(), allowed ? "" : qPrintable(allowed.error().message));
            Contents there = after;
            applyUnchecked(there, back);
            QVERIFY(there == before);
            applyUnchecked(there, back.inverted(QDateTime::currentDateTimeUtc()));
            QVERIFY(there == after);
        }
    }
    void twoDocumentsOfTheirOwnDifferInEverything() {
        const Contents one = RandomDocument(1).contents(3);
        const Contents other = RandomDocument(2).contents(3);
        const Edit edit = differenceBetween(one, other);
        const Done allowed = checkEdit(one, edit);
        QVERIFY2(allowed.ok(), allowed ? "" : qPrintable(allowed.error().message));
        QCOMPARE(edit.changes.size(), one.count() + other.count());
    }
    void countsNameTheKinds() {
        MadeDocument made;
        made.service(QStringLiteral("LAN"), {});
        made.initiative(QStringLiteral("Bort"), {}, {});
        const Contents before = made.contents;
        made.change([](Settings& settings) { settings.municipality = QStringLiteral("Annan"); });
        made.service(QStringLiteral("WAN"), {});
        made.service(QStringLiteral("MAN"), {});
        made.contents.remove(refTo(*made.contents.all<Initiative>().begin()));
        QStringList counts;
        for (const KindCount& count : countsOf(differenceBetween(before, made.contents)))
            counts << QStringLiteral("%1 +%2 ~%3 -%4")
                          .arg(count.info->keyString())
                          .arg(count.added)
                          .arg(count.changed)
                          .arg(count.removed);
        QCOMPARE(counts, QStringList({QStringLiteral("settings +0 ~1 -0"),
                                      QStringLiteral("service +2 ~0 -0"),
                                      QStringLiteral("initiative +0 ~0 -1")}));
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
