// SPDX-License-Identifier: GPL-3.0-or-later
// A person's “%1” is a text like any other: nothing is filled in for it.
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/samples/samples.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"
#include "tests/reports/changed_rows.h"
#include "tests/reports/made_rooms.h"
#include "tests/reports/made_scenarios.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

const QString places = QStringLiteral("%1 %2 %3 %4 %n");
const QString neutral = QStringLiteral("¤a ¤b ¤c ¤d ¤e");
const Language swedish(Language::Code::Swedish);

Contents contentsOf(const QString& name) {
    if (name == u"scenarios")
        return MadeScenarios().contents();
    if (name == u"rooms")
        return MadeRooms().contents();
    return *sampleContents(name);
}

QStringList reportTexts(const ReportInfo& info, const Contents& contents) {
    const auto report = info.build(contents, {0, swedish, true});
    return report ? allTexts(*report) : QStringList{report.error().message};
}

/// The sentences of every finding and its parts.
QStringList findingTexts(const Contents& contents) {
    const auto found = reconcile(contents);
    if (!found)
        return {found.error().message};
    QStringList texts;
    for (const Finding& finding : found->findings) {
        texts << placeOf(finding, contents, swedish) << describe(finding, contents, swedish);
        for (const FindingPart& part : finding.parts)
            texts << nameOf(part, contents, swedish);
    }
    return texts;
}

void compare(QStringList typed, const QStringList& plain) {
    for (QString& text : typed)
        text.replace(places, neutral);
    QCOMPARE(typed.size(), plain.size());
    for (qsizetype at = 0; at < plain.size(); ++at)
        QCOMPARE(typed[at], plain[at]);
}

} // namespace

class TypedPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsKeepThem_data() {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("key");
        QStringList documents{QStringLiteral("scenarios"), QStringLiteral("rooms")};
        for (const SampleInfo& sample : samples())
            documents << sample.key;
        for (const QString& document : documents)
            for (const ReportInfo& info : reportCatalogue())
                QTest::addRow("%s of %s", info.key, qPrintable(document))
                    << document << QString::fromLatin1(info.key);
    }
    void reportsKeepThem() {
        QFETCH(const QString, document);
        QFETCH(const QString, key);
        const Contents contents = contentsOf(document);
        compare(reportTexts(*reportInfo(key), withWords(contents, places)),
                reportTexts(*reportInfo(key), withWords(contents, neutral)));
    }

    void findingsKeepThem_data() {
        QTest::addColumn<QString>("document");
        QTest::newRow("scenarios") << QStringLiteral("scenarios");
        for (const SampleInfo& sample : samples())
            QTest::newRow(qPrintable(sample.key)) << sample.key;
    }
    void findingsKeepThem() {
        QFETCH(const QString, document);
        const Contents contents = contentsOf(document);
        compare(findingTexts(withWords(contents, places)),
                findingTexts(withWords(contents, neutral)));
    }
};

QTEST_GUILESS_MAIN(TypedPlacesTest)
#include "typed_places_test.moc"
