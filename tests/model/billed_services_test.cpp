// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/unit_order.h"
#include "model/calculation/bills/bill_comparison.h"
#include "model/calculation/calculations.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/problems_table.h"
#include "model/tables/formula.h"
#include "model/tables/report_context.h"
#include "model/tables/report_options.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Net has a lease and passes half of all it costs on to Mail; Mail's use by Net is against the
/// step order. Forms is outside the base.
const QByteArray document = R"(
    "unit": [ { "id": "a", "name": "A" } ],
    "service": [ { "id": "net", "name": "Net", "category": "digital-infrastructure", "stepOrder": 1,
                   "cost": { "2025": { "budget": "1000.00" } } },
                 { "id": "mail", "name": "Mail", "category": "base", "stepOrder": 2,
                   "cost": { "2025": { "budget": "500.00" } } },
                 { "id": "forms", "name": "Forms", "category": "additional",
                   "cost": { "2025": { "budget": "90.00" } } } ],
    "leaseAgreement": [ { "service": "net", "name": "Switches", "start": "2025-01", "months": 12,
                          "payment": "10.00" } ],
    "serviceUse": [ { "provider": "net", "user": "mail", "share": "50" },
                    { "provider": "mail", "user": "net", "share": "20" } ])";

QString shown(const Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell.content))
        return *text;
    const auto* figure = std::get_if<Figure>(&cell.content);
    return !figure               ? QString()
           : figure->isAmount()  ? figure->amount().toPlain()
           : figure->isUnknown() ? QStringLiteral("?")
                                 : QStringLiteral("n/a");
}

QStringList rowsOf(const ReportTable& table, const QStringList& columns) {
    QStringList rows;
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const QString& column : columns)
            cells << shown(row.cells[static_cast<std::size_t>(table.columnIndex(column))]);
        rows << cells.join(u' ');
    }
    return rows;
}

struct Costs {
    Contents contents = documentOf(document, {});
    std::shared_ptr<const Allocation> allocation = Allocations(contents).of(2025);
    Language language{Language::Code::English};
    ReportOptions options{2025, Language(Language::Code::English)};
    ReportContext context() const { return *ReportContext::of(contents, options); }
};

} // namespace

class BilledServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStepFromTheServiceToTheBillIsSaid() {
        const Costs costs;
        const ReportContext context = costs.context();
        const auto table = billedServicesTable(context, *costs.allocation);
        QVERIFY(table);
        const QStringList columns{QStringLiteral("name"),     QStringLiteral("stored"),
                                  QStringLiteral("leases"),   QStringLiteral("own"),
                                  QStringLiteral("received"), QStringLiteral("passed-on"),
                                  QStringLiteral("net")};
        QCOMPARE(rowsOf(*table, columns),
                 (QStringList{QStringLiteral("Net 1000.00 120.00 1120.00 0.00 560.00 560.00"),
                              QStringLiteral("Mail 500.00 n/a 500.00 560.00 0.00 1060.00"),
                              QStringLiteral("Forms 90.00 n/a 90.00 0.00 0.00 90.00"),
                              QStringLiteral("In all 1590.00 120.00 1710.00 560.00 560.00 "
                                             "1710.00")}));
        QCOMPARE(table->columnIndex(QStringLiteral("steps")), -1);
    }

    void theBaseIsBridgedToAllServices() {
        const Costs costs;
        const ReportContext context = costs.context();
        const auto table = costBridgeTable(context, *costs.allocation);
        QVERIFY(table);
        QCOMPARE(rowsOf(*table, {QStringLiteral("name"), QStringLiteral("amount")}),
                 (QStringList{QStringLiteral("Services of the base 1500.00"),
                              QStringLiteral("Services outside the base 90.00"),
                              QStringLiteral("Leases 120.00"), QStringLiteral("Breakpoints 0.00"),
                              QStringLiteral("Own cost of all services 1710.00"),
                              QStringLiteral("Passed on between services 0.00"),
                              QStringLiteral("Not billed: covered by no part or price -1710.00"),
                              QStringLiteral("All bills 0.00")}));
        QCOMPARE(table->columnIndex(QStringLiteral("known")), -1);
    }

    void aScenarioThatChangesNobodysBillSaysSo_data() {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<bool>("says");
        QTest::newRow("no service") << QByteArray() << true;
        QTest::newRow("a service") << QByteArray(R"("services": [ "mail" ],)") << false;
    }
    void aScenarioThatChangesNobodysBillSaysSo() {
        QFETCH(QByteArray, services);
        QFETCH(bool, says);
        const Contents contents = documentOf(
            R"("unit": [ { "id": "a", "name": "A" } ],
               "service": [ { "id": "mail", "name": "Mail", "category": "base",
                              "cost": { "2025": { "budget": "500.00" } } } ],
               "allocationKey": [ { "id": "even", "name": "Even", "method": "even" } ],
               "servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
               "partKey": [ { "part": "all", "key": "even" } ],
               "scenario": [ { "id": "s", "name": "One", "year": 2025 } ],
               "scenarioMember": [ { "scenario": "s", "initiative": "i" } ],)"
            R"("initiative": [ { "id": "i", "name": "Archive", )" +
                services + R"("impact": { "2025": "50.00" } } ])",
            {});
        const Calculations calculations(contents);
        const auto& summaries = calculations.scenarios();
        QVERIFY(summaries);
        const Allocations allocations(contents);
        ComparedBills bills{allocations.of(2025),
                            allocations.of(2025, summaries->front()),
                            {},
                            QStringLiteral("before"),
                            QStringLiteral("after")};
        bills.comparison = *compareBills(*bills.before, *bills.after);
        const Language language(Language::Code::English);
        const ReportTable table = billsTable(contents, bills, UnitOrder(contents), language);
        QCOMPARE(std::ranges::any_of(table.notes,
                                     [](const QString& note) {
                                         return note.contains(QStringLiteral("nobody's bill"));
                                     }),
                 says);
        const QString problems =
            rowsOf(problemsTable(contents, *bills.after, language), {QStringLiteral("problem")})
                .join(u'\n');
        QCOMPARE(problems.contains(QStringLiteral("“Archive” changes nobody's bill")), says);
    }

    void aUseAgainstTheOrderIsNoProblem() {
        const Costs costs;
        const ReportTable table = problemsTable(costs.contents, *costs.allocation, costs.language);
        for (const QString& row : rowsOf(table, {QStringLiteral("problem")}))
            QVERIFY2(!row.contains(QStringLiteral("step order")), qPrintable(row));
        QCOMPARE(table.notes.size(), std::size_t{1});
        QVERIFY2(table.notes.front().contains(QString::fromUtf8("“Net” of “Mail”")),
                 qPrintable(table.notes.front()));
    }
};

QTEST_GUILESS_MAIN(BilledServicesTest)
#include "billed_services_test.moc"
