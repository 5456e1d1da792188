// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/money.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace nytto;

namespace {
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr Int128 most128 = (((Int128{1} << 126) - 1) << 1) + 1;

QString shown(const Result<Money>& result) {
    if (result)
        return QString::number(result->ore());
    return result.error().code == ErrorCode::Overflow ? QStringLiteral("overflow")
                                                      : QStringLiteral("refused");
}
} // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void roundsAtTheEndsOf128Bits();
    void roundsToTheNearest();
    void adds_data();
    void adds();
    void subtracts_data();
    void subtracts();
    void negates_data();
    void negates();
    void multiplies_data();
    void multiplies();
    void sumsPastTheLimitAndBack();
    void sumTooLargeIsRefused();
    void emptySumIsZero();
    void writesPlain_data();
    void writesPlain();
    void readsWhatItWrote_data() { writesPlain_data(); }
    void readsWhatItWrote();
    void orders();
    void unitsInOre_data();
    void unitsInOre();
};

void MoneyTest::roundsHalfAwayFromZero_data() {
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("quotient");
    const std::tuple<qint64, qint64, qint64> rows[] = {
        {0, 7, 0},         {4, 2, 2},           {5, 2, 3},
        {-5, 2, -3},       {5, -2, -3},         {-5, -2, 3},
        {1, 3, 0},         {2, 3, 1},           {-1, 3, 0},
        {-2, 3, -1},       {1, 2, 1},           {-1, 2, -1},
        {149, 100, 1},     {150, 100, 2},       {-150, 100, -2},
        {most, 1, most},   {least, 1, least},   {most, most, 1},
        {1, most, 0},      {most / 2, most, 0}, {most / 2 + 1, most, 1},
        {least, most, -1}, {most, least, -1}};
    for (const auto& [numerator, denominator, quotient] : rows)
        QTest::addRow("%lld/%lld", numerator, denominator) << numerator << denominator << quotient;
}

void MoneyTest::roundsHalfAwayFromZero() {
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QTEST(static_cast<qint64>(roundedQuotient(numerator, denominator)), "quotient");
}

void MoneyTest::roundsAtTheEndsOf128Bits() {
    QVERIFY(roundedQuotient(most128, 1) == most128);
    QVERIFY(roundedQuotient(-most128 - 1, 1) == -most128 - 1);
    QVERIFY(roundedQuotient(most128, most128) == 1);
    QVERIFY(roundedQuotient(-most128 - 1, most128) == -1);
    QVERIFY(roundedQuotient(most128 / 2, most128) == 0);
    QVERIFY(roundedQuotient(most128 / 2 + 1, most128) == 1);
}

/// The quotient times the denominator is never further from the numerator than half of it.
void MoneyTest::roundsToTheNearest() {
    QRandomGenerator random(2025);
    for (int count = 0; count < 20'000; ++count) {
        const auto numerator = static_cast<qint64>(random.generate64());
        const auto denominator = static_cast<qint64>(random.generate64() >> random.bounded(63));
        if (denominator == 0)
            continue;
        const Int128 off = roundedQuotient(numerator, denominator) * denominator - numerator;
        const Int128 twice = 2 * (off < 0 ? -off : off);
        const Int128 divisor = denominator < 0 ? -Int128{denominator} : Int128{denominator};
        QVERIFY2(twice <= divisor,
                 qPrintable(QStringLiteral("%1/%2").arg(numerator).arg(denominator)));
    }
}

void MoneyTest::adds_data() {
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<QString>("sum");
    QTest::newRow("0+0") << 0LL << 0LL << "0";
    QTest::newRow("1050+-50") << 1050LL << -50LL << "1000";
    QTest::newRow("most+0") << qint64{most} << 0LL << "9223372036854775807";
    QTest::newRow("most+1") << qint64{most} << 1LL << "overflow";
    QTest::newRow("least+-1") << qint64{least} << -1LL << "overflow";
    QTest::newRow("most+least") << qint64{most} << qint64{least} << "-1";
    QTest::newRow("least+least") << qint64{least} << qint64{least} << "overflow";
}

void MoneyTest::adds() {
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QTEST(shown(Money::ofOre(a).plus(Money::ofOre(b))), "sum");
}

void MoneyTest::subtracts_data() {
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<QString>("difference");
    QTest::newRow("1000-1") << 1000LL << 1LL << "999";
    QTest::newRow("least-1") << qint64{least} << 1LL << "overflow";
    QTest::newRow("most--1") << qint64{most} << -1LL << "overflow";
    QTest::newRow("-1-least") << -1LL << qint64{least} << "9223372036854775807";
    QTest::newRow("0-least") << 0LL << qint64{least} << "overflow";
    QTest::newRow("least-least") << qint64{least} << qint64{least} << "0";
}

