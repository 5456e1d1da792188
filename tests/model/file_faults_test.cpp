// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema_version.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QTest>

#include <sys/stat.h>

using namespace nytto;

/// Files that are not what they should be: one clear sentence each, and nothing changed.
class FileFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void missingFileIsNotFound();
    void foreignFileIsNotOurs_data();
    void foreignFileIsNotOurs();
    void folderIsNotOurs();
    void pipeIsNotOurs();
    void tamperedDocumentIsDamaged_data();
    void tamperedDocumentIsDamaged();
    void brokenFileIsDamaged_data();
    void brokenFileIsDamaged();
    void newerDocumentIsRefused();
    void theFileIsAlwaysNamed_data();
    void theFileIsAlwaysNamed();
    void verifyLooksAtTheHistory();
    void flippedBitNeverPassesUnseen();
    void createNeedsAFolder();
    void interruptedEditIsTakenBack();

private:
    Contents makeDocument(int rows = 3);
    /// Opens it for reading and for writing: the same failure, and every byte as before.
    Error failure();

    std::optional<DocumentFolder> m_folder;
};

Contents FileFaultsTest::makeDocument(int rows) {
    const Contents contents = RandomDocument(21).contents(rows);
    if (!FileStore::create(m_folder->path(), insertionOf(contents)))
        qFatal("The test has no document.");
    return contents;
}

Error FileFaultsTest::failure() {
    const QByteArray before = m_folder->bytes();
    const QStringList names = m_folder->names();
    const auto forReading = m_folder->read();
    const auto forWriting = m_folder->read(QStringLiteral("budget.nyp"), Access::Write);
    if (forReading || forWriting)
        return {ErrorCode::Cancelled, QStringLiteral("It opens.")};
    if (m_folder->bytes() != before || m_folder->names() != names)
        return {ErrorCode::Cancelled, QStringLiteral("Something was changed.")};
    if (forReading.error().code != forWriting.error().code)
        return {ErrorCode::Cancelled, forWriting.error().message};
    return forReading.error();
}

void FileFaultsTest::missingFileIsNotFound() {
    const Error error = failure();
    QCOMPARE(error.message,
             QStringLiteral("“budget.nyp” does not exist; check the name and the folder."));
    QCOMPARE(error.code, ErrorCode::NotFound);
    QCOMPARE(m_folder->names(), QStringList());
}

void FileFaultsTest::foreignFileIsNotOurs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString noDocument = QStringLiteral("“budget.nyp” is not a document of Nyttoportföljen; "
                                              "choose a file that the program has made.");
    QTest::newRow("text") << QByteArray("Budget 2025\n") << noDocument;
    QTest::newRow("long text") << QByteArray("Budget 2025\n").repeated(1000) << noDocument;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << noDocument;
    QTest::newRow("empty") << QByteArray()
                           << QStringLiteral(
                                  "“budget.nyp” is empty, not a document; choose another file.");
    const DocumentFolder other;
    other.tamper(QStringLiteral("CREATE TABLE settings (id)"));
    QTest::newRow("another database")
        << other.bytes()
        << QStringLiteral("“budget.nyp” is a database of another program, not a document; choose "
                          "another file.");
}

void FileFaultsTest::foreignFileIsNotOurs() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    m_folder->write(bytes);
    const Error error = failure();
    QCOMPARE(error.message, sentence);
    QCOMPARE(error.code, ErrorCode::NotOurs);
}

void FileFaultsTest::folderIsNotOurs() {
    QVERIFY(QDir().mkdir(m_folder->path()));
    const Error error = failure();
    QCOMPARE(error.message, QStringLiteral("“budget.nyp” is a folder; choose a file."));
    QCOMPARE(error.code, ErrorCode::NotOurs);
}

/// Opening it would wait for ever.
void FileFaultsTest::pipeIsNotOurs() {
    QCOMPARE(mkfifo(QFile::encodeName(m_folder->path()).constData(), 0600), 0);
    const auto opened = FileStore::open(m_folder->path(), Access::Read);
    QCOMPARE(opened.error().code, ErrorCode::NotOurs);
}

