// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/tables/checks.h"
#include "model/tables/report_options.h"
#include "model/tables/scenarios/scenario_comparison.h"
#include "model/tables/share_cell.h"
#include "reports/scenarios/scenario_summary_report.h"
#include "tests/reports/made_scenarios.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The tables of a document's first year.
struct Tables {
    Contents contents;
    ReportOptions options;
    std::optional<ReportContext> context;
    std::vector<ScenarioSummary> summaries;
    std::vector<ScenarioTables> scenarios;
    ScenarioComparison comparison;
    QString error;

    explicit Tables(Contents given, ReportOptions asked = {})
        : contents(std::move(given)), options(asked) {
        const Done done = make();
        error = done.ok() ? QString() : done.error().message;
    }
    Tables(const Tables&) = delete;

    const ReportTable& members(int scenario) const {
        return scenarios[static_cast<std::size_t>(scenario - 1)].members;
    }
    const ReportTable& summary(int scenario) const {
        return scenarios[static_cast<std::size_t>(scenario - 1)].summary;
    }
    /// The row of an initiative in a scenario's table, by its number.
    QString member(int scenario, const QString& number) const {
        for (const Row& row : members(scenario).rows)
            if (row.kind == RowKind::Body && plain(row.cells.front()) == number)
                return row.key;
        return {};
    }
    QString shownMember(int scenario, const QString& number, const QStringList& columns) const {
        return rowText(members(scenario), member(scenario, number), columns);
    }

private:
    Done make() {
        NYTTO_TRY(made, ReportContext::of(contents, options));
        context.emplace(std::move(made));
        NYTTO_TRY(plan, planFigures(contents, context->years()));
        for (const Id<Scenario> scenario : scenariosOf(contents, context->year())) {
            NYTTO_TRY(summary, summarise(contents, plan, scenario));
            summaries.push_back(std::move(summary));
        }
        NYTTO_TRY(tables, scenarioTables(*context, plan, summaries));
        scenarios = std::move(tables);
        NYTTO_TRY(compared, scenarioComparison(*context, plan, summaries, scenarios));
        comparison = std::move(compared);
        return {};
    }
};

