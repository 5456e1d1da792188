// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/held_document.h"
#include "model/entities/services/service.h"
#include "model/storage/lock_note.h"
#include "tests/model/disk_conditions.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QProcess>
#include <QScopeGuard>
#include <QSysInfo>
#include <QTest>

#include <cstdio>
#include <pwd.h>
#include <sys/time.h>
#include <unistd.h>

using namespace nytto;

namespace {

/// Another process that has the document open for writing until it is killed.
class Holder {
public:
    explicit Holder(const QString& path) {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("file_access_test"), QStringLiteral("--hold"), path});
        m_process.waitForReadyRead();
    }
    ~Holder() { kill(); }
    bool holds() { return m_process.readAllStandardOutput() == "open\n"; }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

int hold(const char* path) {
    const auto store = FileStore::open(QString::fromLocal8Bit(path), Access::Write);
    std::puts(store ? "open" : qPrintable(store.error().message));
    std::fflush(stdout);
    pause();
    return 0;
}

} // namespace

/// Documents that others have open, that lie on a full disk, or that may not be written.
class FileAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void lockedSaysByWhom_data();
    void lockedSaysByWhom();
    void lockedWithoutANoteSaysSo();
    void secondOpeningLeavesTheLock();
    void lookingAtTheFileLeavesTheLock_data();
    void lookingAtTheFileLeavesTheLock();
    void whatIsNoNoteLocksNobodyOut();
    void staleNoteIsReplaced();
    void killedHolderLocksNobodyOut();
    void readersDoNotLock();
    void movedDocumentTakesNoEdit_data();
    void movedDocumentTakesNoEdit();
    void overwrittenDocumentTakesNoEdit_data();
    void overwrittenDocumentTakesNoEdit();
    void touchedDocumentTakesEdits_data();
    void touchedDocumentTakesEdits();
    void fullDiskChangesNothing_data();
    void fullDiskChangesNothing();
    void fullDiskAtCreation_data();
    void fullDiskAtCreation();
    void fullDiskAtACopy();
    void fullDatabaseIsAFullDisk();
    void readOnlyOpensForReading_data();
    void readOnlyOpensForReading();
    void readOnlyFolderTakesNoDocument();
    void crashedDocumentInAReadOnlyFolderIsRead();

private:
    Contents makeDocument(int rows = 3);

    std::optional<DocumentFolder> m_folder;
};

Contents FileAccessTest::makeDocument(int rows) {
    const Contents contents = RandomDocument(31).contents(rows);
    if (!FileStore::create(m_folder->path(), insertionOf(contents)))
        qFatal("The test has no document.");
    return contents;
}

void FileAccessTest::lockedSaysByWhom_data() {
    QTest::addColumn<bool>("forWriting");
    QTest::newRow("for reading") << false;
    QTest::newRow("for writing") << true;
}

void FileAccessTest::lockedSaysByWhom() {
    QFETCH(bool, forWriting);
    makeDocument();
    const QDateTime since = QDateTime::currentDateTime();
    Holder holder(m_folder->path());
    QVERIFY(holder.holds());
    const QByteArray before = m_folder->bytes();
    const auto opened =
        m_folder->read(QStringLiteral("budget.nyp"), forWriting ? Access::Write : Access::Read);
    QCOMPARE(opened.error().code, ErrorCode::Locked);
    const auto sentence = [](const QDateTime& time) {
        return QStringLiteral("“budget.nyp” has been open since %1 by %2 on %3; close it there "
                              "first, or work on a copy.")
            .arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                 QString::fromLocal8Bit(getpwuid(geteuid())->pw_name), QSysInfo::machineHostName());
    };
    const QString message = opened.error().message;
    QVERIFY2(message == sentence(since) || message == sentence(since.addSecs(60)),
             qPrintable(message));
    QCOMPARE(m_folder->bytes(), before);
}

void FileAccessTest::lockedWithoutANoteSaysSo() {
    makeDocument();
    Holder holder(m_folder->path());
    QVERIFY(holder.holds());
    QVERIFY(QFile::remove(m_folder->path(QStringLiteral(".budget.nyp.lock"))));
    const auto opened = FileStore::open(m_folder->path(), Access::Write);
    QCOMPARE(opened.error().message,
             QStringLiteral("“budget.nyp” is in use by another program; close it there first."));
    QCOMPARE(opened.error().code, ErrorCode::Locked);
}

