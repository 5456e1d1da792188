// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/services/service.h"
#include "model/tables/bills/passed_cost_table.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Power passes half of 100.01 on to Net, which passes a third (33.3333 %) of all that it has on to
/// Workplace. Net leases, too.
Contents chain() {
    return documentOf(R"(
        "service": [ { "id": "power", "name": "Power", "stepOrder": 1,
                       "cost": { "2025": { "budget": "100.01" } } },
                     { "id": "net", "name": "Net", "stepOrder": 2,
                       "cost": { "2025": { "budget": "900.00" } } },
                     { "id": "work", "name": "Workplace", "stepOrder": 3,
                       "cost": { "2025": { "budget": "10.00" } } },
                     { "id": "alone", "name": "Alone", "cost": {} } ],
        "leaseAgreement": [ { "service": "net", "name": "Switches", "start": "2025-12",
                              "payment": "12.00" } ],
        "serviceUse": [ { "provider": "power", "user": "net", "share": "50" },
                        { "provider": "net", "user": "work", "share": "33.3333" } ])",
                      {});
}

struct Chain {
    Contents contents = chain();
    Allocations allocations{contents};
    std::shared_ptr<const Allocation> allocation = allocations.of(2025);
    Language language{Language::Code::English};

    Id<Service> service(const char* name) const {
        for (const Service& each : contents.all<Service>())
            if (each.name == QLatin1String(name))
                return each.id;
        return {};
    }
    ReportTable table(const char* name) const {
        return passedCostTable(contents, *allocation, service(name), language);
    }
};

QString text(const Figure& figure) {
    return figure.isAmount() ? figure.amount().toPlain() : QStringLiteral("?");
}

QStringList rows(const ReportTable& table) {
    QStringList texts;
    for (const Row& row : table.rows)
        texts << std::get<QString>(row.cells[0].content) + u' ' +
                     text(std::get<Figure>(row.cells[1].content));
    return texts;
}

} // namespace

class PassedCostTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Net has 900.00 + 12.00 + 50.005 = 962.005, of which 0.333333 × 962.005 = 320.668012… go on.
    void everyEndShowsWhatPasses_data() {
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("Power") << QStringList{QStringLiteral("Own cost 100.01"),
                                              QStringLiteral("Passed on to Net -50.01"),
                                              QStringLiteral("Left to allocate 50.00")};
        QTest::newRow("Net") << QStringList{QStringLiteral("Own cost 912.00"),
                                            QStringLiteral("Received from Power 50.01"),
                                            QStringLiteral("Passed on to Workplace -320.67"),
                                            QStringLiteral("Left to allocate 641.34")};
        QTest::newRow("Workplace") << QStringList{QStringLiteral("Own cost 10.00"),
                                                  QStringLiteral("Received from Net 320.67"),
                                                  QStringLiteral("Left to allocate 330.67")};
        QTest::newRow("Alone") << QStringList{QStringLiteral("Own cost ?"),
                                              QStringLiteral("Left to allocate ?")};
    }
    void everyEndShowsWhatPasses() {
        const Chain chain;
        QTEST(rows(chain.table(QTest::currentDataTag())), "expected");
    }

    void everyAmountIsExplained() {
        const Chain chain;
        for (const char* name : {"Power", "Net", "Workplace", "Alone"}) {
            const ReportTable table = chain.table(name);
            for (const Row& row : table.rows) {
                const auto explanation =
                    explainPassedCost(chain.contents, *chain.allocation, chain.service(name),
                                      chain.language, row.key);
                QVERIFY(explanation.has_value());
                QCOMPARE(explanation->result, std::get<Figure>(row.cells[1].content));
                QVERIFY(!explanation->terms.empty());
            }
        }
    }

    void aReceivedCostIsExplainedByAllThatTheOtherHas() {
        const Chain chain;
        const ReportTable table = chain.table("Workplace");
        const auto explanation =
            explainPassedCost(chain.contents, *chain.allocation, chain.service("Workplace"),
                              chain.language, table.rows[1].key);
        QStringList terms;
        for (const Explanation::Term& term : explanation->terms)
            terms << term.name + u' ' + (term.text.isEmpty() ? text(term.figure) : term.text);
        QCOMPARE(terms, (QStringList{QStringLiteral("Net: own cost 912.00"),
                                     QStringLiteral("Received from Power 50.005000"),
                                     QStringLiteral("Share 333333/1000000"),
                                     QStringLiteral("Exact amount 320.668013")}));
    }
};

QTEST_GUILESS_MAIN(PassedCostTableTest)
#include "passed_cost_table_test.moc"
