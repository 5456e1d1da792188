// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json_keys.h"

#include <QJsonDocument>
#include <QTest>

using namespace nytto;

class JsonKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsDoubledKeys_data();
    void findsDoubledKeys();
    void deepObjects();
    void manyKeys();
};

void JsonKeysTest::findsDoubledKeys_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("places");
    const auto row = [](const char* name, const char* json, const char* places) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(places);
    };
    row("nothing", "{}", "");
    row("an array", "[]", "");
    row("different keys", R"({"a": 1, "b": 2})", "");
    row("the same key", R"({"a": 1, "a": 2})", "a");
    row("three times", R"({"a": 1, "a": 2, "a": 3})", "a");
    row("two keys", R"({"b": 1, "a": 1, "b": 1, "a": 1})", "a b");
    row("with others between", R"({"a": 1, "b": {"a": 1}, "c": [], "a": 2})", "a");
    row("in another object", R"({"a": {"x": 1}, "b": {"x": 2}})", "");
    row("as key and as value", R"({"a": "a", "b": "a"})", "");
    row("in the objects of an array", R"([{"a": 1}, {"a": 2}])", "");
    row("in a nested object", R"({"service": [{}, {"cost": {"2025": 1, "2025": 2}}]})",
        "service[1].cost.2025");
    row("in an array of arrays", R"({"a": [[], [0, {"b": 1, "b": 1}]]})", "a[1][1].b");
    row("after a nested object", R"({"a": [{"x": [1, 2]}, {"b": {}, "b": {}}]})", "a[1].b");
    row("at both levels", R"({"a": {"b": 1, "b": 2}, "a": 3})", "a.b a");
    row("written with an escape", R"({"a2025": 1, "a\u0032025": 2})", "a2025");
    row("with a quotation mark", R"({"a\"": 1, "a\"": 2, "\"": {"a": 1}})", "a\"");
    row("ending in a backslash", R"({"a\\": 1, "b": "\\", "a\\": 2})", "a\\");
    row("Swedish letters", R"({"år": 1, "\u00e5r": 2})", "år");
    row("marks inside texts", R"({"a": "{\"a\": 1, [", "b": "},]", "c": "a"})", "");
    row("the empty key", R"({"a": {"": 1, "": 2}})", "a.");
    row("behind a byte order mark", "\xef\xbb\xbf{\"a\": 1, \"a\": 2}", "a");
}

void JsonKeysTest::findsDoubledKeys() {
    QFETCH(QByteArray, json);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QTEST(doubledKeys(json).join(u' '), "places");
}

void JsonKeysTest::deepObjects() {
    QByteArray json;
    for (int depth = 0; depth < 500; ++depth)
        json += "{\"a\": [";
    json += "{\"b\": 1, \"b\": 1}";
    for (int depth = 0; depth < 500; ++depth)
        json += "]}";
    const QStringList places = doubledKeys(json);
    QCOMPARE(places.size(), 1);
    QVERIFY(places.first().endsWith(QStringLiteral("a[0].a[0].b")));
}

void JsonKeysTest::manyKeys() {
    QByteArray json = "{";
    for (int key = 0; key < 100'000; ++key)
        json += '"' + QByteArray::number(key) + "\": 0, ";
    json += "\"77777\": 0}";
    QCOMPARE(doubledKeys(json), QStringList{QStringLiteral("77777")});
}

QTEST_GUILESS_MAIN(JsonKeysTest)
#include "json_keys_test.moc"