/// Locks belong to a process: one that opened and closed the file once more could lose its own.
void FileAccessTest::secondOpeningLeavesTheLock() {
    makeDocument();
    const auto first = FileStore::open(m_folder->path(), Access::Write);
    QCOMPARE(FileStore::open(m_folder->path(), Access::Write).error().code, ErrorCode::Locked);
    Holder holder(m_folder->path());
    QVERIFY(!holder.holds());
    QVERIFY(LockNote::read(LockNote::pathBeside(m_folder->path())).has_value());
}

void FileAccessTest::lookingAtTheFileLeavesTheLock_data() {
    QTest::addColumn<QString>("looked");
    QTest::newRow("at the document") << "budget.nyp";
    QTest::newRow("at its note") << ".budget.nyp.lock";
}

/// A file dialog opens and closes what lies in a folder.
void FileAccessTest::lookingAtTheFileLeavesTheLock() {
    QFETCH(QString, looked);
    makeDocument();
    const auto first = FileStore::open(m_folder->path(), Access::Write);
    QVERIFY(first.ok());
    QFile file(m_folder->path(looked));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.close();
    Holder holder(m_folder->path());
    QVERIFY(!holder.holds());
    QCOMPARE(FileStore::open(m_folder->path(), Access::Read).error().code, ErrorCode::Locked);
}

void FileAccessTest::whatIsNoNoteLocksNobodyOut() {
    const Contents contents = makeDocument();
    QVERIFY(QDir().mkdir(m_folder->path(QStringLiteral(".budget.nyp.lock"))));
    for (const Access access : {Access::Write, Access::Read})
        QVERIFY(*m_folder->read(QStringLiteral("budget.nyp"), access) == contents);
}

