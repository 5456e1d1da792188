// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "model/entities/reconciliation/published.h"
#include "model/samples/samples.h"
#include "model/tables/reconciliation/findings_table.h"
#include "model/tables/report_options.h"
#include "reports/reconciliation/reconciliation_report.h"
#include "tests/model/made_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

ReportOptions english(bool withSecret = false) {
    return {0, Language(Language::Code::English), withSecret};
}
QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

/// The reconciliation report of a document, with its tables at hand.
struct Findings {
    Contents contents;
    Report report;
    ReportTable findings;
    ReportTable parts;
    ReportTable agreements;
    ReportTable classes;

    explicit Findings(Contents given, bool withSecret = false) : contents(std::move(given)) {
        const auto made = reconciliationReport(contents, english(withSecret));
        if (!made)
            return;
        report = *made;
        findings = *report.table(QStringLiteral("findings"));
        parts = *report.table(QStringLiteral("finding-parts"));
        agreements = *report.table(QStringLiteral("agreements"));
        classes = *report.table(QStringLiteral("finding-classes"));
    }
    /// What the rows of a class say in these columns.
    QStringList rows(const char* kind, const QStringList& columns) const {
        QStringList texts;
        for (const Row& row : findings.rows)
            if (cellText(findings, row.key, QStringLiteral("class")) == QLatin1String(kind))
                texts << rowText(findings, row.key, columns);
        return texts;
    }
    QString rowOfRule(const char* rule) const {
        for (const Row& row : findings.rows)
            if (cellText(findings, row.key, QStringLiteral("rule")) == QLatin1String(rule))
                return row.key;
        return {};
    }
};

Contents sample(const char* key) {
    return *sampleContents(QString::fromLatin1(key));
}

/// A scenario whose published cost differs by the cost of a secret member; and is accepted.
struct Accepted {
    MadeDocument made;
    Id<Initiative> initiative;
    QString finding;

    explicit Accepted(bool secret) {
        initiative = made.initiative(QStringLiteral("Brandvägg"), {tkr(10)}, {tkr(0)});
        Initiative row = *made.contents.find(initiative);
        row.secret = secret;
        row.publicName = QStringLiteral("Skydd");
        made.contents.replace(row);
        PublishedFigure published = made.filled<PublishedFigure>();
        published.quantity = PublishedQuantity::MemberCost;
        published.scenario = made.scenario(QStringLiteral("1"), {initiative});
        published.initiative = initiative;
        published.year = 2025;
        published.figure = tkr(12);
        published.place = QStringLiteral("sida 3");
        made.add(published);
        finding = reconcile(made.contents)->findings.front().key();
        AcceptedDifference accepted = made.filled<AcceptedDifference>();
        accepted.finding = finding;
        accepted.reason = QStringLiteral("Brandväggen blev dyrare");
        accepted.acceptedBy = QStringLiteral("Anna");
        accepted.acceptedOn = QDate(2024, 9, 30);
        made.add(accepted);
    }
};

} // namespace

class FindingsTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesOfGoteborg() {
        const Findings found(sample("goteborg-2025"));
        QCOMPARE(found.rows("Difference", words("number name published known difference")),
                 QStringList({
                     QStringLiteral("1 Scenario 1, Scenario: proposed initiatives, 2025 "
                                    "20550 21400 -850"),
                     QStringLiteral("2 Scenario 1, Scenario: proposed initiatives, 2026 "
                                    "6200 7200 -1000"),
                     QStringLiteral("3 Scenario 3, Scenario: proposed initiatives, 2026 "
                                    "6700 7200 -500"),
                     QStringLiteral("4 Scenario 3, Scenario: net benefit 6000 6950 -950"),
                     QStringLiteral("5 Scenario 1, Utveckla bevarandeplattform, Cost in the "
                                    "scenario's table, 2025 2850 2000 850"),
                     QStringLiteral("6 Vidareutveckling SDK, 2025 1000 - -"),
                     QStringLiteral("7 Införande av ny integrationsplattform, 2025 1000 - -"),
                     QStringLiteral("8 OpenShift, övervakning och DevOps, 2025 1610 - -"),
                 }));
    }

    void numbersFollowTheOrderOfTheClasses() {
        const Findings found(sample("goteborg-2025"));
        QStringList kinds;
        for (std::size_t at = 0; at < found.findings.rows.size(); ++at) {
            const QString& key = found.findings.rows[at].key;
            QCOMPARE(cellText(found.findings, key, QStringLiteral("number")),
                     QString::number(at + 1));
            kinds << cellText(found.findings, key, QStringLiteral("class"));
        }
        kinds.removeDuplicates();
        QCOMPARE(kinds, QStringList({QStringLiteral("Difference"), QStringLiteral("Truncation"),
                                     QStringLiteral("Rounding"), QStringLiteral("Not decidable")}));
    }

    void countsTheClasses() {
        const Findings found(sample("goteborg-2025"));
        QStringList counts;
        for (const Row& row : found.classes.rows) {
            counts << rowText(found.classes, row.key, words("class count"));
            QVERIFY(cellAt(found.classes, row.key, QStringLiteral("count"))->formula.has_value());
        }
        QCOMPARE(
            counts,
            QStringList({QStringLiteral("Difference 8"), QStringLiteral("Truncation 3"),
                         QStringLiteral("Rounding 6"), QStringLiteral("Not decidable 12"),
                         QStringLiteral("Agreement 86"), QStringLiteral("Compared in all 115")}));
        QCOMPARE(found.agreements.rows.size(), std::size_t{86});
    }

    void partsAddUpToWhatIsKnown_data() {
        QTest::addColumn<QString>("document");
        QTest::newRow("goteborg-2025") << "goteborg-2025";
        QTest::newRow("norrtalje-2019") << "norrtalje-2019";
    }
    void partsAddUpToWhatIsKnown() {
        QFETCH(QString, document);
        const Contents contents = *sampleContents(document);
        const auto reconciliation = reconcile(contents);
        const Findings found(contents);
        QVERIFY(!reconciliation->findings.empty());
        for (const Finding& finding : reconciliation->findings) {
            if (finding.rule == FindingRule::AverageImpact ||
                finding.rule == FindingRule::EstimatePercentage ||
                finding.rule == FindingRule::MovedCauseMissing)
                continue;
            FigureSum sum;
            for (qsizetype part = 1; part <= finding.parts.size(); ++part)
                sum.add(std::get<Figure>(
                    cellAt(found.parts, QStringLiteral("%1/%2").arg(finding.key()).arg(part),
                           QStringLiteral("figure"))
                        ->content));
            QCOMPARE(cellText(found.findings, finding.key(), QStringLiteral("known")),
                     test::text(Figure(*sum.known())));
            QVERIFY(cellAt(found.findings, finding.key(), QStringLiteral("known"))->formula);
        }
    }

    void differencesAreFormulas() {
        const Findings found(sample("goteborg-2025"));
        const QString row = found.rowOfRule("Net benefit and its parts");
        const Cell* difference = cellAt(found.findings, row, QStringLiteral("difference"));
        QVERIFY(difference && difference->formula);
        QCOMPARE(difference->formula->references.front().from,
                 found.findings.at(row, QStringLiteral("published")));
        QCOMPARE(difference->formula->references.back().from,
                 found.findings.at(row, QStringLiteral("known")));
    }

    void aMeanIsAMeanOfItsYears() {
        const Findings found(sample("goteborg-2025"));
        const QString row = found.rowOfRule("Average impact and its years");
        QCOMPARE(rowText(found.findings, row, words("published computed known difference")),
                 QStringLiteral("166 166.66667 166.66667 -0.66667"));
        QVERIFY(cellAt(found.findings, row, QStringLiteral("computed"))
                    ->formula->text.contains(QStringLiteral("COUNT")));
        QCOMPARE(found.findings
                     .columns[static_cast<std::size_t>(
                         found.findings.columnIndex(QStringLiteral("difference")))]
                     .decimals,
                 2);
    }

    void remarksNameWhatIsUnknownOrDerived() {
        const Findings found(sample("goteborg-2025"));
        QCOMPARE(found.rows("Not decidable", words("remark")).first(),
                 QStringLiteral("Derived, so that it proves nothing: Övriga tjänster (ej "
                                "särredovisade)."));
        QCOMPARE(cellText(found.findings,
                          found.rowOfRule("Cause of moved development named at the service"),
                          QStringLiteral("remark")),
                 QStringLiteral("The service names other causes only: Ny leverans, Volymer."));
    }

    void partsAsTextAreShortened() {
        const Contents contents = sample("goteborg-2025");
        const ReportOptions options = english();
        const auto context = ReportContext::of(contents, options);
        const auto table = findingsTable(*context, inOrder(reconcile(contents)->findings));
        QVERIFY(table.ok());
        const auto parts = [&](int number) {
            return cellText(*table, table->rows[static_cast<std::size_t>(number - 1)].key,
                            QStringLiteral("parts"));
        };
        QCOMPARE(parts(5), QStringLiteral("Utveckla bevarandeplattform 2025: 2,000"));
        const QStringList lines = parts(29).split(u'\n');
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.last(), QStringLiteral("and 19 more"));
        QVERIFY(!cellAt(*table, table->rows.front().key, QStringLiteral("known"))->formula);
    }

    void acceptedOnesSayWhy_data() {
        QTest::addColumn<bool>("secret");
        QTest::addColumn<bool>("withSecret");
        QTest::addColumn<QString>("reason");
        const QString reason = QStringLiteral("Brandväggen blev dyrare (Anna, 30 September 2024)");
        const QString withheld = QStringLiteral("Withheld (secrecy) (Anna, 30 September 2024)");
        QTest::newRow("open") << false << false << reason;
        QTest::newRow("secret") << true << false << withheld;
        QTest::newRow("secret, shown") << true << true << reason;
    }
    void acceptedOnesSayWhy() {
        QFETCH(bool, secret);
        QFETCH(bool, withSecret);
        QFETCH(QString, reason);
        const Accepted accepted(secret);
        const Findings found(accepted.made.contents, withSecret);
        QCOMPARE(cellText(found.findings, accepted.finding, QStringLiteral("accepted")), reason);
        QCOMPARE(cellText(found.findings, accepted.finding, QStringLiteral("source")),
                 QStringLiteral("sida 3"));
        const QStringList texts = allTexts(found.report);
        QCOMPARE(texts.filter(QStringLiteral("Brandvägg")).isEmpty(), secret && !withSecret);
        QCOMPARE(texts.filter(QStringLiteral("accepted with a reason")).size(), 1);
    }

    void withoutPublishedFiguresASentence() {
        const Findings found(sample("stockholm-2013"));
        QVERIFY(found.findings.rows.empty());
        QVERIFY(!found.findings.whenEmpty.isEmpty());
        QCOMPARE(cellText(found.classes, QStringLiteral("total"), QStringLiteral("count")),
                 QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(FindingsTableTest)
#include "findings_table_test.moc"
