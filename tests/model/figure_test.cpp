// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/figure.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace nytto;

namespace {

/// "12.50", "?" (unknown) or "-" (not applicable).
Figure figureOf(const QString& text) {
    if (text == QLatin1String("?"))
        return Figure::unknown();
    return text == QLatin1String("-") ? Figure::notApplicable() : Figure(*Money::fromPlain(text));
}

std::vector<Figure> figuresOf(const QString& texts) {
    std::vector<Figure> figures;
    for (const QString& text : texts.split(u' ', Qt::SkipEmptyParts))
        figures.push_back(figureOf(text));
    return figures;
}

QString shown(const Figure& figure) {
    if (figure.isAmount())
        return figure.amount().toPlain();
    return figure.isUnknown() ? QStringLiteral("?") : QStringLiteral("-");
}

QString shown(const Result<Figure>& result) {
    return result ? shown(*result) : QStringLiteral("overflow");
}

Figure ofOre(std::int64_t ore) {
    return Money::ofOre(ore);
}

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

} // namespace

class FigureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zeroUnknownAndNotApplicableDiffer();
    void nothingEnteredIsUnknown();
    void sums_data();
    void sums();
    void means_data();
    void means();
    void subtracts_data();
    void subtracts();
    void multiplies_data();
    void multiplies();
    void overflowIsRefused();
    void meanOfLargeAmounts();
    void sumKeepsTheKnownPart();
    void sumNamesWhatIsUnknown();
    void sumOfSumsIsTheSumOfAll_data();
    void sumOfSumsIsTheSumOfAll();
};

void FigureTest::zeroUnknownAndNotApplicableDiffer() {
    const Figure zero{Money()};
    QVERIFY(zero != Figure::unknown());
    QVERIFY(zero != Figure::notApplicable());
    QVERIFY(Figure::unknown() != Figure::notApplicable());
}

void FigureTest::nothingEnteredIsUnknown() {
    QCOMPARE(shown(Figure()), QStringLiteral("?"));
}

void FigureTest::sums_data() {
    QTest::addColumn<QString>("sum");
    const std::pair<const char*, const char*> rows[] = {
        {"", "0.00"},     {"0", "0.00"},       {"1.50 2.50", "4.00"}, {"1 -1", "0.00"},
        {"?", "?"},       {"1 ? 2", "?"},      {"0 ?", "?"},          {"-", "-"},
        {"- -", "-"},     {"1 - 2", "3.00"},   {"0 -", "0.00"},       {"- ?", "?"},
        {"1 - ? 2", "?"}, {"-1.00 -", "-1.00"}};
    for (const auto& [figures, sum] : rows)
        QTest::newRow(figures) << QString::fromLatin1(sum);
}

