// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json.h"

#include <QTest>

using namespace nytto;

namespace {

const QByteArray head = R"({"format": "nyttoportfoljen", "version": 1, )";
const QByteArray settings =
    R"("settings": [{"id": "s", "municipality": "Provköping", "firstYear": 2025}])";

Error errorOf(const QByteArray& json) {
    const Result<Contents> contents = contentsFromJson(json);
    return contents ? Error{ErrorCode::BadInput, QStringLiteral("no fault")} : contents.error();
}

} // namespace

class JsonFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNoJson_data();
    void isNoJson();
    void isNoDocument_data();
    void isNoDocument();
    void newerVersion();
    void saysWhere_data();
    void saysWhere();
    void saysWhereInAService_data();
    void saysWhereInAService();
    void namesEveryFault();
    void quotesOnlyTheBeginningOfALongText();
};

void JsonFaultsTest::isNoJson_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& json, const char* line) {
        QTest::newRow(name) << json << QString::fromUtf8(line);
    };
    row("nothing", "", "Line 1, ");
    row("text", "Hej", "Line 1, ");
    row("cut off", "{\n  \"format\": \"nyttoportfoljen\",\n  \"versi", "Line 3, column 9");
    row("a comma too much", "{\n\"å\": 1,\n\"ö\": 2,}", "Line 3, column 9");
    row("something after it", "{}\n{}", "Line 2, ");
    row("invalid UTF-8", "{\n\"format\": \"K\xe4lla\"}", "Line 2, ");
    row("too deep", head + "\"service\": " + QByteArray(2'000'000, '['), "Line 1, ");
}

/// The reason in brackets is Qt's own.
void JsonFaultsTest::isNoJson() {
    QFETCH(QByteArray, json);
    QFETCH(QString, line);
    const Error error = errorOf(json);
    QVERIFY2(error.message.startsWith(line), qPrintable(error.message));
    QVERIFY2(error.message.contains(QStringLiteral(": this is not JSON (")),
             qPrintable(error.message));
    QCOMPARE(error.code, ErrorCode::BadInput);
}

void JsonFaultsTest::isNoDocument_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* json, const char* message) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(message);
    };
    const char* format = "This is no document of Nyttoportföljen: \"format\" is not "
                         "\"nyttoportfoljen\".";
    row("an empty object", "{}", format);
    row("an array", "[]", format);
    row("another format", R"({"format": "geojson", "version": 1})", format);
    row("a number as format", R"({"format": 1, "version": 1})", format);
    const char* version = "\"version\" is not a whole number from 1.";
    row("no version", R"({"format": "nyttoportfoljen"})", version);
    row("version 0", R"({"format": "nyttoportfoljen", "version": 0})", version);
    row("version 1.5", R"({"format": "nyttoportfoljen", "version": 1.5})", version);
    row("version as text", R"({"format": "nyttoportfoljen", "version": "1"})", version);
}

void JsonFaultsTest::isNoDocument() {
    QFETCH(QByteArray, json);
    const Error error = errorOf(json);
    QTEST(error.message, "message");
    QCOMPARE(error.code, ErrorCode::BadInput);
}

void JsonFaultsTest::newerVersion() {
    const Error error = errorOf(R"({"format": "nyttoportfoljen", "version": 99, "x": 1})");
    QCOMPARE(error.code, ErrorCode::Newer);
    QCOMPARE(error.message,
             QStringLiteral("The document has version 99 of the format; this program reads up to "
                            "version 1. Use a newer version of the program."));
}

