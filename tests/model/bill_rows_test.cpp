// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/entities/allocation/unit.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

QString text(const Figure& figure) {
    return figure.isAmount()    ? figure.amount().toPlain()
           : figure.isUnknown() ? QStringLiteral("?")
                                : QStringLiteral("n/a");
}

QString text(const std::optional<Fraction>& fraction) {
    return fraction ? fraction->toPlain() : QStringLiteral("none");
}

const QByteArray units = R"("unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
    "allocationKey": [ { "id": "k", "name": "Licences" } ], )";

/// A service of 1000.00 in the year, shared as `more` says.
QByteArray service(const QByteArray& financing = {}) {
    return units + R"("service": [ { "id": "mail", "name": "Mail", "category": "base")" +
           financing + R"(, "cost": { "2025": { "budget": "1000.00" } } } ])";
}

const QByteArray volumes =
    R"("keyVolume": [ { "key": "k", "unit": "a", "year": 2025, "planned": "3" },
                      { "key": "k", "unit": "b", "year": 2025, "planned": "1" } ])";

} // namespace

/// The rows of bills, cell by cell.
class BillRowsTest : public QObject {
    Q_OBJECT

private:
    static BillRow rowOf(const Contents& contents, int unit, std::size_t row = 0) {
        const auto allocation = Allocations(contents).of(2025);
        int at = 0;
        for (const Unit& each : contents.all<Unit>())
            if (at++ == unit)
                return allocation->bill(each.id).rows.at(row);
        return {};
    }

private Q_SLOTS:
    /// 12.50 for each, 3 and 1 of them.
    void ofAPrice() {
        const Contents contents = documentOf(
            service(R"(, "financing": "unit-price")"),
            volumes + R"(, "priceItem": [ { "service": "mail", "name": "Each", "year": 2025,
                                            "key": "k", "price": "12.50" } ])");
        const BillRow row = rowOf(contents, 0);
        QCOMPARE(text(row.cost), QStringLiteral("n/a"));
        QCOMPARE(text(row.unitPrice), QStringLiteral("1250"));
        QCOMPARE(text(row.exact), QStringLiteral("3750"));
        QCOMPARE(text(row.amount), QStringLiteral("37.50"));
        QCOMPARE(row.volume->toPlain(), QStringLiteral("3"));
        QCOMPARE(text(rowOf(contents, 1).amount), QStringLiteral("12.50"));
    }

    /// Nobody knows the volume of B: its amount is unknown, and the total of all says so.
    void ofAPriceWithoutAVolume() {
        const Contents contents = documentOf(
            service(R"(, "financing": "unit-price")"),
            R"("keyVolume": [ { "key": "k", "unit": "a", "year": 2025, "planned": "3" } ],
               "priceItem": [ { "service": "mail", "name": "Each", "year": 2025, "key": "k",
                                "price": "12.50" } ])");
        const BillRow row = rowOf(contents, 1);
        QCOMPARE(text(row.exact), QStringLiteral("none"));
        QCOMPARE(text(row.amount), QStringLiteral("?"));
        const auto allocation = Allocations(contents).of(2025);
        QCOMPARE(allocation->billed().unknown, 1);
        QCOMPARE(text(allocation->billed().figure()), QStringLiteral("?"));
    }

    /// 0.001 is the least volume that a price can be made of: 1000.00 for it.
    void ofAPriceForTheLeastVolume() {
        const Contents contents = documentOf(
            service(R"(, "financing": "unit-price")"),
            R"("keyVolume": [ { "key": "k", "unit": "a", "year": 2025, "planned": "0.001" },
                              { "key": "k", "unit": "b", "year": 2025, "planned": "0" } ],
               "priceItem": [ { "service": "mail", "name": "Each", "year": 2025, "key": "k" } ])");
        QCOMPARE(text(rowOf(contents, 0).unitPrice), QStringLiteral("100000000"));
        QCOMPARE(text(rowOf(contents, 0).amount), QStringLiteral("1000.00"));
        QCOMPARE(text(rowOf(contents, 1).amount), QStringLiteral("0.00"));
    }

    /// Where a volume is missing, nobody's share is known.
    void ofAPartWithoutAVolume() {
        const Contents contents = documentOf(
            service(),
            R"("keyVolume": [ { "key": "k", "unit": "a", "year": 2025, "planned": "3" } ],
                          "servicePart": [ { "id": "p", "service": "mail", "name": "P" } ],
                          "partKey": [ { "part": "p", "key": "k" } ])");
        const BillRow row = rowOf(contents, 0);
        QCOMPARE(text(row.share), QStringLiteral("none"));
        QCOMPARE(text(row.exact), QStringLiteral("none"));
        QVERIFY(!row.totalVolume);
        QCOMPARE(text(row.amount), QStringLiteral("?"));
    }

    /// A step belongs to its part: half of 1000.00 and 70.00, as 3 : 1, and the other half.
    void ofAPartWithAStep() {
        const Contents contents = documentOf(service(), volumes + R"(,
                "servicePart": [ { "id": "p", "service": "mail", "name": "P", "sizing": "share",
                                   "share": "50" },
                                 { "id": "r", "service": "mail", "name": "R" } ],
                "partKey": [ { "part": "p", "key": "k" }, { "part": "r", "key": "k" } ],
                "breakpoint": [ { "part": "p", "threshold": "3.999", "step": "70.00" } ])");
        QCOMPARE(text(rowOf(contents, 0).cost), QStringLiteral("570.00"));
        QCOMPARE(text(rowOf(contents, 0, 1).cost), QStringLiteral("500.00"));
        QCOMPARE(text(rowOf(contents, 1).amount), QStringLiteral("142.50"));
    }

    /// An agreement that does not touch the year gives no term.
    void leasesOfOtherYears() {
        const auto with = [](const QByteArray& start, const QByteArray& payment) {
            return documentOf(service(), R"("leaseAgreement": [ { "service": "mail", "name": "L",
                "start": ")" + start + R"(", "months": 12, "payment": ")" +
                                             payment + R"(" } ])");
        };
        const auto terms = [](const Contents& contents) {
            return Allocations(contents).of(2025)->services.front()->terms.size();
        };
        QCOMPARE(terms(with("2026-01", "5.00")), std::size_t{1});
        QCOMPARE(terms(with("2024-01", "5.00")), std::size_t{1});
        QCOMPARE(terms(with("2025-12", "5.00")), std::size_t{2});
        QCOMPARE(terms(with("2024-02", "5.00")), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(BillRowsTest)
#include "bill_rows_test.moc"
