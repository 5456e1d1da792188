// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/month.h"

#include <QTest>

using namespace nytto;

class MonthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void noneIsEmptyText();
    void orders();
};

void MonthTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::newRow("2020-04") << "2020-04" << 2020 << 4;
    QTest::newRow("1900-01") << "1900-01" << 1900 << 1;
    QTest::newRow("9999-12") << "9999-12" << 9999 << 12;
}

void MonthTest::reads() {
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(int, month);
    const std::optional<Month> read = Month::fromPlain(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->year, year);
    QCOMPARE(read->month, month);
    QCOMPARE(read->toPlain(), text);
}

void MonthTest::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "2020", "2020-4", "2020-00", "2020-13", "1899-12", "2020-04-01", "2020/04", "2020-+4",
          "2020- 4", "+202-04", " 202-04", "20 20-4", "2020-0x", "abcd-ef", "2020--4", "10000-01"})
        QTest::addRow("“%s”", text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("2020-\u0660\u0664");
}

void MonthTest::refuses() {
    QFETCH(QString, text);
    QCOMPARE(Month::fromPlain(text).has_value(), false);
}

void MonthTest::noneIsEmptyText() {
    QCOMPARE(Month().toPlain(), QString());
    QCOMPARE(Month().isValid(), false);
}

void MonthTest::orders() {
    QVERIFY((Month{2020, 12} < Month{2021, 1}));
    QVERIFY((Month{2020, 4} < Month{2020, 5}));
}

QTEST_GUILESS_MAIN(MonthTest)
#include "month_test.moc"
