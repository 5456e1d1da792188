// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/calculations.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/services/service.h"
#include "model/samples/samples.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/formula.h"
#include "model/tables/report_context.h"
#include "model/tables/report_options.h"
#include "tests/model/json_document.h"
#include "tests/model/random_allocation.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

constexpr quint32 documents = 150;

ReportTable bridgeOf(const Contents& contents, const Allocation& allocation) {
    const ReportOptions options{2025, Language(Language::Code::English)};
    const ReportContext context = *ReportContext::of(contents, options);
    return *costBridgeTable(context, allocation);
}

Figure figureAt(const ReportTable& table, const Row& row, const char* column) {
    return std::get<Figure>(
        row.cells[static_cast<std::size_t>(table.columnIndex(QString::fromLatin1(column)))]
            .content);
}

/// "Leases 120.00" or "Leases ? 100.00", a row each.
QStringList rowsOf(const ReportTable& table) {
    QStringList rows;
    for (const Row& row : table.rows) {
        QStringList cells{std::get<QString>(row.cells.front().content)};
        for (std::size_t at = 1; at < row.cells.size(); ++at) {
            const Figure figure = std::get<Figure>(row.cells[at].content);
            cells << (figure.isUnknown()  ? QStringLiteral("?")
                      : figure.isAmount() ? figure.amount().toPlain()
                                          : QStringLiteral("n/a"));
        }
        rows << cells.join(u' ');
    }
    return rows;
}

} // namespace

/// From what the services cost to what is billed, a row for each cause.
class CostBridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsRow() {
        const Contents contents = documentOf(R"(
            "unit": [ { "id": "a", "name": "A" } ],
            "allocationKey": [ { "id": "even", "name": "Even", "method": "even" } ],
            "service": [
                { "id": "net", "name": "Net", "category": "digital-infrastructure",
                  "cost": { "2025": { "budget": "1000.00" } } },
                { "id": "mail", "name": "Mail", "category": "base",
                  "cost": { "2025": { "forecast": "500.00" } } },
                { "id": "forms", "name": "Forms", "category": "additional",
                  "cost": { "2025": { "budget": "90.00" } } },
                { "id": "case", "name": "Case", "category": "base",
                  "cost": { "2025": { "budget": { "state": "unknown" } } } } ],
            "leaseAgreement": [ { "service": "case", "name": "Servers", "start": "2025-01",
                                  "months": 12, "payment": "10.00" } ])",
                                             R"("servicePart": [
                { "id": "n", "service": "net", "name": "N" },
                { "id": "m", "service": "mail", "name": "M" },
                { "id": "c", "service": "case", "name": "C" } ],
            "partKey": [ { "part": "n", "key": "even" }, { "part": "c", "key": "even" } ])");
        const auto allocation = Allocations(contents).of(2025);
        QCOMPARE(
            rowsOf(bridgeOf(contents, *allocation)),
            (QStringList{
                QStringLiteral("Services of the base ? 1000.00"),
                QStringLiteral("Services of the base that only have a forecast 500.00 500.00"),
                QStringLiteral("Services outside the base 90.00 90.00"),
                QStringLiteral("Leases 120.00 120.00"), QStringLiteral("Breakpoints 0.00 0.00"),
                QStringLiteral("Own cost of all services ? 1710.00"),
                QStringLiteral("Not billed: of services whose cost is not known ? -120.00"),
                QStringLiteral("Not billed: covered by no part or price -90.00 -90.00"),
                QStringLiteral("Not billed: parts that nobody pays for -500.00 -500.00"),
                QStringLiteral("All bills ? 1000.00")}));
    }

    /// A scenario whose initiatives are linked to no service: its cost is the same as above the
    /// bills, and nobody is billed for the impact.
    void anImpactLinkedToNoServiceHasItsRows() {
        const Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        const Calculations calculations(contents, 2025);
        int unlinked = 0;
        for (const ScenarioSummary& summary : *calculations.scenarios())
            for (int year = 2025; year <= 2027; ++year) {
                const auto allocation = *calculations.allocation(year, summary.scenarios.front());
                const ReportTable table = bridgeOf(contents, *allocation);
                const bool hasKnown = table.columnIndex(QStringLiteral("known")) >= 0;
                const auto known = [&](const char* row) {
                    const int at = table.rowIndex(QString::fromLatin1(row));
                    return at < 0 ? Money()
                                  : figureAt(table, table.rows[static_cast<std::size_t>(at)],
                                             hasKnown ? "known" : "amount")
                                        .amount();
                };
                FigureSum impact;
                for (const NotAllocated& row : allocation->initiatives)
                    impact.add(row.amount);
                unlinked += static_cast<int>(allocation->initiatives.size());
                QCOMPARE(known("own"), *allocation->cost().known());
                QCOMPARE(known("unlinked"), *impact.known());
                QCOMPARE(known("total").ore(), allocation->billed().ore);
            }
        QVERIFY(unlinked > 0);
    }

    /// Whatever is known: the rows come to the bills, to the öre.
    void itEndsAtTheBills_data() {
        QTest::addColumn<bool>("missing");
        QTest::newRow("all is known") << false;
        QTest::newRow("volumes are missing") << true;
    }
    void itEndsAtTheBills() {
        QFETCH(bool, missing);
        for (quint32 seed = 1; seed <= documents; ++seed) {
            const Contents contents = RandomAllocation(seed, missing).contents();
            const Allocations allocations(contents);
            for (int year = 2025; year <= 2027; ++year) {
                const auto allocation = allocations.of(year);
                const ReportTable table = bridgeOf(contents, *allocation);
                if (table.rows.empty())
                    continue;
                const bool hasKnown = table.columnIndex(QStringLiteral("known")) >= 0;
                const char* column = hasKnown ? "known" : "amount";
                std::int64_t own = 0;
                std::int64_t all = 0;
                for (const Row& row : table.rows) {
                    const std::int64_t ore = figureAt(table, row, column).amount().ore();
                    if (row.kind == RowKind::Body)
                        all += ore;
                    if (row.kind == RowKind::Subtotal)
                        QCOMPARE(ore, own = all);
                }
                const Row& total = table.rows.back();
                const std::int64_t billed = allocation->billed().known()->ore();
                const QByteArray place = QByteArray::number(seed) + " " + QByteArray::number(year);
                QVERIFY2(all == billed, place);
                QCOMPARE(figureAt(table, total, column).amount().ore(), billed);
                QCOMPARE(figureAt(table, total, "amount"), allocation->billed().figure());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CostBridgeTest)
#include "cost_bridge_test.moc"
