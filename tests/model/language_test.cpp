// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"

#include <QTest>

using namespace nytto;

Q_DECLARE_METATYPE(nytto::MoneyUnit)

namespace {
const auto noBreak = QChar(0x00A0);
const auto minus = QChar(0x2212);

Language swedish() {
    return Language(Language::Code::Swedish);
}
Language english() {
    return Language(Language::Code::English);
}
} // namespace

// The words come from the catalogues inside the model library: without those every Swedish row
// fails, because the English source string is what is left.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNoAmount() {
        QCOMPARE(swedish().unknownWord(), QStringLiteral("Ej känt"));
        QCOMPARE(swedish().notApplicableWord(), QStringLiteral("Ej relevant"));
        QCOMPARE(english().unknownWord(), QStringLiteral("Unknown"));
        QCOMPARE(english().notApplicableWord(), QStringLiteral("Not applicable"));
    }

    void namesUnits_data() {
        QTest::addColumn<MoneyUnit>("unit");
        QTest::addColumn<QString>("inSwedish");
        QTest::addColumn<QString>("inEnglish");
        QTest::newRow("kronor") << MoneyUnit::Kronor << QStringLiteral("kr")
                                << QStringLiteral("SEK");
        QTest::newRow("thousands")
            << MoneyUnit::Thousands << QStringLiteral("tkr") << QStringLiteral("SEK thousand");
        QTest::newRow("millions") << MoneyUnit::Millions << QStringLiteral("mnkr")
                                  << QStringLiteral("SEK million");
    }
    void namesUnits() {
        QFETCH(MoneyUnit, unit);
        QTEST(swedish().unitName(unit), "inSwedish");
        QTEST(english().unitName(unit), "inEnglish");
    }

    void writesAmounts_data() {
        QTest::addColumn<qint64>("ore");
        QTest::addColumn<MoneyUnit>("unit");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        const auto grouped = [](const char* text) {
            return QString::fromUtf8(text).replace(u' ', noBreak).replace(u'-', minus);
        };
        QTest::newRow("1088976 tkr")
            << qint64{108'897'600'000} << MoneyUnit::Thousands << 0 << grouped("1 088 976");
        QTest::newRow("-2050 tkr")
            << qint64{-205'000'000} << MoneyUnit::Thousands << 0 << grouped("-2 050");
        QTest::newRow("48.709 mnkr")
            << qint64{4'870'900'000} << MoneyUnit::Millions << 1 << grouped("48,7");
        QTest::newRow("480905.44 kr")
            << qint64{48'090'544} << MoneyUnit::Kronor << 2 << grouped("480 905,44");
        QTest::newRow("half a tkr rounds away from zero")
            << qint64{50'000} << MoneyUnit::Thousands << 0 << grouped("1");
        QTest::newRow("minus half a tkr rounds away from zero")
            << qint64{-50'000} << MoneyUnit::Thousands << 0 << grouped("-1");
        QTest::newRow("a small minus shows no sign before 0")
            << qint64{-49'999} << MoneyUnit::Thousands << 0 << grouped("0");
    }
    void writesAmounts() {
        QFETCH(qint64, ore);
        QFETCH(MoneyUnit, unit);
        QFETCH(int, decimals);
        QTEST(swedish().amount(Money::ofOre(ore), unit, decimals), "text");
    }

    void groupsEnglishAmountsWithCommas() {
        QCOMPARE(english().amount(Money::ofThousands(1'088'976), MoneyUnit::Thousands),
                 QStringLiteral("1,088,976"));
    }

    void keepsTheThreeStatesOfAFigureApart() {
        QCOMPARE(swedish().figure(Money(), MoneyUnit::Kronor), QStringLiteral("0"));
        QCOMPARE(swedish().figure(Figure::unknown(), MoneyUnit::Kronor), QStringLiteral("Ej känt"));
        QCOMPARE(swedish().figure(Figure::notApplicable(), MoneyUnit::Kronor),
                 QStringLiteral("Ej relevant"));
    }

    void writesPercent() {
        QCOMPARE(swedish().percent(Rate::ofMillionths(15'000)),
                 QStringLiteral("1,5") + noBreak + u'%');
        QCOMPARE(swedish().percent(Rate::ofMillionths(-25'000)),
                 minus + QStringLiteral("2,5") + noBreak + u'%');
    }

    void choosesThePlural_data() {
        QTest::addColumn<bool>("inSwedish");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("part");
        QTest::newRow("sv 1") << true << 1 << QStringLiteral("högst 1 decimal,");
        QTest::newRow("sv 2") << true << 2 << QStringLiteral("högst 2 decimaler,");
        QTest::newRow("en 1") << false << 1 << QStringLiteral("at most 1 decimal,");
        QTest::newRow("en 2") << false << 2 << QStringLiteral("at most 2 decimals,");
    }
    void choosesThePlural() {
        QFETCH(bool, inSwedish);
        QFETCH(int, count);
        QFETCH(QString, part);
        const Language language = inSwedish ? swedish() : english();
        const QString text = language.translate("basics",
                                                "“%1” is not a number with a decimal point and at "
                                                "most %n decimal(s), such as 494500.00.",
                                                nullptr, count);
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    void namesItself() {
        QCOMPARE(Language::fromName(QStringLiteral("sv"))->code(), Language::Code::Swedish);
        QCOMPARE(Language::fromName(QStringLiteral("en"))->code(), Language::Code::English);
        QVERIFY(!Language::fromName(QStringLiteral("de")));
    }

    void sortsSwedishInAnyLocale() {
        QStringList words{QStringLiteral("Östersund"), QStringLiteral("Zinkgruvan"),
                          QStringLiteral("Ängelholm"), QStringLiteral("Åmål"),
                          QStringLiteral("Arvika")};
        std::sort(words.begin(), words.end(), swedish().collator());
        QCOMPARE(words, (QStringList{QStringLiteral("Arvika"), QStringLiteral("Zinkgruvan"),
                                     QStringLiteral("Åmål"), QStringLiteral("Ängelholm"),
                                     QStringLiteral("Östersund")}));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
