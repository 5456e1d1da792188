// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/what_if.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/bills/what_if.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

/// A what-if that decides a proposed part of a service.
class WhatIfPartTest : public QObject {
    Q_OBJECT

private:
    static Contents documentWith(const QByteArray& part, const QByteArray& item) {
        return documentOf(R"("service": [ { "id": "mail", "name": "Mail", "category": "base" } ],
                             "whatIf": [ { "id": "w", "name": "Change", "year": 2025 } ],
                             "servicePart": [ { "id": "s", "service": "mail", "name": "Sent",
                                                "state": "proposed")" +
                              part + " } ]",
                          R"("whatIfItem": [ { "whatIf": "w", "kind": "part")" + item + " } ]");
    }
    static Result<Contents> decided(const Contents& contents) {
        return contentsWith(contents, contents.all<WhatIf>().front().id);
    }

private Q_SLOTS:
    void startsInTheYearOrLater_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("expected");
        QTest::newRow("no start") << QByteArray() << 2025;
        QTest::newRow("2020") << QByteArray(R"(, "fromYear": 2020)") << 2025;
        QTest::newRow("2027") << QByteArray(R"(, "fromYear": 2027)") << 2027;
    }
    void startsInTheYearOrLater() {
        QFETCH(QByteArray, from);
        const auto contents = decided(documentWith(from, R"(, "part": "s")"));
        QVERIFY2(contents.ok(), contents ? "" : qPrintable(contents.error().message));
        const ServicePart& part = contents->all<ServicePart>().front();
        QTEST(*part.fromYear, "expected");
        QVERIFY(part.state == DecisionState::Decided);
    }

    void wantsToKnowWhichPart() {
        const auto contents = decided(documentWith("", ""));
        QVERIFY(!contents.ok());
        QCOMPARE(contents.error().code, ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(WhatIfPartTest)
#include "what_if_part_test.moc"
