// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"
#include "views/allocation/allocation_page.h"
#include "views/initiatives/initiatives_page.h"
#include "views/investments/investments_page.h"
#include "views/overview/overview_page.h"
#include "views/panels/card.h"
#include "views/portfolios/portfolios_page.h"
#include "views/scenarios/scenarios_page.h"
#include "views/services/services_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// An empty page is left by its first button, which makes the first row.
template <class PageType, class Entity>
void beginsWith(const char* name) {
    ShownPage<PageType> shown(MadeDocument().contents);
    const QString state = QString::fromLatin1(name) + QStringLiteral("-empty-state");
    auto* empty = shown.page.template findChild<QWidget*>(state);
    QVERIFY(empty && empty->isVisible());
    shown.page.template findChild<QPushButton*>(state + QStringLiteral("-add"))->click();
    QCOMPARE(static_cast<int>(shown.contents.template all<Entity>().size()), 1);
    QVERIFY(!empty->isVisible());
    shown.undo();
    QVERIFY(empty->isVisible());
}

struct Beginning : ShownPage<OverviewPage> {
    explicit Beginning(Contents given) : ShownPage(std::move(given)) {
        QObject::connect(&page, &Page::pageRequested, &page,
                         [this](const QString& key) { asked = key; });
    }
    bool isSeen(const char* name) const {
        return page.findChild<QWidget*>(QString::fromLatin1(name))->isVisible();
    }
    QString step(int number) const {
        return page.findChild<Card*>(QStringLiteral("start-step-%1").arg(number))->accessibleName();
    }
    QString asked;
};

} // namespace

class EmptyPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageBeginsWithItsFirstRow_data() {
        QTest::addColumn<QString>("page");
        for (const char* page :
             {"services", "initiatives", "investments", "scenarios", "portfolios"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void aPageBeginsWithItsFirstRow() {
        QFETCH(QString, page);
        if (page == QLatin1String("services"))
            beginsWith<ServicesPage, Service>("services");
        else if (page == QLatin1String("initiatives"))
            beginsWith<InitiativesPage, Initiative>("initiatives");
        else if (page == QLatin1String("investments"))
            beginsWith<InvestmentsPage, Investment>("investments");
        else if (page == QLatin1String("scenarios"))
            beginsWith<ScenariosPage, Scenario>("scenarios");
        else
            beginsWith<PortfoliosPage, Portfolio>("portfolios");
    }

    void anEmptyDocumentShowsTheStepsAndNoFigures() {
        Beginning shown(MadeDocument().contents);
        QVERIFY(shown.isSeen("start-list"));
        QVERIFY(!shown.isSeen("overview-base"));
        QTest::keyClick(shown.page.findChild<Card*>(QStringLiteral("start-step-4")),
                        Qt::Key_Return);
        QCOMPARE(shown.asked, QStringLiteral("allocation"));
    }

    void whatIsDoneOfTheStepsIsToldBesideTheFigures() {
        MadeDocument made;
        made.service(QStringLiteral("E-post"), {{2025, 0, Money::ofThousands(100)}});
        Beginning shown(made.contents);
        QVERIFY(shown.isSeen("start-list"));
        QVERIFY(shown.isSeen("overview-base"));
        QVERIFY2(shown.step(1).contains(QStringLiteral("1 ")), qPrintable(shown.step(1)));
        QVERIFY(shown.step(1) != shown.step(2));
    }

    void theStepsGoWithTheFirstScenario() {
        MadeDocument made;
        made.add(made.filled<Portfolio>());
        Beginning shown(made.contents);
        QVERIFY(!shown.isSeen("start-list"));
        QVERIFY(shown.isSeen("overview-base"));
    }

    void anInitiativeTakesItsServicesFromAList() {
        MadeDocument made;
        const Id<Service> mail = made.service(QStringLiteral("E-post"), {});
        made.service(QStringLiteral("Telefoni"), {});
        made.initiative(QStringLiteral("Ny e-post"), {}, {});
        ShownPage<InitiativesPage> shown(made.contents);
        QVERIFY(shown.panel("initiatives").reveal(refTo(shown.contents.all<Initiative>().front())));
        shown.page.findChild<QPushButton*>(QStringLiteral("choose-services"))->click();
        auto* list = shown.page.findChild<QListWidget*>(QStringLiteral("service-chooser-list"));
        auto* use = shown.page.findChild<QPushButton*>(QStringLiteral("service-chooser-add"));
        QCOMPARE(list->count(), 2);
        QVERIFY(!use->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        use->click();
        QCOMPARE(shown.contents.all<Initiative>().front().services, std::vector<Id<Service>>{mail});
        QCOMPARE(shown.edits.size(), std::size_t{1});
    }

    void aKeyAllocatesTheServicesThatAreTicked() {
        MadeDocument made;
        made.service(QStringLiteral("E-post"), {});
        made.service(QStringLiteral("Telefoni"), {});
        AllocationKey key = made.filled<AllocationKey>();
        key.name = QStringLiteral("Antal datorer");
        made.add(key);
        ShownPage<AllocationPage> shown(made.contents);
        QVERIFY(shown.page.reveal(refTo(key.id), {}, {}));
        auto* choose = shown.page.findChild<QPushButton*>(QStringLiteral("allocate-services"));
        choose->click();
        auto* list = shown.page.findChild<QListWidget*>(QStringLiteral("allocated-services-list"));
        list->item(1)->setCheckState(Qt::Checked);
        shown.page.findChild<QPushButton*>(QStringLiteral("allocated-services-add"))->click();
        const auto& parts = shown.contents.all<ServicePart>();
        QCOMPARE(static_cast<int>(parts.size()), 1);
        QCOMPARE(parts.front().sizing, PartSizing::Remainder);
        QCOMPARE(shown.contents.all<PartKey>().front().allocationKey, key.id);
        QVERIFY2(shown.said.contains(key.name), qPrintable(shown.said));
        choose->click();
        QCOMPARE(list->count(), 1);
        shown.undo();
        QVERIFY(shown.contents.all<ServicePart>().isEmpty());
        QVERIFY(shown.contents.all<PartKey>().isEmpty());
    }
};

QTEST_MAIN(EmptyPagesTest)
#include "empty_pages_test.moc"
