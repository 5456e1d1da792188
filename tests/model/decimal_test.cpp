// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/decimal.h"

#include <QTest>

#include <limits>

using namespace nytto;

namespace {
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();
} // namespace

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void readsBack_data() { writes_data(); }
    void readsBack();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void saysHowManyDecimals();
    void doesNotReadThePlaceholdersOfAText();
};

void DecimalTest::writes_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("minimumDecimals");
    QTest::addColumn<QString>("text");
    const std::tuple<qint64, int, int, const char*> rows[] = {
        {0, 0, 0, "0"},
        {0, 4, 0, "0"},
        {0, 2, 2, "0.00"},
        {7, 0, 0, "7"},
        {15'000, 4, 0, "1.5"},
        {15'000, 4, 2, "1.50"},
        {-5, 3, 0, "-0.005"},
        {1'000, 3, 0, "1"},
        {100'000, 3, 0, "100"},
        {49'450'000, 2, 2, "494500.00"},
        {most, 0, 0, "9223372036854775807"},
        {least, 0, 0, "-9223372036854775808"},
        {most, 4, 0, "922337203685477.5807"},
        {least, 4, 0, "-922337203685477.5808"}};
    for (const auto& [value, scale, minimumDecimals, text] : rows)
        QTest::addRow("%s, scale %d", text, scale)
            << value << scale << minimumDecimals << QString::fromLatin1(text);
}

void DecimalTest::writes() {
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QFETCH(int, minimumDecimals);
    QTEST(plainDecimal(value, scale, minimumDecimals), "text");
}

void DecimalTest::readsBack() {
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QFETCH(QString, text);
    const Result<std::int64_t> read = parsePlainDecimal(text, scale);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
    QCOMPARE(qint64{*read}, value);
}

void DecimalTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("5") << "5" << 500LL;
    QTest::newRow("5.1") << "5.1" << 510LL;
    QTest::newRow("-0") << "-0" << 0LL;
    QTest::newRow("-0.01") << "-0.01" << -1LL;
    QTest::newRow("007.50") << "007.50" << 750LL;
    QTest::newRow("thirty zeros and 1") << QString(30, u'0') + u'1' << 100LL;
}

void DecimalTest::reads() {
    QFETCH(QString, text);
    const Result<std::int64_t> read = parsePlainDecimal(text, 2);
    QVERIFY(read.ok());
    QTEST(qint64{*read}, "hundredths");
}

void DecimalTest::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    for (const char* text :
         {"",    "-",     ".",  "5.", ".5",  "-.5",  "+5",  "--5", "5.123", "1.2.3",
          "1,5", "1 000", " 5", "5 ", "1e3", "0x10", "NaN", "inf", "5-",    "5.-1"})
        QTest::addRow("“%s”", text) << QString::fromLatin1(text) << ErrorCode::BadInput;
    QTest::newRow("minus sign of typography") << QStringLiteral("\u22125") << ErrorCode::BadInput;
    QTest::newRow("Arabic digits") << QStringLiteral("\u0661\u0662") << ErrorCode::BadInput;
    QTest::newRow("no-break space") << QStringLiteral("1\u00a0000") << ErrorCode::BadInput;
    QTest::newRow("NUL") << QStringLiteral("5") + QChar(0) << ErrorCode::BadInput;
    QTest::newRow("one more than fits") << "92233720368547758.08" << ErrorCode::Overflow;
    QTest::newRow("one less than fits") << "-92233720368547758.09" << ErrorCode::Overflow;
    QTest::newRow("a hundred nines") << QString(100, u'9') << ErrorCode::Overflow;
    QTest::newRow("a million nines") << QString(1'000'000, u'9') << ErrorCode::Overflow;
    QTest::newRow("minus a million nines")
        << u'-' + QString(1'000'000, u'9') << ErrorCode::Overflow;
}

void DecimalTest::refuses() {
    QFETCH(QString, text);
    const Result<std::int64_t> read = parsePlainDecimal(text, 2);
    QVERIFY(!read.ok());
    QTEST(read.error().code, "code");
}

void DecimalTest::saysHowManyDecimals() {
    QCOMPARE(parsePlainDecimal(QStringLiteral("1.23456"), 4).error().message,
             QStringLiteral("“1.23456” is not a number with a decimal point and at most 4 "
                            "decimal(s), such as 494500.00."));
}

void DecimalTest::doesNotReadThePlaceholdersOfAText() {
    QVERIFY(parsePlainDecimal(QStringLiteral("%n %1"), 2)
                .error()
                .message.startsWith(QStringLiteral("“%n %1” is not a number")));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "decimal_test.moc"
