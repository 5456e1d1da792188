// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/apportionment.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace nytto;

Q_DECLARE_METATYPE(std::vector<std::int64_t>)

using Numbers = std::vector<std::int64_t>;

class ApportionmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreads_data();
    void spreads();
    void roundsFractions_data();
    void roundsFractions();
    void isWithinOneOreOfTheExactShare_data();
    void isWithinOneOreOfTheExactShare();
    void orderMattersForTiesOnly();
};

void ApportionmentTest::spreads_data() {
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Numbers>("weights");
    QTest::addColumn<Numbers>("amounts");
    const auto row = [](const char* name, qint64 total, const Numbers& weights,
                        const Numbers& amounts) {
        QTest::newRow(name) << total << weights << amounts;
    };
    row("even", 100, {1, 1}, {50, 50});
    row("a tie goes to the first", 100, {1, 1, 1}, {34, 33, 33});
    row("two ties", 101, {1, 1, 1}, {34, 34, 33});
    row("the largest remainder", 10, {1, 2, 4}, {1, 3, 6}); // 1.43, 2.86, 5.71
    row("negative: on the absolute value", -100, {1, 1, 1}, {-34, -33, -33});
    row("nothing", 0, {1, 5}, {0, 0});
    row("no weight", 100, {0, 3, 0}, {0, 100, 0});
    row("one öre", 1, {3, 3, 4}, {0, 0, 1});
    row("large", 999'999'999'999'999, {999'999'999'999'999, 999'999'999'999'999},
        {500'000'000'000'000, 499'999'999'999'999});
}

void ApportionmentTest::spreads() {
    QFETCH(qint64, total);
    QFETCH(Numbers, weights);
    QTEST(apportion(total, weights), "amounts");
}

void ApportionmentTest::roundsFractions_data() {
    QTest::addColumn<std::vector<Fraction>>("exact");
    QTest::addColumn<qint64>("target");
    QTest::addColumn<Numbers>("amounts");
    using Fractions = std::vector<Fraction>;
    QTest::newRow("halves") << Fractions{{1, 2}, {1, 2}} << qint64{1} << Numbers{1, 0};
    QTest::newRow("of two signs") << Fractions{{5, 3}, {-5, 3}, {1}} << qint64{1}
                                  << Numbers{1, -1, 1};
    QTest::newRow("up to a target") << Fractions{{1, 3}, {1, 2}} << qint64{1} << Numbers{0, 1};
    QTest::newRow("down to a target") << Fractions{{1, 3}, {1, 2}} << qint64{0} << Numbers{0, 0};
    QTest::newRow("negative") << Fractions{{-4, 3}, {-5, 3}} << qint64{-3} << Numbers{-1, -2};
    Fraction tiny(1);
    for (int i = 0; i < 20; ++i)
        tiny = tiny * Fraction(1, 1'000'003);
    QTest::newRow("of any size") << Fractions{Fraction(1, 2) + tiny, Fraction(1, 2) - tiny}
                                 << qint64{1} << Numbers{1, 0};
}

void ApportionmentTest::roundsFractions() {
    QFETCH(std::vector<Fraction>, exact);
    QFETCH(qint64, target);
    QTEST(apportion(exact, target), "amounts");
}

void ApportionmentTest::isWithinOneOreOfTheExactShare_data() {
    QTest::addColumn<int>("bits"); // of the numbers: each way of calculating has its turn
    for (const int bits : {4, 15, 28, 40, 50})
        QTest::addRow("%d bits", bits) << bits;
}

void ApportionmentTest::isWithinOneOreOfTheExactShare() {
    QFETCH(int, bits);
    QRandomGenerator random(static_cast<quint32>(bits));
    const auto number = [&] {
        return static_cast<std::int64_t>(random.generate64() >> (64 - bits));
    };
    for (int turn = 0; turn < 300; ++turn) {
        Numbers weights(1 + random.bounded(40));
        for (std::int64_t& weight : weights)
            weight = random.bounded(5) == 0 ? 0 : number();
        weights.front() += 1;
        const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        // An exact amount of thirds, and the whole öre next to it.
        const Fraction exact(Int128{number()} * (random.bounded(2) ? 1 : -1),
                             1 + random.bounded(9));
        const std::int64_t target = exact.rounded()->ore();
        Numbers amounts(weights.size());
        apportion(exact, target, weights, sum, amounts);
        QCOMPARE(std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0}), target);
        for (std::size_t at = 0; at < weights.size(); ++at) {
            const Fraction share = exact * Fraction(weights[at], sum);
            const Fraction difference = Fraction(amounts[at]) - share;
            QVERIFY(difference < Fraction(1) && Fraction(-1) < difference);
            QVERIFY(weights[at] != 0 || amounts[at] == 0);
        }
    }
}

void ApportionmentTest::orderMattersForTiesOnly() {
    QRandomGenerator random(7);
    for (int turn = 0; turn < 300; ++turn) {
        Numbers weights(2 + random.bounded(10));
        std::int64_t unlike = 1;
        for (std::int64_t& weight : weights)
            weight = unlike += 1 + random.bounded(50); // no two alike
        const std::int64_t total = random.bounded(100'000);
        const Numbers amounts = apportion(total, weights);
        const Numbers reversed = apportion(total, Numbers(weights.rbegin(), weights.rend()));
        for (std::size_t at = 0; at < weights.size(); ++at) {
            const std::int64_t other = reversed[weights.size() - 1 - at];
            if (amounts[at] == other)
                continue;
            // Only where another lost just as much.
            const std::int64_t sum =
                std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
            const auto rest = [&](std::size_t place) { return total * weights[place] % sum; };
            int alike = 0;
            for (std::size_t place = 0; place < weights.size(); ++place)
                alike += rest(place) == rest(at);
            QVERIFY(alike > 1);
        }
    }
}

QTEST_GUILESS_MAIN(ApportionmentTest)
#include "apportionment_test.moc"
