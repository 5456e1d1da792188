// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/row_groups.h"

#include <QTest>

using namespace nytto;

namespace {

/// "12 a, 1 b" as rows in turn, each with its kind as its only cell.
std::pair<ReportTable, std::vector<QString>> tableOf(const QString& given) {
    ReportTable table;
    table.columns = {{QStringLiteral("what"), QStringLiteral("What")}};
    std::vector<QString> kinds;
    for (const QString& each : given.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        for (int count = each.section(u' ', 0, 0).toInt(); count > 0; --count) {
            kinds.push_back(each.section(u' ', 1));
            table.rows.push_back(
                {QString::number(kinds.size()), RowKind::Body, {Cell(kinds.back())}});
        }
    return {std::move(table), std::move(kinds)};
}

/// "[a: 12] 12 a [b: 1] 1 b".
QString told(const ReportTable& table) {
    QStringList parts;
    QString last;
    int count = 0;
    const auto end = [&] {
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(QString::number(count), last);
        count = 0;
    };
    for (const Row& row : table.rows) {
        const QString text = std::get<QString>(row.cells.front().content);
        if (row.kind == RowKind::Group || text != last)
            end();
        if (row.kind == RowKind::Group)
            parts << QStringLiteral("[%1]").arg(text);
        else
            ++count;
        last = text;
    }
    end();
    return parts.join(u' ');
}

} // namespace

class RowGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsStandUnderHeadingsWhereOneIsLong_data() {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("shown");
        const std::pair<const char*, const char*> cases[] = {
            {"", ""},
            {"12 a", "12 a"},
            {"10 a, 10 b", "10 a 10 b"},
            {"11 a, 1 b", "[a: 11] 11 a [b: 1] 1 b"},
            {"1 a, 512 b, 2 a", "[a: 3] 3 a [b: 512] 512 b"},
        };
        for (const auto& [rows, shown] : cases)
            QTest::newRow(rows) << QString::fromLatin1(rows) << QString::fromLatin1(shown);
    }
    void kindsStandUnderHeadingsWhereOneIsLong() {
        QFETCH(QString, rows);
        auto [table, kinds] = tableOf(rows);
        const int count = static_cast<int>(table.rows.size());
        const ReportTable shown = underHeadings(std::move(table), kinds);
        QTEST(told(shown), "shown");
        QCOMPARE(countOfRows(shown), count);
    }

    void eachRowKnowsItsHeading() {
        auto [table, kinds] = tableOf(QStringLiteral("1 a, 11 b"));
        const std::vector<int> headings = headingsOf(underHeadings(table, kinds));
        QCOMPARE(std::vector(headings.begin(), headings.begin() + 4),
                 (std::vector<int>{0, 0, 2, 2}));
        QCOMPARE(headingsOf(table), std::vector(12, -1));
    }
};

QTEST_GUILESS_MAIN(RowGroupsTest)
#include "row_groups_test.moc"
