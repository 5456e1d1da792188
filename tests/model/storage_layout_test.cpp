// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/layout.h"
#include "model/storage/schema.h"

#include <QTest>

using namespace nytto;

/// Holds the schema, which is written by hand, against the field lists.
class StorageLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableHasTheColumnsOfItsFields_data();
    void tableHasTheColumnsOfItsFields();
    void tableIsStrict_data() { tableHasTheColumnsOfItsFields_data(); }
    void tableIsStrict();
    void everyTableIsKnown();
    void referencesAreDeferredAndNeverCascade();
    void everyReferenceHasAnIndex();

private:
    QStringList query(const QString& sql) const;

    std::optional<Connection> m_connection;
};

void StorageLayoutTest::initTestCase() {
    m_connection = *Connection::inMemory();
    QVERIFY(migrate(*m_connection, schemaSteps()).ok());
}

QStringList StorageLayoutTest::query(const QString& sql) const {
    QStringList found;
    auto statement = m_connection->prepare(sql);
    if (!statement)
        return {statement.error().detail};
    (void)statement->forEach({}, [&found](const SqlRow& row) {
        found += row.text(0);
        return Done();
    });
    return found;
}

void StorageLayoutTest::tableHasTheColumnsOfItsFields_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("columns");
    for (const TableLayout& layout : entityLayouts()) {
        QStringList columns;
        for (const SqlColumn& column : layout.columns)
            columns += QStringLiteral("%1 %2%3%4")
                           .arg(column.name, column.type,
                                column.nullable ? QString() : QStringLiteral(" not null"),
                                column.target.isEmpty() ? QString()
                                                        : QStringLiteral(" to ") + column.target);
        QTest::newRow(qPrintable(layout.name)) << layout.name << columns;
    }
}

void StorageLayoutTest::tableHasTheColumnsOfItsFields() {
    QFETCH(QString, table);
    QFETCH(QStringList, columns);
    const QStringList found = query(
        QStringLiteral("SELECT info.name || ' ' || info.type || "
                       "iif(info.\"notnull\", ' not null', '') || "
                       "coalesce(' to ' || key.\"table\", '') "
                       "FROM pragma_table_info('%1') info LEFT JOIN pragma_foreign_key_list('%1') "
                       "key ON key.\"from\" = info.name ORDER BY info.name")
            .arg(table));
    QCOMPARE(found, columns);
}

void StorageLayoutTest::tableIsStrict() {
    QFETCH(QString, table);
    QCOMPARE(
        query(QStringLiteral("SELECT strict FROM pragma_table_list WHERE name = '%1'").arg(table)),
        QStringList{QStringLiteral("1")});
}

void StorageLayoutTest::everyTableIsKnown() {
    QStringList expected{QStringLiteral("edit"), QStringLiteral("history"), QStringLiteral("seal")};
    for (const TableLayout& layout : entityLayouts())
        expected += layout.name;
    expected.sort();
    QCOMPARE(query(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                  "ORDER BY name")),
             expected);
}

void StorageLayoutTest::referencesAreDeferredAndNeverCascade() {
    const QString sql = query(QStringLiteral("SELECT group_concat(sql) FROM sqlite_schema"))[0];
    QCOMPARE_GT(sql.count(QStringLiteral("REFERENCES")), 0);
    QCOMPARE(sql.count(QStringLiteral("REFERENCES")),
             sql.count(QStringLiteral(" DEFERRABLE INITIALLY DEFERRED")));
    QVERIFY(!sql.contains(QStringLiteral("CASCADE"), Qt::CaseInsensitive));
    QVERIFY(!sql.contains(QStringLiteral("SET NULL"), Qt::CaseInsensitive));
}

/// Else every removal would look through whole tables.
void StorageLayoutTest::everyReferenceHasAnIndex() {
    QCOMPARE(query(QStringLiteral(
                 "SELECT tables.name || '.' || key.\"from\" FROM sqlite_schema tables, "
                 "pragma_foreign_key_list(tables.name) key WHERE tables.type = 'table' AND "
                 "NOT EXISTS (SELECT 1 FROM pragma_index_list(tables.name) list, "
                 "pragma_index_info(list.name) first WHERE first.seqno = 0 AND "
                 "first.name = key.\"from\")")),
             QStringList());
}

QTEST_GUILESS_MAIN(StorageLayoutTest)
#include "storage_layout_test.moc"
