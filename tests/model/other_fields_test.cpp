// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/settings.h"
#include "model/tables/entered_cell.h"
#include "model/tables/report_options.h"
#include "model/tables/table_building.h"

#include <QTest>

using namespace nytto;

namespace {

/// Two initiatives, the second of which is secret, and a portfolio.
struct Made {
    Contents contents;
    ReportOptions options{0, Language(Language::Code::English)};
    Initiative open;
    Initiative secret;

    Made() {
        Settings settings;
        settings.id = Id<Settings>(QUuid::createUuid());
        settings.municipality = QStringLiteral("Exempelstad");
        settings.firstYear = 2025;
        settings.horizon = 2;
        contents.insert(settings);
        Portfolio portfolio;
        portfolio.id = Id<Portfolio>(QUuid::createUuid());
        portfolio.name = QStringLiteral("Skola");
        contents.insert(portfolio);
        open.id = Id<Initiative>(QUuid::createUuid());
        open.name = QStringLiteral("Bygglov");
        open.portfolio = portfolio.id;
        open.lowEstimate = Figure(Money::ofThousands(5));
        open.description = QStringLiteral("Ett stycke.");
        open.netBenefitUnit = QStringLiteral("tkr/år");
        secret = open;
        secret.id = Id<Initiative>(QUuid::createUuid());
        secret.name = QStringLiteral("Dold");
        secret.position = 1;
        secret.secret = true;
        contents.insert(open);
        contents.insert(secret);
    }
    ReportTable table(const QStringList& without = {}) const {
        const ReportContext context = *ReportContext::of(contents, options);
        ReportTable table;
        table.columns = {textColumn("number", QStringLiteral("Number"))};
        for (const Initiative& initiative : contents.all<Initiative>())
            table.rows.push_back({rowKey(initiative.id),
                                  RowKind::Body,
                                  {Cell(initiative.number)},
                                  refTo(initiative)});
        table.rows.push_back({QStringLiteral("total"), RowKind::Total, {Cell()}});
        addOtherFields(table, context, entityInfoOf<Initiative>(),
                       without + QStringList{QStringLiteral("number"), QStringLiteral("stage")});
        return table;
    }
};

QStringList keys(const ReportTable& table) {
    QStringList all;
    for (const Column& column : table.columns)
        all << column.key;
    return all;
}

const Cell& cellOf(const ReportTable& table, std::size_t row, const char* column) {
    const auto at = keys(table).indexOf(QString::fromLatin1(column));
    return table.rows[row].cells[static_cast<std::size_t>(at)];
}

} // namespace

class OtherFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areColumnsWhereSomethingIsEntered() {
        const ReportTable table = Made().table();
        QCOMPARE(keys(table),
                 (QStringList{QStringLiteral("number"), QStringLiteral("name"),
                              QStringLiteral("portfolio"), QStringLiteral("netBenefitUnit"),
                              QStringLiteral("lowEstimate"), QStringLiteral("secret")}));
        QCOMPARE(table.columns[2].title, QStringLiteral("Portfolio"));
        QCOMPARE(table.columns[4].type, ColumnType::Amount);
        for (const Row& row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
    }

    void areNotThoseThatTheTableHasOrLeavesOut() {
        const ReportTable table = Made().table({QStringLiteral("name"), QStringLiteral("secret")});
        QCOMPARE(keys(table).size(), 4);
    }

    void holdWhatIsEntered() {
        const ReportTable table = Made().table();
        QCOMPARE(std::get<QString>(cellOf(table, 0, "portfolio").content), QStringLiteral("Skola"));
        QCOMPARE(std::get<Figure>(cellOf(table, 0, "lowEstimate").content),
                 Figure(Money::ofThousands(5)));
        QCOMPARE(cellOf(table, 0, "lowEstimate").mark, CellMark::Input);
        QVERIFY(std::holds_alternative<std::monostate>(cellOf(table, 2, "portfolio").content));
    }

    void areMaskedWhereTheEntityIsSecret() {
        Made made;
        const auto text = [&](const char* column) {
            return std::get<QString>(cellOf(made.table(), 1, column).content);
        };
        QVERIFY(text("name") != made.secret.name);
        QVERIFY(text("netBenefitUnit") != made.secret.netBenefitUnit);
        QCOMPARE(text("portfolio"), QStringLiteral("Skola"));
        made.options.withSecret = true;
        QCOMPARE(text("name"), made.secret.name);
        QCOMPARE(text("netBenefitUnit"), made.secret.netBenefitUnit);
    }

    void sayWhatIsAssumed() {
        Made made;
        Note note;
        note.id = Id<Note>(QUuid::createUuid());
        note.subject = refTo(made.open);
        note.fieldKey = QStringLiteral("lowEstimate");
        note.kind = NoteKind::Assumption;
        note.text = QStringLiteral("en gissning");
        made.contents.insert(note);
        const Cell cell = cellOf(made.table(), 0, "lowEstimate");
        QCOMPARE(cell.mark, CellMark::Assumed);
        QVERIFY(cell.comment.contains(note.text));
    }
};

QTEST_GUILESS_MAIN(OtherFieldsTest)
#include "other_fields_test.moc"
