// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/portfolios/remaining_room_table.h"
#include "model/tables/report_options.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/scenarios/scenario_tables.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

bool saysRounding(const ReportTable& table) {
    return std::ranges::any_of(table.notes, [](const QString& note) {
        return note.contains(QStringLiteral("need not be the sum of what is shown"));
    });
}

/// Three initiatives of a portfolio and of a scenario, in a document that shows tkr.
struct Three : MadeDocument {
    explicit Three(int kronor) {
        Portfolio row = filled<Portfolio>();
        row.name = QStringLiteral("Schools");
        row.frame = series({tkr(10), tkr(10), tkr(10)});
        const Id<Portfolio> portfolio = add(row);
        const Figure cost = Money::ofKronor(kronor);
        for (const char* name : {"A", "B", "C"}) {
            Initiative each = *contents.find(initiative(
                QString::fromLatin1(name), {cost, cost, cost}, {tkr(0), tkr(0), tkr(0)}));
            each.portfolio = portfolio;
            contents.replace(each);
            members.push_back(each.id);
        }
        scenarioId = scenario(QStringLiteral("1"), {members[0], members[1], members[2]});
    }
    ReportContext context() const { return *ReportContext::of(contents, options); }
    ReportOptions options{0, Language(Language::Code::English)};
    std::vector<Id<Initiative>> members;
    Id<Scenario> scenarioId;
};

} // namespace

class RoundingRemarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereShownRowsDoNotAddUp_data() {
        QTest::addColumn<int>("kronor");
        QTest::addColumn<bool>("says");
        QTest::newRow("400 + 400 + 400 is shown as 0 + 0 + 0 = 1") << 400 << true;
        QTest::newRow("600 + 600 + 600 is shown as 1 + 1 + 1 = 2") << 600 << true;
        QTest::newRow("1000 + 1000 + 1000") << 1000 << false;
        QTest::newRow("100 + 100 + 100 is shown as 0") << 100 << false;
    }

    void standsWhereShownRowsDoNotAddUp() {
        QFETCH(int, kronor);
        const Three three(kronor);
        const ReportContext context = three.context();
        const auto rooms = frameRooms(three.contents, context.years());
        QVERIFY(rooms);
        QTEST(saysRounding(*framesTable(context, *rooms)), "says");

        const auto plan = planFigures(three.contents, context.years());
        QVERIFY(plan);
        const auto summary = summarise(three.contents, *plan, three.scenarioId);
        QVERIFY(summary);
        QTEST(saysRounding(*scenarioMembersTable(context, *plan, *summary, {})), "says");
    }

    /// What the formulas of a table of one column and three rows say of what it shows.
    void readsTheFormulas_data() {
        QTest::addColumn<Formula>("formula");
        QTest::addColumn<int>("kronor");
        QTest::addColumn<bool>("says");
        const auto at = [](const char* row) {
            return CellReference{QStringLiteral("t"), QString::fromLatin1(row),
                                 QStringLiteral("v")};
        };
        // 1 400 and 600 kr are shown as 1 and 1 tkr.
        QTest::newRow("a sum") << sumOf({CellRange(at("a"), at("b"))}) << 2000 << false;
        QTest::newRow("a difference") << differenceOf(at("a"), at("b")) << 800 << true;
        QTest::newRow("room left") << roomLeft(at("a"), CellRange(at("b"))) << 800 << true;
        QTest::newRow("a copy") << copyOf(at("a")) << 1400 << false;
        QTest::newRow("a product") << productOf(at("a"), at("b")) << 800 << false;
        QTest::newRow("a sum of another table")
            << sumOf({CellReference{QStringLiteral("u"), QStringLiteral("a"), QStringLiteral("v")}})
            << 1400 << false;
    }
    void readsTheFormulas() {
        QFETCH(Formula, formula);
        QFETCH(int, kronor);
        const Three three(0);
        ReportTable table{QStringLiteral("t"), QStringLiteral("t"), {}};
        table.columns = {{QStringLiteral("v"), QStringLiteral("v"), ColumnType::Amount}};
        table.rows = {
            {QStringLiteral("a"), RowKind::Body, {Cell(Money::ofKronor(1400))}},
            {QStringLiteral("b"), RowKind::Body, {Cell(Money::ofKronor(600))}},
            {QStringLiteral("c"), RowKind::Total, {Cell(Money::ofKronor(kronor)).with(formula)}}};
        addRoundingRemark(table, three.context());
        addRoundingRemark(table, three.context());
        QTEST(saysRounding(table), "says");
        QVERIFY(table.notes.size() <= 1);
    }

    /// A row of copies: two parts and their sum, in tkr.
    void readsRowsOfCopies_data() {
        QTest::addColumn<Figure>("one");
        QTest::addColumn<Figure>("other");
        QTest::addColumn<Figure>("sum");
        QTest::addColumn<bool>("says");
        const auto kr = [](int kronor) { return Figure(Money::ofKronor(kronor)); };
        QTest::newRow("400 + 400 is shown as 0 + 0 = 1") << kr(400) << kr(400) << kr(800) << true;
        QTest::newRow("600 − 600 is shown as 1 − 1 = 0") << kr(600) << kr(-600) << kr(0) << false;
        QTest::newRow("1000 + 400 is shown as 1 + 0 = 1")
            << kr(1000) << kr(400) << kr(1400) << false;
        QTest::newRow("what is not applicable adds nothing")
            << kr(1000) << Figure::notApplicable() << kr(1000) << false;
        QTest::newRow("of the unknown nothing is said")
            << kr(400) << Figure::unknown() << Figure::unknown() << false;
    }
    void readsRowsOfCopies() {
        QFETCH(Figure, one);
        QFETCH(Figure, other);
        QFETCH(Figure, sum);
        const Three three(0);
        ReportTable table{QStringLiteral("t"), QStringLiteral("t"), {}};
        for (const char* key : {"one", "other", "sum"})
            table.columns.push_back(
                {QString::fromLatin1(key), QString::fromLatin1(key), ColumnType::Amount});
        table.rows = {{QStringLiteral("group"), RowKind::Group, {Cell(), Cell(), Cell()}},
                      {QStringLiteral("row"), RowKind::Body, {Cell(one), Cell(other), Cell(sum)}}};
        addRoundingRemarkAcross(table, QStringLiteral("sum"),
                                {QStringLiteral("one"), QStringLiteral("other")}, three.context());
        QTEST(saysRounding(table), "says");
    }
};

QTEST_GUILESS_MAIN(RoundingRemarkTest)
#include "rounding_remark_test.moc"