void FileFaultsTest::tamperedDocumentIsDamaged_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto unchecked = [](const char* sql) {
        return QStringLiteral("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; ") +
               QString::fromUtf8(sql);
    };
    QTest::newRow("state that does not exist")
        << unchecked("UPDATE initiative SET netBenefit_state = 'perhaps'")
        << QStringLiteral("CHECK constraint failed in initiative");
    QTest::newRow("amount without a state")
        << unchecked("UPDATE initiative SET netBenefit_state = 'amount', netBenefit = NULL")
        << QStringLiteral("CHECK constraint failed in initiative");
    QTest::newRow("category that does not exist")
        << QStringLiteral("UPDATE service SET category = 'perhaps'")
        << QStringLiteral("“perhaps” is no value of the field “Category”");
    QTest::newRow("date that is none")
        << QStringLiteral("UPDATE matter SET decided = '2025-02-30'")
        << QStringLiteral("“2025-02-30” is no value of the field “Decided”");
    QTest::newRow("number too large")
        << QStringLiteral("UPDATE service SET position = 9999999999")
        << QStringLiteral("Position: The value is missing or does not fit");
    QTest::newRow("kind of a series that does not exist")
        << QStringLiteral("INSERT INTO service_cost SELECT id, 2031, 'guess', 1, 'amount' "
                          "FROM service")
        << QStringLiteral("“guess” is no value of the field “Management cost”");
    QTest::newRow("another amount")
        << QStringLiteral("UPDATE publishedFigure SET figure = 1, figure_state = 'amount'")
        << QStringLiteral("does not agree with its checksum: Published figures.");
    QTest::newRow("row removed") << QStringLiteral("DELETE FROM estimateRow")
                                 << QStringLiteral(
                                        "does not agree with its checksum: Estimate rows.");
    QTest::newRow("rows of nothing") << unchecked("DELETE FROM portfolio")
                                     << QStringLiteral("The row that it belongs to is missing");
    QTest::newRow("schema changed")
        << QStringLiteral("CREATE TABLE more (id)")
        << QStringLiteral("does not agree with its checksum: Structure of the file.");
    QTest::newRow("column missing")
        << QStringLiteral("ALTER TABLE note DROP COLUMN text") << QStringLiteral("no such column");
    QTest::newRow("no version") << QStringLiteral("PRAGMA user_version = 0")
                                << QStringLiteral("It has no version.");
}

void FileFaultsTest::tamperedDocumentIsDamaged() {
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    makeDocument(8);
    m_folder->tamper(sql);
    // Reading sees the value itself, writing the database's own check before it.
    const auto read = m_folder->read();
    const Error error = failure();
    QCOMPARE(error.code, ErrorCode::Damaged);
    QVERIFY2(error.message.startsWith(QStringLiteral("“budget.nyp” is damaged and was left as it "
                                                     "is; use an earlier copy. ")),
             qPrintable(error.message));
    const Error forWriting = m_folder->read(QStringLiteral("budget.nyp"), Access::Write).error();
    // What the database says is English, and no part of the sentence.
    const QString told =
        QStringList{error.message, error.detail, forWriting.message, forWriting.detail}.join(u'\n');
    QVERIFY2(told.contains(reason), qPrintable(told));
    for (const QString& sentence : {error.message, forWriting.message})
        for (const char* words : {"constraint", "no such column", "database", "***"})
            QVERIFY2(!sentence.contains(QLatin1String(words)), qPrintable(sentence));
}

void FileFaultsTest::brokenFileIsDamaged_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("instead");
    const QByteArray noise("\x5a\xc3\x00\xff", 4);
    QTest::newRow("only 60 bytes") << 60 << -1 << QByteArray();
    QTest::newRow("half of it") << 100'000 << -1 << QByteArray();
    QTest::newRow("last page missing") << -4096 << -1 << QByteArray();
    QTest::newRow("first word destroyed") << 0 << 4 << noise;
    QTest::newRow("second page destroyed") << 4096 << 4096 << noise.repeated(1024);
    QTest::newRow("page size destroyed") << 16 << 2 << QByteArray("\x00\x03", 2);
}

void FileFaultsTest::brokenFileIsDamaged() {
    QFETCH(int, from);
    QFETCH(int, length);
    QFETCH(QByteArray, instead);
    makeDocument();
    QByteArray bytes = m_folder->bytes();
    QCOMPARE_GT(bytes.size(), 200'000);
    bytes.replace(from < 0 ? bytes.size() + from : from, length < 0 ? bytes.size() - from : length,
                  instead);
    m_folder->write(bytes);
    const Error error = failure();
    QVERIFY2(error.message.startsWith(QStringLiteral("“budget.nyp” is damaged")),
             qPrintable(error.message));
    QCOMPARE(error.code, ErrorCode::Damaged);
}

void FileFaultsTest::newerDocumentIsRefused() {
    makeDocument();
    m_folder->tamper(QStringLiteral("PRAGMA user_version = 99"));
    const Error error = failure();
    QCOMPARE(error.message, QStringLiteral("“budget.nyp” was written by a newer version of the "
                                           "program; install that version to open it."));
    QCOMPARE(error.code, ErrorCode::Newer);
}

void FileFaultsTest::theFileIsAlwaysNamed_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("forWriting");
    const auto row = [](const QString& sql) {
        for (const bool forWriting : {false, true})
            QTest::addRow("%s, %s", qPrintable(sql), forWriting ? "writing" : "reading")
                << sql << forWriting;
    };
    for (int version = -1; version < newestSchemaVersion(); ++version)
        row(QStringLiteral("PRAGMA user_version = %1").arg(version));
    row(QStringLiteral("PRAGMA user_version = 99"));
    row(QStringLiteral("PRAGMA application_id = 7"));
    for (const char* table : {"seal", "edit", "history", "service", "service_cost", "settings"})
        row(QStringLiteral("PRAGMA foreign_keys = OFF; DROP TABLE ") + QLatin1String(table));
}

