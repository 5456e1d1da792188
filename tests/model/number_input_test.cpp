// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/number_input.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nytto;

namespace {

Language swedish() {
    return Language(Language::Code::Swedish);
}
Language english() {
    return Language(Language::Code::English);
}

template <class T>
QString plain(const Result<T>& result) {
    return result ? result->toPlain() : result.error().message;
}

/// What a text is read as in kronor, by language: an amount, or the beginning of the refusal.
void addReading(const char* text, const char* swedishReading, const char* englishReading) {
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(swedishReading)
                        << QString::fromUtf8(englishReading);
}

const QString ambiguous = QStringLiteral("ambiguous");
const QString malformed = QStringLiteral("malformed");

/// The reading in one word: the amount, or which kind of refusal.
QString reading(const QString& text, const Language& language) {
    const Result<Money> money = parseMoney(text, MoneyUnit::Thousands, language);
    if (money)
        return money->toPlain();
    if (money.error().message.contains(QStringLiteral("in two ways")))
        return ambiguous;
    return money.error().message.contains(QStringLiteral("is not a number"))
               ? malformed
               : money.error().message;
}

} // namespace

class NumberInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // All in tkr.
    void aNumberIsReadOrRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inSwedish");
        QTest::addColumn<QString>("inEnglish");
        addReading("0", "0.00", "0.00");
        addReading("12", "12000.00", "12000.00");
        addReading(" 12 ", "12000.00", "12000.00");
        addReading("007", "7000.00", "7000.00");
        addReading("+1100", "1100000.00", "1100000.00");
        addReading("-1100", "-1100000.00", "-1100000.00");
        addReading("−1100", "-1100000.00", "-1100000.00");
        addReading("(1 100)", "-1100000.00", "-1100000.00");
        addReading("–1100", "-1100000.00", "-1100000.00");
        addReading("- 1 100", "-1100000.00", "-1100000.00");
        for (const char* hyphen : {"\u2010100", "\u2011100", "\u2012100", "\ufe63100", "\uff0d100",
                                   "100-", "100 -", "100−", "100\u2011", "−100"})
            addReading(hyphen, "-100000.00", "-100000.00");
        addReading("1 234,50-", "-1234500.00", "-1234500.00");
        addReading("1 088 976", "1088976000.00", "1088976000.00");
        addReading("1\u00a0088\u00a0976", "1088976000.00", "1088976000.00");
        addReading("1\u202f088\u202f976", "1088976000.00", "1088976000.00");
        addReading("1\u2009088\u2007976", "1088976000.00", "1088976000.00");
        addReading("\ufeff1 088\u200b", "1088000.00", "1088000.00");
        addReading("1,5", "1500.00", "1500.00");
        addReading("1.5", "1500.00", "1500.00");
        addReading(",5", "500.00", "500.00");
        addReading(".5", "500.00", "500.00");
        addReading("1 234,5", "1234500.00", "1234500.00");
        addReading("1 234.5", "1234500.00", "1234500.00");
        addReading("1.234,5", "1234500.00", "1234500.00");
        addReading("1,234.5", "1234500.00", "1234500.00");
        addReading("1.234.567", "1234567000.00", "1234567000.00");
        addReading("1,234,567", "1234567000.00", "1234567000.00");
        addReading("1.234.567,89", "1234567890.00", "1234567890.00");
        // One sign before three digits: the language decides, or nobody can.
        addReading("1,234", "1234.00", "1234000.00");
        addReading("1.234", "ambiguous", "1234.00");
        addReading("12.345", "ambiguous", "12345.00");
        addReading("123,456", "123456.00", "123456000.00");
        addReading("-1.234", "ambiguous", "-1234.00");
        addReading("1 234.567", "ambiguous", "1234567.00");
        addReading("1 234,567", "1234567.00", "ambiguous");
        // Not thousands: too many digits or a 0 before it.
        addReading("1234.567", "1234567.00", "1234567.00");
        addReading("0.125", "125.00", "125.00");
        addReading("0,125", "125.00", "125.00");
        // Thousands that are not in threes.
        addReading("1 2345", "malformed", "malformed");
        addReading("12 34", "malformed", "malformed");
        addReading("1  234", "malformed", "malformed");
        addReading("1234 567", "malformed", "malformed");
        addReading("0 123", "malformed", "malformed");
        addReading("1.23.456", "malformed", "malformed");
        addReading("1,234.567.8", "malformed", "malformed");
        addReading("1 234.567,8", "malformed", "malformed");
        addReading("1,234 567", "malformed", "malformed");
        addReading("1.2,3,4", "malformed", "malformed");
        // No numbers at all.
        addReading("", "Enter a number.", "Enter a number.");
        addReading(" \u00a0", "Enter a number.", "Enter a number.");
        addReading("-", "malformed", "malformed");
        addReading("kr", "malformed", "malformed");
        addReading("2 300-2 500", "malformed", "malformed");
        addReading("--5", "malformed", "malformed");
        addReading("1e5", "malformed", "malformed");
        addReading("1\t2", "malformed", "malformed");
        addReading("１２", "malformed", "malformed");
        addReading("(12", "malformed", "malformed");
        for (const char* twice : {"-100-", "+100-", "(100-)", "(-100)", "-kr -100", "100--"})
            addReading(twice, "malformed", "malformed");
    }
    void aNumberIsReadOrRefused() {
        QFETCH(QString, text);
        QFETCH(QString, inSwedish);
        QFETCH(QString, inEnglish);
        QCOMPARE(reading(text, swedish()), inSwedish);
        QCOMPARE(reading(text, english()), inEnglish);
    }

    void aUnitAfterTheAmountCounts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount");
        QTest::newRow("none") << "2,5"
                              << "2500.00";
        QTest::newRow("kr") << "2 300 000 kr"
                            << "2300000.00";
        QTest::newRow("kr without a space") << "12,50kr"
                                            << "12.50";
        QTest::newRow("KR") << "12 KR"
                            << "12.00";
        QTest::newRow("kronor") << "12 kronor"
                                << "12.00";
        QTest::newRow("SEK") << "12 SEK"
                             << "12.00";
        QTest::newRow(":-") << "500:-"
                            << "500.00";
        QTest::newRow(",-") << "500,-"
                            << "500.00";
        for (const char* before :
             {"kr 100", "KR 100", "kr. 100", "kr100", "SEK 100", "SEK\u00a0100", "kr +100"})
            QTest::newRow(before) << QString::fromUtf8(before) << "100.00";
        for (const char* negative :
             {"SEK -100", "-SEK 100", "kr −100", "kr 100-", "100- kr", "(SEK 100)", "-100:-"})
            QTest::newRow(negative) << QString::fromUtf8(negative) << "-100.00";
        QTest::newRow("SEK before decimals") << "SEK 1 234,50"
                                             << "1234.50";
        QTest::newRow("tkr before") << "tkr 5"
                                    << "5000.00";
        QTest::newRow("SEK thousand before") << "SEK thousand 5"
                                             << "5000.00";
        QTest::newRow("tkr") << "−48 709 tkr"
                             << "-48709000.00";
        QTest::newRow("kSEK") << "7 kSEK"
                              << "7000.00";
        QTest::newRow("SEK thousand") << "7 SEK  thousand"
                                      << "7000.00";
        QTest::newRow("mnkr") << "99,5 mnkr"
                              << "99500000.00";
        QTest::newRow("mkr") << "99,5\u00a0Mkr"
                             << "99500000.00";
        QTest::newRow("MSEK") << "1.234567 MSEK"
                              << "1234567.00";
        QTest::newRow("one öre in mnkr") << "0,00000001 mnkr"
                                         << "0.01";
        QTest::newRow("decimals that are 0") << "0,500 kr"
                                             << "0.50";
    }
    void aUnitAfterTheAmountCounts() {
        QFETCH(QString, text);
        QFETCH(QString, amount);
        QCOMPARE(plain(parseMoney(text, MoneyUnit::Thousands, swedish())), amount);
    }

    void anAmountIsRefusedWithASentence_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a tenth of an öre")
            << "0,005"
            << "“0,005” is no whole number of öre: it has too many decimals.";
        QTest::newRow("per cent")
            << "5 %"
            << "“%” is no unit of money here. Write kr, tkr or mnkr, or nothing.";
        QTest::newRow("euro") << "5 €"
                              << "“€” is no unit of money here. Write kr, tkr or mnkr, or nothing.";
        QTest::newRow("10^13 kr") << "10 000 000 mnkr"
                                  << "“10 000 000 mnkr” is too large: amounts are below "
                                     "10 000 000 mnkr.";
        QTest::newRow("-10^13 kr") << "-10000000000000"
                                   << "“-10000000000000” is too large: amounts are below "
                                      "10 000 000 mnkr.";
        QTest::newRow("20 digits") << "12345678901234567890"
                                   << "“12345678901234567890” is too large.";
        QTest::newRow("a long text")
            << QString(50, u'x')
            << QStringLiteral("“%1…” is not a number. Write it as 1234.50 or -1234.50.")
                   .arg(QString(40, u'x'));
        QTest::newRow("a dash") << "–"
                                << "“–” is not a number. Write 0 where there is nothing.";
        QTest::newRow("two units")
            << "kr 5 tkr"
            << "“kr 5 tkr” is not a number. Write it as 1234.50 or -1234.50.";
        QTest::newRow("a percent sign in front") << "%1"
                                                 << "“%1” is not a number: digits with "
                                                    "nothing between them, or thousands "
                                                    "apart in groups of three.";
    }
    void anAmountIsRefusedWithASentence() {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QCOMPARE(plain(parseMoney(text, MoneyUnit::Kronor, swedish())), sentence);
    }

    void theLargestAmountIsRead() {
        QCOMPARE(plain(parseMoney(QStringLiteral("-9 999 999 999 999,99"), MoneyUnit::Kronor,
                                  swedish())),
                 QStringLiteral("-9999999999999.99"));
    }

    void whatALanguageWritesIsReadBack() {
        QRandomGenerator random(20'250'201);
        for (int round = 0; round < 2'000; ++round) {
            const Money money = Money::ofOre(random.bounded(qint64{1} << random.bounded(1, 49)) *
                                             (random.bounded(2) ? 1 : -1));
            for (const Language& language : {swedish(), english()}) {
                const QString text = language.amount(money, MoneyUnit::Kronor, 2);
                QCOMPARE(plain(parseMoney(text, MoneyUnit::Kronor, language)), money.toPlain());
                const QString inMillions = language.amount(money, MoneyUnit::Millions, 8) + u' ' +
                                           language.unitName(MoneyUnit::Millions);
                QCOMPARE(plain(parseMoney(inMillions, MoneyUnit::Kronor, language)),
                         money.toPlain());
                const Rate rate = Rate::ofMillionths(money.ore() % 10'000'000);
                QCOMPARE(parsePercent(language.percent(rate, 4), language)->millionths(),
                         rate.millionths());
                const Quantity quantity = Quantity::ofThousandths(money.ore());
                QCOMPARE(plain(parseQuantity(language.quantity(quantity), language)),
                         quantity.toPlain());
            }
        }
    }

    void aFigureMayBeAWord_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Figure::State>("state");
        for (const char* word : {"Ej känt", "ej  känt", "okänt", "OKÄND", "Unknown", " ? "})
            QTest::newRow(word) << QString::fromUtf8(word) << Figure::State::Unknown;
        for (const char* word : {"Ej relevant", "n/a", "N/A", "Not applicable", "ej\u00a0relevant"})
            QTest::newRow(word) << QString::fromUtf8(word) << Figure::State::NotApplicable;
        QTest::newRow("ä in two parts")
            << QString::fromUtf8("ej ka\u0308nt") << Figure::State::Unknown;
        QTest::newRow("0") << "0" << Figure::State::Amount;
    }
    void aFigureMayBeAWord() {
        QFETCH(QString, text);
        QFETCH(Figure::State, state);
        for (const Language& language : {swedish(), english()}) {
            const Result<Figure> figure = parseFigure(text, MoneyUnit::Kronor, language);
            QVERIFY2(figure.ok(), qPrintable(text));
            QCOMPARE(figure->state(), state);
        }
    }

    void theWordsThatALanguageWritesAreReadBack() {
        for (const Language& language : {swedish(), english()})
            for (const Figure& figure : {Figure::unknown(), Figure::notApplicable()})
                QCOMPARE(parseFigure(language.figure(figure, MoneyUnit::Kronor), MoneyUnit::Kronor,
                                     language)
                             ->state(),
                         figure.state());
    }

    void aDashOrNothingIsNoFigure_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"-", "–", "", "ej", "na"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aDashOrNothingIsNoFigure() {
        QFETCH(QString, text);
        const Result<Figure> figure = parseFigure(text, MoneyUnit::Kronor, swedish());
        QVERIFY(!figure);
        QVERIFY2(figure.error().message.endsWith(
                     QStringLiteral("Write “Ej känt” where it is not known.")),
                 qPrintable(figure.error().message));
    }

    void aDashAloneMeansNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("nothing");
        for (const char* text : {"-", " - ", "–", "−", "—", "\u2010", "\u2011"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text : {"", "--", "0", "- 5", "kr -", "?"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void aDashAloneMeansNothing() {
        QFETCH(QString, text);
        QTEST(meansNothing(text), "nothing");
    }

    void percentIsRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("percent");
        QTest::newRow("1,5 %") << "1,5 %"
                               << "1.5";
        QTest::newRow("1,5%") << "1,5%"
                              << "1.5";
        QTest::newRow("1.5") << "1.5"
                             << "1.5";
        QTest::newRow("−2,25 procent") << "−2,25 procent"
                                       << "-2.25";
        QTest::newRow("12,5\u202f%") << "12,5\u202f%"
                                     << "12.5";
        QTest::newRow("1,2345 %") << "1,2345 %"
                                  << "1.2345";
        QTest::newRow("1,23456 %")
            << "1,23456 %"
            << "“1,23456 %” has too many decimals: per cents have at most four.";
        QTest::newRow("5 kr") << "5 kr"
                              << "“5 kr” is not a number of this kind: write it without “kr”.";
    }
    void percentIsRead() {
        QFETCH(QString, text);
        QFETCH(QString, percent);
        const Result<Rate> rate = parsePercent(text, swedish());
        QCOMPARE(rate ? rate->toPlainPercent() : rate.error().message, percent);
    }

    void aQuantityIsRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quantity");
        QTest::newRow("54 000") << "54 000"
                                << "54000";
        QTest::newRow("0,125") << "0,125"
                               << "0.125";
        QTest::newRow("1,2345") << "1,2345"
                                << "“1,2345” has too many decimals: quantities have at most three.";
        QTest::newRow("12 st") << "12 st"
                               << "“12 st” is not a number of this kind: write it without “st”.";
    }
    void aQuantityIsRead() {
        QFETCH(QString, text);
        QFETCH(QString, quantity);
        QCOMPARE(plain(parseQuantity(text, swedish())), quantity);
    }

    void aYearIsRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
        QTest::newRow("2025") << "2025" << 2025;
        QTest::newRow(" 1990 ") << " 1990 " << 1990;
        QTest::newRow("2200") << "2200" << 2200;
        for (const char* text : {"1989", "2201", "25", "2 025", "2025,0", "-2025", "år", ""})
            QTest::newRow(text) << QString::fromUtf8(text) << 0;
    }
    void aYearIsRead() {
        QFETCH(QString, text);
        QFETCH(int, year);
        const Result<int> result = parseYear(text, 1990, 2200);
        QCOMPARE(result ? *result : 0, year);
    }
};

QTEST_GUILESS_MAIN(NumberInputTest)
#include "number_input_test.moc"
