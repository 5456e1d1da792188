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

/// "A 1 ?, - , B ? ?" as rows about something: a name and figures, "-" a heading, "=" before a name
/// a total, a word in "" a text.
ReportTable figures(const QString& given) {
    ReportTable table;
    table.columns.resize(3);
    for (const QString& each : given.split(QStringLiteral(", "))) {
        const QStringList parts = each.split(u' ');
        Row row{each, parts.front() == u'-'            ? RowKind::Group
                      : parts.front().startsWith(u'=') ? RowKind::Total
                                                       : RowKind::Body};
        row.subject = {QStringLiteral("unit"), QUuid::createUuid()};
        if (parts.front().startsWith(u'~')) // about nothing
            row.subject = {};
        row.cells = {Cell(parts.front())};
        for (const QString& part : parts.mid(1))
            row.cells.push_back(part == u'?'   ? Cell(Figure::unknown())
                                : part == u'/' ? Cell(Figure::notApplicable())
                                : part.toInt() ? Cell(Money::ofThousands(part.toInt()))
                                               : Cell(part));
        table.rows.push_back(std::move(row));
    }
    return table;
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

    void rowsOfNothingButWhatIsUnknownAreANumber_data() {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("unknown"); // the numbers of their rows
        const std::pair<const char*, const char*> cases[] = {
            {"A 1 2, B ? ?, C 1 ?, D ? ?", "1 3"},
            {"A 1 2, B ? ?", ""},                // one is no number of them
            {"B ? ?, D ? ?", ""},                // nothing would be left
            {"A 1 2, B ?, D ?", ""},             // a single figure is what is asked about
            {"A 1 2, B ? ?, D ? /", ""},         // what is not applicable is known
            {"A 1 2, ~B ? ?, ~D ? ?", ""},       // rows of figures, as the net benefit
            {"A 1 2, B ? ? why, D ? ? why", ""}, // something is told of them
            {"A 1 2, B x ? ?, D y ? ?", "1 2"},  // names have more columns than one
            {"A 1 2, B ? ?, D ? ?, =Sum ? ?", "1 2"},
            {"A 1 2, B ? ?, ~known 1 2, C ? ?, D ? ?", "3 4"},
            {"-, A 1 2, B ? ?, -, C ? ?, D ? ?", "2 3 4 5"},
            {"-, A 1 2, B ? ?, -, C ? ?, D 1 ?", "2 4"},
            {"-, A 1 2, B ? ?, -, C ? ?, =Sum ? ?", "2 4"},
        };
        for (const auto& [rows, unknown] : cases)
            QTest::newRow(rows) << QString::fromLatin1(rows) << QString::fromLatin1(unknown);
    }
    void rowsOfNothingButWhatIsUnknownAreANumber() {
        QFETCH(QString, rows);
        const std::vector<bool> found = unknownRows(figures(rows));
        QStringList unknown;
        for (std::size_t at = 0; at < found.size(); ++at)
            if (found[at])
                unknown << QString::number(at);
        QCOMPARE(found.size(), figures(rows).rows.size());
        QTEST(unknown.join(u' '), "unknown");
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
