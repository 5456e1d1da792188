// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/tables/chart_findings.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

using Drawn = std::vector<DrawnFigure>;

QString utf8(const char* text) {
    return QString::fromUtf8(text).replace(u'_', QChar(0x00A0));
}
/// "10", "-3", "?" (not known), "n/a", "12?" (the known part) in tkr, named A, B, C; "(10)" has no
/// name.
Drawn drawn(const char* figures) {
    Drawn result;
    for (QString each : QString::fromLatin1(figures).split(u' ', Qt::SkipEmptyParts)) {
        DrawnFigure one{QString(QChar(u'A' + static_cast<int>(result.size()))), Figure::unknown()};
        if (each.startsWith(u'(')) {
            one.name.clear();
            each = each.mid(1, each.size() - 2);
        }
        if (each == QLatin1String("n/a"))
            one.figure = Figure::notApplicable();
        else if (each != QLatin1String("?")) {
            one.isWhole = !each.endsWith(u'?');
            each.remove(u'?');
            one.figure = tkr(each.toInt());
        }
        result.push_back(one);
    }
    return result;
}
const Language& english() {
    static const Language language(Language::Code::English);
    return language;
}
const Language& swedish() {
    static const Language language(Language::Code::Swedish);
    return language;
}
TitleWords thousands() {
    return {english(), MoneyUnit::Thousands};
}
void addColumns() {
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("title");
}
void addRow(const char* figures, const char* title) {
    QTest::newRow(figures) << QString::fromLatin1(figures)
                           << utf8(title).replace(QLatin1String("tkr"), utf8("SEK thousand"));
}
const QString span() {
    return utf8("2025–2027");
}

} // namespace

class ChartFindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichScenarioCostsMore_data() {
        addColumns();
        addRow("10 46", "B costs 36_tkr more than A in 2025–2027");
        addRow("46 10 30", "A costs 36_tkr more than B in 2025–2027");
        addRow("-5 -8", "A costs 3_tkr more than B in 2025–2027");
        addRow("-5 8", "B costs 13_tkr more than A in 2025–2027");
        addRow("10", "");
        addRow("10 10", "");
        addRow("? ?", "");
        addRow("10 ?", "");
        addRow("10 46?", ""); // the rest of B may be anything
        addRow("10 46 ?", "B costs 36_tkr more than A in 2025–2027, of what is known");
        addRow("10 46 90?", "B costs 36_tkr more than A in 2025–2027, of what is known");
        addRow("10 46 n/a", "B costs 36_tkr more than A in 2025–2027");
        addRow("10 46 (56)", "B costs 36_tkr more than A in 2025–2027");
        addRow("", "");
    }
    void whichScenarioCostsMore() {
        QFETCH(QString, figures);
        QTEST(costFinding(drawn(figures.toLatin1()), span(), thousands()), "title");
    }

    void whatAScenarioAdds_data() {
        addColumns();
        addRow("10 30 20", "The scenario adds 60_tkr to the base in 2025–2027, most in B (30_tkr)");
        addRow("30 30 20", "The scenario adds 80_tkr to the base in 2025–2027");
        addRow("20 20 20", "The scenario adds 60_tkr to the base in 2025–2027");
        addRow("-10 -30", "The scenario takes 40_tkr off the base in 2025–2027");
        addRow("10 30?", "The scenario adds 40_tkr to the base in 2025–2027, of what is known");
        addRow("10 30 ?", "The scenario adds 40_tkr to the base in 2025–2027, of what is known");
        addRow("-10 -30?", "The scenario takes 40_tkr off the base in 2025–2027, of what is known");
        addRow("10", "");
        addRow("10 -10", "");
        addRow("0 0 0", "");
        addRow("0? 0?", "");
        addRow("? ?", "");
    }
    void whatAScenarioAdds() {
        QFETCH(QString, figures);
        QTEST(additionFinding(drawn(figures.toLatin1()), span(), thousands()), "title");
    }

    void whichScenarioGivesMost_data() {
        addColumns();
        addRow("10 30", "B has the largest net benefit: 30_tkr");
        addRow("-10 -30", "A has the largest net benefit: -10_tkr");
        addRow("10 30?", "B has the largest net benefit: 30_tkr, of what is known");
        addRow("10 30 ?", "B has the largest net benefit: 30_tkr, of what is known");
        addRow("30 30", "");
        addRow("30", "");
        addRow("? 30", "");
    }
    void whichScenarioGivesMost() {
        QFETCH(QString, figures);
        QTEST(benefitFinding(drawn(figures.toLatin1()), thousands())
                  .replace(QChar(0x2212), QLatin1String("-")),
              "title");
    }

    void whichCauseIsLargest_data() {
        addColumns();
        addRow("10 30", "The largest cause of the change in 2025: B, +30_tkr");
        addRow("10 -30", "The largest cause of the change in 2025: B, -30_tkr");
        addRow("10 30 ?", "The largest cause of the change in 2025: B, +30_tkr, of what is known");
        addRow("10 30 n/a", "The largest cause of the change in 2025: B, +30_tkr");
        addRow("30 -30", "");
        addRow("0 0", "");
        addRow("30", "");
    }
    void whichCauseIsLargest() {
        QFETCH(QString, figures);
        QTEST(causeFinding(drawn(figures.toLatin1()), 2025, thousands())
                  .replace(QChar(0x2212), QLatin1String("-")),
              "title");
    }

    void howTheCapitalCostRuns_data() {
        addColumns();
        addRow("50 40 30", "The capital cost falls from 50_tkr to 30_tkr, A–C");
        addRow("25 50 30", "The capital cost is highest in B: 50_tkr");
        addRow("25 50 ?", "The capital cost is highest in B: 50_tkr, of what is known");
        addRow("25 50?", ""); // of B more may be known one day, but it is no whole year
        addRow("50 50 50", "");
        addRow("25 50 50 25", "");
        addRow("50", "");
        addRow("? ?", "");
    }
    void howTheCapitalCostRuns() {
        QFETCH(QString, figures);
        QTEST(capitalFinding(drawn(figures.toLatin1()), thousands()), "title");
    }

    void whoPaysMore_data() {
        QTest::addColumn<QString>("most");
        QTest::addColumn<QString>("least");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("title");
        const auto add = [](const char* most, const char* least, bool known, const char* title) {
            QTest::addRow("%s, %s, %s", most, least, known ? "all known" : "not all known")
                << QString::fromLatin1(most) << QString::fromLatin1(least) << known
                << utf8(title).replace(QLatin1String("tkr"), utf8("SEK thousand"));
        };
        add("12", "-3", true, "A pays 12_tkr more, A pays 3_tkr less");
        add("12", "", true, "A pays 12_tkr more");
        add("", "-3", true, "A pays 3_tkr less");
        add("12", "", false, "A pays 12_tkr more, of what is known");
        add("", "", true, "");
        add("0", "", false, "");
    }
    void whoPaysMore() {
        QFETCH(QString, most);
        QFETCH(QString, least);
        QFETCH(bool, known);
        const auto one = [](const QString& figure) {
            const Drawn all = drawn(figure.toLatin1());
            return all.empty() ? std::nullopt : std::optional(all.front());
        };
        QTEST(billFinding(one(most), one(least), known, thousands()), "title");
    }

    void inTheUnitOfTheChart_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("more"); // tkr
        QTest::addColumn<QString>("title");
        QTest::newRow("mnkr") << static_cast<int>(MoneyUnit::Millions) << 36'000
                              << utf8("B kostar 36,0_mnkr mer än A 2025–2027");
        QTest::newRow("tkr") << static_cast<int>(MoneyUnit::Thousands) << 36'000
                             << utf8("B kostar 36_000_tkr mer än A 2025–2027");
        QTest::newRow("kr") << static_cast<int>(MoneyUnit::Kronor) << 36
                            << utf8("B kostar 36_000_kr mer än A 2025–2027");
        QTest::newRow("less than is shown")
            << static_cast<int>(MoneyUnit::Millions) << 36 << QString();
    }
    void inTheUnitOfTheChart() {
        QFETCH(int, unit);
        QFETCH(int, more);
        QTEST(costFinding({{utf8("A"), tkr(0)}, {utf8("B"), tkr(more)}}, span(),
                          {swedish(), static_cast<MoneyUnit>(unit)}),
              "title");
    }

    void inSwedish() {
        const TitleWords words{swedish(), MoneyUnit::Thousands};
        QCOMPARE(costFinding(drawn("10 46 ?"), span(), words),
                 utf8("B kostar 36_tkr mer än A 2025–2027, av det som är känt"));
        QCOMPARE(additionFinding(drawn("10 30 20"), span(), words),
                 utf8("Scenariot lägger 60_tkr till basen 2025–2027, mest B (30_tkr)"));
        QCOMPARE(additionFinding(drawn("-10 -30"), span(), words),
                 utf8("Scenariot minskar basen med 40_tkr 2025–2027"));
        QCOMPARE(benefitFinding(drawn("10 30"), words), utf8("B har störst nettonytta: 30_tkr"));
        QCOMPARE(causeFinding(drawn("10 -30"), 2025, words).replace(QChar(0x2212), utf8("-")),
                 utf8("Största orsaken till förändringen 2025: B, -30_tkr"));
        QCOMPARE(capitalFinding(drawn("50 40"), words),
                 utf8("Kapitalkostnaden minskar från 50_tkr till 40_tkr, A–B"));
        QCOMPARE(billFinding(drawn("12").front(), drawn("-3").front(), true, words),
                 utf8("A betalar 12_tkr mer, A betalar 3_tkr mindre"));
    }
};

QTEST_GUILESS_MAIN(ChartFindingsTest)
#include "chart_findings_test.moc"
