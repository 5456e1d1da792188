// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/quantity.h"

#include <QTest>

using namespace nytto;

class QuantityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asText_data();
    void asText();
    void refuses_data();
    void refuses();
    void wholeIsAThousandThousandths();
};

void QuantityTest::asText_data() {
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0LL << "0";
    QTest::newRow("12.5") << 12'500LL << "12.5";
    QTest::newRow("-0.001") << -1LL << "-0.001";
    QTest::newRow("58000") << 58'000'000LL << "58000";
}

void QuantityTest::asText() {
    QFETCH(qint64, thousandths);
    QFETCH(QString, text);
    QCOMPARE(Quantity::ofThousandths(thousandths).toPlain(), text);
    const Result<Quantity> read = Quantity::fromPlain(text);
    QVERIFY(read.ok());
    QCOMPARE(qint64{read->thousandths()}, thousandths);
}

void QuantityTest::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "12,5", "0.0001", "12 st"})
        QTest::addRow("“%s”", text) << QString::fromLatin1(text);
}

void QuantityTest::refuses() {
    QFETCH(QString, text);
    QCOMPARE(Quantity::fromPlain(text).ok(), false);
}

void QuantityTest::wholeIsAThousandThousandths() {
    QCOMPARE(qint64{Quantity::ofWhole(-3).thousandths()}, -3000LL);
}

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantity_test.moc"
