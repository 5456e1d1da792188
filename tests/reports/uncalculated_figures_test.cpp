// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/analysis/uncalculated.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"

#include <QTest>

using namespace nytto;

namespace {

/// The sample with all that cannot be calculated: annuities over too many years, members moved
/// before the plan, and two services that use all of each other.
Contents uncalculable() {
    Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
    Investment investment;
    investment.id = Id<Investment>::create();
    investment.name = QStringLiteral("Platform");
    investment.initiative = contents.all<Initiative>().front().id;
    investment.start = {2025, 1};
    investment.method = CapitalMethod::Annuity;
    investment.calendar = CapitalCalendar::CalculationYears;
    investment.rateMode = RateMode::Fixed;
    investment.rate = Rate::ofPercent(100);
    contents.insert(investment);
    for (const char* name : {"Licences", "Servers"}) {
        InvestmentComponent component;
        component.id = Id<InvestmentComponent>::create();
        component.investment = investment.id;
        component.name = QString::fromLatin1(name);
        component.amount = Money::ofKronor(1'000'003);
        component.life = 100;
        contents.insert(component);
    }
    const Table<ScenarioMember> members = contents.all<ScenarioMember>();
    for (ScenarioMember member : std::vector(members.begin(), members.end())) {
        member.shift = -2;
        contents.replace(member);
    }
    const Table<ServiceUse> uses = contents.all<ServiceUse>();
    for (const ServiceUse& use : std::vector(uses.begin(), uses.end()))
        contents.remove(refTo(use));
    const Id<Service> one = contents.all<Service>().front().id;
    const Id<Service> other = std::next(contents.all<Service>().begin())->id;
    for (const auto& [provider, user] : {std::pair(one, other), std::pair(other, one)}) {
        ServiceUse use;
        use.id = Id<ServiceUse>::create();
        use.provider = provider;
        use.user = user;
        use.share = Rate::ofPercent(100);
        contents.insert(use);
    }
    return contents;
}

} // namespace

/// One figure that cannot be calculated is unknown; everything else stands.
class UncalculatedFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReportIsMade_data() {
        QTest::addColumn<QString>("report");
        QTest::addColumn<bool>("stepDown");
        for (const ReportInfo& info : reportCatalogue())
            for (const bool stepDown : {true, false})
                QTest::addRow("%s, %s", info.key, stepDown ? "step by step" : "reciprocally")
                    << QString::fromLatin1(info.key) << stepDown;
    }
    void everyReportIsMade() {
        QFETCH(QString, report);
        QFETCH(bool, stepDown);
        Contents contents = uncalculable();
        Settings settings = contents.settings();
        settings.chainMethod = stepDown ? ChainMethod::StepDown : ChainMethod::Reciprocal;
        contents.replace(settings);
        const auto made = reportInfo(report)->build(contents, {});
        QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().message));
        QVERIFY(!made->sheets.empty());
    }

    void everyOneIsNamed() {
        const Contents contents = uncalculable();
        const Language english(Language::Code::English);
        QStringList sentences;
        for (const Error& error : uncalculated(contents, english))
            sentences << error.message;
        const QString all = sentences.join(u'\n');
        for (const InvestmentComponent& component : contents.all<InvestmentComponent>())
            QVERIFY2(
                all.contains(
                    contents.find(component.investment)->name +
                    QStringLiteral(": “%1”: This amount cannot be shared out").arg(component.name)),
                qPrintable(all));
        qsizetype moved = 0;
        for (const QString& sentence : sentences)
            moved += sentence.contains(QStringLiteral("cannot be moved so far"));
        QVERIFY2(moved > 1, qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("All of “%1” is used by services that come before it")
                                  .arg(std::next(contents.all<Service>().begin())->name)),
                 qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(UncalculatedFiguresTest)
#include "uncalculated_figures_test.moc"