void JsonFaultsTest::saysWhere_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* members, const char* message) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(message);
    };
    row("a kind that is not there", R"("tjänst": [])", "tjänst: There is no such kind of entity.");
    row("a kind that is no array", R"("service": {})", "service: This is not an array.");
    row("an entity that is no object", R"("supplier": [{"id": "a", "name": "A"}, 5])",
        "supplier[1]: This is not an object.");
    row("a kind twice", R"("service": [], "service": [])",
        "service: This key stands here more than once.");
    row("no id", R"("supplier": [{"name": "A"}])", "supplier[0].id: The id is missing.");
    row("empty id", R"("supplier": [{"id": "", "name": "A"}])",
        "supplier[0].id: The id is missing.");
    row("null id", R"("supplier": [{"id": null, "name": "A"}])",
        "supplier[0].id: An id is a text.");
    row("number as id", R"("supplier": [{"id": 7, "name": "A"}])",
        "supplier[0].id: An id is a text.");
    row("an id that is no name", R"("supplier": [{"id": "a b", "name": "A"}])",
        "supplier[0].id: “a b” is no id: it is neither a UUID nor a name of letters, digits, “.”, "
        "“_” and “-”.");
    row("an id with Swedish letters", R"("supplier": [{"id": "å", "name": "A"}])",
        "supplier[0].id: “å” is no id: it is neither a UUID nor a name of letters, digits, “.”, "
        "“_” and “-”.");
    row("the same id", R"("supplier": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}])",
        "supplier[1].id: The id is used more than once.");
    row("the same id of two kinds",
        R"("source": [{"id": "a", "title": "A"}], "supplier": [{"id": "a", "name": "B"}])",
        "supplier[0].id: The id is used more than once.");
    row("an owner that is missing", R"("estimateRow": [{"id": "r", "name": "Rad"}])",
        "estimateRow[0].investment: Estimate row “Rad”, Investment: A value is missing; it is "
        "required.");
    row("settings twice", R"("settings": [{"id": "t", "municipality": "B", "firstYear": 2025},
        {"id": "u", "municipality": "B", "firstYear": 2025}], "supplier": [])",
        "settings[1]: A document has its settings only once.");
    row("two rates of a year",
        R"("internalRate": [{"id": "a", "year": 2024}, {"id": "b", "year": 2025},
        {"id": "c", "year": 2025}])",
        "internalRate[2]: There are two internal rates for the year 2025.");
    row("a residual above the value", R"("investment": [{"id": "i", "name": "I"}],
        "investmentComponent": [{"id": "k", "investment": "i", "name": "K",
        "amount": "1.00", "residual": "2.00"}])",
        "investmentComponent[0]: “K”: the residual value is not between 0 and the acquisition "
        "value.");
    row("a list that refers nowhere",
        R"("service": [{"id": "a", "name": "A"}],
        "initiative": [{"id": "i", "name": "I", "services": ["a", "b"]}])",
        "initiative[0].services: There is no service with the id “b”.");
    row("a list that is none", R"("initiative": [{"id": "i", "name": "I", "services": "a"}])",
        "initiative[0].services: References are an array of ids.");
    row("a list with an empty id", R"("initiative": [{"id": "i", "name": "I", "services": [""]}])",
        "initiative[0].services[0]: The id is missing.");
    row("a list with a number", R"("initiative": [{"id": "i", "name": "I", "services": [1]}])",
        "initiative[0].services[0]: An id is a text.");
    row("a list with the same twice", R"("service": [{"id": "a", "name": "A"}],
        "initiative": [{"id": "i", "name": "I", "services": ["a", "a"]}])",
        "initiative[0].services: Initiative “I”, Services: It refers to the same twice.");
    const char* reference = "note[0].subject: A reference is {\"kind\": \"service\", \"id\": "
                            "\"…\"} with a kind that exists.";
    row("a reference that is a text", R"("note": [{"id": "n", "text": "x", "subject": "a"}])",
        reference);
    row("a reference without kind", R"("note": [{"id": "n", "text": "x", "subject": {"id": "a"}}])",
        reference);
    row("a reference to a kind that is not there",
        R"("note": [{"id": "n", "text": "x", "subject": {"kind": "customer", "id": "a"}}])",
        reference);
    row("a reference with something more",
        R"("note": [{"id": "n", "text": "x", "subject": {"kind": "note", "id": "n", "x": 1}}])",
        reference);
    row("a reference without id",
        R"("note": [{"id": "n", "text": "x", "subject": {"kind": "note", "id": ""}}])",
        "note[0].subject.id: The id is missing.");
    row("a note on itself",
        R"("note": [{"id": "n", "text": "x", "subject": {"kind": "note", "id": "n"}}])",
        "note[0].subject: Note “Note”, About: It belongs to itself, directly or through others.");
    row("a reference to what is not there",
        R"("note": [{"id": "n", "text": "x", "subject": {"kind": "service", "id": "a"}}])",
        "note[0].subject: There is no service with the id “a”.");
}

