// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/services/service_changes.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "model/tables/report_options.h"
#include "model/tables/services/changes.h"
#include "tests/model/made_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Services that change from a budget to a proposal, with thresholds of 500 tkr and 5 %.
class Changing {
public:
    Changing() {
        made.change([](Settings& settings) {
            settings.significantAmount = Money::ofThousands(500);
            settings.significantShare = Rate::ofPercent(5);
        });
    }
    Id<Service> add(const char* name, Figure budget, Figure proposal, bool derived = false) {
        Service service = made.filled<Service>();
        service.name = QString::fromLatin1(name);
        service.derived = derived;
        service.cost = YearSeries{cell(2023, ServiceCost::Outcome, tkr(1)),
                                  cell(2024, ServiceCost::Budget, budget),
                                  cell(2025, ServiceCost::Proposal, proposal)};
        return made.add(service);
    }
    void addCause(Id<Service> service, const char* name, const char* note = "") {
        ChangeCause cause = made.filled<ChangeCause>();
        cause.name = QString::fromLatin1(name);
        ServiceCause entry = made.filled<ServiceCause>();
        entry.service = service;
        entry.year = 2025;
        entry.cause = made.add(cause);
        entry.note = QString::fromLatin1(note);
        made.add(entry);
    }
    ReportTable table() const {
        const ReportOptions options{0, Language(Language::Code::English)};
        const auto context = ReportContext::of(made.contents, options);
        return *changesTable(*context, *serviceChanges(made.contents, 2025));
    }

    MadeDocument made;
};

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowOfAService_data() {
        QTest::addColumn<Figure>("budget");
        QTest::addColumn<Figure>("proposal");
        QTest::addColumn<QString>("cells"); // change, share, over amount, over share, status
        const auto row = [](const char* name, Figure budget, Figure proposal, const char* cells) {
            QTest::newRow(name) << budget << proposal << QString::fromLatin1(cells);
        };
        const Figure none = Figure::notApplicable();
        row("1000 to 2000", tkr(1000), tkr(2000), "1000|100%|Yes|Yes|");
        row("1000 to 1100", tkr(1000), tkr(1100), "100|10%|No|Yes|");
        row("100000 to 100500", tkr(100'000), tkr(100'500), "500|0.5%|Yes|No|");
        row("1000 to 400", tkr(1000), tkr(400), "-600|-60%|Yes|Yes|");
        row("0 to 500", tkr(0), tkr(500), "500|n/a|Yes||");
        row("-1000 to -1600", tkr(-1000), tkr(-1600), "-600|-60%|Yes|Yes|");
        row("n/a to 7545", none, tkr(7545), "7545|n/a|||New");
        row("5000 to n/a", tkr(5000), none, "-5000|n/a|||Ended");
        row("unknown to 100", Figure::unknown(), tkr(100), "unknown|unknown|||Change unknown");
    }
    void aRowOfAService() {
        QFETCH(Figure, budget);
        QFETCH(Figure, proposal);
        Changing changing;
        changing.add("S", budget, proposal);
        const ReportTable table = changing.table();
        const QString row = rowNamed(table, QStringLiteral("S"));
        QStringList cells;
        for (const char* column : {"change", "share", "over-amount", "over-share", "status"})
            cells += cellText(table, row, QString::fromLatin1(column));
        QTEST(cells.join(u'|'), "cells");
    }

    void whatIsBelowIsCountedInOneRow() {
        Changing changing;
        changing.add("big", tkr(1000), tkr(2000));
        changing.add("small", tkr(100'000), tkr(100'100));
        changing.add("smaller", tkr(100'000), tkr(99'999));
        changing.add("rest", tkr(500), tkr(300), true);
        const ReportTable table = changing.table();
        QCOMPARE(columnText(table, QStringLiteral("change")),
                 QStringLiteral("big=1000; Below the thresholds: 2 services=99; rest=-200; "
                                "The base in all=899"));
        QCOMPARE(cellText(table, QStringLiteral("below"), QStringLiteral("share")),
                 QStringLiteral("0.0495%"));
        QCOMPARE(cellText(table, rowNamed(table, QStringLiteral("rest")), QStringLiteral("status")),
                 QStringLiteral("Derived remainder"));
    }

    void changesOfNewServicesAddUp() {
        Changing changing;
        changing.add("new", Figure::notApplicable(), tkr(400));
        changing.add("ended", tkr(300), Figure::notApplicable());
        changing.add("big", tkr(1000), tkr(2000));
        const ReportTable table = changing.table();
        QCOMPARE(cellText(table, QStringLiteral("total"), QStringLiteral("change")),
                 QStringLiteral("1100"));
        QCOMPARE(cellText(table, QStringLiteral("total"), QStringLiteral("budget")),
                 QStringLiteral("1300"));
        QCOMPARE(cellText(table, QStringLiteral("total"), QStringLiteral("proposal")),
                 QStringLiteral("2400"));
    }

    void causesStandTogether() {
        Changing changing;
        const auto service = changing.add("S", tkr(1000), tkr(2000));
        changing.addCause(service, "Volumes");
        changing.addCause(service, "Delivery", "from May");
        QCOMPARE(columnText(changing.table(), QStringLiteral("causes")),
                 QStringLiteral("S=Volumes, Delivery (from May); The base in all="));
    }

    void withoutServicesItSaysSo() {
        const ReportTable table = Changing().table();
        QCOMPARE(table.rows.size(), std::size_t{0});
        QCOMPARE(table.whenEmpty,
                 QStringLiteral("The document has no services of the base for this year."));
    }

    void theThresholdsAreNamed_data() {
        QTest::addColumn<int>("thousands");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("both") << 500 << 5 << QStringLiteral("500 SEK thousand or 5\u00A0% of last");
        QTest::newRow("amount") << 500 << 0 << QStringLiteral("the change reaches 500 SEK");
        QTest::newRow("per cent") << 0 << 5 << QStringLiteral("the change reaches 5\u00A0%.");
        QTest::newRow("none") << 0 << 0 << QStringLiteral("No thresholds are stated");
    }
    void theThresholdsAreNamed() {
        QFETCH(int, thousands);
        QFETCH(int, percent);
        QFETCH(QString, sentence);
        Changing changing;
        changing.add("S", tkr(1000), tkr(2000));
        changing.made.change([&](Settings& settings) {
            settings.significantAmount = Money::ofThousands(thousands);
            settings.significantShare =
                percent ? std::optional(Rate::ofPercent(percent)) : std::nullopt;
        });
        const ReportTable table = changing.table();
        const QString notes = QStringList(table.notes.begin(), table.notes.end()).join(u'\n');
        QVERIFY2(notes.contains(sentence), qPrintable(notes));
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
