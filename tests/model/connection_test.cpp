// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/result.h"
#include "model/storage/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

/// The settings that make the database safe, and transactions.
class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unsafeStatementIsRefused_data();
    void unsafeStatementIsRefused();
    void unfinishedTransactionIsTakenBack();
    void committedTransactionStays();
    void referenceIsCheckedAtTheEnd();
    void cellSizesAreChecked();
    void aCopyOfWhatIsInMemoryIsAFile();

private:
    qint64 count() const {
        return *m_connection->integer(QStringLiteral("SELECT count(*) FROM a"));
    }

    std::optional<Connection> m_connection;
};

void ConnectionTest::init() {
    m_connection = *Connection::inMemory();
    QVERIFY(m_connection
                ->execute(QStringLiteral(
                    "CREATE TABLE a (id INTEGER PRIMARY KEY, other INTEGER REFERENCES a (id) "
                    "DEFERRABLE INITIALLY DEFERRED) STRICT"))
                .ok());
}

void ConnectionTest::unsafeStatementIsRefused_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("text in double quotes") << QStringLiteral("SELECT * FROM a WHERE \"x\" = \"y\"");
    QTest::newRow("extension") << QStringLiteral("SELECT load_extension('x')");
    QTest::newRow("schema written by hand")
        << QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''");
    QTest::newRow("half a number") << QStringLiteral("INSERT INTO a VALUES (1, 1.5)");
    QTest::newRow("reference to nothing") << QStringLiteral("INSERT INTO a VALUES (1, 2)");
}

void ConnectionTest::unsafeStatementIsRefused() {
    QFETCH(QString, sql);
    QVERIFY(!m_connection->execute(sql).ok());
    QCOMPARE(count(), 0);
}

void ConnectionTest::unfinishedTransactionIsTakenBack() {
    {
        const auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Exclusive);
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO a VALUES (1, NULL)")).ok());
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
}

void ConnectionTest::committedTransactionStays() {
    {
        auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Exclusive);
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO a VALUES (1, NULL)")).ok());
        QVERIFY(transaction->commit().ok());
    }
    QCOMPARE(count(), 1);
}

void ConnectionTest::referenceIsCheckedAtTheEnd() {
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Exclusive);
    QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO a VALUES (1, 2)")).ok());
    QCOMPARE(transaction->commit().error().code, ErrorCode::RuleBroken);
    QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO a VALUES (2, NULL)")).ok());
    QVERIFY(transaction->commit().ok());
}

void ConnectionTest::cellSizesAreChecked() {
    QCOMPARE(*m_connection->integer(QStringLiteral("PRAGMA cell_size_check")), 1);
}

void ConnectionTest::aCopyOfWhatIsInMemoryIsAFile() {
    QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO a VALUES (1, NULL)")).ok());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy"));
    QVERIFY(m_connection->copyToFile(path).ok());
    const auto copy = Connection::open(path, Connection::Mode::Existing);
    QCOMPARE(*copy->integer(QStringLiteral("SELECT count(*) FROM a")), 1);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
