// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/formula_cases.h"

#include "model/basics/relative_change.h"
#include "model/tables/share_cell.h"
#include "tests/reports/sample_report.h"

#include <random>

namespace nytto {

namespace {
constexpr int randomCases = 400;

struct Case {
    Cell a;
    Cell b;
    Rate rate;
};

Figure figureIn(const Cell& cell) {
    return std::get<Figure>(cell.content);
}

/// Amounts of all sizes, many of which end in a half where they are rounded.
Figure randomFigure(std::mt19937_64& random) {
    const auto below = [&](std::int64_t limit) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
    };
    switch (below(10)) {
    case 0:
        return Figure::unknown();
    case 1:
        return Figure::notApplicable();
    case 2:
        return Money();
    case 3:
        return Money::ofOre(std::int64_t{1} << below(36)); // halves in shares
    case 4:
        return Money::ofOre(5 * (2 * below(100'000) + 1));
    case 5:
        return Money::ofOre(-below(100'000'000'000));
    default:
        return Money::ofOre(below(10'000'000'000) - 1'000'000'000);
    }
}

std::vector<Case> cases() {
    const auto ore = [](std::int64_t value) { return Cell(Money::ofOre(value)); };
    std::vector<Case> all = {
        {Figure::unknown(), Figure::unknown(), {}},
        {Figure::notApplicable(), Figure::notApplicable(), {}},
        {Figure::unknown(), Figure::notApplicable(), Rate::ofPercent(3)},
        {Figure::unknown(), Money(), {}},
        {Money(), Figure::notApplicable(), {}},
        {ore(1), ore(2), Rate::ofPercent(50)},             // half an öre
        {ore(-1), ore(-2), Rate::ofPercent(50)},           //
        {ore(1), ore(2'000'000), Rate::ofPercent(1)},      // half a millionth
        {ore(-3), ore(2'000'000), Rate::ofPercent(1)},     //
        {ore(33'00), ore(1), Rate::ofMillionths(15'000)},  // 0,495
        {ore(10'30), ore(20), Rate::ofMillionths(15'000)}, // 0,1545
        {ore(100'500), ore(1), Rate::ofMillionths(1)},     // 0,001005
        {ore(1), ore(3), Rate::ofMillionths(333'333)},
        {ore(111'111'111'111'111), ore(-100'000), Rate::ofPercent(100)}, // near the largest
        {ore(111'111'111'111'111), ore(7'000'000), Rate::ofMillionths(500'001)},
    };
    std::mt19937_64 random(2025);
    for (int at = 0; at < randomCases; ++at)
        all.push_back({randomFigure(random), randomFigure(random),
                       Rate::ofMillionths(static_cast<std::int64_t>(random() % 200'000) * 5)});
    return all;
}

int agreement(const Figure& a, const Figure& b) {
    return a == b ? 0 : 1;
}

Cell share(const Figure& part, const Figure& whole) {
    return shareCell(part.isAmount() && whole.isAmount()
                         ? Rate::ofShare(part.amount(), whole.amount())
                         : std::nullopt,
                     part, whole);
}

Cell relative(const Figure& change, const Figure& base) {
    return shareCell(relativeChange(change, base), change, base);
}

Cell change(const Figure& before, const Figure& after) {
    return shareCell(relativeChange(*after.minus(before), before), after, before);
}

Row row(const ReportTable& table, const QString& key, const Case& given) {
    const Figure a = figureIn(given.a);
    const Figure b = figureIn(given.b);
    const auto at = [&](const char* column) { return table.at(key, QString::fromUtf8(column)); };
    const std::vector<CellRange> range = {CellRange(at("a"), at("b"))};
    const std::vector<CellRange> three = {CellRange(at("a"), at("b")), CellRange(at("a"))};
    FigureSum total;
    for (const Figure& figure : {a, b})
        total.add(figure);
    return {
        key,
        RowKind::Body,
        {a, b, given.rate, Cell(*total.figure()).with(sumOf(range)),
         Cell(*sum(std::vector{a, b, a})).with(sumOf(three)),
         Cell(*total.known()).with(knownPartOf(range)),
         Cell(total.unknownCount()).with(unknownCountOf(range)),
         Cell(*a.minus(b)).with(differenceOf(at("a"), at("b"))),
         Cell(*a.times(given.rate.millionths(), Rate::one)).with(productOf(at("a"), at("rate"))),
         share(a, b).with(shareOf(at("a"), at("b"))), change(a, b).with(changeOf(at("a"), at("b"))),
         relative(a, b).with(relativeChangeOf(at("a"), at("b"))), Cell(a).with(copyOf(at("a"))),
         Cell(*mean(std::vector{a, b})).with(meanOf(range)),
         Cell(*mean(std::vector{a, b, a})).with(meanOf(three)),
         Cell(agreement(a, b)).with(checkEqual(at("a"), at("b")))}};
}

/// Sums down the columns, over empty cells and words as well.
Row totals(const ReportTable& table) {
    Row last{QStringLiteral("total"), RowKind::Total, {}};
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const bool figures = table.columns[column].type == ColumnType::Amount;
        if (!figures) {
            last.cells.emplace_back();
            continue;
        }
        FigureSum total;
        for (const Row& body : table.rows) {
            if (const auto* figure = std::get_if<Figure>(&body.cells[column].content))
                total.add(*figure);
        }
        last.cells.push_back(
            Cell(*total.known()).with(knownPartOf({*table.body(table.columns[column].key)})));
    }
    return last;
}

Report around(const QString& key, ReportTable table) {
    Report report{key, key, {}, {}, {}, {}, Language(Language::Code::Swedish)};
    report.sheets = {{key, key, {std::move(table)}},
                     {QStringLiteral("words"),
                      QStringLiteral("It's a sheet"),
                      {sampleWordsTable(report.language)}}};
    report.names = sampleWordNames();
    return report;
}
} // namespace

Report formulaCases() {
    ReportTable table{QStringLiteral("cases"), QStringLiteral("cases"), {}};
    for (const char* key :
         {"a", "b", "rate", "sum", "sum3", "known", "unknown", "difference", "product", "share",
          "change", "relative", "copy", "mean", "mean3", "check"}) {
        const QString name = QString::fromUtf8(key);
        const bool counts = name == QLatin1String("unknown") || name == QLatin1String("check");
        const bool rates = name == QLatin1String("rate") || name == QLatin1String("share") ||
                           name == QLatin1String("change") || name == QLatin1String("relative");
        table.columns.push_back({name, name,
                                 counts  ? ColumnType::Number
                                 : rates ? ColumnType::Percent
                                         : ColumnType::Amount,
                                 MoneyUnit::Kronor, 2});
    }
    for (const Case& given : cases())
        table.rows.push_back(row(table, QStringLiteral("c%1").arg(table.rows.size()), given));
    table.rows.push_back(
        {QStringLiteral("empty"), RowKind::Body, std::vector<Cell>(table.columns.size())});
    table.rows.push_back(totals(table));
    return around(QStringLiteral("cases"), std::move(table));
}

Report functionCases() {
    ReportTable table{QStringLiteral("functions"),
                      QStringLiteral("functions"),
                      {{QStringLiteral("value"), QStringLiteral("value"), ColumnType::Amount,
                        MoneyUnit::Kronor, 2}}};
    const auto add = [&](const QString& key, const Cell& cell) {
        table.rows.push_back({key, RowKind::Body, {cell}});
    };
    for (int at = 1; at <= 4; ++at)
        add(QStringLiteral("n%1").arg(at), Money::ofKronor(at * 100));
    for (const int kronor : {-200, 110, 121})
        add(QStringLiteral("flow%1").arg(kronor), Money::ofKronor(kronor));
    const auto range = [&](const char* from, const char* to) {
        return CellRange(table.at(QString::fromUtf8(from), QStringLiteral("value")),
                         table.at(QString::fromUtf8(to), QStringLiteral("value")));
    };
    const std::vector<CellRange> ranges = {range("n1", "n4"), range("flow-200", "flow121")};
    const std::vector<std::pair<const char*, std::int64_t>> formulas = {
        {"SUM({0})", 100'000},
        {"SUMIFS({0},{0},200)", 20'000},
        {"SUMPRODUCT({0},{0})", 30'000'000},
        {"COUNT({0})", 400},
        {"COUNTIF({0},300)", 100},
        {"INDEX({0},2)", 20'000},
        {"MATCH(300,{0},0)", 300},
        {"IF(AND(TRUE,OR(FALSE,TRUE)),1,2)", 100},
        {"ABS(MIN({0})-MAX({0}))", 30'000},
        {"ROUND(-2.005,2)", -201},
        // Interest of the third of five years on 2 300 000 kr at 1,5 %, where the first is 0.
        {"-ISPMT(0.015,2,5,2300000)", 2'070'000},
        // The annuity of the same: 480 905,44 kr a year.
        {"ROUND(-PMT(0.015,5,2300000),2)", 48'090'544},
        {"ROUND(NPV(0.1,110,121),2)", 20'000},
        // 200 kr that give back 110 and 121 kr yield 10 %.
        {"ROUND(IRR({1}),4)", 10}};
    for (const auto& [formula, ore] : formulas)
        add(QString::fromUtf8(formula),
            Cell(Money::ofOre(ore)).with({QString::fromUtf8(formula), ranges}));
    return around(QStringLiteral("functions"), std::move(table));
}

} // namespace nytto