Contents goteborg() {
    return *sampleContents(QStringLiteral("goteborg-2025"));
}
QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class ScenarioTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The published summaries of Göteborg

    void publishedRowsGiveThePublishedSum_data() {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("sum");
        QTest::newRow("1") << 1 << "1088976 6000 20550 1100"
                           << "1116626";
        QTest::newRow("2") << 2 << "1088976 7800 22750 1500"
                           << "1121026";
        QTest::newRow("3") << 3 << "1088976 0 5200 0"
                           << "1094176";
    }
    void publishedRowsGiveThePublishedSum() {
        QFETCH(int, scenario);
        QFETCH(QString, rows);
        QFETCH(QString, sum);
        const Tables tables(goteborg());
        QCOMPARE(tables.error, QString());
        QStringList published;
        for (const QString& row : words("base ongoing proposed impact"))
            published << cellText(tables.summary(scenario), row, QStringLiteral("published-2025"));
        QCOMPARE(published.join(u' '), rows);
        const QString sumOfRows = QStringLiteral("published-sum");
        QCOMPARE(
            rowText(tables.summary(scenario), sumOfRows, words("published-2025 difference-2025")),
            sum + QStringLiteral(" 0"));
        QVERIFY(cellAt(tables.summary(scenario), sumOfRows, QStringLiteral("published-2025"))
                    ->formula.has_value());
        QCOMPARE(rowText(tables.summary(scenario), QStringLiteral("sum"),
                         words("2025 published-2025 difference-2025")),
                 QStringLiteral("%1 %1 0").arg(sum));
    }

    /// Every difference between a published row and the members, as found by hand in the source.
    void differencesOfTheSummaries() {
        const Tables tables(goteborg());
        QStringList found;
        for (int scenario = 1; scenario <= 3; ++scenario) {
            const ReportTable& summary = tables.summary(scenario);
            for (const Row& row : summary.rows)
                for (std::size_t at = 0; at < row.cells.size(); ++at)
                    if (row.cells[at].mark == CellMark::Difference)
                        found << QStringLiteral("%1 %2 %3 %4")
                                     .arg(scenario)
                                     .arg(row.key, summary.columns[at].key, plain(row.cells[at]));
        }
        QCOMPARE(found, QStringList({QStringLiteral("1 proposed difference-2026 -1000"),
                                     QStringLiteral("3 proposed difference-2026 -500"),
                                     QStringLiteral("3 net-benefit difference-total -950")}));
    }

    void differencesOfTheMembersCosts() {
        const Tables tables(goteborg());
        QStringList found;
        for (int scenario = 1; scenario <= 3; ++scenario)
            for (const Row& row : tables.members(scenario).rows)
                if (row.kind == RowKind::Body &&
                    cellAt(tables.members(scenario), row.key, QStringLiteral("difference-2025"))
                            ->mark == CellMark::Difference)
                    found << QStringLiteral("%1: %2").arg(scenario).arg(
                        rowText(tables.members(scenario), row.key,
                                words("number cost-2025 published-2025 difference-2025")));
        QCOMPARE(found, QStringList{QStringLiteral("1: 2 2000 2850 850")});
    }

    void stacksOfGoteborg() {
        const Tables tables(goteborg());
        const ReportTable& table = tables.comparison.table;
        const QStringList columns = words("base ongoing proposed impact sum change share");
        QCOMPARE(rowText(table, QStringLiteral("2025-nothing"), columns),
                 QStringLiteral("1088976 - - - 1088976 - -"));
        QCOMPARE(rowText(table, QStringLiteral("2025-scenario-1"), columns),
                 QStringLiteral("1088976 6000 20550 1100 1116626 27650 2.5391%"));
        QCOMPARE(rowText(table, QStringLiteral("2025-stack-3"), columns),
                 QStringLiteral("1088976 13800 48500 2600 1153876 64900 5.9597%"));
        QCOMPARE(rowText(table, QStringLiteral("2026-stack-2"), columns),
                 QStringLiteral("unknown 2800 22450 10780 unknown 36030 unknown"));
    }

    void saysWhichKindTheBaseIsTakenFrom() {
        const Tables tables(goteborg());
        const std::vector<QString>& notes = tables.summary(1).notes;
        const QString sentence = QStringLiteral(
            "Kinds that the base is taken from (services): 2025: Proposed budget (25); 2026: "
            "nothing stated (25); 2027: nothing stated (25).");
        ReportOptions english;
        english.language = Language(Language::Code::English);
        const Tables translated(goteborg(), english);
        QVERIFY(std::ranges::find(translated.summary(1).notes, sentence) !=
                translated.summary(1).notes.end());
        QCOMPARE(translated.summary(1).notes.size(), notes.size());
    }

    // What the program calculates is what the tables show

    void showsTheProgramsFigures_data() {
        QTest::addColumn<int>("document");
        QTest::newRow("goteborg-2025") << 0;
        QTest::newRow("made") << 1;
        QTest::newRow("made, lasting changes") << 2;
    }
    void showsTheProgramsFigures() {
        QFETCH(int, document);
        const Tables tables(document == 0 ? goteborg()
                            : document == 1
                                ? MadeScenarios().contents()
                                : MadeScenarios(ImpactReading::LastingChange).contents());
        QCOMPARE(tables.error, QString());
        QCOMPARE(tables.scenarios.size(), std::size_t{3});
        for (std::size_t at = 0; at < tables.scenarios.size(); ++at) {
            const ScenarioSummary& summary = tables.summaries[at];
            const ReportTable& table = tables.scenarios[at].summary;
            for (int year = 0; year < summary.years.count; ++year)
                compareYear(table, QString::number(summary.years.first + year),
                            summary.perYear[static_cast<std::size_t>(year)]);
            compareYear(table, QStringLiteral("total"), summary.total);
            if (table.columnIndex(QStringLiteral("later")) >= 0)
                QCOMPARE(cellText(table, QStringLiteral("change"), QStringLiteral("later")),
                         test::text(summary.later.change));
            QCOMPARE(cellText(table, QStringLiteral("net-benefit"), QStringLiteral("total")),
                     test::text(summary.netBenefit));
        }
    }

    void identitiesHold() {
        const Tables tables(MadeScenarios().contents());
        int count = 0;
        for (const ScenarioTables& scenario : tables.scenarios) {
            for (const Check& check : scenarioChecks(*tables.context, scenario)) {
                QCOMPARE(plain(check.left), plain(check.right));
                QVERIFY(check.left.formula && check.right.formula);
                ++count;
            }
        }
        QVERIFY(count >= 12);
    }

    // Members that are moved, scaled, left out, unknown

    void movedMember() {
        const Tables tables(MadeScenarios().contents());
        QCOMPARE(tables.shownMember(1, QStringLiteral("2"),
                                    words("shift cost-2025 cost-2026 cost-2027 later-cost "
                                          "impact-2025 impact-2026 impact-2027 later-impact "
                                          "stated-net-benefit net-benefit")),
                 QStringLiteral("1 0 200 80 40 0 20 30 40 600 unknown"));
        const QString row = tables.member(1, QStringLiteral("2"));
        const Cell& moved = *cellAt(tables.members(1), row, QStringLiteral("cost-2026"));
        QCOMPARE(moved.formula->references.front().from.column, QStringLiteral("cost-2025"));
        const Cell& begin = *cellAt(tables.members(1), row, QStringLiteral("cost-2025"));
        QVERIFY(!begin.formula.has_value());
        QVERIFY(!begin.comment.isEmpty());
    }

    void scaledMember() {
        const Tables tables(MadeScenarios().contents());
        QCOMPARE(tables.shownMember(1, QStringLiteral("3"),
                                    words("cost-scale impact-scale benefit-scale cost-2025 "
                                          "cost-2026 cost-2027 later-cost impact-2025 impact-2026 "
                                          "impact-2027 net-benefit")),
                 // 33,34 kr; 3 333,33 kr; 2 333,33 kr; 27,78 kr
                 QStringLiteral("33.3333% 50% 80% 0.03334 3.33333 unknown 2.33333 0.02778 n/a -1.5 "
                                "266.4"));
    }

    void aMemberThatCannotBeMovedSoSaysWhy() {
        ReportOptions english;
        english.language = Language(Language::Code::English);
        MadeScenarios made;
        const Table<ScenarioMember> held = made.contents().all<ScenarioMember>();
        for (ScenarioMember member : std::vector(held.begin(), held.end()))
            if (member.scenario == made.first && member.initiative == made.moved) {
                member.shift = -1;
                made.made.contents.replace(member);
            }
        const Tables tables(made.contents(), english);
        QCOMPARE(tables.error, QString());
        const ReportTable& members = tables.members(1);
        const QString row = tables.member(1, QStringLiteral("2"));
        const Cell& cost = *cellAt(members, row, QStringLiteral("cost-2026"));
        QCOMPARE(plain(cost), QStringLiteral("unknown"));
        QVERIFY(!cost.formula.has_value());
        QCOMPARE(cost.comment,
                 QStringLiteral("“Flyttad” cannot be moved so far: its figures of 2025 would fall "
                                "before the first year of the plan."));
        const ReportTable& summary = tables.summary(1);
        QCOMPARE(rowText(summary, QStringLiteral("proposed-known"), words("2026")),
                 QStringLiteral("53.33333"));
        const QString note =
            QStringLiteral("Cost of proposed initiatives, 2026: the known part is 53 SEK thousand; "
                           "unknown: Flyttad (cannot be moved so far: its figures of 2025 would "
                           "fall before the plan).");
        QVERIFY2(std::ranges::find(summary.notes, note) != summary.notes.end(),
                 qPrintable(QStringList(summary.notes.begin(), summary.notes.end()).join(u'\n')));
    }

    void aNetBenefitThatBecomesUnknownSaysWhy() {
        ReportOptions english;
        english.language = Language(Language::Code::English);
        const Tables tables(MadeScenarios().contents(), english);
        const QString why =
            QStringLiteral("Flyttad (moved: its net benefit is only known as a total)");
        const ReportTable& members = tables.members(1);
        QVERIFY(std::ranges::any_of(members.notes,
                                    [&](const QString& note) { return note.contains(why); }));
        const Cell& benefit =
            *cellAt(members, tables.member(1, QStringLiteral("2")), QStringLiteral("net-benefit"));
        QVERIFY(benefit.comment.startsWith(QStringLiteral("Moved: a net benefit")));
    }

    void membersThatAreLeftOutCountInNoSum() {
        const Tables tables(MadeScenarios().contents());
        const ReportTable& table = tables.members(1);
        QCOMPARE(tables.shownMember(1, QStringLiteral("6"), words("cost-2025 impact-2025")),
                 QStringLiteral("999 99"));
        QCOMPARE(rowText(table, QStringLiteral("ongoing"), words("cost-2025 cost-2026 cost-2027")),
                 QStringLiteral("300 100 n/a"));
        QCOMPARE(rowText(table, QStringLiteral("total"), words("cost-2025 cost-2026 cost-2027")),
                 QStringLiteral("400.03334 353.33333 unknown"));
        QVERIFY(table.rowIndex(QStringLiteral("excluded-group")) >
                table.rowIndex(QStringLiteral("total")));
    }

    void knownPartsFollowWhatIsUnknown() {
        ReportOptions english;
        english.language = Language(Language::Code::English);
        const Tables tables(MadeScenarios().contents(), english);
        const ReportTable& summary = tables.summary(1);
        QCOMPARE(rowText(summary, QStringLiteral("proposed"), words("2026 2027 later")),
                 QStringLiteral("253.33333 unknown 192.33333"));
        QCOMPARE(rowText(summary, QStringLiteral("proposed-known"), words("2026 2027 later")),
                 QStringLiteral("253.33333 140 192.33333"));
        QCOMPARE(rowText(summary, QStringLiteral("base-known"), words("2025 2026 2027 total")),
                 QStringLiteral("1500 1100 0 2600"));
        QVERIFY(summary.rowIndex(QStringLiteral("ongoing-known")) < 0);
        const QString note = QStringLiteral("Cost of proposed initiatives, 2027: the known part is "
                                            "140 SEK thousand; unknown: Skalad (scaled, but its "
                                            "own figure is not known).");
        QVERIFY(std::ranges::find(summary.notes, note) != summary.notes.end());
    }

    /// The heading says for which years the totals were stated, and the remark is of one period.
    void aNetBenefitIsOfTheYearsItWasStatedFor_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("years");
        QTest::newRow("from the plan's first") << QString() << QStringLiteral("2025–2030");
        QTest::newRow("one taken over") << QStringLiteral("Stated for 2024–2029, unchanged")
                                        << QStringLiteral("2024–2029, 2025–2030");
        QTest::newRow("a note without years")
            << QStringLiteral("As last year") << QStringLiteral("2025–2030, earlier years");
    }
    void aNetBenefitIsOfTheYearsItWasStatedFor() {
        QFETCH(QString, text);
        QFETCH(QString, years);
        ReportOptions english;
        english.language = Language(Language::Code::English);
        Contents contents = MadeScenarios().contents();
        for (const Initiative& initiative : contents.all<Initiative>())
            if (initiative.number == QLatin1String("2") && !text.isEmpty()) {
                Note note;
                note.id = Id<Note>::create();
                note.subject = refTo(initiative);
                note.fieldKey = QStringLiteral("netBenefit");
                note.kind = NoteKind::TakenOver;
                note.text = text;
                contents.insert(note);
                break;
            }
        const Tables tables(contents, english);
        const ReportTable& summary = tables.summary(1);
        const QString title = QStringLiteral("Net benefit, total of %1 years (%2)")
                                  .arg(QString::number(contents.settings().netBenefitYears), years);
        QCOMPARE(plain(*cellAt(summary, QStringLiteral("net-benefit"), QStringLiteral("name"))),
                 title);
        QVERIFY(std::ranges::any_of(summary.notes, [&](const QString& note) {
            return note.startsWith(title + QStringLiteral(": the known part is"));
        }));
    }

    // Stacks

    void stackCountsASharedInitiativeOnce() {
        const Tables tables(MadeScenarios().contents());
        const ReportTable& table = tables.comparison.table;
        // "Enkel", 100 tkr, is in both.
        QCOMPARE(rowText(table, QStringLiteral("2025-scenario-1"), words("base proposed")),
                 QStringLiteral("1500 100.03334"));
        QCOMPARE(rowText(table, QStringLiteral("2025-scenario-2"), words("base proposed")),
                 QStringLiteral("1500 170"));
        QCOMPARE(
            rowText(table, QStringLiteral("2025-stack-2"), words("base ongoing proposed impact")),
            QStringLiteral("1500 300 170.03334 unknown"));
    }

    void impossibleStackSaysWhy() {
        ReportOptions english;
        english.language = Language(Language::Code::English);
        const Tables tables(MadeScenarios().contents(), english);
        const ReportTable& table = tables.comparison.table;
        QCOMPARE(rowText(table, QStringLiteral("2025-stack-3"), words("name base sum")),
                 QStringLiteral("1 + 2 + 3: not possible - -"));
        const QString note =
            QStringLiteral("1 + 2 + 3 is not possible: “Flyttad” is moved or scaled differently in "
                           "scenario 1 1 and in scenario 3 3.");
        QVERIFY(std::ranges::find(table.notes, note) != table.notes.end());
        QCOMPARE(tables.comparison.netBenefits.rowIndex(QStringLiteral("stack-3")), -1);
    }

    void whatFallsAfterThePlanStandsInEveryComparison() {
        const Tables tables(MadeScenarios().contents());
        const ReportTable& benefits = tables.comparison.netBenefits;
        for (std::size_t at = 0; at < tables.summaries.size(); ++at) {
            const FigureSum& later = tables.summaries[at].later.change;
            const QString key = tables.comparison.alternatives[at].key;
            QCOMPARE(cellText(tables.comparison.table, QStringLiteral("later-") + key,
                              QStringLiteral("change")),
                     test::text(later));
            QCOMPARE(cellText(benefits, key, QStringLiteral("later")), test::text(later));
            QCOMPARE(cellText(benefits, key, QStringLiteral("later-known")),
                     test::text(Figure(*later.known())));
        }
        const std::vector<ChartData> charts = comparisonCharts(*tables.context, tables.comparison);
        QCOMPARE(charts[0].series.size(), std::size_t{4}); // three years, and what is later
        QCOMPARE(charts[1].series.size(), std::size_t{3});
        QCOMPARE(charts[1].series[1].valueCells->from.column, QStringLiteral("later-known"));
    }

    void whatOneScenarioHasLaterIsNothingInTheOthers() {
        MadeDocument made;
        const auto late =
            made.initiative(QStringLiteral("long"), {tkr(1), tkr(2), tkr(3), tkr(4), tkr(5)}, {});
        const auto brief = made.initiative(QStringLiteral("short"), {tkr(1)}, {});
        made.scenario(QStringLiteral("1"), {late, brief});
        made.scenario(QStringLiteral("2"), {brief});
        const Tables tables(made.contents);
        const QStringList rows = words("base ongoing proposed impact sum change");
        const ReportTable& compared = tables.comparison.table;
        QCOMPARE(rowText(compared, QStringLiteral("later-scenario-1"), rows),
                 QStringLiteral("- 0 9 0 9 9"));
        QCOMPARE(rowText(compared, QStringLiteral("later-scenario-2"), rows),
                 QStringLiteral("- 0 0 0 0 0"));
        QCOMPARE(rowText(compared, QStringLiteral("later-stack-2"), rows),
                 QStringLiteral("- 0 9 0 9 9"));
        QStringList summed;
        for (const QString& row : rows)
            summed << cellText(tables.summary(1), row, QStringLiteral("later"));
        QCOMPARE(summed.join(u' '), QStringLiteral(" 0 9 0 9 9")); // the base has no later
        for (const QString& key : {tables.members(1).rows[1].key, tables.members(1).rows[2].key})
            QVERIFY(!cellText(tables.members(1), key, QStringLiteral("later-cost")).contains(u'-'));
        QCOMPARE(rowText(tables.comparison.netBenefits, QStringLiteral("scenario-2"),
                         words("later later-known")),
                 QStringLiteral("0 0"));
    }

    void chartsPointAtTheirValues() {
        const Tables tables(MadeScenarios().contents());
        std::vector<ChartData> charts = comparisonCharts(*tables.context, tables.comparison);
        QCOMPARE(charts.size(), std::size_t{2});
        // Three scenarios and the one stack that is possible.
        QCOMPARE(charts.front().categories.size(), std::size_t{4});
        QCOMPARE(
            charts.front().series.front().valueCells->to,
            tables.comparison.table.at(QStringLiteral("2025-stack-2"), QStringLiteral("change")));
        charts = scenarioCharts(*tables.context, tables.scenarios.front());
        QCOMPARE(charts.size(), std::size_t{1});
        QCOMPARE(charts.front().categories.size(), std::size_t{4}); // and what is later
        QVERIFY(!charts.front().series.front().valueCells);
        QCOMPARE(test::text(charts.front().series.front().values.front()), QStringLiteral("300"));
    }

    // Secrecy, keys, emptiness

    void secretTextsAreMasked_data() {
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("masked") << false;
        QTest::newRow("with secret") << true;
    }
    void secretTextsAreMasked() {
        QFETCH(bool, withSecret);
        MadeScenarios made;
        made.made.member(made.third, made.secret, [](ScenarioMember& row) { row.shift = 1; });
        ReportOptions options;
        options.withSecret = withSecret;
        const auto report = scenarioSummaryReport(made.contents(), options);
        QVERIFY(report.ok());
        const QStringList texts = allTexts(*report);
        QCOMPARE(!texts.filter(QStringLiteral("brandv"), Qt::CaseInsensitive).isEmpty(),
                 withSecret);
        QCOMPARE(!texts.filter(QStringLiteral("Nätverk")).isEmpty(), withSecret);
        QCOMPARE(texts.contains(QStringLiteral("Skydd")), !withSecret);
        const ReportTable* members = report->table(QStringLiteral("scenario-2-members"));
        QVERIFY(members);
        QCOMPARE(cellText(*members, QStringLiteral("proposed"), QStringLiteral("cost-2025")),
                 QStringLiteral("170"));
    }

    void keysAreByNumberWhereThatIsPlain_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("byNumber");
        QTest::newRow("4") << "4" << true;
        QTest::newRow("4b") << "4b" << true;
        QTest::newRow("taken: 1") << "1" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("4 b") << "4 b" << false;
        QTest::newRow("å") << "å" << false;
    }
    void keysAreByNumberWhereThatIsPlain() {
        QFETCH(QString, number);
        QFETCH(bool, byNumber);
        MadeDocument made;
        made.scenario(QStringLiteral("1"), {});
        const Id<Scenario> scenario = made.scenario(number, {});
        const Tables tables(made.contents);
        const QString key = scenarioKey(*tables.context, scenario);
        QCOMPARE(key, QStringLiteral("scenario-") +
                          (byNumber ? number : scenario.uuid().toString(QUuid::WithoutBraces)));
        QCOMPARE(tables.members(2).key, key + QStringLiteral("-members"));
        QCOMPARE(tables.summary(2).key, key + QStringLiteral("-summary"));
    }

    void withoutScenariosASentence() {
        const Tables tables(*sampleContents(QStringLiteral("norrtalje-2019")));
        QCOMPARE(tables.error, QString());
        QVERIFY(tables.comparison.table.rows.empty());
        QVERIFY(!tables.comparison.table.whenEmpty.isEmpty());
        QVERIFY(comparisonCharts(*tables.context, tables.comparison).empty());
    }

private:
    static void compareYear(const ReportTable& table, const QString& column,
                            const ScenarioSummary::Year& year) {
        const QStringList expected{test::text(year.row(ScenarioRow::Base)),
                                   test::text(year.row(ScenarioRow::Ongoing)),
                                   test::text(year.row(ScenarioRow::Proposed)),
                                   test::text(year.row(ScenarioRow::Impact)),
                                   test::text(year.sum),
                                   test::text(year.change)};
        QStringList found;
        for (const QString& row : words("base ongoing proposed impact sum change"))
            found << cellText(table, row, column);
        QCOMPARE(found, expected);
        const auto share = changeShare(year);
        QCOMPARE(
            cellText(table, QStringLiteral("share"), column),
            plain(shareCell(share, *year.change.figure(), *year.row(ScenarioRow::Base).figure())));
    }
};

QTEST_GUILESS_MAIN(ScenarioTablesTest)
#include "scenario_tables_test.moc"
