// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/portfolios/portfolio.h"
#include "model/samples/samples.h"
#include "model/tables/report_options.h"
#include "reports/portfolios/remaining_room_report.h"
#include "tests/reports/made_rooms.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

Report reportOf(const Contents& contents, bool withSecret = false,
                Language::Code code = Language::Code::English) {
    const auto report = remainingRoomReport(contents, {0, Language(code), withSecret});
    return report ? *report : Report();
}

/// The rows of a table after the group that begins so, up to the next group.
QStringList rowsAfter(const ReportTable& table, const QString& group, const QStringList& columns) {
    QStringList texts;
    bool inside = false;
    for (const Row& row : table.rows) {
        if (row.kind == RowKind::Group)
            inside = plain(row.cells.front()).startsWith(group);
        else if (inside)
            texts << rowText(table, row.key, columns);
    }
    return texts;
}

} // namespace

class RemainingRoomReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomAfterEachMatterOfTheSample() {
        const Report report = reportOf(*sampleContents(QStringLiteral("norrtalje-2019")));
        const ReportTable* table = report.table(QStringLiteral("appropriations"));
        QVERIFY(table);
        QCOMPARE(rowsAfter(*table, QStringLiteral("Kommunstyrelsens"), words("amount left")),
                 QStringList({QStringLiteral("- 8000"), QStringLiteral("1800 6200"),
                              QStringLiteral("1250 4950"), QStringLiteral("2300 2650"),
                              QStringLiteral("900 1750"), QStringLiteral("6250 1750")}));
        QCOMPARE(table->columnIndex(QStringLiteral("known")), -1);
        QCOMPARE(table->columnIndex(QStringLiteral("exceeded")), -1);
    }

    void appropriations_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("unknown and exceeded, then given back")
            << "Anslag A"
            << QStringList{QStringLiteral("- 100 100 -"),
                           QStringLiteral("40 60 60 No"),
                           QStringLiteral("unknown unknown 60 unknown"),
                           QStringLiteral("70 unknown -10 Yes"),
                           QStringLiteral("-30 unknown 20 unknown"),
                           QStringLiteral("unknown unknown 20 unknown")};
        QTest::newRow("unknown amount")
            << "Anslag B"
            << QStringList{QStringLiteral("- unknown - -"), QStringLiteral("1 unknown - unknown"),
                           QStringLiteral("1 unknown - unknown")};
        QTest::newRow("not applicable")
            << "Anslag C"
            << QStringList{QStringLiteral("- n/a - -"), QStringLiteral("n/a n/a - n/a"),
                           QStringLiteral("n/a n/a - n/a")};
        QTest::newRow("no matters")
            << "Anslag D" << QStringList{QStringLiteral("- 9 9 -"), QStringLiteral("0 9 9 No")};
        QTest::newRow("öre") << "Anslag E"
                             << QStringList{QStringLiteral("- 0.1001 0.1001 -"),
                                            QStringLiteral("n/a 0.1001 0.1001 No"),
                                            QStringLiteral("0.00009 0.10001 0.10001 No"),
                                            QStringLiteral("0.00009 0.10001 0.10001 No")};
    }
    void appropriations() {
        QFETCH(QString, name);
        QFETCH(QStringList, rows);
        const Report report = reportOf(MadeRooms().contents());
        const ReportTable* table = report.table(QStringLiteral("appropriations"));
        QVERIFY(table);
        QCOMPARE(rowsAfter(*table, name, words("amount left known exceeded")), rows);
    }

    void framesPerYear() {
        const Report report = reportOf(MadeRooms().contents());
        const ReportTable* table = report.table(QStringLiteral("frames"));
        QVERIFY(table);
        QCOMPARE(rowsAfter(*table, QStringLiteral("1 Skolor: cost"), words("name 2025 2026 2027")),
                 QStringList(
                     {QStringLiteral("Skydd 5 5 5"), QStringLiteral("Lärplattform 20 30 unknown"),
                      QStringLiteral("Used 25 35 unknown"), QStringLiteral("Frame 50 20 10"),
                      QStringLiteral("Room left 25 -15 unknown"),
                      QStringLiteral("Room that the known amounts leave 25 -15 5"),
                      QStringLiteral("Exceeded No Yes unknown")}));
        QCOMPARE(rowsAfter(*table, QStringLiteral("1 Skolor: inv"), words("name 2025 2026 2027")),
                 QStringList({QStringLiteral("Datorer 12 3 0"), QStringLiteral("Used 12 3 0"),
                              QStringLiteral("Frame 30 unknown unknown"),
                              QStringLiteral("Room left 18 unknown unknown")}));
    }

    void notesNameWhatIsUnknown() {
        const Report report = reportOf(MadeRooms().contents());
        QStringList notes;
        for (const char* key : {"appropriations", "frames"})
            for (const QString& note : report.table(QString::fromLatin1(key))->notes)
                if (note.contains(QStringLiteral("known part")))
                    notes << note;
        QCOMPARE(notes,
                 QStringList({QStringLiteral("Anslag A, used: the known part is 80 SEK thousand; "
                                             "unknown: Matter: Skydd."),
                              QStringLiteral("Skolor 2027, used: the known part is 5 SEK thousand; "
                                             "unknown: Lärplattform.")}));
    }

    void roomsAreRunningFormulas() {
        const Report report = reportOf(MadeRooms().contents());
        const ReportTable* table = report.table(QStringLiteral("appropriations"));
        int matters = 0;
        for (const Row& row : table->rows) {
            const Cell* left = cellAt(*table, row.key, QStringLiteral("left"));
            if (row.subject.kind != QLatin1String(Matter::key))
                continue;
            QVERIFY(left->formula.has_value());
            QCOMPARE(left->formula->references.back().to,
                     table->at(row.key, QStringLiteral("amount")));
            ++matters;
        }
        QCOMPARE(matters, 8);
    }

    void secretMattersAreMasked_data() {
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("masked") << false;
        QTest::newRow("with secret") << true;
    }
    void secretMattersAreMasked() {
        QFETCH(bool, withSecret);
        const QStringList texts = allTexts(reportOf(MadeRooms().contents(), withSecret));
        QCOMPARE(!texts.filter(QStringLiteral("brandvägg"), Qt::CaseInsensitive).isEmpty(),
                 withSecret);
        QVERIFY(!texts.filter(QStringLiteral("Lärplattform")).isEmpty());
    }

    void emptyOnesSaySo() {
        const Report report = reportOf(*sampleContents(QStringLiteral("stockholm-2013")), false,
                                       Language::Code::Swedish);
        for (const char* key : {"appropriations", "frames"}) {
            const ReportTable* table = report.table(QString::fromLatin1(key));
            QVERIFY(table && table->rows.empty());
            QVERIFY(!table->whenEmpty.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(RemainingRoomReportTest)
#include "remaining_room_report_test.moc"
