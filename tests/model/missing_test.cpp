// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/analysis/missing.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/services/service.h"
#include "model/samples/samples.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

const Language english(Language::Code::English);

/// Where things of a kind are missing.
QStringList placesOf(const Contents& contents, MissingKind kind) {
    const Calculations calculations(contents);
    QStringList places;
    for (const Missing& missing : missingOf(calculations, english))
        if (missing.kind == kind)
            places << placeOf(missing, contents, english);
    return places;
}

/// A document that lacks nothing but the texts of the chapters.
MadeDocument finished() {
    MadeDocument made;
    AnnualAnalysis analysis = made.filled<AnnualAnalysis>();
    analysis.year = 2025;
    analysis.status = AnalysisStatus::Checked;
    analysis.checkedBy = QStringLiteral("Kim");
    analysis.checkedOn = QDate(2025, 10, 1);
    made.add(analysis);
    made.service(QStringLiteral("S"), {cell(2025, ServiceCost::Proposal, tkr(100))});
    made.initiative(QStringLiteral("A"), {tkr(1), tkr(2), tkr(3)}, {tkr(0), tkr(0), tkr(0)});
    return made;
}

Initiative changed(const MadeDocument& made, auto change) {
    Initiative initiative = made.contents.all<Initiative>().front();
    change(initiative);
    return initiative;
}

} // namespace

class MissingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissingButTexts() {
        const MadeDocument made = finished();
        const Calculations calculations(made.contents);
        const auto missing = missingOf(calculations, english);
        QCOMPARE(missing.size(), std::size(choicesOf(Chapter())));
        for (const Missing& each : missing)
            QVERIFY(each.kind == MissingKind::ChapterText && each.chapter && each.subject.isNull());
    }

    void eachStandsInAChapter() {
        MadeDocument made = finished();
        Initiative ongoing = changed(made, [](Initiative& initiative) {
            initiative.stage = Stage::Ongoing;
            initiative.netBenefit = Figure::unknown();
        });
        const auto chapter = [&](MissingKind kind) {
            return chapterOf({kind, refTo(ongoing)}, made.contents);
        };
        QCOMPARE(chapter(MissingKind::NetBenefit), Chapter::NewInitiatives);
        made.contents.replace(ongoing);
        QCOMPARE(chapter(MissingKind::NetBenefit), Chapter::OngoingInitiatives);
        QCOMPARE(chapterOf({MissingKind::Status}, made.contents), Chapter::Summary);
        QCOMPARE(chapterOf({MissingKind::ChapterText, {}, {}, {}, Chapter::Keys}, made.contents),
                 Chapter::Keys);
    }

    void chaptersWithoutText() {
        MadeDocument made = finished();
        const int before =
            static_cast<int>(placesOf(made.contents, MissingKind::ChapterText).size());
        ReportText text = made.filled<ReportText>();
        text.year = 2025;
        text.chapter = Chapter::Scenarios;
        made.add(text); // empty
        QVERIFY(!hasText(made.contents, 2025, Chapter::Scenarios));
        text.text = QStringLiteral("Tre scenarier.");
        made.contents.replace(text);
        QVERIFY(hasText(made.contents, 2025, Chapter::Scenarios));
        QVERIFY(!hasText(made.contents, 2026, Chapter::Scenarios));
        const QStringList left = placesOf(made.contents, MissingKind::ChapterText);
        QCOMPARE(left.size(), before - 1);
        QVERIFY(!left.contains(QStringLiteral("4 Scenarios")));
    }

    void status_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("field"); // nothing where nothing is missing
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, AnalysisStatus status, const char* by, QDate on,
                            const char* field, const char* place) {
            QTest::newRow(name) << static_cast<int>(status) << QString::fromUtf8(by) << on
                                << QString::fromUtf8(field) << QString::fromUtf8(place);
        };
        const QDate day(2025, 10, 1);
        row("draft", AnalysisStatus::Draft, "", {}, "checkedBy", "");
        row("draft, a name", AnalysisStatus::Draft, "Kim", {}, "checkedOn", "");
        row("draft, a name and a day", AnalysisStatus::Draft, "Kim", day, "status", "");
        row("checked", AnalysisStatus::Checked, "Kim", day, "", "");
        row("checked by nobody", AnalysisStatus::Checked, " ", day, "checkedBy", "nobody is named");
        row("checked on no day", AnalysisStatus::Checked, "Kim", {}, "checkedOn",
            "no day is given");
        row("handed in", AnalysisStatus::HandedIn, "Kim", day, "", "");
        row("handed in, checked by nobody", AnalysisStatus::HandedIn, "", {}, "checkedBy",
            "nobody is named");
    }
    void status() {
        QFETCH(int, status);
        MadeDocument made = finished();
        AnnualAnalysis analysis = made.contents.all<AnnualAnalysis>().front();
        QFETCH(QString, by);
        QFETCH(QDate, on);
        QFETCH(QString, field);
        analysis.status = static_cast<AnalysisStatus>(status);
        analysis.checkedBy = by;
        analysis.checkedOn = on;
        made.contents.replace(analysis);
        const Calculations calculations(made.contents);
        const Missing first = missingOf(calculations, english).front();
        QCOMPARE(first.kind == MissingKind::Status, !field.isEmpty());
        QCOMPARE(first.subject == refTo(analysis), !field.isEmpty());
        QCOMPARE(first.field, field);
        if (!field.isEmpty())
            QTEST(placeOf(first, made.contents, english), "place");
    }

    void ofServicesAndInitiatives_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, MissingKind kind, const char* place) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(place);
        };
        row("base cost", MissingKind::BaseCost, "T, 2025");
        row("cost", MissingKind::InitiativeCost, "B, 2026");
        row("impact", MissingKind::InitiativeImpact, "B, 2025");
        row("net benefit", MissingKind::NetBenefit, "B");
        row("certainty", MissingKind::Certainty, "C");
    }
    void ofServicesAndInitiatives() {
        QFETCH(int, kind);
        MadeDocument made = finished();
        made.service(QStringLiteral("T"), {});
        made.service(QStringLiteral("U"), {}, ServiceCategory::Additional); // not in the base
        Initiative b = made.filled<Initiative>();
        b.name = QStringLiteral("B");
        b.cost = made.series({tkr(1)});
        made.add(b);
        Initiative c = changed(made, [](Initiative& initiative) {
            initiative.name = QStringLiteral("C");
            initiative.netBenefit = tkr(10);
        });
        c.id = Id<Initiative>::create();
        made.add(c);
        Initiative over = b;
        over.id = Id<Initiative>::create();
        over.stage = Stage::Closed;
        made.add(over);
        const QStringList places = placesOf(made.contents, static_cast<MissingKind>(kind));
        QCOMPARE(places.size(), 1);
        QTEST(places.front(), "place");
    }

    void aReasonGivenIsNotMissing() {
        MadeDocument made = finished();
        for (const Certainty certainty : {Certainty::Missing, Certainty::Withheld}) {
            made.contents.replace(changed(made, [&](Initiative& initiative) {
                initiative.netBenefit = Figure::unknown();
                initiative.certainty = certainty;
            }));
            QCOMPARE(placesOf(made.contents, MissingKind::NetBenefit), QStringList());
        }
    }

    void investmentsWithGaps() {
        MadeDocument made = finished();
        Investment investment = made.filled<Investment>();
        investment.name = QStringLiteral("Servrar");
        made.add(investment);
        const QStringList places = placesOf(made.contents, MissingKind::Investment);
        QCOMPARE(places.size(), 1);
        QVERIFY2(places.front().startsWith(QStringLiteral("Servrar: ")),
                 qPrintable(places.front()));
    }

    /// Every open difference is there, and leads somewhere.
    void differencesOfGoteborg() {
        const Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        const Calculations calculations(contents);
        int expected = 0;
        for (const Finding& finding : calculations.reconciliation()->findings)
            if (finding.kind == FindingClass::Difference && finding.accepted.isNull())
                ++expected;
        QVERIFY(expected > 0);
        QCOMPARE(placesOf(contents, MissingKind::Finding).size(), expected);
        for (const Missing& missing : missingOf(calculations, english))
            QVERIFY(missing.subject.isNull() || contents.contains(missing.subject));
        // Those of last year's scenarios, changes and sources are nothing that this year lacks.
        Settings settings = contents.settings();
        settings.firstYear = 2026;
        Contents next = contents;
        next.replace(settings);
        QVERIFY(!Calculations(next).reconciliation()->findings.empty());
        QCOMPARE(placesOf(next, MissingKind::Finding), QStringList());
    }
};

QTEST_GUILESS_MAIN(MissingTest)
#include "missing_test.moc"
