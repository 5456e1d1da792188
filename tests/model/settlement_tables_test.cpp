// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/settlement_tables.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "tests/reports/made_prices.h"

#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

QString text(const Cell& cell) {
    struct Text {
        QString operator()(std::monostate) const { return QStringLiteral("-"); }
        QString operator()(const QString& text) const {
            return text.isEmpty() ? QStringLiteral("-") : text;
        }
        QString operator()(const Figure& figure) const {
            return figure.isAmount()    ? figure.amount().toPlain()
                   : figure.isUnknown() ? QStringLiteral("?")
                                        : QStringLiteral("n/a");
        }
        QString operator()(const Rate& rate) const { return QString::number(rate.millionths()); }
        QString operator()(const Quantity& quantity) const { return quantity.toPlain(); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    };
    return std::visit(Text(), cell.content);
}

/// Each row as its cells from `first` to `last`, separated by spaces.
QStringList rows(const ReportTable& table, const char* first, const char* last) {
    QStringList texts;
    const auto from = table.columnIndex(QString::fromLatin1(first));
    const auto to = table.columnIndex(QString::fromLatin1(last));
    for (const Row& row : table.rows) {
        QStringList cells;
        for (int at = from; at <= to; ++at)
            cells << text(row.cells[static_cast<std::size_t>(at)]);
        texts << cells.join(u' ');
    }
    return texts;
}

struct Made {
    Contents contents = madePrices();
    std::vector<UnitPriceSettlement> settlements;
    Language language{Language::Code::English};

    explicit Made(int year = 2025) : settlements(*settlementsOf(contents, year)) {}
};

} // namespace

class SettlementTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prices() {
        const Made made;
        // Risk: 1000.00 / 300; Advice: a set price, and 100.00 / 3 with a planned volume of its
        // own; Gaps: C has no planned volume.
        QCOMPARE(rows(pricesTable(made.contents, made.settlements, made.language), "plannedCost",
                      "used"),
                 (QStringList{QStringLiteral("1000.00 300 3.33 Cost / volume 251 1000.00 836.66"),
                              QStringLiteral("? 8.625 99.50 Set 3.25 858.19 323.38"),
                              QStringLiteral("100.00 3 33.33 Cost / volume 251 10000.00 8366.66"),
                              QStringLiteral("50.00 ? ? Cost / volume ? ? ?"),
                              QStringLiteral("10.00 300 0.00 Set 251 0.00 0.00"),
                              QStringLiteral("30.00 0 ? Cost / volume 0 0.00 0.00")}));
    }

    void recoveries() {
        const Made made;
        QCOMPARE(
            rows(recoveriesTable(made.contents, made.settlements, made.language), "name", "what"),
            (QStringList{QStringLiteral("Risk 1000.00 836.66 1000.00 163.34 Under-recovery"),
                         QStringLiteral("Advice 10858.19 8690.04 700.01 -7990.03 Over-recovery"),
                         QStringLiteral("Gaps ? ? 50.00 ? -"),
                         QStringLiteral("Free 0.00 0.00 10.00 10.00 Under-recovery"),
                         QStringLiteral("Unjoined 0.00 0.00 30.00 30.00 Under-recovery")}));
    }

    /// Risk by hand: A used 100 × 10/3 = 333.33, B 150 × 10/3 = 500.00, C 1 × 10/3 = 3.33; 163.34
    /// are lacking: 163.34 × 333.33/836.66 = 65.0755…, × 500.00/836.66 = 97.6143…, × 3.33/836.66 =
    /// 0.6501…. Rounded down they are 65.07, 97.61 and 0.65, one öre short: A lost most and gets
    /// it.
    void corrections() {
        const Made made;
        const ReportTable table = correctionsTable(made.contents, made.settlements, made.language);
        QCOMPARE(rows(table, "name", "total").mid(0, 8),
                 (QStringList{QStringLiteral("Risk, 2025 - - - - - -"),
                              QStringLiteral("A 666.67 333.33 -333.34 65.08 0.00 -268.26"),
                              QStringLiteral("B 333.33 500.00 166.67 97.61 0.00 264.28"),
                              QStringLiteral("C 0.00 3.33 3.33 0.65 0.00 3.98"),
                              QStringLiteral("In all 1000.00 836.66 -163.34 163.34 - 0.00"),
                              QStringLiteral("Invoiced and corrected - - - - - 1000.00"),
                              QStringLiteral("Cost of the service - - - - - 1000.00"),
                              QStringLiteral("Difference: what is not settled - - - - - 0.00")}));
        QCOMPARE(rows(table, "account", "counterpart")[1], QStringLiteral("4610 100 811"));
    }

    void whatCannotBeSettledStaysUnknown_data() {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("rest");
        QTest::newRow("a volume is missing") << "Gaps"
                                             << "A ? ? ? ? - ?"
                                             << "Difference: what is not settled - - - - - ?";
        QTest::newRow("nobody used anything") << "Free"
                                              << "A 0.00 0.00 0.00 ? - ?"
                                              << "Difference: what is not settled - - - - - ?";
        QTest::newRow("nobody takes part") << "Unjoined"
                                           << "In all 0.00 0.00 0.00 0.00 - 0.00"
                                           << "Difference: what is not settled - - - - - -30.00";
    }
    void whatCannotBeSettledStaysUnknown() {
        QFETCH(QString, service);
        const Made made;
        const QStringList all =
            rows(correctionsTable(made.contents, made.settlements, made.language), "name", "total");
        const auto group = all.indexOf(service + QStringLiteral(", 2025 - - - - - -"));
        QVERIFY(group >= 0);
        QTEST(all[group + 1], "unit");
        const auto rest = std::find_if(all.begin() + group, all.end(), [](const QString& row) {
            return row.startsWith(QLatin1String("Difference"));
        });
        QTEST(*rest, "rest");
    }
    void aChargeThatDoesNotFitSaysSo() {
        const Contents contents = documentOf(
            R"("unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
               "allocationKey": [ { "id": "k", "name": "Licences" } ],
               "keyVolume": [ { "key": "k", "unit": "a", "year": 2025, "planned": "1000000000" },
                              { "key": "k", "unit": "b", "year": 2025, "planned": "1" } ])",
            R"("service": [ { "id": "s", "name": "Risk", "category": "base",
                             "financing": "unit-price" } ],
               "priceItem": [ { "service": "s", "name": "Licence", "year": 2025, "key": "k",
                                "price": "9999999999999.99" } ])");
        const Language english(Language::Code::English);
        const auto settlements = settlementsOf(contents, 2025);
        const ReportTable table = chargesTable(contents, *settlements, english);
        QCOMPARE(rows(table, "name", "invoiced"),
                 (QStringList{QStringLiteral("A 1000000000 ?"),
                              QStringLiteral("B 1 9999999999999.99")}));
        const auto column = static_cast<std::size_t>(table.columnIndex(QStringLiteral("invoiced")));
        QCOMPARE(table.rows[0].cells[column].comment,
                 QStringLiteral("It is too large to be calculated exactly."));
        QCOMPARE(table.rows[1].cells[column].comment, QString());
        QVERIFY(table.notes.front().contains(QStringLiteral(": Licence, A.")));
    }
    void whyNobodyGetsAShareIsSaid() {
        const Made made;
        const ReportTable table = correctionsTable(made.contents, made.settlements, made.language);
        const QString why = QStringLiteral(
            "Nobody used anything, so that there is nothing to share the recovery by.");
        QVERIFY(std::ranges::find(table.notes, QStringLiteral("Free, 2025: ") + why) !=
                table.notes.end());
        qsizetype told = 0;
        const auto column = static_cast<std::size_t>(table.columnIndex(QStringLiteral("recovery")));
        for (const Row& row : table.rows)
            told += row.cells[column].comment == why;
        QVERIFY(told > 0);
    }

    /// What F9 says gives the figure of the cell.
    void explainsEveryAmount() {
        const Made made;
        const ReportTable table = correctionsTable(made.contents, made.settlements, made.language);
        int explained = 0;
        for (const Row& row : table.rows)
            for (std::size_t at = 0; at < table.columns.size(); ++at) {
                const QString column = table.columns[at].key;
                const auto explanation = explainCorrection(made.contents, made.settlements,
                                                           made.language, row.key, column);
                const bool isUnit = row.kind == RowKind::Body && !row.subject.isNull();
                QCOMPARE(explanation.has_value(),
                         isUnit && table.columns[at].type == ColumnType::Amount);
                if (!explanation || column == QLatin1String("residual"))
                    continue;
                QCOMPARE(explanation->result, std::get<Figure>(row.cells[at].content));
                ++explained;
                if (column == QLatin1String("total") || column == QLatin1String("invoiced") ||
                    column == QLatin1String("used")) {
                    FigureSum sum;
                    for (const Explanation::Term& term : explanation->terms)
                        sum.add(term.figure);
                    QCOMPARE(*sum.figure(), explanation->result);
                }
            }
        QCOMPARE(explained, 4 * 3 * 5); // services, units, columns
    }
};

QTEST_GUILESS_MAIN(SettlementTablesTest)
#include "settlement_tables_test.moc"
