// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/visited_places.h"

#include <QTest>

using namespace nytto;

namespace {

Visit at(const char* page) {
    return {QString::fromLatin1(page), {}};
}
QString pageOf(const std::optional<Visit>& visit) {
    return visit ? visit->page : QStringLiteral("none");
}

} // namespace

class VisitedPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardAgain() {
        VisitedPlaces places;
        places.leave(at("a"));
        places.leave(at("b"));
        QCOMPARE(pageOf(places.back(at("c"))), QStringLiteral("b"));
        QCOMPARE(pageOf(places.back(at("b"))), QStringLiteral("a"));
        QCOMPARE(pageOf(places.back(at("a"))), QStringLiteral("none"));
        QCOMPARE(pageOf(places.forward(at("a"))), QStringLiteral("b"));
        QCOMPARE(pageOf(places.forward(at("b"))), QStringLiteral("c"));
        QVERIFY(!places.canGoForward());
    }

    void aJumpAfterGoingBackForgetsWhatCame() {
        VisitedPlaces places;
        places.leave(at("a"));
        places.back(at("b"));
        places.leave(at("a"));
        QVERIFY(!places.canGoForward());
        QCOMPARE(pageOf(places.back(at("d"))), QStringLiteral("a"));
    }

    void theOldestOfVeryManyAreForgotten() {
        VisitedPlaces places;
        for (int visit = 0; visit < 1000; ++visit)
            places.leave(at("a"));
        int steps = 0;
        while (places.back(at("a")))
            ++steps;
        QCOMPARE(steps, 100);
    }
};

QTEST_GUILESS_MAIN(VisitedPlacesTest)
#include "visited_places_test.moc"
