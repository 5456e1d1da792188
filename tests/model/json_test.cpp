// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "tests/model/made_document.h"
#include "tests/model/random_document.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nytto;
using nytto::test::MadeDocument;

namespace {

Result<Contents> read(const char* members) {
    return contentsFromJson(R"({"format": "nyttoportfoljen", "version": 1,
        "settings": [{"id": "s", "municipality": "Provköping", "firstYear": 2025}],)" +
                            QByteArray(members) + "}");
}

QString message(const auto& result) {
    return result ? QString() : result.error().message;
}

const FieldInfo& fieldOf(const QString& path) {
    return *entityInfo(path.section(u'.', 0, 0))->field(path.section(u'.', 1));
}

/// The value as the one element of an array, or what is wrong.
QString written(const QString& path, const QByteArray& json) {
    const QJsonArray array = QJsonDocument::fromJson('[' + json + ']').array();
    const Result<Value> value = fromJson(fieldOf(path), array.first());
    if (!value)
        return value.error().message;
    const QJsonArray again{toJson(fieldOf(path), *value)};
    return QString::fromUtf8(QJsonDocument(again).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seeds();
    void documentsComeBackByteForByte_data() { seeds(); }
    void documentsComeBackByteForByte();
    void everyValueComesBack_data() { seeds(); }
    void everyValueComesBack();
    void writesValues_data();
    void writesValues();
    void readsOtherForms_data();
    void readsOtherForms();
    void writesADocument();
    void leavesDefaultsOut();
    void namesStandForTheSameIdEverywhere();
    void uuidIsReadInAnyCaseAndWithBraces_data();
    void uuidIsReadInAnyCaseAndWithBraces();
    void positionIsThePlaceInTheArray();
    void givenPositionsHold();
    void readsBehindAByteOrderMark();
    void orderOfKeysDoesNotMatter();
};

void JsonTest::seeds() {
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("rows");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u, 3 of a kind", seed) << seed << 3;
    for (quint32 seed = 101; seed <= 103; ++seed)
        QTest::addRow("seed %u, 40 of a kind", seed) << seed << 40;
}

void JsonTest::documentsComeBackByteForByte() {
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    const Contents contents = RandomDocument(seed).contents(rows);
    const QByteArray json = toJson(contents);
    const Result<Contents> again = contentsFromJson(json);
    QCOMPARE(message(again), QString());
    QVERIFY(*again == contents);
    QCOMPARE(toJson(*again), json);
}

/// As the history keeps it: each value by itself.
void JsonTest::everyValueComesBack() {
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    RandomDocument random(seed);
    const Contents contents = random.contents(rows);
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields) {
            const Value value = random.value(field, contents);
            const Result<Value> again = fromJson(field, toJson(field, value));
            QCOMPARE(message(again), QString());
            QVERIFY2(*again == value, field.key);
        }
}

void JsonTest::writesValues_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* field, const char* json) {
        QTest::addRow("%s: %s", field, json) << QString::fromLatin1(field) << QByteArray(json);
    };
    row("service.name", R"("Å 😀 \"x\" \\ \n")");
    row("service.name", R"("")");
    row("service.derived", "true");
    row("service.position", "-1");
    row("service.position", "2147483647");
    row("service.position", "-2147483648");
    row("settings.priceLevel", "null");
    row("settings.priceLevel", "2025");
    row("service.category", R"("digital-infrastructure")");
    row("settings.significantAmount", R"("494500.00")");
    row("settings.significantAmount", R"("-0.01")");
    row("matter.amount", R"({"amount":"0.00"})");
    row("matter.amount", R"({"state":"unknown"})");
    row("matter.amount", R"({"state":"not-applicable"})");
    row("investment.rate", R"("1.5")");
    row("investment.rate", "null");
    row("matter.decided", R"("2025-01-31")");
    row("matter.decided", R"("")");
    row("investment.start", R"("2020-04")");
    row("investment.start", R"("")");
    row("service.supplier", R"("11111111-1111-4111-8111-111111111111")");
    row("service.supplier", R"("")");
    row("initiative.services", "[]");
    row("initiative.services", R"(["11111111-1111-4111-8111-111111111111"])");
    row("note.subject", R"({"id":"11111111-1111-4111-8111-111111111111","kind":"service"})");
    row("note.subject", "null");
    row("portfolio.frame", "{}");
    row("portfolio.frame", R"({"2025":{"amount":"1.00"},"2026":{"state":"unknown"}})");
    row("service.cost", R"({"2025":{"budget":{"amount":"1.00"},"outcome":{"state":"unknown"}}})");
}

void JsonTest::writesValues() {
    QFETCH(QString, field);
    QFETCH(QByteArray, json);
    QCOMPARE(written(field, json), QString::fromUtf8(json));
}