/// Also where a copy in memory is what could not be read.
void FileFaultsTest::theFileIsAlwaysNamed() {
    QFETCH(QString, sql);
    QFETCH(bool, forWriting);
    makeDocument();
    m_folder->tamper(sql);
    const auto read =
        m_folder->read(QStringLiteral("budget.nyp"), forWriting ? Access::Write : Access::Read);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(QStringLiteral("“budget.nyp”")),
             qPrintable(read.error().message));
    QVERIFY2(!read.error().message.contains(QStringLiteral("“”")),
             qPrintable(read.error().message));
}

/// Opening does not read the history: it grows without end.
void FileFaultsTest::verifyLooksAtTheHistory() {
    makeDocument();
    m_folder->tamper(QStringLiteral("UPDATE history SET after = '{}' WHERE place = 3"));
    const auto store = FileStore::open(m_folder->path(), Access::Read);
    QVERIFY((*store)->read().ok());
    const Done done = (*store)->verify();
    QVERIFY(!done.ok());
    QVERIFY2(done.error().message.endsWith(QStringLiteral("checksum: History.")),
             qPrintable(done.error().message));
}

/// Any bit of the file: either it opens with the same contents, or it is refused.
void FileFaultsTest::flippedBitNeverPassesUnseen() {
    const Contents contents = makeDocument(2);
    const QByteArray whole = m_folder->bytes();
    RandomDocument random(5);
    int refused = 0;
    for (int attempt = 0; attempt < 900; ++attempt) {
        // The head oftener than chance would.
        const int byte = attempt < 400 ? attempt / 4 : random.below(static_cast<int>(whole.size()));
        const int bit = random.below(8);
        m_folder->flip(byte, bit);
        const auto read = m_folder->read(QStringLiteral("budget.nyp"),
                                         attempt % 2 ? Access::Read : Access::Write);
        const QString place = QStringLiteral("Byte %1, bit %2").arg(byte).arg(bit);
        QVERIFY2(!read || *read == contents, qPrintable(place));
        refused += read ? 0 : 1;
        m_folder->flip(byte, bit);
        QVERIFY2(m_folder->bytes() == whole, qPrintable(place));
    }
    QCOMPARE_GT(refused, 150);
}

void FileFaultsTest::createNeedsAFolder() {
    const auto store = FileStore::create(m_folder->path(QStringLiteral("plan/budget.nyp")));
    QCOMPARE(store.error().message, QStringLiteral("The folder “%1” does not exist; make it first.")
                                        .arg(m_folder->path(QStringLiteral("plan"))));
    QCOMPARE(store.error().code, ErrorCode::NotFound);
}

/// The file and its journal, as a crash in the middle of an edit leaves them.
void FileFaultsTest::interruptedEditIsTakenBack() {
    const Contents contents = makeDocument(10);
    {
        const auto connection = Connection::open(m_folder->path(), Connection::Mode::Existing);
        QVERIFY(connection
                    ->execute(QStringLiteral("PRAGMA cache_size = 2; BEGIN; "
                                             "UPDATE initiative SET description = 'x'; "
                                             "UPDATE history SET after = 'y'"))
                    .ok());
        const QByteArray journal = m_folder->bytes(QStringLiteral("budget.nyp-journal"));
        QCOMPARE_GT(journal.size(), 4096);
        m_folder->write(m_folder->bytes(), QStringLiteral("crash.nyp"));
        m_folder->write(journal, QStringLiteral("crash.nyp-journal"));
    }
    const Result<Contents> read = m_folder->read(QStringLiteral("crash.nyp"));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == contents);
}

QTEST_GUILESS_MAIN(FileFaultsTest)
#include "file_faults_test.moc"
