// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/samples.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"
#include "tests/model/made_document.h"
#include "tests/reports/made_rooms.h"
#include "tests/reports/made_scenarios.h"
#include "tests/reports/own_words.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// More of everything than a list names, much of it unknown, most of it below the thresholds.
Contents crowded() {
    MadeDocument made;
    made.change([](Settings& settings) { settings.significantAmount = Money::ofThousands(500); });
    for (int number = 0; number < 30; ++number) {
        const Figure figure = number % 2 ? Figure() : tkr(number);
        made.service(QStringLiteral("Xq%1").arg(number),
                     {cell(2024, ServiceCost::Budget, tkr(100)),
                      cell(2024, ServiceCost::Outcome, figure),
                      cell(2025, ServiceCost::Proposal, number < 15 ? tkr(100 + number) : figure)});
        made.initiative(QStringLiteral("Xr%1").arg(number), {figure, figure, tkr(3)},
                        {Figure(), figure, tkr(1)});
    }
    std::vector<Id<Initiative>> members;
    for (const Initiative& initiative : made.contents.all<Initiative>())
        members.push_back(initiative.id);
    const Id<Scenario> scenario = made.scenario(QStringLiteral("Xs"), {});
    for (const Id<Initiative> member : members)
        made.member(scenario, member);
    return made.contents;
}

/// What is the same in both languages, and not the document's own: words that were never
/// translated.
QStringList untranslated(const Contents& contents, const ReportInfo& info) {
    const auto swedish = info.build(contents, {0, Language(Language::Code::Swedish), false});
    const auto english = info.build(contents, {0, Language(Language::Code::English), false});
    if (!swedish.ok() || !english.ok())
        return {QStringLiteral("The report was not made.")};
    const QStringList own = textsIn(contents);
    const QStringList inSwedish = linesOf(allTexts(*swedish));
    QStringList left;
    for (const QString& text : linesOf(allTexts(*english)))
        if (inSwedish.contains(text) && hasWords(text, own))
            left += text;
    left.removeDuplicates();
    return left;
}

/// A document by its name: a sample, or one that is made to show what samples do not.
Contents contentsOf(const QString& name) {
    if (name == u"scenarios")
        return MadeScenarios().contents();
    if (name == u"rooms")
        return MadeRooms().contents();
    return name == u"crowded" ? crowded() : *sampleContents(name);
}

/// Whether the Swedish catalogue is filled: else there is nothing to compare yet.
bool hasSwedish() {
    const Language language(Language::Code::Swedish);
    return language.translate("reports", "All checks are right") !=
           QLatin1String("All checks are right");
}

} // namespace

class ReportLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noWordIsLeftInEnglish_data() {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("report");
        QStringList documents{QStringLiteral("scenarios"), QStringLiteral("rooms"),
                              QStringLiteral("crowded")};
        for (const SampleInfo& sample : samples())
            documents << sample.key;
        for (const QString& document : documents)
            for (const ReportInfo& info : reportCatalogue())
                QTest::addRow("%s %s", qPrintable(document), info.key)
                    << document << QString::fromLatin1(info.key);
    }
    void noWordIsLeftInEnglish() {
        if (!hasSwedish())
            QSKIP("The Swedish catalogue is not filled yet.");
        QFETCH(QString, document);
        QFETCH(QString, report);
        QCOMPARE(untranslated(contentsOf(document), *reportInfo(report)).join(u'\n'), QString());
    }

    void theLanguageIsTheReports_data() {
        QTest::addColumn<Language::Code>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("sv") << Language::Code::Swedish
                            << Language(Language::Code::Swedish).unknownWord();
        QTest::newRow("en") << Language::Code::English << QStringLiteral("Unknown");
    }
    void theLanguageIsTheReports() {
        QFETCH(Language::Code, code);
        const MadeDocument made;
        for (const ReportInfo& info : reportCatalogue()) {
            const auto report = info.build(made.contents, {0, Language(code), false});
            QVERIFY2(report.ok(), info.key);
            QCOMPARE(report->language.code(), code);
            if (!report->names.empty()) // else it has no formulas, and no words for them
                QTEST(cellText(*report, "words", "unknown", "word"), "word");
        }
    }
};

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "report_language_test.moc"