void JsonTest::readsOtherForms_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char* field, const char* json, const char* stored) {
        QTest::addRow("%s: %s", field, json)
            << QString::fromLatin1(field) << QByteArray(json) << QString::fromUtf8(stored);
    };
    row("matter.amount", R"("494500")", R"({"amount":"494500.00"})");
    row("matter.amount", R"({"amount":"1.5"})", R"({"amount":"1.50"})");
    row("settings.significantAmount", R"("-0")", R"("0.00")");
    row("investment.rate", R"("1.5000")", R"("1.5")");
    row("service.position", "1e2", "100");
    row("service.position", "3.0", "3");
    row("service.supplier", "null", R"("")");
    row("service.cost", R"({"2025":{}})", "{}");
    row("service.description", R"("a\u2028b\u000bc\r\nd\u2029e")", R"("a\nb\nc\nd\ne")");
    row("service.name", R"("a\u000bb")", R"("a\nb")");
}

void JsonTest::readsOtherForms() {
    QFETCH(QString, field);
    QFETCH(QByteArray, json);
    QTEST(written(field, json), "stored");
}

void JsonTest::writesADocument() {
    Contents contents;
    Settings settings;
    settings.id = Id<Settings>(QUuid(QStringLiteral("{11111111-1111-4111-8111-111111111111}")));
    settings.municipality = QStringLiteral("Provköping");
    settings.firstYear = 2025;
    settings.significantAmount = Money::ofKronor(500);
    contents.insert(settings);
    QCOMPARE(QString::fromUtf8(toJson(contents)), QStringLiteral(R"({
    "format": "nyttoportfoljen",
    "settings": [
        {
            "firstYear": 2025,
            "id": "11111111-1111-4111-8111-111111111111",
            "municipality": "Provköping",
            "position": 0,
            "significantAmount": "500.00"
        }
    ],
    "version": 1
}
)"));
}

void JsonTest::leavesDefaultsOut() {
    MadeDocument made;
    made.add(made.filled<Initiative>());
    const QJsonArray array =
        QJsonDocument::fromJson(toJson(made.contents))[QStringLiteral("initiative")].toArray();
    QCOMPARE(array.first().toObject().keys(),
             (QStringList{QStringLiteral("id"), QStringLiteral("position")}));
}

void JsonTest::namesStandForTheSameIdEverywhere() {
    const auto contents = read(R"("supplier": [{"id": "intern", "name": "Intern"}],
        "service": [{"id": "epost", "name": "E-post", "supplier": "intern"}],
        "note": [{"id": "n.1_a-B", "subject": {"kind": "service", "id": "epost"}, "text": "x"}])");
    QCOMPARE(message(contents), QString());
    const Service& service = contents->all<Service>().front();
    QCOMPARE(contents->find(service.supplier)->name, QStringLiteral("Intern"));
    QCOMPARE(contents->all<Note>().front().subject, refTo(service));
    // What a name stands for is written in documents: it never changes.
    QCOMPARE(service.id.uuid().toString(QUuid::WithoutBraces),
             QStringLiteral("bb5d4133-a5f5-5a6c-b90c-5bcb93c1c7e3"));
}

void JsonTest::uuidIsReadInAnyCaseAndWithBraces_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("small letters") << "aaaaaaaa-1111-4111-8111-bbbbbbbbbbbb";
    QTest::newRow("capitals") << "AAAAAAAA-1111-4111-8111-BBBBBBBBBBBB";
    QTest::newRow("braces") << "{aaaaaaaa-1111-4111-8111-bbbbbbbbbbbb}";
}

void JsonTest::uuidIsReadInAnyCaseAndWithBraces() {
    QFETCH(QString, text);
    const Result<Value> value = fromJson(fieldOf(QStringLiteral("service.supplier")), text);
    QVERIFY(value.ok());
    QVERIFY(*value == Value(QUuid(QStringLiteral("{aaaaaaaa-1111-4111-8111-bbbbbbbbbbbb}"))));
}

void JsonTest::positionIsThePlaceInTheArray() {
    const auto contents = read(R"("supplier": [{"id": "b", "name": "B"}, {"id": "a", "name": "A"},
        {"id": "c", "name": "C"}])");
    QCOMPARE(message(contents), QString());
    QString order;
    for (const Supplier& supplier : contents->all<Supplier>())
        order += supplier.name + QString::number(supplier.position);
    QCOMPARE(order, QStringLiteral("B1A2C3"));
}

void JsonTest::givenPositionsHold() {
    const auto contents = read(R"("supplier": [{"id": "b", "name": "B", "position": 9},
        {"id": "a", "name": "A", "position": 4}])");
    QCOMPARE(message(contents), QString());
    QCOMPARE(contents->all<Supplier>().front().name, QStringLiteral("A"));
}

void JsonTest::readsBehindAByteOrderMark() {
    const QByteArray json = toJson(RandomDocument(1).contents(1));
    const auto contents = contentsFromJson("\xef\xbb\xbf" + json);
    QCOMPARE(message(contents), QString());
    QCOMPARE(toJson(*contents), json);
}

/// References may lead forwards, and settings may stand last.
void JsonTest::orderOfKeysDoesNotMatter() {
    const auto contents = contentsFromJson(R"({
        "service": [{"supplier": "i", "name": "S", "id": "s"}],
        "supplier": [{"name": "I", "id": "i"}], "version": 1,
        "settings": [{"municipality": "P", "firstYear": 2025, "id": "x"}],
        "format": "nyttoportfoljen"})");
    QCOMPARE(message(contents), QString());
    QCOMPARE(contents->count(), 3u);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
