// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace nytto;

namespace {

const QString published = QStringLiteral("--amount 2300000 --rate 1.5 --years 5");

Answer calculate(const QString& line, const QString& locale = QStringLiteral("C.UTF-8")) {
    return run(Call{.arguments = QStringList{QStringLiteral("capital-cost")} +
                                 line.split(u' ', Qt::SkipEmptyParts),
                    .locale = locale});
}

QJsonObject calculated(const QString& line) {
    return QJsonDocument::fromJson(calculate(line + QStringLiteral(" --format json")).output)
        .object();
}

QStringList column(const QJsonObject& answer, const char* key) {
    QStringList cells;
    for (const QJsonValue& row : answer[u"rows"].toArray())
        cells << row.toObject()[QLatin1String(key)].toVariant().toString();
    return cells;
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// `nyttoportfolj capital-cost`
class CapitalCostCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costOfEachYear_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QStringList>("cost");
        QTest::addColumn<QString>("total");
        // The published table of Norrtälje, and the same case otherwise (DOMAIN: Capital cost).
        QTest::newRow("straight line")
            << published << words("494500.00 487600.00 480700.00 473800.00 466900.00")
            << QStringLiteral("2403500.00");
        QTest::newRow("decimal comma, kronor")
            << QStringLiteral("--amount 2300000kr --rate 1,5 --years 5")
            << words("494500.00 487600.00 480700.00 473800.00 466900.00")
            << QStringLiteral("2403500.00");
        QTest::newRow("million kronor")
            << QStringLiteral("--amount 2.3mnkr --rate 1.5% --years 5")
            << words("494500.00 487600.00 480700.00 473800.00 466900.00")
            << QStringLiteral("2403500.00");
        QTest::newRow("average balance")
            << published + QStringLiteral(" --method average-balance")
            << words("491050.00 484150.00 477250.00 470350.00 463450.00")
            << QStringLiteral("2386250.00");
        QTest::newRow("annuity") << published + QStringLiteral(" --method annuity")
                                 << words("480905.44 480905.44 480905.44 480905.44 480905.47")
                                 << QStringLiteral("2404527.23");
        QTest::newRow("from April 2020")
            << published + QStringLiteral(" --start 2020-04")
            << words("370875.00 489325.00 482425.00 475525.00 468625.00 115431.25")
            << QStringLiteral("2402206.25");
        QTest::newRow("residual value")
            << QStringLiteral("--amount 1000 --residual 400 --rate 0 --years 3")
            << words("200.00 200.00 200.00") << QStringLiteral("600.00");
    }
    void costOfEachYear() {
        QFETCH(QString, options);
        const QJsonObject answer = calculated(options);
        QTEST(column(answer, "cost"), "cost");
        QTEST(answer[u"total"][u"cost"].toString(), "total");
    }

    void jsonNamesItsTerms() {
        const QJsonObject answer =
            calculated(published + QStringLiteral(" --residual 300000 --start 2020-04"));
        QCOMPARE(answer.keys(), words("amount calendar method rate residual rows total"));
        QCOMPARE(answer[u"amount"].toString(), QStringLiteral("2300000.00"));
        QCOMPARE(answer[u"residual"].toString(), QStringLiteral("300000.00"));
        QCOMPARE(answer[u"method"].toString(), QStringLiteral("straight-line"));
        QCOMPARE(answer[u"calendar"].toString(), QStringLiteral("calendar-years"));
        QCOMPARE(answer[u"rate"].toString(), QStringLiteral("1.5"));
        QCOMPARE(column(answer, "year"), words("2020 2021 2022 2023 2024 2025"));
        QCOMPARE(column(answer, "months"), words("9 12 12 12 12 3"));
        QCOMPARE(column(answer, "closing").last(), QStringLiteral("300000.00"));
    }