void MoneyTest::subtracts() {
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QTEST(shown(Money::ofOre(a).minus(Money::ofOre(b))), "difference");
}

void MoneyTest::negates_data() {
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("negated");
    QTest::newRow("0") << 0LL << "0";
    QTest::newRow("250") << 250LL << "-250";
    QTest::newRow("most") << qint64{most} << "-9223372036854775807";
    QTest::newRow("least") << qint64{least} << "overflow";
}

void MoneyTest::negates() {
    QFETCH(qint64, amount);
    QTEST(shown(Money::ofOre(amount).negated()), "negated");
}

void MoneyTest::multiplies_data() {
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QString>("product");
    const std::tuple<qint64, qint64, qint64, const char*> rows[] = {
        {230'000'000, 15'000, 1'000'000, "3450000"}, // 1,5 % of 2 300 000 kr
        {1, 1, 2, "1"},
        {-1, 1, 2, "-1"},
        {100, 1, 3, "33"},
        {200, 1, 3, "67"},
        {100, 1, -3, "-33"},
        {0, least, 1, "0"},
        {most, most, most, "9223372036854775807"},
        {least, least, least, "-9223372036854775808"},
        {least, -1, 1, "overflow"},
        {least, 1, -1, "overflow"},
        {most, 2, 1, "overflow"},
        {most, 2, 2, "9223372036854775807"},
        {least, least, 1, "overflow"},
        {100, 1, 0, "refused"},
        {0, 0, 0, "refused"}};
    for (const auto& [amount, numerator, denominator, product] : rows)
        QTest::addRow("%lld*%lld/%lld", amount, numerator, denominator)
            << amount << numerator << denominator << QString::fromLatin1(product);
}

void MoneyTest::multiplies() {
    QFETCH(qint64, amount);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QTEST(shown(Money::ofOre(amount).times(numerator, denominator)), "product");
}

void MoneyTest::sumsPastTheLimitAndBack() {
    const Money amounts[] = {Money::ofOre(most), Money::ofOre(most), Money::ofOre(least),
                             Money::ofOre(-most)};
    QCOMPARE(shown(Money::sum(amounts)), QStringLiteral("-1"));
}

void MoneyTest::sumTooLargeIsRefused() {
    const Money amounts[] = {Money::ofOre(most), Money::ofOre(1)};
    QCOMPARE(shown(Money::sum(amounts)), QStringLiteral("overflow"));
}

void MoneyTest::emptySumIsZero() {
    QCOMPARE(shown(Money::sum({})), QStringLiteral("0"));
}

void MoneyTest::writesPlain_data() {
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<QString>("plain");
    const std::pair<qint64, const char*> rows[] = {{0, "0.00"},
                                                   {1, "0.01"},
                                                   {-1, "-0.01"},
                                                   {10, "0.10"},
                                                   {100, "1.00"},
                                                   {-12'345, "-123.45"},
                                                   {49'450'000, "494500.00"},
                                                   {most, "92233720368547758.07"},
                                                   {least, "-92233720368547758.08"}};
    for (const auto& [ore, plain] : rows)
        QTest::newRow(plain) << ore << QString::fromLatin1(plain);
}

void MoneyTest::writesPlain() {
    QFETCH(qint64, ore);
    QTEST(Money::ofOre(ore).toPlain(), "plain");
}

void MoneyTest::readsWhatItWrote() {
    QFETCH(qint64, ore);
    QFETCH(QString, plain);
    QCOMPARE(shown(Money::fromPlain(plain)), QString::number(ore));
}

void MoneyTest::orders() {
    QVERIFY(Money::ofOre(-1) < Money());
    QVERIFY(Money::ofKronor(1) > Money::ofOre(99));
    QVERIFY(Money::ofThousands(1) == Money::ofKronor(1000));
}

void MoneyTest::unitsInOre_data() {
    QTest::addColumn<MoneyUnit>("unit");
    QTest::addColumn<qint64>("ore");
    QTest::newRow("kr") << MoneyUnit::Kronor << 100LL;
    QTest::newRow("tkr") << MoneyUnit::Thousands << 100'000LL;
    QTest::newRow("mnkr") << MoneyUnit::Millions << 100'000'000LL;
}

void MoneyTest::unitsInOre() {
    QFETCH(MoneyUnit, unit);
    QTEST(static_cast<qint64>(orePer(unit)), "ore");
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
