// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/calculations.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/overview/year_table.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/scenarios/scenario_figures.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"
#include "views/initiatives/initiatives_page.h"
#include "views/portfolios/portfolios_page.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Three uses of a frame of 10 tkr and of an appropriation of 10 tkr in each year, in tkr.
struct Three : MadeDocument {
    explicit Three(int kronor) {
        Portfolio row = filled<Portfolio>();
        row.name = QStringLiteral("Skolor");
        row.frame = series({tkr(10), tkr(10), tkr(10)});
        const Id<Portfolio> portfolio = add(row);
        Appropriation appropriation = filled<Appropriation>();
        appropriation.name = QStringLiteral("Anslag");
        appropriation.year = 2025;
        appropriation.amount = tkr(10);
        add(appropriation);
        const Figure cost = Money::ofKronor(kronor);
        for (const QString& name :
             {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}) {
            Initiative each =
                *contents.find(initiative(name, {cost, cost, cost}, {tkr(0), tkr(0), tkr(0)}));
            each.portfolio = portfolio;
            contents.replace(each);
            Matter matter = filled<Matter>();
            matter.name = name;
            matter.appropriation = appropriation.id;
            matter.amount = cost;
            add(matter);
        }
    }
};

void addRows() {
    QTest::addColumn<int>("kronor");
    QTest::addColumn<bool>("says");
    QTest::newRow("400 + 400 + 400 is shown as 0 + 0 + 0 = 1") << 400 << true;
    QTest::newRow("600 + 600 + 600 is shown as 1 + 1 + 1 = 2") << 600 << true;
    QTest::newRow("1000 + 1000 + 1000") << 1000 << false;
    QTest::newRow("100 + 100 + 100 is shown as 0") << 100 << false;
}

template <class Page>
void compare(ShownPage<Page>& shown, const char* name, bool says) {
    const auto* label = shown.page.template findChild<QLabel*>(QString::fromLatin1(name));
    QVERIFY(label);
    QCOMPARE(label->isVisible(), says);
    QCOMPARE(!label->text().isEmpty(), says);
}

} // namespace

class RoundingNoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesOfPortfolios_data() { addRows(); }
    void framesOfPortfolios() {
        QFETCH(int, kronor);
        QFETCH(bool, says);
        ShownPage<PortfoliosPage> shown(Three(kronor).contents);
        compare(shown, "portfolios-remark", says);
    }

    void mattersOfAppropriations_data() { addRows(); }
    void mattersOfAppropriations() {
        QFETCH(int, kronor);
        QFETCH(bool, says);
        ShownPage<PortfoliosPage> shown(Three(kronor).contents);
        shown.page.findChild<QTabWidget*>(QStringLiteral("portfolio-tabs"))->setCurrentIndex(2);
        compare(shown, "appropriations-remark", says);
    }

    void yearsOfAnInitiative_data() { addRows(); }
    void yearsOfAnInitiative() {
        QFETCH(int, kronor);
        QFETCH(bool, says);
        ShownPage<InitiativesPage> shown(Three(kronor).contents);
        compare(shown, "initiatives-remark", says);
    }

    void yearsOfAScenario_data() {
        QTest::addColumn<int>("kronor");
        QTest::addColumn<bool>("says");
        QTest::newRow("1200 + 1200 + 1200 is shown as 1 + 1 + 1 = 4") << 400 << true;
        QTest::newRow("300 + 300 + 300 is shown as 0 + 0 + 0 = 1") << 100 << true;
        QTest::newRow("3000 + 3000 + 3000") << 1000 << false;
    }
    void yearsOfAScenario() {
        QFETCH(int, kronor);
        QFETCH(bool, says);
        Three made(kronor);
        const auto& initiatives = made.contents.all<Initiative>();
        made.scenario(QStringLiteral("1"),
                      {initiatives[0].id, initiatives[1].id, initiatives[2].id});
        const TestDocument document(made.contents);
        const auto& summaries = document.state().calculations.scenarios();
        QVERIFY(summaries);
        const auto compared = comparisonTable(document.state(), {&summaries->front()});
        QVERIFY(compared);
        for (const ReportTable& table : {yearTable(document.state()), *compared})
            QCOMPARE(std::ranges::find(table.notes, roundingRemark(document.language())) !=
                         table.notes.end(),
                     says);
    }

    void kronorAreNotRounded() {
        Three made(400);
        made.change([](Settings& settings) { settings.displayUnit = MoneyUnit::Kronor; });
        ShownPage<PortfoliosPage> shown(made.contents);
        compare(shown, "portfolios-remark", false);
    }
};

QTEST_MAIN(RoundingNoteTest)
#include "rounding_note_test.moc"
