// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"
#include "model/storage/whole.h"
#include "tests/model/document_folder.h"
#include "tests/model/failing_disk.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;

namespace {

using Failure = FailingDisk::Failure;

constexpr const char* addCountry = "ALTER TABLE supplier ADD COLUMN country TEXT";

std::vector<SchemaStep> oneStepMore() {
    std::vector<SchemaStep> steps(schemaSteps().begin(), schemaSteps().end());
    steps.push_back({steps.back().version + 1, addCountry});
    return steps;
}

const QDateTime now(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);

} // namespace

/// Whatever write, sync or read fails, and wherever the power goes: the document is as it was or as
/// it should be, and what was half made is not there. Every place of failure is tried, until the
/// work is done without meeting it.
class FailingDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workOnAFailingDisk_data();
    void workOnAFailingDisk();
    void afterAFailureTheNextEditIsTaken_data();
    void afterAFailureTheNextEditIsTaken();
    void powerCut_data();
    void powerCut();

private:
    using Work = Done (FailingDiskTest::*)(const DocumentFolder&);

    Done open(const DocumentFolder& folder);
    Done edit(const DocumentFolder& folder);
    Done recover(const DocumentFolder& folder) { return open(folder); }
    Done migrate(const DocumentFolder& folder);
    Done make(const DocumentFolder& folder);
    Done copy(const DocumentFolder& folder);
    Done backUp(const DocumentFolder& folder);

    void prepare(const DocumentFolder& folder, const QString& work) const;
    /// Holds what is in the folder against what may be there after the work has ended so.
    void check(const DocumentFolder& folder, const QString& work, bool isDone) const;
    /// Whether it is the document before the edit, or after.
    void checkDocument(const DocumentFolder& folder, const QString& name, bool mayBeNew,
                       bool mustBeNew) const;

    static Work workCalled(const QString& name);

    /// The failure begins here; opening is a work of its own.
    std::function<void()> m_start;
    Contents m_old;
    Contents m_new;
    Edit m_edit;
    QByteArray m_file;    ///< the document
    QByteArray m_half;    ///< in the middle of an edit
    QByteArray m_journal; ///< of that
};

