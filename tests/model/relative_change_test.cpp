// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/relative_change.h"

#include <QTest>

#include <limits>

using namespace nytto;

Q_DECLARE_METATYPE(nytto::Figure)

class RelativeChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfTheAbsoluteValueOfTheBase_data() {
        QTest::addColumn<Figure>("change");
        QTest::addColumn<Figure>("base");
        QTest::addColumn<QString>("percent");
        const auto row = [](const char* name, const Figure& change, const Figure& base,
                            const char* percent) {
            QTest::newRow(name) << change << base << QString::fromLatin1(percent);
        };
        const auto kr = [](std::int32_t kronor) { return Figure(Money::ofKronor(kronor)); };
        const auto ore = [](std::int64_t value) { return Figure(Money::ofOre(value)); };
        row("+50 of 100", kr(50), kr(100), "50");
        row("-50 of 100", kr(-50), kr(100), "-50");
        row("-50 of -100", kr(-50), kr(-100), "-50");
        row("+150 of -100", kr(150), kr(-100), "150");
        row("0 of -100", kr(0), kr(-100), "0");
        row("1 öre of 3 öre", ore(1), ore(3), "33.3333");
        row("2 öre of -3 öre", ore(2), ore(-3), "66.6667");
        row("5 of 0", kr(5), kr(0), "none");
        row("0 of 0", kr(0), kr(0), "none");
        row("5 of unknown", kr(5), Figure::unknown(), "none");
        row("unknown of 5", Figure::unknown(), kr(5), "none");
        row("5 of n/a", kr(5), Figure::notApplicable(), "none");
        row("n/a of 5", Figure::notApplicable(), kr(5), "none");
        constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
        row("the least of the least", ore(least), ore(least), "-100");
        row("the least of 1 öre", ore(least), ore(1), "none");
    }
    void isOfTheAbsoluteValueOfTheBase() {
        QFETCH(Figure, change);
        QFETCH(Figure, base);
        const std::optional<Rate> rate = relativeChange(change, base);
        QTEST(rate ? rate->toPlainPercent() : QStringLiteral("none"), "percent");
    }
};

QTEST_GUILESS_MAIN(RelativeChangeTest)
#include "relative_change_test.moc"