void FigureTest::sums() {
    const auto figures = figuresOf(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(shown(sum(figures)), "sum");
}

void FigureTest::means_data() {
    QTest::addColumn<QString>("mean");
    const std::pair<const char*, const char*> rows[] = {{"", "-"},
                                                        {"5", "5.00"},
                                                        {"1 2", "1.50"},
                                                        {"0.01 0.02", "0.02"},
                                                        {"-0.01 -0.02", "-0.02"},
                                                        {"0 0 0.01", "0.00"},
                                                        {"? 1", "?"},
                                                        {"-", "-"},
                                                        {"- -", "-"},
                                                        {"3 - 1", "2.00"},
                                                        {"- ?", "?"},
                                                        {"1 - ?", "?"},
                                                        {"1100 1200 1300", "1200.00"}};
    for (const auto& [figures, mean] : rows)
        QTest::newRow(figures) << QString::fromLatin1(mean);
}

void FigureTest::means() {
    const auto figures = figuresOf(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(shown(mean(figures)), "mean");
}

void FigureTest::subtracts_data() {
    QTest::addColumn<QString>("difference");
    const std::pair<const char*, const char*> rows[] = {
        {"5 3", "2.00"}, {"3 5", "-2.00"}, {"5 ?", "?"}, {"? 5", "?"}, {"? ?", "?"},
        {"5 -", "-"},    {"- 5", "-"},     {"- -", "-"}, {"? -", "?"}, {"- ?", "?"}};
    for (const auto& [figures, difference] : rows)
        QTest::newRow(figures) << QString::fromLatin1(difference);
}

void FigureTest::subtracts() {
    const auto figures = figuresOf(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(shown(figures.at(0).minus(figures.at(1))), "difference");
}

void FigureTest::multiplies_data() {
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<QString>("product");
    QTest::newRow("0.05 * 1/2") << "0.05" << 1 << 2 << "0.03";
    QTest::newRow("5 * 0") << "5" << 0 << 1 << "0.00";
    QTest::newRow("unknown * 0 is unknown") << "?" << 0 << 1 << "?";
    QTest::newRow("n/a * 0 is n/a") << "-" << 0 << 1 << "-";
}

void FigureTest::multiplies() {
    QFETCH(QString, figure);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QTEST(shown(figureOf(figure).times(numerator, denominator)), "product");
}

void FigureTest::overflowIsRefused() {
    const Figure figures[] = {ofOre(most), ofOre(1)};
    QCOMPARE(shown(sum(figures)), QStringLiteral("overflow"));
    QCOMPARE(shown(figures[0].times(2)), QStringLiteral("overflow"));
    QCOMPARE(shown(ofOre(-2).minus(figures[0])), QStringLiteral("overflow"));
}

void FigureTest::meanOfLargeAmounts() {
    const Figure figures[] = {ofOre(most), ofOre(most), ofOre(most - 3)};
    QCOMPARE(shown(mean(figures)), shown(ofOre(most - 1)));
}

void FigureTest::sumKeepsTheKnownPart() {
    FigureSum total;
    for (const Figure& figure : figuresOf(QStringLiteral("1 ? 2 - - ?")))
        total.add(figure);
    QCOMPARE(total.known()->toPlain(), QStringLiteral("3.00"));
    QCOMPARE(total.amountCount(), 2);
    QCOMPARE(total.unknownCount(), 2);
    QCOMPARE(total.notApplicableCount(), 2);
}

void FigureTest::sumNamesWhatIsUnknown() {
    FigureSum part;
    part.add(Figure::unknown(), QStringLiteral("P3"));
    part.add(Figure::notApplicable(), QStringLiteral("P1"));
    FigureSum total;
    total.add(Money::ofKronor(1), QStringLiteral("P2"));
    total.add(part);
    total.add(Figure::unknown(), QStringLiteral("P4"));
    QCOMPARE(total.unknownNames(),
             (std::vector<QString>{QStringLiteral("P3"), QStringLiteral("P4")}));
}

void FigureTest::sumOfSumsIsTheSumOfAll_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// However figures are divided into parts, the parts add up to the whole.
void FigureTest::sumOfSumsIsTheSumOfAll() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int count = 0; count < 500; ++count) {
        std::vector<Figure> figures;
        std::vector<FigureSum> parts(3);
        for (int left = random.bounded(8); left > 0; --left) {
            const int kind = random.bounded(10);
            figures.push_back(kind == 0   ? Figure::unknown()
                              : kind <= 3 ? Figure::notApplicable()
                                          : ofOre(random.bounded(-100'000, 100'000)));
            parts[random.bounded(3)].add(figures.back());
        }
        FigureSum whole;
        for (const FigureSum& part : parts)
            whole.add(part);
        QCOMPARE(shown(whole.figure()), shown(sum(figures)));
        QCOMPARE(whole.amountCount() + whole.unknownCount() + whole.notApplicableCount(),
                 static_cast<int>(figures.size()));
    }
}

QTEST_GUILESS_MAIN(FigureTest)
#include "figure_test.moc"