void FailingDiskTest::initTestCase() {
    RandomDocument random(51);
    m_old = random.contents(1);
    const DocumentFolder folder;
    QVERIFY(FileStore::create(folder.path(), insertionOf(m_old)).ok());
    m_edit = editOf({{std::nullopt, supplierCalled(QStringLiteral("x").repeated(9'000))},
                     {std::nullopt, supplierCalled(QStringLiteral("Ny"))}});
    m_new = m_old;
    applyUnchecked(m_new, m_edit);
    m_file = folder.bytes();
    const auto connection = Connection::open(folder.path(), Connection::Mode::Existing);
    QVERIFY(connection
                ->execute(QStringLiteral("PRAGMA cache_size = 2; BEGIN; UPDATE supplier SET name = "
                                         "'y'; UPDATE history SET after = 'z'"))
                .ok());
    m_half = folder.bytes();
    m_journal = folder.bytes(QStringLiteral("budget.nyp-journal"));
    QVERIFY(m_half != m_file && m_journal.size() > 4096);
}

Done FailingDiskTest::open(const DocumentFolder& folder) {
    m_start();
    NYTTO_TRY(store, FileStore::open(folder.path(), Access::Write));
    NYTTO_TRY(contents, store->read());
    return contents == m_old
               ? Done()
               : Done(Error{ErrorCode::Cancelled, QStringLiteral("It opens as something else.")});
}

Done FailingDiskTest::edit(const DocumentFolder& folder) {
    NYTTO_TRY(store, FileStore::open(folder.path(), Access::Write));
    NYTTO_CHECK(store->read());
    m_start();
    NYTTO_CHECK(store->commit(m_edit, store->revision()));
    return {};
}

Done FailingDiskTest::migrate(const DocumentFolder& folder) {
    m_start();
    NYTTO_CHECK(openFile(folder.path(), Access::Write, oneStepMore()));
    return {};
}

Done FailingDiskTest::make(const DocumentFolder& folder) {
    m_start();
    NYTTO_CHECK(FileStore::create(folder.path(QStringLiteral("made.nyp")), insertionOf(m_old)));
    return {};
}

Done FailingDiskTest::copy(const DocumentFolder& folder) {
    NYTTO_TRY(store, FileStore::open(folder.path(), Access::Read));
    m_start();
    return store->copyTo(folder.path(QStringLiteral("made.nyp")));
}

Done FailingDiskTest::backUp(const DocumentFolder& folder) {
    NYTTO_TRY(store, FileStore::open(folder.path(), Access::Write));
    m_start();
    NYTTO_TRY(work, store->backUp(now, folder.path(QStringLiteral("own"))));
    NYTTO_CHECK(work());
    return {};
}

FailingDiskTest::Work FailingDiskTest::workCalled(const QString& name) {
    static const QMap<QString, Work> works{{QStringLiteral("open"), &FailingDiskTest::open},
                                           {QStringLiteral("recover"), &FailingDiskTest::recover},
                                           {QStringLiteral("edit"), &FailingDiskTest::edit},
                                           {QStringLiteral("migrate"), &FailingDiskTest::migrate},
                                           {QStringLiteral("make"), &FailingDiskTest::make},
                                           {QStringLiteral("copy"), &FailingDiskTest::copy},
                                           {QStringLiteral("back up"), &FailingDiskTest::backUp}};
    return works.value(name);
}

void FailingDiskTest::prepare(const DocumentFolder& folder, const QString& work) const {
    const bool isCrashed = work == QStringLiteral("recover");
    folder.write(isCrashed ? m_half : m_file);
    if (isCrashed)
        folder.write(m_journal, QStringLiteral("budget.nyp-journal"));
}

void FailingDiskTest::checkDocument(const DocumentFolder& folder, const QString& name,
                                    bool mayBeNew, bool mustBeNew) const {
    // Most failures leave the file as it was.
    if (!mustBeNew && folder.bytes(name) == m_file &&
        !folder.names().contains(name + QStringLiteral("-journal")))
        return;
    auto opened = openFile(folder.path(name), Access::Read, schemaSteps());
    if (!opened && opened.error().code == ErrorCode::Newer)
        opened = openFile(folder.path(name), Access::Read, oneStepMore());
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
    const Done whole = checkWhole(opened->connection);
    QVERIFY2(whole.ok(), whole ? "" : qPrintable(whole.error().message));
    const auto suppliers =
        opened->connection.integer(QStringLiteral("SELECT count(*) FROM supplier"));
    const auto edits = opened->connection.integer(QStringLiteral("SELECT max(revision) FROM edit"));
    const bool isNew = *suppliers == static_cast<qint64>(m_new.all<Supplier>().size());
    const bool isOld = *suppliers == static_cast<qint64>(m_old.all<Supplier>().size());
    QVERIFY(isNew ? *edits == 2 : *edits == 1);
    QVERIFY(isOld || (isNew && mayBeNew));
    QVERIFY(isNew || !mustBeNew);
}

void FailingDiskTest::check(const DocumentFolder& folder, const QString& work, bool isDone) const {
    const bool isEdit = work == QStringLiteral("edit");
    checkDocument(folder, QStringLiteral("budget.nyp"), isEdit, isEdit && isDone);
    for (const QString& name : folder.names()) {
        QVERIFY2(!name.contains(QStringLiteral(".part")), qPrintable(name));
        if (name.endsWith(QStringLiteral(".nyp")) && name != QStringLiteral("budget.nyp"))
            checkDocument(folder, name, isEdit, false);
    }
    if (isDone && (work == QStringLiteral("make") || work == QStringLiteral("copy")))
        QVERIFY(folder.names().contains(QStringLiteral("made.nyp")));
    const Backups backups(folder.path(), folder.path(QStringLiteral("own")));
    qsizetype kept = 0;
    for (const QString& place : {backups.place(), backups.otherPlace()}) {
        const QStringList names = QDir(place).entryList(QDir::Files | QDir::Hidden | QDir::System);
        kept += names.size();
        for (const QString& name : names)
            checkDocument(folder, QDir(folder.folder()).relativeFilePath(place) + u'/' + name,
                          false, false);
    }
    if (isDone && work == QStringLiteral("back up"))
        QCOMPARE(kept, 1);
}

void FailingDiskTest::workOnAFailingDisk_data() {
    QTest::addColumn<QString>("work");
    QTest::addColumn<Failure>("failure");
    const std::pair<const char*, Failure> failures[] = {{"a write fails", Failure::Write},
                                                        {"the disk is full", Failure::Full},
                                                        {"a sync fails", Failure::Sync},
                                                        {"a read is short", Failure::ShortRead}};
    for (const char* work : {"open", "recover", "edit", "migrate", "make", "copy", "back up"})
        for (const auto& [name, failure] : failures)
            QTest::addRow("%s, %s", work, name) << QString::fromLatin1(work) << failure;
}

void FailingDiskTest::workOnAFailingDisk() {
    QFETCH(QString, work);
    QFETCH(Failure, failure);
    FailingDisk disk;
    bool hasFailed = true;
    for (int at = 1; hasFailed; ++at) {
        QVERIFY(at < 2'000);
        const DocumentFolder folder;
        prepare(folder, work);
        m_start = [&] { disk.begin(failure, at); };
        const Done done = (this->*workCalled(work))(folder);
        hasFailed = disk.end();
        QVERIFY2(done || done.error().code != ErrorCode::Cancelled,
                 qPrintable(done.error().message));
        QVERIFY2(done || hasFailed, done ? "" : qPrintable(done.error().message));
        check(folder, work, done.ok());
        if (QTest::currentTestFailed())
            QFAIL(
                qPrintable(QStringLiteral("Failure %1: %2")
                               .arg(at)
                               .arg(done ? QStringLiteral("not noticed") : done.error().message)));
    }
}

void FailingDiskTest::afterAFailureTheNextEditIsTaken_data() {
    QTest::addColumn<Failure>("failure");
    QTest::newRow("a write fails") << Failure::Write;
    QTest::newRow("the disk is full") << Failure::Full;
    QTest::newRow("a sync fails") << Failure::Sync;
}

/// What was refused can be tried again, and what was taken is there.
void FailingDiskTest::afterAFailureTheNextEditIsTaken() {
    QFETCH(Failure, failure);
    FailingDisk disk;
    bool hasFailed = true;
    for (int at = 1; hasFailed; ++at) {
        const DocumentFolder folder;
        folder.write(m_file);
        const auto store = FileStore::open(folder.path(), Access::Write);
        QVERIFY((*store)->read().ok());
        disk.begin(failure, at);
        auto committed = (*store)->commit(m_edit, 1);
        hasFailed = disk.end();
        if (!committed)
            committed = (*store)->commit(m_edit, 1);
        QVERIFY2(committed.ok(),
                 qPrintable(QStringLiteral("Failure %1: %2")
                                .arg(at)
                                .arg(committed ? QString() : committed.error().message)));
        QCOMPARE(*committed, 2);
        QVERIFY(*(*store)->read() == m_new);
        QVERIFY((*store)->verify().ok());
    }
}

void FailingDiskTest::powerCut_data() {
    QTest::addColumn<QString>("work");
    for (const char* work : {"recover", "edit", "migrate"})
        QTest::newRow(work) << QString::fromLatin1(work);
}

/// What lies on the disk before each change of it is a whole document to the next one who opens it.
void FailingDiskTest::powerCut() {
    QFETCH(QString, work);
    struct Lying {
        QByteArray file;
        QByteArray journal;
        bool operator==(const Lying&) const = default;
    };
    std::vector<Lying> moments;
    {
        FailingDisk disk;
        const DocumentFolder folder;
        prepare(folder, work);
        const Work todo = workCalled(work);
        disk.beforeChange = [&] {
            Lying lying{folder.bytes(), folder.bytes(QStringLiteral("budget.nyp-journal"))};
            if (moments.empty() || moments.back() != lying)
                moments.push_back(std::move(lying));
        };
        m_start = [&] { disk.begin(Failure::None, 0); };
        const Done done = (this->*todo)(folder);
        disk.end();
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    }
    QCOMPARE_GT(moments.size(), std::size_t{3});
    for (const Access access : {Access::Read, Access::Write})
        for (std::size_t at = 0; at < moments.size(); ++at) {
            const DocumentFolder folder;
            folder.write(moments[at].file);
            if (!moments[at].journal.isEmpty())
                folder.write(moments[at].journal, QStringLiteral("budget.nyp-journal"));
            {
                const bool migrates = work == QStringLiteral("migrate");
                const auto steps = oneStepMore();
                const auto opened =
                    openFile(folder.path(), access,
                             migrates ? std::span<const SchemaStep>(steps) : schemaSteps());
                QVERIFY2(opened.ok(),
                         qPrintable(QStringLiteral("Moment %1: %2")
                                        .arg(at)
                                        .arg(opened ? QString() : opened.error().message)));
            }
            check(folder, work, false);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("Moment %1").arg(at)));
        }
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "failing_disk_test.moc"
