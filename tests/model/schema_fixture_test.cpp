// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json.h"
#include "model/entities/entity_info.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;

/// Documents of every schema that there has been, kept as SQL with the JSON that they must give:
/// tests/fixtures/schema-1.sql, schema-1.json, … Each later program opens them all.
///
/// Until a schema is released its fixture follows the field lists; this makes it anew:
///     NYTTO_WRITE_FIXTURE=1 build/release/tests/model_tests schema_fixture_test
/// Once released it is never changed: 1 and 2 are, the documents of 0.1.0 have schema 2.
class SchemaFixtureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void documentOfEverySchemaOpens_data();
    void documentOfEverySchemaOpens();
    void newestFixtureHasEveryField_data();
    void newestFixtureHasEveryField();
    void newestFixtureIsOfTheSchema();

private:
    static QString path(int version, const char* suffix) {
        return QStringLiteral(NYTTO_SOURCE_DIR "/tests/fixtures/schema-%1.%2")
            .arg(version)
            .arg(QLatin1String(suffix));
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeFixture();
    static int newest() { return schemaSteps().back().version; }
    static Result<Contents> contentsOf(int version);

    Contents m_newest;
};

namespace {

QByteArray dump(const DocumentFolder& folder) {
    QStringList lines{QStringLiteral("BEGIN")};
    lines += folder.query(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
                                         "ORDER BY type DESC, name"));
    for (const QString& table : folder.query(
             QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))) {
        const QString columns =
            folder
                .query(QStringLiteral("SELECT group_concat(format('quote(\"%w\")', name), "
                                      "' || '', '' || ') FROM pragma_table_info('%1')")
                           .arg(table))
                .front();
        lines += folder.query(QStringLiteral("SELECT 'INSERT INTO %1 VALUES (' || %2 || ')' "
                                             "FROM %1")
                                  .arg(table, columns));
    }
    lines += QStringLiteral("COMMIT");
    for (const char* pragma : {"application_id", "user_version"})
        lines += QStringLiteral("PRAGMA %1 = %2")
                     .arg(QLatin1String(pragma),
                          folder.query(QStringLiteral("PRAGMA ") + QLatin1String(pragma)).front());
    return lines.join(QStringLiteral(";\n")).toUtf8() + ";\n";
}

constexpr Figure::State states[] = {Figure::State::Amount, Figure::State::Unknown,
                                    Figure::State::NotApplicable};

/// Whether the value shows something that the fixture has to show in the given row of its kind:
/// the first is filled everywhere, and the first three have the three states of figures.
bool isWanted(const Value& value, const Value& unfilled, std::size_t row) {
    if (const Figure* figure = std::get_if<Figure>(&value); figure && row < std::size(states))
        return figure->state() == states[row];
    return row > 0 || value != unfilled;
}

/// Gives every field of the entity a value that isWanted() and allowed.
void fill(Contents& contents, RandomDocument& random, const EntityRef& ref, std::size_t row) {
    const EntityInfo& info = *entityInfo(ref.kind);
    const AnyEntity defaults = info.create();
    for (const FieldInfo& field : info.fields)
        for (int attempt = 0; attempt < 200; ++attempt) {
            const AnyEntity held = *contents.find(ref);
            if (isWanted(valueOf(held, field), valueOf(defaults, field), row))
                break;
            AnyEntity changed = held;
            field.set(pointerTo(changed), random.value(field, contents));
            if (checkEdit(contents, editOf({{held, changed}})))
                contents.replace(changed);
        }
}

Contents filledContents() {
    RandomDocument random(2025);
    Contents contents = random.contents(4);
    for (const EntityInfo& info : entityInfos()) {
        std::vector<EntityRef> refs;
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            refs.push_back({info.keyString(), id});
        });
        for (std::size_t row = 0; row < refs.size(); ++row)
            fill(contents, random, refs[row], row);
    }
    return contents;
}

} // namespace

void SchemaFixtureTest::writeFixture() {
    const DocumentFolder folder;
    const Contents contents = filledContents();
    QVERIFY(FileStore::create(folder.path(), insertionOf(contents)).ok());
    for (const auto& [suffix, bytes] :
         {std::pair("sql", dump(folder)), std::pair("json", toJson(contents))}) {
        QFile file(path(newest(), suffix));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
}

Result<Contents> SchemaFixtureTest::contentsOf(int version) {
    const DocumentFolder folder;
    folder.tamper(QString::fromUtf8(bytesOf(path(version, "sql"))));
    return folder.read(QStringLiteral("budget.nyp"), Access::Write);
}

void SchemaFixtureTest::initTestCase() {
    if (qEnvironmentVariableIsSet("NYTTO_WRITE_FIXTURE"))
        writeFixture();
    const Result<Contents> read = contentsOf(newest());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    m_newest = *read;
}

void SchemaFixtureTest::documentOfEverySchemaOpens_data() {
    QTest::addColumn<int>("version");
    for (int version = 1; version <= newest(); ++version)
        QTest::addRow("schema %d", version) << version;
}

void SchemaFixtureTest::documentOfEverySchemaOpens() {
    QFETCH(int, version);
    const Result<Contents> read = contentsOf(version);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(QString::fromUtf8(toJson(*read)), QString::fromUtf8(bytesOf(path(version, "json"))));
}

void SchemaFixtureTest::newestFixtureHasEveryField_data() {
    QTest::addColumn<int>("kind");
    for (const EntityInfo& info : entityInfos())
        QTest::newRow(info.key) << static_cast<int>(info.index);
}

/// Each field with a value beside its default, and every state of figures.
void SchemaFixtureTest::newestFixtureHasEveryField() {
    QFETCH(int, kind);
    const EntityInfo& info = entityInfos()[static_cast<std::size_t>(kind)];
    const AnyEntity defaults = info.create();
    for (const FieldInfo& field : info.fields) {
        bool filled = false;
        QSet<Figure::State> shown;
        m_newest.forEach(info.index, [&](const void* entity, const QUuid&) {
            const Value value = field.get(entity);
            filled |= value != valueOf(defaults, field);
            if (const Figure* figure = std::get_if<Figure>(&value))
                shown.insert(figure->state());
        });
        QVERIFY2(filled, field.key);
        if (field.type == FieldType::Figure)
            QCOMPARE(shown.size(), 3);
    }
}

void SchemaFixtureTest::newestFixtureIsOfTheSchema() {
    const DocumentFolder fixture;
    fixture.tamper(QString::fromUtf8(bytesOf(path(newest(), "sql"))));
    const DocumentFolder made;
    QVERIFY(FileStore::create(made.path()).ok());
    const QString sql = QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY type, name");
    QCOMPARE(fixture.query(sql), made.query(sql));
}

QTEST_GUILESS_MAIN(SchemaFixtureTest)
#include "schema_fixture_test.moc"
