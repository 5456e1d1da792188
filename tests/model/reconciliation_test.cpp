// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/calculations.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;

namespace {

QStringList told(const std::vector<Finding>& findings) {
    const auto text = [](const Figure& figure) {
        return figure.isAmount() ? figure.amount().toPlain() : QStringLiteral("?");
    };
    QStringList lines;
    for (const Finding& each : findings)
        lines << QStringLiteral("%1 %2: %3 against %4, %5")
                     .arg(each.key())
                     .arg(static_cast<int>(each.kind))
                     .arg(text(each.published), text(each.computed), each.difference.toPlain());
    return lines;
}

} // namespace

class ReconciliationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whether the plan and its summaries are at hand already, or made for the comparison.
    void findsTheSameInWhatIsComputedAlready_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("yearsOn");
        for (const char* sample : {"goteborg-2025", "norrtalje-2019"})
            for (const int years : {0, 1})
                QTest::addRow("%s, %d years on", sample, years)
                    << QString::fromLatin1(sample) << years;
    }
    void findsTheSameInWhatIsComputedAlready() {
        QFETCH(QString, sample);
        QFETCH(int, yearsOn);
        const Contents contents = *sampleContents(sample);
        const int year = contents.settings().firstYear + yearsOn;
        const auto alone = reconcile(contents);
        QVERIFY(alone.ok());
        QVERIFY(alone->findings.size() + alone->agreements.size() > 0);
        const Calculations calculations(contents, year);
        const auto& shared = calculations.reconciliation();
        QCOMPARE(told(shared->findings), told(alone->findings));
        QCOMPARE(told(shared->agreements), told(alone->agreements));
    }

    /// A published year of an investment that has no schedule: that is not 0.
    void aCapitalCostThatCannotBeCalculatedIsNotDecidable_data() {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QByteArray>("component");
        const QByteArray one = R"("investmentComponent": [ { "investment": "i", "name": "C",
                                    "amount": { "amount": "15.00" }, "life": 3 } ])";
        const auto row = [&](const char* name, const char* terms, const QByteArray& component) {
            QTest::newRow(name) << QByteArray(terms) << component;
        };
        row("an annuity in calendar years",
            R"("method": "annuity", "calendar": "calendar-years", "rateMode": "fixed", "rate": "3",
               "start": "2026-05")",
            one);
        row("an annuity with a table of rates",
            R"("method": "annuity", "calendar": "calculation-years", "rateMode": "table",
               "start": "2026-05")",
            one);
        row("calendar years without a start",
            R"("calendar": "calendar-years", "rateMode": "fixed", "rate": "2")", one);
        row("a table of rates without a first year",
            R"("calendar": "calculation-years", "rateMode": "table")", one);
        row("no components", R"("calendar": "calculation-years", "rateMode": "fixed", "rate": "2")",
            R"("investmentComponent": [])");
        row("in progress",
            R"("calendar": "calculation-years", "rateMode": "fixed", "rate": "2",
               "inProgress": true)",
            one);
    }
    void aCapitalCostThatCannotBeCalculatedIsNotDecidable() {
        QFETCH(QByteArray, terms);
        QFETCH(QByteArray, component);
        const QByteArray published = R"(, "quantity": "capital-cost", "investment": "i",
            "figure": { "amount": "5.00" }, "unit": "kr", "decimals": 0 })";
        const Contents contents = test::documentOf(
            R"("investment": [ { "id": "i", "name": "Hall", )" + terms + " } ], " + component,
            R"("source": [ { "id": "s", "title": "Budget" } ],
               "publishedFigure": [ { "source": "s", "calculationYear": 1)" +
                published + R"(, { "source": "s")" + published + " ]");
        const auto found = reconcile(contents);
        QVERIFY(found.ok());
        for (const Finding& agreement : found->agreements)
            QVERIFY(agreement.rule != FindingRule::CapitalFigure);
        int compared = 0;
        for (const Finding& finding : found->findings) {
            if (finding.rule != FindingRule::CapitalFigure)
                continue;
            ++compared;
            QVERIFY(finding.kind == FindingClass::NotDecidable);
            QVERIFY(!finding.computed.isAmount());
            QCOMPARE(finding.parts.size(), 1);
        }
        QCOMPARE(compared, 2);
    }
};

QTEST_GUILESS_MAIN(ReconciliationTest)
#include "reconciliation_test.moc"
