// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"
#include "reports/writers/write_report.h"
#include "tests/reports/made_scenarios.h"
#include "tests/reports/recalculation.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nytto;
using nytto::test::MadeScenarios;

namespace {
struct Case {
    QString name;
    Report report;
    QString path;
};
} // namespace

/// The reports on scenarios, findings and remaining room, of several documents: every cell
/// recalculated = stored = the program's.
class PlanReportsRecalculationTest : public QObject {
    Q_OBJECT

private:
    void addDocument(const QString& name, const Contents& contents, Language::Code language) {
        for (const char* key : {"scenario-summary", "reconciliation"}) {
            ReportOptions options;
            options.language = Language(language);
            const auto report = reportInfo(QString::fromLatin1(key))->build(contents, options);
            QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
            const QString title = QStringLiteral("%1-%2").arg(QLatin1String(key), name);
            Case it{title, *report, m_folder.filePath(title + QStringLiteral(".xlsx"))};
            const auto done = writeReport(it.report, Format::Xlsx, it.path, false);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
            m_cases.push_back(std::move(it));
        }
    }

    QTemporaryDir m_folder;
    std::vector<Case> m_cases;
    std::vector<recalculation::Pair> m_pairs;

private Q_SLOTS:
    void initTestCase() {
        for (const SampleInfo& sample : samples())
            addDocument(sample.key, *sampleContents(sample.key), Language::Code::Swedish);
        addDocument(QStringLiteral("goteborg-english"),
                    *sampleContents(QStringLiteral("goteborg-2025")), Language::Code::English);
        addDocument(QStringLiteral("made"), MadeScenarios().contents(), Language::Code::Swedish);
        addDocument(QStringLiteral("made-lasting"),
                    MadeScenarios(ImpactReading::LastingChange).contents(),
                    Language::Code::English);
        QStringList paths;
        for (const Case& it : m_cases)
            paths << it.path;
        QString error;
        m_pairs = recalculation::read(paths, error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(m_pairs.size(), m_cases.size());
    }

    void agreesWithTheProgram_data() {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < m_cases.size(); ++at)
            QTest::newRow(qPrintable(m_cases[at].name)) << static_cast<int>(at);
    }
    void agreesWithTheProgram() {
        QFETCH(int, at);
        const auto place = static_cast<std::size_t>(at);
        QCOMPARE(recalculation::differences(m_cases[place].report, m_pairs[place]), QString());
    }
};

QTEST_GUILESS_MAIN(PlanReportsRecalculationTest)
#include "plan_reports_recalculation_test.moc"