void JsonFaultsTest::saysWhere() {
    QFETCH(QByteArray, members);
    const bool hasSettings = members.startsWith("\"settings\"");
    QTEST(errorOf(head + (hasSettings ? QByteArray() : settings + ", ") + members + '}').message,
          "message");
}

void JsonFaultsTest::saysWhereInAService_data() {
    QTest::addColumn<QString>("message");
    const auto row = [](const char* member, const char* message) {
        QTest::newRow(member) << QString::fromUtf8(message);
    };
    row(R"("namn": "S")", "service[0]: There is no field “namn”.");
    row(R"("name": "")",
        "service[0].name: Service “Service”, Name: A value is missing; it is required.");
    const char* text = "service[0].name: This is not a text; amounts, rates and dates are texts as "
                       "well.";
    row(R"("name": 5)", text);
    row(R"("name": null)", text);
    row(R"("name": ["S"])", text);
    row(R"("name": "S\u0007")",
        "service[0].name: Service “S\ufffd”, Name: The text holds a control character (U+0007, "
        "number 2 of the text), which cannot be shown or exported; type it again without.");
    row(R"("position": 1.5)",
        "service[0].position: This is not a whole number, or too large a one.");
    row(R"("position": 3000000000)",
        "service[0].position: This is not a whole number, or too large a one.");
    row(R"("position": 1e300)",
        "service[0].position: This is not a whole number, or too large a one.");
    row(R"("position": "1")",
        "service[0].position: This is not a whole number, or too large a one.");
    row(R"("derived": 1)", "service[0].derived: This is not true or false.");
    row(R"("derived": "true")", "service[0].derived: This is not true or false.");
    row(R"("financing": "gift")",
        "service[0].financing: “gift” is none of the choices: allocation, unit-price, grant, "
        "not-stated.");
    row(R"("financing": 0)", "service[0].financing: This is not a text; amounts, rates and dates "
                             "are texts as well.");
    row(R"("supplier": "intern")", "service[0].supplier: There is no supplier with the id "
                                   "“intern”.");
    row(R"("supplier": "aaaaaaaa-1111-4111-8111-bbbbbbbbbbbb")",
        "service[0].supplier: There is no supplier with the id "
        "“aaaaaaaa-1111-4111-8111-bbbbbbbbbbbb”.");
    row(R"("supplier": 1)", "service[0].supplier: An id is a text.");
    row(R"("cost": [])", "service[0].cost: A series is an object of years.");
    row(R"("cost": {"tjugo": {}})", "service[0].cost: “tjugo” is no year.");
    row(R"("cost": {"1899": {}})", "service[0].cost: “1899” is no year.");
    row(R"("cost": {"2201": {}})", "service[0].cost: “2201” is no year.");
    row(R"("cost": {"02025": {}})", "service[0].cost: “02025” is no year.");
    row(R"("cost": {" 2025": {}})", "service[0].cost: “ 2025” is no year.");
    row(R"("cost": {"+2025": {}})", "service[0].cost: “+2025” is no year.");
    row(R"("cost": {"2025": "1.00"})",
        "service[0].cost.2025: A year of this series is an object of kinds.");
    row(R"("cost": {"2025": {"plan": "1.00"}})",
        "service[0].cost.2025: “plan” is none of the choices: outcome, budget, forecast, "
        "proposal.");
    row(R"("cost": {"2025": {"budget": "1,00"}})",
        "service[0].cost.2025.budget: “1,00” is not a number with a decimal point and at most 2 "
        "decimal(s), such as 494500.00.");
    row(R"("cost": {"2025": {"budget": "92233720368547758.08"}})",
        "service[0].cost.2025.budget: The amount is too large to be calculated exactly.");
    row(R"("cost": {"2025": {"budget": "10000000000000.00"}})",
        "service[0].cost: Service “S”, Management cost: 2025: The amount is 10 000 000 000 000 SEK "
        "or more; check its unit.");
    const char* figure = "service[0].cost.2025.budget: A figure is {\"amount\": \"494500.00\"}, "
                         "{\"state\": \"unknown\"} or {\"state\": \"not-applicable\"}.";
    for (const char* budget :
         {"5", "494500.00", "null", "{}", "[]", R"({"amount": 5})", R"({"state": "ej känt"})",
          R"({"amount": "5", "state": "unknown"})", R"({"amount": "5", "unit": "tkr"})"})
        QTest::addRow(R"("cost": {"2025": {"budget": %s}})", budget) << QString::fromUtf8(figure);
    row(R"("cost": {"2025": {"budget": "1.00"}, "2025": {"budget": "2.00"}})",
        "service[0].cost.2025: This key stands here more than once.");
    row(R"("cost": {"2025": {"budget": "1.00", "budget": "2.00"}})",
        "service[0].cost.2025.budget: This key stands here more than once.");
    row(R"("description": "1", "description": "2")",
        "service[0].description: This key stands here more than once.");
    row(R"("description": "a\ud83db")",
        "service[0].description: Service “S”, Description: The text holds a control character "
        "(U+D83D, number 2 of the text), which cannot be shown or exported; type it again "
        "without.");
    row(R"("description": "a\u0000b")",
        "service[0].description: Service “S”, Description: The text holds a control character "
        "(U+0000, number 2 of the text), which cannot be shown or exported; type it again "
        "without.");
}