void FileAccessTest::staleNoteIsReplaced() {
    makeDocument();
    const QString note = LockNote::pathBeside(m_folder->path());
    const LockNote stale{QStringLiteral("anna"), QStringLiteral("dator7"),
                         QDateTime(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC)};
    m_folder->write(stale.toJson(), QStringLiteral(".budget.nyp.lock"));
    auto store = FileStore::open(m_folder->path(), Access::Write);
    QVERIFY(store.ok());
    const LockNote own = LockNote::ofThisProcess();
    QCOMPARE(LockNote::read(note)->machine, own.machine);
    QCOMPARE(LockNote::read(note)->user, own.user);
    store->reset();
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

void FileAccessTest::killedHolderLocksNobodyOut() {
    const Contents contents = makeDocument();
    Holder holder(m_folder->path());
    QVERIFY(holder.holds());
    holder.kill();
    QVERIFY(m_folder->names().contains(QStringLiteral(".budget.nyp.lock")));
    QVERIFY(*m_folder->read(QStringLiteral("budget.nyp"), Access::Write) == contents);
}

void FileAccessTest::readersDoNotLock() {
    const Contents contents = makeDocument();
    const auto first = FileStore::open(m_folder->path(), Access::Read);
    const auto second = FileStore::open(m_folder->path(), Access::Read);
    QVERIFY(*(*first)->read() == contents);
    QVERIFY(*(*second)->read() == contents);
    QVERIFY(FileStore::open(m_folder->path(), Access::Write).ok());
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

void FileAccessTest::movedDocumentTakesNoEdit_data() {
    QTest::addColumn<bool>("removed");
    QTest::newRow("moved") << false;
    QTest::newRow("removed") << true;
}

/// Nobody would ever see what is written to a file without a name.
void FileAccessTest::movedDocumentTakesNoEdit() {
    QFETCH(bool, removed);
    const Contents contents = makeDocument();
    const auto store = FileStore::open(m_folder->path(), Access::Write);
    const QString copy = m_folder->path(QStringLiteral("copy.nyp"));
    const Supplier supplier = supplierCalled(QStringLiteral("IT"));
    QVERIFY((*store)->commit(editOf({{std::nullopt, supplier}}), 1).ok());
    QVERIFY(removed ? QFile::remove(m_folder->path())
                    : QFile::rename(m_folder->path(), m_folder->path(QStringLiteral("old.nyp"))));
    const auto committed = (*store)->commit(editOf({{supplier, std::nullopt}}), 2);
    QCOMPARE(committed.error().message,
             QStringLiteral("“budget.nyp” has been moved or removed while it was open, and nothing "
                            "was written; save a copy and work on that."));
    QCOMPARE(committed.error().code, ErrorCode::NotFound);
    QVERIFY((*store)->copyTo(copy).ok());
    QCOMPARE(m_folder->read(QStringLiteral("copy.nyp"))->count(), contents.count() + 1);
}

void FileAccessTest::overwrittenDocumentTakesNoEdit_data() {
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("inPlace");
    for (const char* by : {"an earlier copy", "another document", "half of it", "nothing"})
        for (const bool inPlace : {true, false})
            QTest::addRow("%s by %s", inPlace ? "overwritten" : "replaced", by)
                << QString::fromLatin1(by) << inPlace;
}

/// A sync client, or a person with cp: edits went into a file of which pages were another's.
void FileAccessTest::overwrittenDocumentTakesNoEdit() {
    QFETCH(QString, by);
    QFETCH(bool, inPlace);
    Contents contents = makeDocument(8);
    HeldDocument held{contents, {}};
    auto store = FileStore::open(m_folder->path(), Access::Write);
    QVERIFY((*store)->read().ok());
    const auto add = [&](const QString& name) -> Result<Revision> {
        Edit edit = editOf({{std::nullopt, supplierCalled(name)}});
        edit.sentence = name;
        held.edits.push_back(edit);
        const auto committed = (*store)->commit(edit, (*store)->revision());
        if (committed)
            applyUnchecked(contents, edit);
        return committed;
    };
    QVERIFY(add(QStringLiteral("Ett")).ok());
    const QByteArray earlier = m_folder->bytes();
    QVERIFY(add(QStringLiteral("Två")).ok());
    const DocumentFolder other;
    QVERIFY(FileStore::create(other.path(), insertionOf(RandomDocument(32).contents(8))).ok());
    const QByteArray bytes = by == QStringLiteral("an earlier copy")    ? earlier
                             : by == QStringLiteral("another document") ? other.bytes()
                             : by == QStringLiteral("half of it") ? earlier.left(earlier.size() / 2)
                                                                  : QByteArray();
    QTest::qSleep(20); // the time of a file is no finer than that
    if (!inPlace)
        QVERIFY(QFile::remove(m_folder->path()));
    m_folder->write(bytes);

    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto committed = add(QStringLiteral("Tre"));
        QVERIFY(!committed.ok());
        QCOMPARE(committed.error().message,
                 QStringLiteral("“budget.nyp” has been replaced or overwritten by another program "
                                "while it was open, and nothing was written to it. Your document "
                                "is still here: save a copy and go on with that."));
        QCOMPARE(committed.error().code, ErrorCode::Conflict);
    }
    held.edits.resize(3); // the first that the file did not take
    held.unstored = 1;
    applyUnchecked(contents, held.edits.back());
    QVERIFY(!(*store)->snapshot().ok());
    QVERIFY(m_folder->bytes() == bytes);
    const QString copy = m_folder->path(QStringLiteral("copy.nyp"));
    const auto copied = (*store)->saveCopy(copy, held);
    QVERIFY2(copied.ok(), copied ? "" : qPrintable(copied.error().message));
    QCOMPARE(*copied, inPlace ? Copied::SinceOpened : Copied::Everything);
    QVERIFY(*m_folder->read(QStringLiteral("copy.nyp")) == contents);
    QVERIFY(m_folder->bytes() == bytes);
    const auto history = (*FileStore::open(copy, Access::Read))->history();
    QVERIFY(history.ok());
    QCOMPARE(history->at(0).sentence, QStringLiteral("Tre"));
    QCOMPARE(history->at(1).sentence, QStringLiteral("Två"));
    QCOMPARE(history->at(2).sentence, QStringLiteral("Ett"));
    QCOMPARE(history->at(3).revision, 1);
    // What was secret before is not told by what begins with the document as it was opened, nor by
    // a copy of that.
    QCOMPARE((*FileStore::open(copy, Access::Read))->checkPast().ok(), !inPlace);
    const QString further = m_folder->path(QStringLiteral("further.nyp"));
    QVERIFY((*FileStore::open(copy, Access::Read))->copyTo(further).ok());
    QCOMPARE((*FileStore::open(further, Access::Read))->checkPast().ok(), !inPlace);
    store->reset();
    QVERIFY(!QFile::exists(m_folder->path() + QStringLiteral("-journal")));
    QVERIFY(m_folder->bytes() == bytes);
}

void FileAccessTest::touchedDocumentTakesEdits_data() {
    QTest::addColumn<bool>("rewritten");
    QTest::newRow("another time") << false;
    QTest::newRow("the same bytes once more") << true;
}

void FileAccessTest::touchedDocumentTakesEdits() {
    QFETCH(bool, rewritten);
    const Contents contents = makeDocument();
    const auto store = FileStore::open(m_folder->path(), Access::Write);
    const Supplier supplier = supplierCalled(QStringLiteral("IT"));
    QVERIFY((*store)->commit(editOf({{std::nullopt, supplier}}), 1).ok());
    QTest::qSleep(20);
    if (rewritten)
        m_folder->write(m_folder->bytes());
    else
        QCOMPARE(utimes(QFile::encodeName(m_folder->path()).constData(), nullptr), 0);
    const auto committed = (*store)->commit(editOf({{supplier, std::nullopt}}), 2);
    QVERIFY2(committed.ok(), committed ? "" : qPrintable(committed.error().message));
    QVERIFY(*(*store)->read() == contents);
    QVERIFY((*store)->verify().ok());
}

void FileAccessTest::fullDiskChangesNothing_data() {
    QTest::addColumn<int>("room");
    for (const int room : {-200'000, 0, 1, 4096, 20'000, 100'000, 150'000})
        QTest::addRow("%d bytes left", room) << room;
}

void FileAccessTest::fullDiskChangesNothing() {
    QFETCH(int, room);
    const Contents contents = makeDocument();
    auto store = FileStore::open(m_folder->path(), Access::Write);
    const Edit large =
        editOf({{std::nullopt, supplierCalled(QStringLiteral("x").repeated(300'000))}});
    const QByteArray before = m_folder->bytes();
    {
        const FullDisk disk(before.size() + room);
        const auto committed = (*store)->commit(large, 1);
        QCOMPARE(committed.error().message,
                 QStringLiteral("The disk has no room left for “budget.nyp”, and nothing was "
                                "written; make room, or save a copy on another disk."));
        QCOMPARE(committed.error().code, ErrorCode::NoSpace);
    }
    QCOMPARE((*store)->revision(), 1);
    QVERIFY(*(*store)->read() == contents);
    store->reset();
    QVERIFY(m_folder->bytes() == before);
    store = FileStore::open(m_folder->path(), Access::Write);
    QCOMPARE((*store)->commit(large, 1).value(), 2);
    QCOMPARE((*store)->read()->count(), contents.count() + 1);
    QVERIFY((*store)->verify().ok());
}

void FileAccessTest::fullDiskAtCreation_data() {
    QTest::addColumn<int>("room");
    for (const int room : {0, 100, 4096, 100'000, 250'000})
        QTest::addRow("%d bytes", room) << room;
}

void FileAccessTest::fullDiskAtCreation() {
    QFETCH(int, room);
    const Edit large = insertionOf(RandomDocument(31).contents(3));
    {
        const FullDisk disk(room);
        const auto store = FileStore::create(m_folder->path(), large);
        QCOMPARE(store.error().code, ErrorCode::NoSpace);
        QVERIFY2(store.error().message.contains(QStringLiteral("“budget.nyp”")),
                 qPrintable(store.error().message));
    }
    QCOMPARE(m_folder->names(), QStringList());
    QVERIFY(FileStore::create(m_folder->path(), large).ok());
}

void FileAccessTest::fullDiskAtACopy() {
    makeDocument();
    const auto store = FileStore::open(m_folder->path(), Access::Read);
    {
        const FullDisk disk(100'000);
        const Done done = (*store)->copyTo(m_folder->path(QStringLiteral("copy.nyp")));
        QCOMPARE(done.error().code, ErrorCode::NoSpace);
        QVERIFY2(done.error().message.contains(QStringLiteral("“copy.nyp”")),
                 qPrintable(done.error().message));
    }
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
    QVERIFY((*store)->copyTo(m_folder->path(QStringLiteral("copy.nyp"))).ok());
}

void FileAccessTest::fullDatabaseIsAFullDisk() {
    makeDocument();
    const auto connection = Connection::open(m_folder->path(), Connection::Mode::Existing);
    QVERIFY(connection->execute(QStringLiteral("PRAGMA max_page_count = 1")).ok());
    const Done done = connection->execute(QStringLiteral("UPDATE history SET after = "
                                                         "hex(zeroblob(1000000))"));
    QCOMPARE(done.error().code, ErrorCode::NoSpace);
}

void FileAccessTest::readOnlyOpensForReading_data() {
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("file") << 0444 << 0777;
    QTest::newRow("folder") << 0666 << 0555;
    QTest::newRow("both") << 0444 << 0555;
}

void FileAccessTest::readOnlyOpensForReading() {
    QFETCH(int, file);
    QFETCH(int, folder);
    const Contents contents = makeDocument();
    const QByteArray before = m_folder->bytes();
    m_folder->permit(file, folder);
    {
        const AsNobody nobody;
        for (const Access access : {Access::Read, Access::Write}) {
            const auto store = FileStore::open(m_folder->path(), access);
            QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
            QVERIFY(!(*store)->isWritable());
            QVERIFY(*(*store)->read() == contents);
            const auto committed =
                (*store)->commit(editOf({{std::nullopt, supplierCalled(QStringLiteral("IT"))}}), 1);
            QCOMPARE(
                committed.error().message,
                QStringLiteral("“budget.nyp” cannot be changed where it lies, the file or its "
                               "folder is read-only; save a copy elsewhere and work on that."));
            QCOMPARE(committed.error().code, ErrorCode::ReadOnly);
        }
    }
    m_folder->permit(0600, 0700);
    QCOMPARE(m_folder->bytes(), before);
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

void FileAccessTest::readOnlyFolderTakesNoDocument() {
    makeDocument();
    m_folder->permit(0444, 0555);
    {
        const AsNobody nobody;
        const QString other = m_folder->path(QStringLiteral("other.nyp"));
        QCOMPARE(FileStore::create(other).error().message,
                 QStringLiteral("The folder “%1” is read-only; choose another folder.")
                     .arg(m_folder->folder()));
        const auto store = FileStore::open(m_folder->path(), Access::Read);
        QCOMPARE((*store)->copyTo(other).error().code, ErrorCode::ReadOnly);
    }
    m_folder->permit(0600, 0700);
}

void FileAccessTest::crashedDocumentInAReadOnlyFolderIsRead() {
    const Contents contents = makeDocument(10);
    {
        const auto connection = Connection::open(m_folder->path(), Connection::Mode::Existing);
        QVERIFY(connection
                    ->execute(QStringLiteral("PRAGMA cache_size = 2; BEGIN; "
                                             "UPDATE history SET after = 'y'"))
                    .ok());
        m_folder->write(m_folder->bytes(), QStringLiteral("crash.nyp"));
        m_folder->write(m_folder->bytes(QStringLiteral("budget.nyp-journal")),
                        QStringLiteral("crash.nyp-journal"));
    }
    m_folder->permit(0444, 0555, QStringLiteral("crash.nyp"));
    {
        const AsNobody nobody;
        for (const Access access : {Access::Read, Access::Write}) {
            const auto read = m_folder->read(QStringLiteral("crash.nyp"), access);
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
            QVERIFY(*read == contents);
        }
    }
    m_folder->permit(0600, 0700, QStringLiteral("crash.nyp"));
}

static int runOrHelp(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--hold")
        return hold(argv[2]);
    FileAccessTest test;
    return QTest::qExec(&test, argc, argv);
}

NYTTO_TEST_MAIN(runOrHelp)
#include "file_access_test.moc"
