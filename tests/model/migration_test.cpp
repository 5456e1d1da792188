// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/seals.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;

namespace {

/// The steps of the program, and one that is made up: a supplier gets a country.
std::vector<SchemaStep> stepsWith(const char* sql) {
    std::vector<SchemaStep> steps(schemaSteps().begin(), schemaSteps().end());
    steps.push_back({steps.back().version + 1, sql});
    return steps;
}

constexpr const char* addCountry =
    "ALTER TABLE supplier ADD COLUMN country TEXT NOT NULL DEFAULT 'SE';"
    "UPDATE supplier SET country = 'NO' WHERE name = 'Oslo'";

} // namespace

/// How a document of an older schema is brought up to date.
class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepIsDone();
    void copyIsMadeFirst();
    void earlierCopyIsKept();
    void upToDateDocumentIsLeftAlone();
    void failingStepIsTakenBackWhole_data();
    void failingStepIsTakenBackWhole();
    void stepsBeforeAFailingOneAreKept();
    void damagedDocumentIsNotMigrated();
    void forReadingItIsMigratedInMemory();
    void sealsHoldAfterAStep();

private:
    QString backupName(int number = 1) const {
        return QStringLiteral("budget.version-%1%2.nyp")
            .arg(schemaSteps().back().version)
            .arg(number > 1 ? QStringLiteral("-%1").arg(number) : QString());
    }
    QStringList columns(const Connection& connection) const;

    std::optional<DocumentFolder> m_folder;
    Contents m_contents;
    QByteArray m_before;
};

void MigrationTest::init() {
    m_folder.emplace();
    m_contents = RandomDocument(41).contents(3);
    m_contents.insert(supplierCalled(QStringLiteral("Oslo")));
    QVERIFY(FileStore::create(m_folder->path(), insertionOf(m_contents)).ok());
    m_before = m_folder->bytes();
}

QStringList MigrationTest::columns(const Connection& connection) const {
    QStringList names;
    auto select =
        connection.prepare(QStringLiteral("SELECT name FROM pragma_table_info('supplier')"));
    (void)select->forEach({}, [&names](const SqlRow& row) {
        names += row.text(0);
        return Done();
    });
    return names;
}

void MigrationTest::stepIsDone() {
    const auto steps = stepsWith(addCountry);
    {
        const auto file = openFile(m_folder->path(), Access::Write, steps);
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().message));
        QCOMPARE(*schemaVersion(file->connection), steps.back().version);
    }
    QCOMPARE(m_folder->query(QStringLiteral("SELECT count(*) FROM supplier WHERE country = 'NO'")),
             QStringList{QStringLiteral("1")});
}

void MigrationTest::copyIsMadeFirst() {
    const auto steps = stepsWith(addCountry);
    QVERIFY(openFile(m_folder->path(), Access::Write, steps).ok());
    QCOMPARE(m_folder->names(), (QStringList{QStringLiteral("budget.nyp"), backupName()}));
    QVERIFY(*m_folder->read(backupName()) == m_contents);
}

void MigrationTest::earlierCopyIsKept() {
    m_folder->write("mine", backupName());
    const auto steps = stepsWith(addCountry);
    QVERIFY(openFile(m_folder->path(), Access::Write, steps).ok());
    QCOMPARE(m_folder->bytes(backupName()), QByteArray("mine"));
    QVERIFY(*m_folder->read(backupName(2)) == m_contents);
}

void MigrationTest::upToDateDocumentIsLeftAlone() {
    QVERIFY(openFile(m_folder->path(), Access::Write, schemaSteps()).ok());
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
    QVERIFY(m_folder->bytes() == m_before);
}

void MigrationTest::failingStepIsTakenBackWhole_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such table") << QByteArray("DELETE FROM note; DELETE FROM nonsense")
                                   << QStringLiteral("no such table: nonsense");
    QTest::newRow("reference to nothing")
        << QByteArray("DELETE FROM supplier")
        << QStringLiteral("refers to one of “supplier” that is missing");
}

void MigrationTest::failingStepIsTakenBackWhole() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, reason);
    const auto steps = stepsWith(sql.constData());
    const auto file = openFile(m_folder->path(), Access::Write, steps);
    QVERIFY(!file.ok());
    QVERIFY2((file.error().message + file.error().detail).contains(reason),
             qPrintable(file.error().message));
    QVERIFY(m_folder->bytes() == m_before);
    QVERIFY(*m_folder->read() == m_contents);
}

void MigrationTest::stepsBeforeAFailingOneAreKept() {
    const auto connection = Connection::inMemory();
    const SchemaStep steps[] = {{1, schemaSteps().front().sql},
                                {2, addCountry},
                                {3, "DELETE FROM supplier; DELETE FROM nonsense"}};
    QVERIFY(!migrate(*connection, steps).ok());
    QCOMPARE(*schemaVersion(*connection), 2);
    QVERIFY(columns(*connection).contains(QStringLiteral("country")));
}

/// Afterwards nobody could tell that it had been damaged.
void MigrationTest::damagedDocumentIsNotMigrated() {
    m_folder->tamper(QStringLiteral("UPDATE supplier SET name = 'Bergen' WHERE name = 'Oslo'"));
    const QByteArray before = m_folder->bytes();
    const auto steps = stepsWith(addCountry);
    const auto file = openFile(m_folder->path(), Access::Write, steps);
    QCOMPARE(file.error().code, ErrorCode::Damaged);
    QVERIFY(m_folder->bytes() == before);
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

void MigrationTest::forReadingItIsMigratedInMemory() {
    const auto steps = stepsWith(addCountry);
    const auto file = openFile(m_folder->path(), Access::Read, steps);
    QVERIFY(file.ok());
    QVERIFY(!file->writable);
    QVERIFY(columns(file->connection).contains(QStringLiteral("country")));
    QVERIFY(m_folder->bytes() == m_before);
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

void MigrationTest::sealsHoldAfterAStep() {
    const auto steps = stepsWith(addCountry);
    const auto file = openFile(m_folder->path(), Access::Write, steps);
    const Done done = compareSeals(file->connection, *Seals::stored(file->connection),
                                   *Seals::computed(file->connection));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
