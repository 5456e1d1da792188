// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/recalculation.h"

#include <QTest>

using namespace nytto;

namespace {

Language swedish() {
    return Language(Language::Code::Swedish);
}

} // namespace

class RecalculationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAmountInThousands_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<qint64>("ore"); // of 13 100,50 tkr
        QTest::newRow("an index in per cent") << "+3 %" << qint64{1349351500};
        QTest::newRow("a cut in per cent") << "−2,5 %" << qint64{1277298750};
        QTest::newRow("a factor") << "*1,03" << qint64{1349351500};
        QTest::newRow("a factor as it is printed") << "× 2" << qint64{2620100000};
        QTest::newRow("a factor in per cent") << "*103%" << qint64{1349351500};
        QTest::newRow("added in the unit that is shown") << "+500" << qint64{1360050000};
        QTest::newRow("taken away") << "-500" << qint64{1260050000};
        QTest::newRow("taken away with thousands apart") << "- 1 000" << qint64{1210050000};
        QTest::newRow("a part") << "/3" << qint64{436683333};
        QTest::newRow("a calculation") << "*(1+3%)*(1+2%)" << qint64{1376338530};
        QTest::newRow("a calculated sum, and no part of the amount")
            << "+100*3%" << qint64{1310350000};
        QTest::newRow("nothing") << "*0" << qint64{0};
    }
    void anAmountInThousands() {
        QFETCH(QString, change);
        const auto read = Recalculation::read(change, swedish());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const auto amount = read->of(Money::ofOre(1'310'050'000), MoneyUnit::Thousands);
        QVERIFY(amount);
        QTEST(qint64{amount->ore()}, "ore");
    }

    void itIsRoundedHalfAwayFromZero_data() {
        QTest::addColumn<int>("unit"); // −1: to the öre
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::newRow("to the öre") << -1 << qint64{101} << qint64{51};
        QTest::newRow("to the öre, below 0") << -1 << qint64{-101} << qint64{-51};
        QTest::newRow("to whole kronor") << 0 << qint64{300} << qint64{200};
        QTest::newRow("to whole thousands") << 1 << qint64{299'999} << qint64{100'000};
        QTest::newRow("to whole thousands, from the half")
            << 1 << qint64{300'000} << qint64{200'000};
        QTest::newRow("to whole millions") << 2 << qint64{199'999'999} << qint64{100'000'000};
    }
    void itIsRoundedHalfAwayFromZero() {
        QFETCH(int, unit);
        QFETCH(qint64, before);
        const Rounding rounding{unit < 0 ? std::nullopt
                                         : std::optional(static_cast<MoneyUnit>(unit))};
        const auto half = Recalculation::read(QStringLiteral("/2"), swedish());
        QTEST(qint64{half->of(Money::ofOre(before), MoneyUnit::Kronor, rounding)->ore()}, "after");
    }

    void ofOtherNumbers() {
        const auto more = Recalculation::read(QStringLiteral("+1,5"), swedish());
        const auto third = Recalculation::read(QStringLiteral("/3"), swedish());
        const auto of = [](const Recalculation& change, const Value& value, bool whole = false) {
            return **change.of(value, MoneyUnit::Thousands, {{}, whole});
        };
        QCOMPARE(of(*more, Quantity::ofWhole(10)), Value(Quantity::ofThousandths(11'500)));
        QCOMPARE(of(*third, Quantity::ofWhole(10)), Value(Quantity::ofThousandths(3'333)));
        QCOMPARE(of(*third, Quantity::ofWhole(10), true), Value(Quantity::ofWhole(3)));
        QCOMPARE(of(*more, Rate::ofPercent(2)), Value(Rate::ofMillionths(35'000)));
        QCOMPARE(of(*third, Rate::ofPercent(1)), Value(Rate::ofMillionths(3'333)));
    }

    void whatIsNoKnownNumberStays_data() {
        QTest::addColumn<Value>("value");
        QTest::newRow("unknown") << Value(Figure::unknown());
        QTest::newRow("not applicable") << Value(Figure::notApplicable());
        QTest::newRow("nothing") << Value();
        QTest::newRow("a text") << Value(QStringLiteral("12"));
        QTest::newRow("a year") << Value(qint64{2025});
    }
    void whatIsNoKnownNumberStays() {
        QFETCH(Value, value);
        const auto zero = Recalculation::read(QStringLiteral("*0"), swedish());
        const auto changed = zero->of(value, MoneyUnit::Thousands);
        QVERIFY(changed && !*changed);
    }

    void whatCannotBeReadIsRefused_data() {
        QTest::addColumn<QString>("change");
        QTest::newRow("nothing") << "";
        QTest::newRow("no sign") << "1,03";
        QTest::newRow("per cent without a sign") << "3 %";
        QTest::newRow("a sign alone") << "*";
        QTest::newRow("division by 0") << "/0";
        QTest::newRow("division by what is 0") << "/(1-1)";
        QTest::newRow("a word") << "+ tre";
        QTest::newRow("an open parenthesis") << "*(1+2";
    }
    void whatCannotBeReadIsRefused() {
        QFETCH(QString, change);
        const auto read = Recalculation::read(change, swedish());
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void whatIsTooLargeIsRefused() {
        const auto times = Recalculation::read(QStringLiteral("*1000000"), swedish());
        QVERIFY(!times->of(Money::largest(), MoneyUnit::Thousands));
        QVERIFY(!times->of(Value(Rate::ofMillionths(std::numeric_limits<qint64>::max())),
                           MoneyUnit::Thousands));
    }
};

QTEST_GUILESS_MAIN(RecalculationTest)

#include "recalculation_test.moc"
