// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/bills/what_if.h"
#include "model/document/edit.h"
#include "model/entities/bills/what_if.h"
#include "model/tables/bills/what_if_explanation.h"
#include "model/tables/bills/what_if_tables.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A and B in a group, and C, share Mail at 1000.00 by 1 : 3 : 4; Forms at 90.00 is A's alone. The
/// what-if spreads Mail evenly.
Contents made() {
    return documentOf(R"(
        "unit": [ { "id": "group", "name": "Group" }, { "id": "a", "name": "A", "parent": "group" },
                  { "id": "b", "name": "B", "parent": "group" }, { "id": "c", "name": "C" } ],
        "service": [ { "id": "mail", "name": "Mail", "category": "base",
                       "cost": { "2025": { "budget": "1000.00" } } },
                     { "id": "forms", "name": "Forms", "category": "additional",
                       "cost": { "2025": { "budget": "90.00" } } } ],
        "allocationKey": [ { "id": "staff", "name": "Staff" },
                           { "id": "even", "name": "Even", "method": "even" } ],
        "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025, "planned": "1" },
                       { "key": "staff", "unit": "b", "year": 2025, "planned": "3" },
                       { "key": "staff", "unit": "c", "year": 2025, "planned": "4" } ],
        "servicePart": [ { "id": "m", "service": "mail", "name": "All" },
                         { "id": "f", "service": "forms", "name": "All" } ],
        "partKey": [ { "part": "m", "key": "staff" }, { "part": "f", "key": "even" } ],
        "participation": [ { "service": "forms", "unit": "a" } ],
        "whatIf": [ { "id": "w", "name": "Change", "year": 2025 } ],
        "whatIfItem": [ { "whatIf": "w", "kind": "part-key", "part": "m", "key": "even" } ])",
                      {});
}

struct Made {
    Contents contents = made();
    WhatIfBills bills;
    std::optional<UnitOrder> order;
    Language language{Language::Code::English};

    Made() {
        auto result = whatIfBills(contents, contents.all<WhatIf>().front().id, 2025);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        bills = *std::move(result);
        order.emplace(*bills.contents);
    }
    ReportTable table() const {
        return whatIfTable(QStringLiteral("table"), *bills.contents, bills.comparison, *order, 2025,
                           language);
    }
    std::optional<Explanation> explain(const Row& row, const QString& column) const {
        return explainWhatIf(bills, *order, language, row.key, column);
    }
};

const Row& rowNamed(const ReportTable& table, const char* name) {
    for (const Row& row : table.rows)
        if (std::get<QString>(row.cells[0].content).trimmed() == QLatin1String(name))
            return row;
    qFatal("no row %s", name);
}

QStringList terms(const Explanation& explanation) {
    QStringList texts;
    for (const Explanation::Term& term : explanation.terms)
        texts << term.name + u' ' + term.figure.amount().toPlain();
    return texts;
}

} // namespace

class WhatIfExplanationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAmountIsExplained() {
        const Made made;
        const ReportTable table = made.table();
        int explained = 0;
        for (const Row& row : table.rows)
            for (const char* column : {"before", "after", "difference"}) {
                const QString key = QString::fromLatin1(column);
                const auto explanation = made.explain(row, key);
                QVERIFY2(explanation, qPrintable(row.key + u' ' + key));
                const auto at = static_cast<std::size_t>(table.columnIndex(key));
                QCOMPARE(explanation->result, std::get<Figure>(row.cells[at].content));
                ++explained;
            }
        QCOMPARE(explained, 7 * 3);
    }

    void aDifferenceIsExplainedByTheRowsThatChange() {
        const Made made;
        const ReportTable table = made.table();
        const auto difference = QStringLiteral("difference");
        QCOMPARE(terms(*made.explain(rowNamed(table, "A"), difference)),
                 QStringList{QStringLiteral("Mail · All 208.34")}); // 333.34 less 125.00
        QCOMPARE(terms(*made.explain(rowNamed(table, "Group"), difference)),
                 (QStringList{QStringLiteral("A 208.34"), QStringLiteral("B -41.67")}));
        QCOMPARE(terms(*made.explain(rowNamed(table, "A"), QStringLiteral("after"))),
                 (QStringList{QStringLiteral("Mail · All 333.34"),
                              QStringLiteral("Forms · All 90.00")}));
    }

    void theLargestChangesAreExplainedAlike() {
        const Made made;
        const ReportTable table = extremesTable(QStringLiteral("extremes"), *made.bills.contents,
                                                made.bills.comparison, made.language);
        QCOMPARE(terms(*made.explain(rowNamed(table, "C"), QStringLiteral("difference"))),
                 QStringList{QStringLiteral("Mail · All -166.67")});
    }
};

QTEST_GUILESS_MAIN(WhatIfExplanationTest)
#include "what_if_explanation_test.moc"
