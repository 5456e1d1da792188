// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/tables/bills/problems_table.h"
#include "model/tables/report.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Services that are shared by the volumes of one key, of which B has none.
Contents sharedBy(int services) {
    QStringList rows, parts, keys;
    for (int at = 1; at <= services; ++at) {
        rows << QStringLiteral(R"({ "id": "s%1", "name": "S%1", "category": "base",
                                    "cost": { "2025": { "budget": "100.00" } } })")
                    .arg(at);
        parts << QStringLiteral(R"({ "id": "p%1", "service": "s%1", "name": "All" })").arg(at);
        keys << QStringLiteral(R"({ "part": "p%1", "key": "pupils" })").arg(at);
    }
    const auto list = [](const char* kind, const QStringList& all) {
        return QStringLiteral(R"("%1": [ %2 ])").arg(QLatin1String(kind), all.join(u','));
    };
    const QString shared = QStringLiteral(
        R"("unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
           "allocationKey": [ { "id": "pupils", "name": "Pupils" } ],
           "keyVolume": [ { "key": "pupils", "unit": "a", "year": 2025, "planned": "5" } ])");
    return documentOf(QStringList{shared, list("service", rows), list("servicePart", parts),
                                  list("partKey", keys)}
                          .join(u',')
                          .toUtf8(),
                      {});
}

} // namespace

class SharedProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVolumeThatSeveralServicesLackIsOneThing_data() {
        QTest::addColumn<int>("services");
        QTest::addColumn<QString>("sentence");
        const auto shared = [](const char* services) {
            return QStringLiteral("The volume of “B” in the key “Pupils” is missing in 2025, so "
                                  "that %1 are not known; enter it, or 0 where there is none.")
                .arg(QString::fromUtf8(services));
        };
        QTest::newRow("one") << 1
                             << QStringLiteral("“S1”, 2025: the volume of “B” in the key “Pupils” "
                                               "is missing; enter it, or 0 where there is none.");
        QTest::newRow("two") << 2 << shared("“S1” and “S2”");
        QTest::newRow("four") << 4 << shared("“S1”, “S2”, “S3” and “S4”");
        QTest::newRow("nine") << 9 << shared("“S1”, “S2”, “S3” and 6 more");
    }
    void aVolumeThatSeveralServicesLackIsOneThing() {
        QFETCH(int, services);
        const Contents contents = sharedBy(services);
        const auto allocation = Allocations(contents).of(2025);
        const Language language(Language::Code::English);
        const ReportTable table = problemsTable(contents, *allocation, language);
        QCOMPARE(table.rows.size(), std::size_t{1});
        QTEST(std::get<QString>(table.rows.front().cells.front().content), "sentence");
        const MendingPlace place =
            mendingPlaceOf(table.rows.front().key, contents, *allocation, language);
        QCOMPARE(place.subject.kind, QStringLiteral("allocationKey"));
        QCOMPARE(place.rows, QStringLiteral("keyVolume"));
    }
};

QTEST_GUILESS_MAIN(SharedProblemsTest)
#include "shared_problems_test.moc"
