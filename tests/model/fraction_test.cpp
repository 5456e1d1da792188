// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/fraction.h"

#include <QTest>

using namespace nytto;

class FractionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calculates_data();
    void calculates();
    void staysExactWhereNumbersAreLarge();
    void rounds_data();
    void rounds();
    void showsDecimals_data();
    void showsDecimals();
    void refusesToRoundWhatDoesNotFit();
    void isAShare();
};

void FractionTest::calculates_data() {
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Fraction& found, const char* expected) {
        QTest::newRow(name) << found.toPlain() << QString::fromLatin1(expected);
    };
    row("nothing", Fraction(), "0");
    row("lowest terms", Fraction(6, 4), "3/2");
    row("1/3 + 1/6", Fraction(1, 3) + Fraction(1, 6), "1/2");
    row("1/3 - 1/2", Fraction(1, 3) - Fraction(1, 2), "-1/6");
    row("2/3 * 3/2", Fraction(2, 3) * Fraction(3, 2), "1");
    row("-7 / 2", Fraction(-7) / Fraction(2), "-7/2");
    row("1.5 %", Fraction::of(Rate::ofMillionths(15'000)), "3/200");
    row("5 kr", Fraction::of(Money::ofKronor(5)), "500");
    row("of the smallest number", Fraction(-(Int128{1} << 120), Int128{1} << 119), "-2");
}

void FractionTest::calculates() {
    QFETCH(QString, found);
    QTEST(found, "expected");
}

void FractionTest::staysExactWhereNumbersAreLarge() {
    Fraction product(1);
    for (int n = 1; n <= 60; ++n)
        product = product * Fraction(n, 3);
    QVERIFY(product.toPlain().size() > 50);
    for (int n = 60; n >= 1; --n)
        product = product / Fraction(n, 3);
    QCOMPARE(product.toPlain(), QStringLiteral("1"));
    QVERIFY(product == Fraction(1));
    QVERIFY(Fraction(1, 3) < Fraction(1, 2));
    QCOMPARE(Fraction(-1, 3).sign(), -1);
}

void FractionTest::rounds_data() {
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<qint64>("ore");
    QTest::newRow("1/3") << 1 << 3 << qint64{0};
    QTest::newRow("1/2") << 1 << 2 << qint64{1};
    QTest::newRow("-1/2") << -1 << 2 << qint64{-1};
    QTest::newRow("-7/5") << -7 << 5 << qint64{-1};
    QTest::newRow("8/5") << 8 << 5 << qint64{2};
}

void FractionTest::rounds() {
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QTEST(qint64{Fraction(numerator, denominator).rounded()->ore()}, "ore");
}

void FractionTest::showsDecimals_data() {
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    QTest::newRow("1/3") << Fraction(1, 3).toDecimal(3) << QStringLiteral("0.333");
    QTest::newRow("-2/3") << Fraction(-2, 3).toDecimal(2) << QStringLiteral("-0.67");
    QTest::newRow("1/1000, two") << Fraction(1, 1000).toDecimal(2) << QStringLiteral("0.00");
    QTest::newRow("5/2, none") << Fraction(5, 2).toDecimal(0) << QStringLiteral("3");
}

void FractionTest::showsDecimals() {
    QFETCH(QString, found);
    QTEST(found, "expected");
}

void FractionTest::refusesToRoundWhatDoesNotFit() {
    QCOMPARE(Fraction(Int128{1} << 70).rounded().error().code, ErrorCode::Overflow);
}

void FractionTest::isAShare() {
    QCOMPARE(Fraction(1, 3).toRate()->millionths(), std::int64_t{333'333});
    QVERIFY(!Fraction(Int128{1} << 62).toRate());
}

QTEST_GUILESS_MAIN(FractionTest)
#include "fraction_test.moc"
