// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/formula.h"

#include <QTest>

using namespace nytto;

namespace {
CellReference cell(const char* row) {
    return {QStringLiteral("t"), QString::fromUtf8(row), QStringLiteral("c")};
}

CellRange range() {
    return {cell("a"), cell("z")};
}
} // namespace

/// That the formulas give the right values is shown by recalculation_test; here is what they say.
class FormulaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void referencesAreKeptInOrder();
    void aSumOfNothingRefersToNothing();
};

void FormulaTest::text_data() {
    QTest::addColumn<Formula>("formula");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Formula& formula, const char* expected) {
        QTest::newRow(name) << formula << QString::fromUtf8(expected);
    };
    row("sum of one range", sumOf({range()}),
        "IF(COUNTIF({0},unknown)>0,unknown,IF(AND(COUNT({0})=0,COUNTIF({0},not_applicable)>0),"
        "not_applicable,ROUND(SUM({0}),2)))");
    row("sum of two ranges", sumOf({range(), cell("s")}),
        "IF(COUNTIF({0},unknown)+COUNTIF({1},unknown)>0,unknown,IF(AND(COUNT({0},{1})=0,"
        "COUNTIF({0},not_applicable)+COUNTIF({1},not_applicable)>0),not_applicable,"
        "ROUND(SUM({0},{1}),2)))");
    row("sum of nothing", sumOf({}), "0");
    row("sum of rates", sumOf({range()}, 6),
        "IF(COUNTIF({0},unknown)>0,unknown,IF(AND(COUNT({0})=0,COUNTIF({0},not_applicable)>0),"
        "not_applicable,ROUND(SUM({0}),6)))");
    row("known part", knownPartOf({range(), cell("s")}), "ROUND(SUM({0},{1}),2)");
    row("known part of nothing", knownPartOf({}), "0");
    row("unknown count", unknownCountOf({range(), cell("s")}),
        "COUNTIF({0},unknown)+COUNTIF({1},unknown)");
    row("unknown count of nothing", unknownCountOf({}), "0");
    row("difference", differenceOf(cell("a"), cell("b")),
        "IF(OR({0}=unknown,{1}=unknown),unknown,IF(OR({0}=not_applicable,{1}=not_applicable),"
        "not_applicable,ROUND({0}-{1},2)))");
    row("product", productOf(cell("a"), cell("b")),
        "IF(OR({0}=unknown,{1}=unknown),unknown,IF(OR({0}=not_applicable,{1}=not_applicable),"
        "not_applicable,ROUND({0}*{1},2)))");
    row("share", shareOf(cell("a"), cell("b")),
        "IF({1}=unknown,unknown,IF(COUNT({1})=0,not_applicable,IF({1}=0,not_applicable,"
        "IF({0}=unknown,unknown,IF(COUNT({0})=0,not_applicable,ROUND({0}/{1},6))))))");
    row("change", changeOf(cell("a"), cell("b")),
        "IF({0}=unknown,unknown,IF(COUNT({0})=0,not_applicable,IF({0}=0,not_applicable,"
        "IF({1}=unknown,unknown,IF(COUNT({1})=0,not_applicable,"
        "ROUND(ROUND({1}-{0},2)/ABS({0}),6))))))");
    row("relative change", relativeChangeOf(cell("a"), cell("b")),
        "IF({1}=unknown,unknown,IF(COUNT({1})=0,not_applicable,IF({1}=0,not_applicable,"
        "IF({0}=unknown,unknown,IF(COUNT({0})=0,not_applicable,ROUND({0}/ABS({1}),6))))))");
    row("copy", copyOf(cell("a")), "{0}");
    row("mean", meanOf({range()}),
        "IF(COUNTIF({0},unknown)>0,unknown,IF(COUNT({0})=0,not_applicable,"
        "ROUND(ROUND(SUM({0}),2)/COUNT({0}),2)))");
    row("mean of nothing", meanOf({}), "not_applicable");
    row("check", checkEqual(cell("a"), cell("b")),
        "IF(COUNT({0},{1})=2,IF(ABS({0}-{1})<0.005,0,1),IF(COUNT({0},{1})=1,1,"
        "IF({0}={1},0,1)))");
}

void FormulaTest::text() {
    QFETCH(Formula, formula);
    QFETCH(QString, expected);
    QCOMPARE(formula.text, expected);
}

void FormulaTest::referencesAreKeptInOrder() {
    const Formula formula = differenceOf(cell("b"), cell("a"));
    QCOMPARE(formula.references, (std::vector<CellRange>{cell("b"), cell("a")}));
}

void FormulaTest::aSumOfNothingRefersToNothing() {
    QCOMPARE(sumOf({}).references.size(), std::size_t{0});
}

QTEST_GUILESS_MAIN(FormulaTest)
#include "formula_test.moc"
