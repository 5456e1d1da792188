// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"
#include "tests/model/disk_conditions.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;

class BackupsTest : public QObject {
    Q_OBJECT

    std::optional<DocumentFolder> m_folder;
    std::unique_ptr<FileStore> m_store;
    Contents m_contents;
    QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);

    Backups backups() const { return {m_folder->path(), m_folder->path(QStringLiteral("own"))}; }
    void makeDocument(int rows = 3) {
        m_contents = RandomDocument(4).contents(rows);
        auto store = FileStore::create(m_folder->path(), insertionOf(m_contents));
        QVERIFY(store.ok());
        m_store = std::move(store).value();
    }
    void edit(const QString& supplier) {
        const Edit edit = editOf({{std::nullopt, supplierCalled(supplier)}});
        QVERIFY(m_store->commit(edit, m_store->revision()).ok());
        applyUnchecked(m_contents, edit);
    }
    Result<std::optional<Backup>> take() {
        const auto snapshot = m_store->snapshot();
        return backups().take(*snapshot, m_now);
    }
    QStringList in(const QString& folder) const {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init() {
        m_store.reset();
        m_folder.emplace();
        makeDocument();
    }

    void aBackupHoldsEverything() {
        edit(QStringLiteral("Åkes data"));
        const auto made = take();
        QVERIFY2(made.ok() && *made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE((*made)->time, m_now);
        QCOMPARE((*made)->revision, 2);
        QCOMPARE(QFileInfo((*made)->key).path(),
                 m_folder->path(QStringLiteral("budget.nyp.backups")));
        QCOMPARE((*made)->size, QFileInfo((*made)->key).size());
        const auto store = FileStore::open((*made)->key, Access::Read);
        QVERIFY(*(*store)->read() == m_contents);
        QCOMPARE((*store)->history()->size(), m_store->history()->size());
        QCOMPARE((*backups().lastEdit(**made))->sentence, QStringLiteral("Ändra"));
    }
    void aSnapshotStaysWhatItWas() {
        const Contents before = m_contents;
        const auto snapshot = m_store->snapshot();
        edit(QStringLiteral("Sen"));
        const auto made = backups().take(*snapshot, m_now);
        const auto store = FileStore::open((*made)->key, Access::Read);
        QVERIFY(*(*store)->read() == before);
    }
    void theSameStateIsNotBackedUpTwice() {
        QVERIFY(take()->has_value());
        m_now = m_now.addSecs(3600);
        QVERIFY(!take()->has_value());
        edit(QStringLiteral("Ny"));
        QVERIFY(take()->has_value());
        QCOMPARE(backups().list(m_now).size(), std::size_t{2});
    }
    void theListHasTheLatestFirst() {
        for (const char* name : {"A", "B", "C"}) {
            edit(QString::fromLatin1(name));
            m_now = m_now.addDays(1);
            QVERIFY(take().ok());
        }
        QList<Revision> revisions;
        for (const Backup& backup : backups().list(m_now))
            revisions << backup.revision;
        QCOMPARE(revisions, (QList<Revision>{4, 3, 2}));
    }
    void theLatestIsNotOfTheFuture() {
        m_now = m_now.addDays(2);
        QVERIFY(take().ok());
        m_now = m_now.addDays(-2);
        edit(QStringLiteral("Efteråt"));
        QVERIFY(take()->has_value());
        const auto list = backups().list(m_now);
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list.front().revision, 2);
        QCOMPARE(list.back().revision, 1);
    }
    void otherFilesAreNoBackups() {
        QVERIFY(take().ok());
        const QDir folder(backups().place());
        for (const char* name :
             {"notes.txt", "budget.nyp", "budget.20269921T093000Z.r1.1a2b3c4d.nyp"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(backups().list(m_now).size(), std::size_t{1});
    }
    void theOutlivedAreRemovedAndNothingElse() {
        QVERIFY(QDir().mkpath(backups().place()));
        const auto touch = [&](const QString& name) {
            QFile file(backups().place() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        for (int minute = 10; minute < 22; ++minute)
            touch(QStringLiteral("budget.20200101T12%1 00Z.r1.0000%1aa.nyp")
                      .arg(minute)
                      .remove(u' '));
        touch(QStringLiteral("remember.txt"));
        QVERIFY(take()->has_value());
        QCOMPARE(backups().list(m_now).size(), std::size_t{10});
        QCOMPARE(in(backups().place()).size(), 11);
        QVERIFY(QFile::exists(backups().place() + QStringLiteral("/remember.txt")));
    }
    void aBackupMayBeReadByNobodyElse() {
        m_folder->permit(0600, 0755);
        const auto made = take();
        QCOMPARE(QFile::permissions((*made)->key) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aReadOnlyFolderSendsThemElsewhere() {
        if (geteuid() == 0)
            QFile::setPermissions(m_folder->folder(), QFile::Permissions(0x7777));
        QVERIFY(QDir().mkpath(m_folder->path(QStringLiteral("own"))));
        QFile::setPermissions(m_folder->path(QStringLiteral("own")), QFile::Permissions(0x7777));
        const auto snapshot = m_store->snapshot();
        m_folder->permit(0644, 0555);
        std::optional<Result<std::optional<Backup>>> made;
        {
            const AsNobody nobody;
            made = backups().take(*snapshot, m_now);
        }
        m_folder->permit(0644, 0755);
        QVERIFY2(made->ok(), made->ok() ? "" : qPrintable(made->error().message));
        QCOMPARE(QFileInfo((**made)->key).path(), backups().otherPlace());
        QCOMPARE(backups().list(m_now).size(), std::size_t{1});
    }
    void nowhereToWriteIsASentence() {
        // A file lies where either folder would.
        for (const QString& folder : {backups().place(), m_folder->path(QStringLiteral("own"))}) {
            QFile file(folder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto made = take();
        QCOMPARE(made.error().code, ErrorCode::NotFound);
        QCOMPARE(made.error().message,
                 QStringLiteral("The folder “%1” does not exist; make it first.")
                     .arg(QDir::toNativeSeparators(backups().place())));
    }
    void aFullDiskLeavesNothingBehind() {
        makeLarge();
        const auto snapshot = m_store->snapshot();
        std::optional<Result<std::optional<Backup>>> made;
        {
            const FullDisk full(100'000);
            made = backups().take(*snapshot, m_now);
        }
        QVERIFY(!made->ok());
        QCOMPARE(made->error().code, ErrorCode::NoSpace);
        QCOMPARE(in(backups().place()), QStringList());
        QCOMPARE(in(backups().otherPlace()), QStringList());
        QVERIFY(!QFileInfo::exists(backups().place()));
    }
    /// The history is not read when a document is opened: only the check of the backup sees it. The
    /// document is whole, and the history no worse in the backup than here.
    void aDamagedHistoryGoesAlong_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("other values")
            << QStringLiteral("UPDATE history SET after = '{}' WHERE place = 3");
        QTest::newRow("entries are gone") << QStringLiteral("DELETE FROM history WHERE place > 3");
        QTest::newRow("another author") << QStringLiteral("UPDATE edit SET author = 'Nobody'");
    }
    void aDamagedHistoryGoesAlong() {
        QFETCH(QString, sql);
        m_store.reset();
        m_folder->tamper(sql);
        m_store = std::move(FileStore::open(m_folder->path(), Access::Write)).value();
        const auto made = take();
        QVERIFY2(made.ok() && *made, made ? "" : qPrintable(made.error().message));
        QVERIFY(*backups().read(**made) == m_contents);
        const auto store = FileStore::open((*made)->key, Access::Read);
        QVERIFY(!(*store)->verify().ok()); // and the backup does not hide it
    }

    /// The sentence is about the document, not about the disk.
    void aDamagedDocumentIsNotBackedUp() {
        m_store.reset();
        m_folder->tamper(QStringLiteral("UPDATE service SET position = position + 1"));
        m_store = std::move(FileStore::open(m_folder->path(), Access::Write)).value();
        const auto made = take();
        QCOMPARE(made.error().code, ErrorCode::Damaged);
        QCOMPARE(made.error().message,
                 QStringLiteral("“budget.nyp” is damaged and was left as it is; use an earlier "
                                "copy. What is stored does not agree with its checksum: "
                                "Services."));
        QCOMPARE(in(backups().place()), QStringList());
    }

private:
    void makeLarge() {
        m_store.reset();
        m_folder.emplace();
        makeDocument(30);
        QCOMPARE_GT(QFileInfo(m_folder->path()).size(), 200'000);
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backups_test.moc"
