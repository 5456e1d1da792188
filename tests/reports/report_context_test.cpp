// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/tables/remarks.h"
#include "model/tables/report_context.h"
#include "model/tables/report_options.h"
#include "tests/model/made_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

ReportOptions english(int year = 0, bool withSecret = false) {
    return {year, Language(Language::Code::English), withSecret};
}

/// A document with one secret initiative and a note on one of its values.
struct SecretDocument {
    MadeDocument made;
    Id<Initiative> id = made.initiative(QStringLiteral("Hidden name"), {tkr(9000)}, {tkr(1000)});

    SecretDocument() {
        Initiative initiative = *made.contents.find(id);
        initiative.secret = true;
        initiative.publicName = QStringLiteral("Public name");
        initiative.description = QStringLiteral("Hidden words");
        made.contents.replace(initiative);
        note(QStringLiteral("cost"), 2025, NoteKind::Assumption);
    }
    void note(const QString& field, std::optional<int> year, NoteKind kind) {
        Note row = made.filled<Note>();
        row.subject = refTo(initiative());
        row.fieldKey = field;
        row.year = year;
        row.kind = kind;
        row.text = QStringLiteral("Why it is so");
        made.add(row);
    }
    const Initiative& initiative() const { return *made.contents.find(id); }
};

} // namespace

class ReportContextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theYearIsTheDocumentsFirst() {
        const MadeDocument made(2025, 4);
        const ReportOptions options = english();
        const auto context = ReportContext::of(made.contents, options);
        QVERIFY(context.ok());
        QCOMPARE(context->year(), 2025);
        QCOMPARE(context->years().last(), 2028);
    }

    void aYearOfACostIsEnough() {
        MadeDocument made;
        made.service(QStringLiteral("S"), {cell(2021, ServiceCost::Outcome, tkr(1))});
        const ReportOptions options = english(2021);
        const auto context = ReportContext::of(made.contents, options);
        QVERIFY(context.ok());
        QCOMPARE(context->year(), 2021);
    }

    void anotherYearIsRefusedWithTheYearsThereAre() {
        const MadeDocument made(2025, 3);
        const ReportOptions options = english(2031);
        const auto context = ReportContext::of(made.contents, options);
        QVERIFY(!context.ok());
        QCOMPARE(context.error().code, ErrorCode::BadInput);
        QVERIFY2(context.error().message.contains(QStringLiteral("2025, 2026, 2027")),
                 qPrintable(context.error().message));
        QVERIFY(context.error().message.contains(QStringLiteral("2031")));
    }

    void anEmptyDocumentIsRefused() {
        const Contents contents;
        const ReportOptions options = english();
        const auto context = ReportContext::of(contents, options);
        QVERIFY(!context.ok());
        QCOMPARE(context.error().code, ErrorCode::BadInput);
    }

    void aSecretNameIsMasked_data() {
        QTest::addColumn<bool>("withSecret");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("description");
        QTest::addColumn<CellMark>("mark");
        QTest::newRow("masked") << false << QStringLiteral("Public name")
                                << QStringLiteral("Withheld (secrecy)") << CellMark::Secret;
        QTest::newRow("shown") << true << QStringLiteral("Hidden name")
                               << QStringLiteral("Hidden words") << CellMark::Plain;
    }
    void aSecretNameIsMasked() {
        QFETCH(bool, withSecret);
        const SecretDocument document;
        const ReportOptions options = english(0, withSecret);
        const auto context = ReportContext::of(document.made.contents, options);
        QVERIFY(context.ok());
        const EntityRef ref = refTo(document.initiative());
        QTEST(plain(context->name(ref)), "name");
        QTEST(context->name(ref).mark, "mark");
        QTEST(plain(context->text(ref, document.initiative().description)), "description");
    }

    void aNotedValueIsMarkedAsAssumed_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<CellMark>("mark");
        QTest::addColumn<QString>("comment");
        QTest::newRow("its year") << 2025 << CellMark::Assumed
                                  << QStringLiteral("Assumption: Why it is so");
        QTest::newRow("another year") << 2026 << CellMark::Input << QString();
    }
    void aNotedValueIsMarkedAsAssumed() {
        QFETCH(int, year);
        const SecretDocument document;
        const ReportOptions options = english(0, true);
        const auto context = ReportContext::of(document.made.contents, options);
        const Cell cell = context->notes().entered(Cell(tkr(9000)), document.initiative(), "cost",
                                                   SeriesPlace{year});
        QTEST(cell.mark, "mark");
        QTEST(cell.comment, "comment");
    }

    void aRemarkIsNoAssumption() {
        SecretDocument document;
        document.note(QStringLiteral("impact"), {}, NoteKind::Remark);
        const ReportOptions options = english(0, true);
        const auto context = ReportContext::of(document.made.contents, options);
        const Cell cell = context->notes().entered(Cell(tkr(1)), document.initiative(), "impact",
                                                   SeriesPlace{2025});
        QCOMPARE(cell.mark, CellMark::Input);
        QCOMPARE(cell.comment, QStringLiteral("Remark: Why it is so"));
    }

    void aNoteOnTheWholeMarksAllValues() {
        SecretDocument document;
        document.note({}, {}, NoteKind::Invented);
        const ReportOptions options = english(0, true);
        const auto context = ReportContext::of(document.made.contents, options);
        const Cell value =
            context->notes().entered(Cell(tkr(1)), document.initiative(), "netBenefit");
        QCOMPARE(value.mark, CellMark::Assumed);
        QCOMPARE(value.comment, QString());
        QCOMPARE(context->name(refTo(document.initiative())).comment,
                 QStringLiteral("Invented example: Why it is so"));
    }

    void aNoteOnWhatIsSecretIsMasked() {
        const SecretDocument document;
        const ReportOptions options = english();
        const auto context = ReportContext::of(document.made.contents, options);
        const Cell cell = context->notes().entered(Cell(tkr(9000)), document.initiative(), "cost",
                                                   SeriesPlace{2025});
        QCOMPARE(cell.comment, QStringLiteral("Assumption: Withheld (secrecy)"));
    }

    void remarksFollowTheSettings() {
        MadeDocument made;
        made.change([](Settings& settings) {
            settings.displayUnit = MoneyUnit::Millions;
            settings.priceLevel = 2024;
            settings.indexIncluded = true;
            settings.impactReading = ImpactReading::LastingChange;
            settings.discountRate = Rate::ofPercent(3);
        });
        const ReportOptions options = english();
        const auto context = ReportContext::of(made.contents, options);
        QCOMPARE(priceRemark(*context),
                 QStringLiteral("Amounts are shown in SEK million. Prices of 2024. The yearly "
                                "index is included."));
        QVERIFY(impactRemark(*context).contains(QStringLiteral("accumulate")));
        QVERIFY(netBenefitRemark(*context).contains(QStringLiteral("3\u00A0%")));
        QCOMPARE(context->decimals(), 1);
    }
};

QTEST_GUILESS_MAIN(ReportContextTest)
#include "report_context_test.moc"
