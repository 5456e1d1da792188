// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/number_input.h"

#include <QTest>

using namespace nytto;

namespace {

Language swedish() {
    return Language(Language::Code::Swedish);
}

} // namespace

class NumberExpressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAmountIsCalculated_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("inThousands");
        QTest::newRow("an index") << "=13100*1,03"
                                  << "13493";
        QTest::newRow("rounded to the öre") << "=100/3"
                                            << "33.33333";
        QTest::newRow("half an öre, away from zero") << "=-0,000005*1"
                                                     << "-0.00001";
        QTest::newRow("multiplication first") << "=2+3*4"
                                              << "14";
        QTest::newRow("parentheses") << "= (2 + 3) * 4"
                                     << "20";
        QTest::newRow("from left to right") << "=10-3-2"
                                            << "5";
        QTest::newRow("a negative factor") << "=2*-3"
                                           << "-6";
        QTest::newRow("thousands apart") << "=1 000+500"
                                         << "1500";
        QTest::newRow("a part of it") << "=13100*3 %"
                                      << "393";
        QTest::newRow("signs as they are printed") << "=7×6−2÷2"
                                                   << "41";
        QTest::newRow("one number") << "=5"
                                    << "5";
        QTest::newRow("exact on the way") << "=1/3*3"
                                          << "1";
    }
    void anAmountIsCalculated() {
        QFETCH(QString, typed);
        const auto amount = parseMoney(typed, MoneyUnit::Thousands, swedish());
        QVERIFY2(amount, amount ? "" : qPrintable(amount.error().message));
        QFETCH(QString, inThousands);
        QCOMPARE(*amount, *parseMoney(inThousands, MoneyUnit::Thousands, swedish()));
    }

    void ratesAndQuantitiesAreCalculated() {
        QCOMPARE(*parsePercent(QStringLiteral("=1,5*2"), swedish()),
                 *Rate::fromPlainPercent(QStringLiteral("3")));
        QCOMPARE(*parseQuantity(QStringLiteral("=10/4"), swedish()),
                 Quantity::ofThousandths(2'500));
    }

    void whatCannotBeCalculatedIsRefusedInWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << "="
                                 << "A number is missing";
        QTest::newRow("a reference") << "=A1*3"
                                     << "numbers only; “A1*3” is none";
        QTest::newRow("by 0") << "=1/(2-2)"
                              << "divided by 0";
        QTest::newRow("an open parenthesis") << "=(1+2"
                                             << "not closed";
        QTest::newRow("an end that is none") << "=1+"
                                             << "A number is missing";
        QTest::newRow("a foreign sign") << "=1;2"
                                        << "“;” cannot stand";
        QTest::newRow("two ways to read it") << "=1.234*2"
                                             << "two ways";
        QTest::newRow("a unit") << "=2 mnkr*3"
                                << "“m” cannot stand";
        QTest::newRow("deep") << QStringLiteral("=") + QString(200, u'(') + u'1'
                              << "too many parentheses";
        QTest::newRow("long") << QStringLiteral("=1") + QString(600, u'0') << "too long";
        QTest::newRow("large") << "=9999999999999*9999999999999"
                               << "too large";
    }
    void whatCannotBeCalculatedIsRefusedInWords() {
        QFETCH(QString, typed);
        const auto amount = parseMoney(typed, MoneyUnit::Thousands, swedish());
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, ErrorCode::BadInput);
        QFETCH(QString, said);
        QVERIFY2(amount.error().message.contains(said), qPrintable(amount.error().message));
    }
};

QTEST_GUILESS_MAIN(NumberExpressionTest)
#include "number_expression_test.moc"
