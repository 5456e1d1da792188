// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/what_if_slide.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/what_if.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A what-if of 2025 with a change, of a unit's volume or of a service's cost.
struct Case : MadeDocument {
    WhatIfItem item;

    explicit Case(std::optional<Quantity> planned) {
        item = begun(WhatIfKind::Volume);
        AllocationKey key = filled<AllocationKey>();
        Unit unit = filled<Unit>();
        KeyVolume volume = filled<KeyVolume>();
        volume.allocationKey = item.allocationKey = add(key);
        volume.unit = item.unit = add(unit);
        volume.year = 2025;
        volume.planned = planned;
        add(volume);
    }
    explicit Case(Figure cost) {
        item = begun(WhatIfKind::Cost);
        item.service =
            service(QStringLiteral("Nät"), {{2025, static_cast<int>(ServiceCost::Budget), cost}});
    }

private:
    WhatIfItem begun(WhatIfKind kind) {
        WhatIf whatIf = filled<WhatIf>();
        whatIf.year = 2025;
        WhatIfItem change = filled<WhatIfItem>();
        change.whatIf = add(whatIf);
        change.kind = kind;
        return change;
    }
};

} // namespace

class WhatIfSlideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVolumeGoesFromNothingToTwiceAsMuch_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("half");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("volume");
        QTest::newRow("a few: one by one") << QStringLiteral("7") << 7 << 9 << QStringLiteral("9");
        QTest::newRow("many: by the hundredth")
            << QStringLiteral("500") << 100 << 103 << QStringLiteral("515");
        QTest::newRow("a count stays one")
            << QStringLiteral("333") << 100 << 50 << QStringLiteral("167");
        QTest::newRow("hours do not")
            << QStringLiteral("12.5") << 100 << 50 << QStringLiteral("6.25");
        QTest::newRow("none") << QStringLiteral("7") << 7 << 0 << QStringLiteral("0");
    }
    void aVolumeGoesFromNothingToTwiceAsMuch() {
        QFETCH(QString, now);
        QFETCH(int, step);
        const Case made(*Quantity::fromPlain(now));
        const auto slide = slideOf(made.contents, made.item);
        QVERIFY(slide);
        QTEST(slide->half, "half");
        QCOMPARE(slide->step, slide->half); // where it sets nothing yet
        QTEST(slidTo(made.item, *slide, step).volume->toPlain(), "volume");
    }

    void itBeginsAtWhatTheChangeSets() {
        Case made(Quantity::ofWhole(500));
        made.item.volume = Quantity::ofWhole(600);
        QCOMPARE(slideOf(made.contents, made.item)->step, 120);
        QCOMPARE(slideOf(made.contents, made.item)->last(), 200);
        made.item.volume = Quantity::ofWhole(1503); // between two steps, and more than twice
        const auto slide = slideOf(made.contents, made.item);
        QCOMPARE(slide->step, 301);
        QCOMPARE(slide->last(), 301);
        QCOMPARE(slidTo(made.item, *slide, slide->step).volume, made.item.volume);
        QCOMPARE(slidTo(made.item, *slide, 300).volume, Quantity::ofWhole(1500));
    }

    void aCostIsTriedInHundredths() {
        const Case made(Figure(Money::ofOre(9000)));
        const auto slide = slideOf(made.contents, made.item);
        QVERIFY(slide);
        QCOMPARE(slidTo(made.item, *slide, 110).amount, Figure(Money::ofOre(9900)));
    }

    void whatIsNotKnownOrNothingHasNoRange() {
        const Case open{std::optional<Quantity>()};
        QVERIFY(!slideOf(open.contents, open.item));
        const Case nothing{Quantity()};
        QVERIFY(!slideOf(nothing.contents, nothing.item));
        const Case unknown{Figure::unknown()};
        QVERIFY(!slideOf(unknown.contents, unknown.item));
    }
};

QTEST_GUILESS_MAIN(WhatIfSlideTest)
#include "what_if_slide_test.moc"
