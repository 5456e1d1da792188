// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/rate.h"

#include <QTest>

#include <limits>

using namespace nytto;

class RateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void percentAsText_data();
    void percentAsText();
    void refusesWhatIsNotExact_data();
    void refusesWhatIsNotExact();
    void ofAnAmount_data();
    void ofAnAmount();
    void ofTooLargeAnAmountIsRefused();
    void share_data();
    void share();
};

void RateTest::percentAsText_data() {
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QString>("percent");
    const std::pair<qint64, const char*> rows[] = {{0, "0"},           {15'000, "1.5"},
                                                   {Rate::one, "100"}, {-12'500, "-1.25"},
                                                   {1, "0.0001"},      {333'333, "33.3333"}};
    for (const auto& [millionths, percent] : rows)
        QTest::newRow(percent) << millionths << QString::fromLatin1(percent);
}

void RateTest::percentAsText() {
    QFETCH(qint64, millionths);
    QFETCH(QString, percent);
    QCOMPARE(Rate::ofMillionths(millionths).toPlainPercent(), percent);
    const Result<Rate> read = Rate::fromPlainPercent(percent);
    QVERIFY(read.ok());
    QCOMPARE(qint64{read->millionths()}, millionths);
}

void RateTest::refusesWhatIsNotExact_data() {
    QTest::addColumn<QString>("percent");
    for (const char* percent : {"1.50000", "0.00001", "1,5", "1.5 %", ""})
        QTest::addRow("“%s”", percent) << QString::fromLatin1(percent);
}

void RateTest::refusesWhatIsNotExact() {
    QFETCH(QString, percent);
    QCOMPARE(Rate::fromPlainPercent(percent).ok(), false);
}

void RateTest::ofAnAmount_data() {
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("product");
    QTest::newRow("1.5 % of 2300000") << "1.5"
                                      << "2300000.00"
                                      << "34500.00";
    QTest::newRow("50 % of 0.01") << "50"
                                  << "0.01"
                                  << "0.01";
    QTest::newRow("50 % of -0.01") << "50"
                                   << "-0.01"
                                   << "-0.01";
    QTest::newRow("33.3333 % of 1.00") << "33.3333"
                                       << "1.00"
                                       << "0.33";
    QTest::newRow("0 % of 1.00") << "0"
                                 << "1.00"
                                 << "0.00";
    QTest::newRow("-10 % of 1.00") << "-10"
                                   << "1.00"
                                   << "-0.10";
}

void RateTest::ofAnAmount() {
    QFETCH(QString, percent);
    QFETCH(QString, amount);
    const Result<Money> product = Rate::fromPlainPercent(percent)->of(*Money::fromPlain(amount));
    QVERIFY(product.ok());
    QTEST(product->toPlain(), "product");
}

void RateTest::ofTooLargeAnAmountIsRefused() {
    const Money most = Money::ofOre(std::numeric_limits<std::int64_t>::max());
    QCOMPARE(Rate::ofPercent(101).of(most).ok(), false);
    QCOMPARE(Rate::ofPercent(100).of(most)->ore(), most.ore());
}

void RateTest::share_data() {
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("percent");
    const std::tuple<qint64, qint64, const char*> rows[] = {
        {1, 3, "33.3333"},
        {2, 3, "66.6667"},
        {-1, 3, "-33.3333"},
        {1, -3, "-33.3333"},
        {5, 5, "100"},
        {0, 5, "0"},
        {5, 0, "none"},
        {0, 0, "none"},
        {std::numeric_limits<qint64>::max(), 1, "none"},
        {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::min(), "100"}};
    for (const auto& [part, whole, percent] : rows)
        QTest::addRow("%lld of %lld", part, whole) << part << whole << QString::fromLatin1(percent);
}

void RateTest::share() {
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    const std::optional<Rate> rate = Rate::ofShare(Money::ofOre(part), Money::ofOre(whole));
    QTEST(rate ? rate->toPlainPercent() : QStringLiteral("none"), "percent");
}

QTEST_GUILESS_MAIN(RateTest)
#include "rate_test.moc"
