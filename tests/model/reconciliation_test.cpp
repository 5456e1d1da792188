// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/calculations.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"

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
};

QTEST_GUILESS_MAIN(ReconciliationTest)
#include "reconciliation_test.moc"
