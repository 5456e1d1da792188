// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report.h"
#include "reports/writers/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nytto;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// The table around this cell, as JSON.
QJsonObject tableWith(const Cell& cell) {
    ReportTable table{text("t"), text("T"), {{text("c"), text("C"), ColumnType::Amount}}};
    table.rows = {{text("r"),
                   RowKind::Subtotal,
                   {cell},
                   {text("service"), QUuid(text("{00000000-0000-0000-0000-000000000001}"))}}};
    table.notes = {text("note")};
    Report report;
    report.sheets = {{text("s"), text("S"), {table}}};
    const QJsonObject root = QJsonDocument::fromJson(toJson(report)).object();
    return root[text("sheets")][0][text("blocks")][0].toObject();
}

QByteArray compact(const QJsonValue& value) {
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}
} // namespace

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void theReportItself();
    void aRowIsALine();
    void aLongReportIsGivenInPieces();
    void whoeverTakesItMayStop();
    void tables();
    void charts();
    void texts();
};

void JsonWriterTest::cells_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Cell& cell, const char* expected) {
        QTest::newRow(name) << compact(tableWith(cell)[text("rows")][0][text("cells")][0])
                            << QByteArray(expected);
    };
    row("empty", {}, "{}");
    row("text", text("å\"\n"), R"({"text":"å\"\n"})");
    row("amount", Money::ofOre(49'450'000), R"({"amount":"494500.00"})");
    row("largest", Money::largest(), R"({"amount":"9999999999999.99"})");
    row("unknown", Figure::unknown(), R"({"state":"unknown"})");
    row("n/a", Figure::notApplicable(), R"({"state":"not-applicable"})");
    row("per cent", Rate::ofMillionths(15'000), R"({"percent":"1.5"})");
    row("quantity", Quantity::ofThousandths(12'500), R"({"quantity":"12.5"})");
    row("number", qint64{9'007'199'254'740'993}, R"({"number":9007199254740993})");
    row("date", QDate(2025, 1, 31), R"({"date":"2025-01-31"})");
    row("formula", Cell(Money()).with(copyOf({text("t"), text("r"), text("c")})),
        R"({"amount":"0.00","formula":"{0}","references":[{"from":{"column":"c","row":"r",)"
        R"("table":"t"},"to":{"column":"c","row":"r","table":"t"}}]})");
    row("marks and notes",
        Cell(text("x")).marked(CellMark::Assumed).noted(text("why")).leadingTo(text("s")),
        R"({"comment":"why","mark":"assumed","sheet":"s","text":"x"})");
}

void JsonWriterTest::cells() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(json, expected);
}

void JsonWriterTest::theReportItself() {
    Report report{text("capital-cost"),
                  text("Title"),
                  text("Subject"),
                  text("Author"),
                  text("Company"),
                  text("Program 1"),
                  Language(Language::Code::English)};
    report.names = {{text("unknown"), {text("t"), text("r"), text("c")}}};
    QCOMPARE(toJson(report), QByteArray(R"({
"author": "Author",
"company": "Company",
"language": "en",
"names": [
{"cell":{"column":"c","row":"r","table":"t"},"name":"unknown"}
],
"program": "Program 1",
"report": "capital-cost",
"sheets": [],
"subject": "Subject",
"title": "Title"
}
)"));
}

void JsonWriterTest::aRowIsALine() {
    ReportTable table{text("t"), text("T"), {{text("c"), text("C")}}};
    for (const char* name : {"a", "b\nc"})
        table.rows.push_back({text(name), RowKind::Body, {Cell(text(name))}});
    Report report;
    report.sheets = {{text("s"), text("S"), {table, table}}};
    const QByteArray json = toJson(report);
    for (const char* row : {R"({"cells":[{"text":"a"}],"key":"a","kind":"body"},)",
                            R"({"cells":[{"text":"b\nc"}],"key":"b\nc","kind":"body"})"})
        QCOMPARE(json.split('\n').count(row), 2);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
}

/// However long it is: what is given away is never much.
void JsonWriterTest::aLongReportIsGivenInPieces() {
    ReportTable table{text("t"), text("T"), {{text("c"), text("C")}}};
    for (int row = 0; row < 20'000; ++row)
        table.rows.push_back({QString::number(row), RowKind::Body, {Cell(qint64{row})}});
    Report report;
    report.sheets = {{text("s"), text("S"), {table}}};
    QByteArray all;
    qsizetype largest = 0;
    const Done done = writeJson(report, [&](const QByteArray& piece) -> Done {
        all += piece;
        largest = std::max(largest, piece.size());
        return {};
    });
    QVERIFY(done.ok());
    QCOMPARE(all, toJson(report));
    QCOMPARE_GT(all.size(), 1'000'000);
    QCOMPARE_LT(largest, 100'000);
    const QJsonObject root = QJsonDocument::fromJson(all).object();
    QCOMPARE(root[text("sheets")][0][text("blocks")][0][text("rows")].toArray().size(), 20'000);
}

/// Such as a disk that is full.
void JsonWriterTest::whoeverTakesItMayStop() {
    ReportTable table{text("t"), text("T"), {{text("c"), text("C")}}};
    for (int row = 0; row < 20'000; ++row)
        table.rows.push_back({QString::number(row), RowKind::Body, {Cell(qint64{row})}});
    Report report;
    report.sheets = {{text("s"), text("S"), {table}}};
    int pieces = 0;
    const Done done = writeJson(report, [&](const QByteArray&) -> Done {
        return ++pieces < 3 ? Done() : Done(Error{ErrorCode::NoSpace, text("full")});
    });
    QCOMPARE(done.error().code, ErrorCode::NoSpace);
    QCOMPARE(pieces, 3);
}

void JsonWriterTest::tables() {
    QJsonObject table = tableWith({});
    QCOMPARE(compact(table[text("columns")][0]),
             QByteArray(R"({"decimals":0,"key":"c","title":"C","type":"amount","unit":"tkr"})"));
    QCOMPARE(compact(table[text("rows")][0]),
             QByteArray(R"({"cells":[{}],"key":"r","kind":"subtotal","subject":{"id":)"
                        R"("00000000-0000-0000-0000-000000000001","kind":"service"}})"));
    QCOMPARE(table[text("notes")].toArray().size(), 1);
    QCOMPARE(table[text("type")].toString(), text("table"));
    QCOMPARE(table[text("key")].toString(), text("t"));
}

void JsonWriterTest::charts() {
    ChartData chart{text("k"), text("T"), text("D"), ChartKind::StackedColumns,
                    MoneyUnit::Millions};
    chart.categories = {text("x"), text("y")};
    chart.series = {{text("s"), {Money::ofKronor(1), Figure::unknown()}}};
    Report report;
    report.sheets = {{text("s"), text("S"), {chart}}};
    const QJsonObject root = QJsonDocument::fromJson(toJson(report)).object();
    QCOMPARE(compact(root[text("sheets")][0][text("blocks")][0]),
             QByteArray(R"({"categories":["x","y"],"categoryTitle":"","description":"D",)"
                        R"("key":"k","kind":"stacked-columns","series":[{"name":"s","values":)"
                        R"([{"amount":"1.00"},{"state":"unknown"}]}],"title":"T",)"
                        R"("type":"chart","unit":"mnkr","valueTitle":""})"));
}

void JsonWriterTest::texts() {
    Report report;
    report.sheets = {{text("s"),
                      text("S"),
                      {Paragraph{Paragraph::Style::Remark, text("x")}, ContentsList{text("C")}}}};
    const QJsonObject root = QJsonDocument::fromJson(toJson(report)).object();
    const QJsonArray blocks = root[text("sheets")][0][text("blocks")].toArray();
    QCOMPARE(compact(blocks[0]), QByteArray(R"({"style":"remark","text":"x","type":"paragraph"})"));
    QCOMPARE(compact(blocks[1]), QByteArray(R"({"title":"C","type":"contents"})"));
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "json_writer_test.moc"
