// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/receipts.h"
#include "model/document/edit.h"
#include "model/document/next_year.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/samples/samples.h"

#include <QTest>

using namespace nytto;

namespace {

Contents goteborg() {
    return *sampleContents(QStringLiteral("goteborg-2025"));
}

Edit removal(const Contents& contents, const EntityRef& ref) {
    return EditBuilder(contents, {}, QStringLiteral("Remove it"), {}).remove(ref).build();
}

} // namespace

class ReceiptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesWithAScenarioIsCounted() {
        const Contents contents = goteborg();
        const Scenario& scenario = contents.all<Scenario>().front();
        int members = 0;
        for (const ScenarioMember& member : contents.all<ScenarioMember>())
            members += member.scenario == scenario.id ? 1 : 0;
        const QString said =
            removedWith(removal(contents, refTo(scenario)), Language(Language::Code::English));
        QVERIFY2(said.contains(QStringLiteral("Remove it")), qPrintable(said));
        QVERIFY2(said.contains(QString::number(members)), qPrintable(said));
    }

    void whatGoesAloneIsNotSaid() {
        Contents contents;
        Service service;
        service.id = Id<Service>::create();
        contents.insert(service);
        QCOMPARE(removedWith(removal(contents, refTo(service)), Language(Language::Code::English)),
                 QString());
    }

    void theReceiptOfAYearCountsWhatWasCarriedOver() {
        const Contents contents = goteborg();
        const QString all =
            yearReceipt(beginNextYear(contents, {}, Language(Language::Code::English)));
        QVERIFY2(all.contains(QString::number(contents.all<Scenario>().size())), qPrintable(all));
        const QString nothing = yearReceipt(
            beginNextYear(contents, {false, false, false}, Language(Language::Code::English)));
        QVERIFY2(nothing.contains(QStringLiteral("Nothing was carried over")), qPrintable(nothing));
    }

    void theFirstChangeIsThePlaceToLookAt() {
        const Contents contents = goteborg();
        Service service = contents.all<Service>().front();
        service.cost.set(2026, Money::ofThousands(1));
        const auto place = firstChange(
            EditBuilder(contents, {}, QStringLiteral("Change"), {}).update(service).build());
        QVERIFY(place);
        QCOMPARE(place->subject, refTo(service));
        QCOMPARE(place->field, QStringLiteral("cost"));
        QCOMPARE(place->year, std::optional(2026));
        QVERIFY(!firstChange(removal(contents, refTo(service))) ||
                firstChange(removal(contents, refTo(service)))->subject != refTo(service));
    }

    void aChangeOfTheDocumentAsAWholeLeadsNowhere() {
        const Contents contents = goteborg();
        QVERIFY(!firstChange(beginNextYear(contents, {}, Language(Language::Code::English))));
    }
};

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "receipts_test.moc"