    void csvIsForTheLanguageOfTheSystem() {
        const Answer answer =
            calculate(published + QStringLiteral(" --format csv"), QStringLiteral("sv_SE.UTF-8"));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.startsWith("\xEF\xBB\xBF"));
        QVERIFY(answer.output.contains("\r\n1;12;2300000,00;460000,00;1840000,00;1,5;34500,00;"
                                       "494500,00\r\n"));
    }

    void textIsAligned() {
        const Answer answer = calculate(published);
        QCOMPARE(answer.exitCode, 0);
        const QStringList lines = QString::fromUtf8(answer.output).split(u'\n');
        const qsizetype head = lines.indexOf(QString());
        QCOMPARE(lines.size() - head, 9);
        QVERIFY(lines[head + 2].endsWith(QLatin1String("494,500")));
        QVERIFY(lines[head + 7].endsWith(QLatin1String("2,403,500")));
        for (qsizetype at = head + 2; at <= head + 7; ++at)
            QCOMPARE(lines[at].size(), lines[head + 1].size());
    }

    void textFollowsTheSystem() {
        const Answer answer = calculate(published, QStringLiteral("sv_SE.UTF-8"));
        QVERIFY(QString::fromUtf8(answer.output).contains(QStringLiteral("494\u00A0500")));
    }

    void aRateWithADecimalPointIsReadInEveryLanguage() {
        // A person who writes 1.125 in Swedish is asked what is meant; a script is not.
        const Answer answer =
            calculate(QStringLiteral("--amount 1000 --rate 1.125 --years 1 --format csv"),
                      QStringLiteral("sv_SE.UTF-8"));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.contains(";1,125;11,25;1011,25\r\n"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* options, const char* names) {
            QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(names);
        };
        row("", "--amount");
        row("--amount 100 --years 5", "--rate");
        row("--amount 100 --rate 1", "--years");
        row("--amount much --rate 1 --years 5", "--amount");
        row("--amount 100 --rate 1 --years 5 --residual 0.001", "--residual");
        row("--amount 100 --rate high --years 5", "--rate");
        row("--amount 100 --rate -1 --years 5", "");
        row("--amount 100 --rate 1 --years five", "five");
        row("--amount 100 --rate 1 --years 0", "");
        row("--amount 100 --rate 1 --years 101", "");
        row("--amount 100 --rate 1 --years 2.5", "2.5");
        row("--amount 100 --rate 1 --years 5 --residual 101", "");
        row("--amount 100 --rate 1 --years 5 --method linear",
            "straight-line, average-balance, annuity");
        row("--amount 100 --rate 1 --years 5 --start 2020-13", "2020-13");
        row("--amount 100 --rate 1 --years 5 --start 2020-04 --method annuity", "");
        row("--amount 100 --rate 1 --years 5 --format xlsx", "text, csv, json");
        row("--amount 99999999999999 --rate 1 --years 5", "--amount");
    }
    /// One number at a time, of those that are right without the blank.
    void aNumberWithABlankIsRefused_data() {
        QTest::addColumn<QStringList>("options");
        const QStringList right{QStringLiteral("--amount"),   QStringLiteral("100"),
                                QStringLiteral("--rate"),     QStringLiteral("1"),
                                QStringLiteral("--years"),    QStringLiteral("5"),
                                QStringLiteral("--residual"), QStringLiteral("1"),
                                QStringLiteral("--start"),    QStringLiteral("2020-04")};
        for (qsizetype at = 1; at < right.size(); at += 2)
            for (const QString& blank : {QStringLiteral(" %1"), QStringLiteral("%1 ")}) {
                QStringList options = right;
                options[at] = blank.arg(right[at]);
                QTest::newRow(qPrintable(right[at - 1] + u'=' + options[at])) << options;
            }
        QTest::newRow("--years=+5")
            << (QStringList(right.mid(0, 5)) << QStringLiteral("+5") << right.mid(6));
    }
    void aNumberWithABlankIsRefused() {
        QFETCH(QStringList, options);
        const Answer answer = run(QStringList{QStringLiteral("capital-cost")} + options);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errorLines(), 1);
    }
    void refuses() {
        QFETCH(QString, options);
        QFETCH(QString, names);
        const Answer answer = calculate(options);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.contains(names), qPrintable(answer.errors));
    }
};

QTEST_GUILESS_MAIN(CapitalCostCommandTest)
#include "capital_cost_command_test.moc"