/// A service with one more member than it needs.
void JsonFaultsTest::saysWhereInAService() {
    const QByteArray member = QTest::currentDataTag();
    const bool named = member.startsWith("\"name\"");
    QTEST(errorOf(head + settings + R"(, "service": [{"id": "s1", )" +
                  (named ? "" : R"("name": "S", )") + member + "}]}")
              .message,
          "message");
}

void JsonFaultsTest::namesEveryFault() {
    const Error error = errorOf(head + R"("settings": [{"id": "s", "firstYear": "2025"}],
        "service": [{"id": "a", "name": 5, "cost": {"25": {}}}, {"colour": "red"}], "x": 1})");
    QCOMPARE(error.message.split(u'\n'),
             (QStringList{
                 QStringLiteral("service[0].cost: “25” is no year."),
                 QStringLiteral("service[0].name: This is not a text; amounts, rates and dates are "
                                "texts as well."),
                 QStringLiteral("service[1]: There is no field “colour”."),
                 QStringLiteral("service[1].id: The id is missing."),
                 QStringLiteral("settings[0].firstYear: This is not a whole number, or too large a "
                                "one."),
                 QStringLiteral("x: There is no such kind of entity.")}));
}

void JsonFaultsTest::quotesOnlyTheBeginningOfALongText() {
    const QByteArray huge(5'000'000, 'x');
    for (const QByteArray& member :
         {"\"" + huge + "\": 1", "\"category\": \"" + huge + '"', "\"supplier\": \" " + huge + '"',
          "\"cost\": {\"" + huge + "\": {}}",
          "\"cost\": {\"2025\": {\"budget\": \"" + huge + "\"}}"}) {
        const QString message =
            errorOf(head + settings + R"(, "service": [{"id": "s1", "name": "S", )" + member +
                    "}]}")
                .message;
        QVERIFY2(message.startsWith(QStringLiteral("service[0]")), qPrintable(message.left(200)));
        QVERIFY2(message.size() < 300, qPrintable(message.left(200)));
    }
}

QTEST_GUILESS_MAIN(JsonFaultsTest)
#include "json_faults_test.moc"
