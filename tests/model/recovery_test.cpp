// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recovery.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;

namespace {

const QString document = QStringLiteral("budget.nyp");
const QString journal = QStringLiteral("budget.nyp-journal");

} // namespace

/// Documents beside which the journal of an interrupted edit lies.
class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCrash(); }
    void anInterruptedEditIsTakenBack_data();
    void anInterruptedEditIsTakenBack();
    void readingLeavesEveryByte();
    void aJournalOfAnotherFileIsNamed_data();
    void aJournalOfAnotherFileIsNamed();
    void withoutTheJournalTheCopyOpens();
    void whatCannotBeSetRightIsLeft_data() { accesses(); }
    void whatCannotBeSetRightIsLeft();
    void aNewDocumentGetsNoOldJournal_data();
    void aNewDocumentGetsNoOldJournal();
    void whatIsOverIsNoJournal();

private:
    static void accesses() {
        QTest::addColumn<Access>("access");
        QTest::newRow("for reading") << Access::Read;
        QTest::newRow("for writing") << Access::Write;
    }
    /// A document of two edits, and how it and its journal lie when the third is interrupted.
    void makeCrash();
    void lay(const QByteArray& file, const QByteArray& itsJournal) const {
        m_folder->write(file, document);
        m_folder->write(itsJournal, journal);
    }

    std::optional<DocumentFolder> m_folder;
    Contents m_contents;
    QByteArray m_first; ///< the file after the first edit
    QByteArray m_saved; ///< a copy that the program has saved of that
    QByteArray m_whole;
    QByteArray m_half;
    QByteArray m_journal;
};

void RecoveryTest::makeCrash() {
    m_folder.emplace();
    m_contents = RandomDocument(21).contents(10);
    {
        const auto store = FileStore::create(m_folder->path(), insertionOf(m_contents));
        m_first = m_folder->bytes();
        QVERIFY((*store)->copyTo(m_folder->path(QStringLiteral("saved.nyp"))).ok());
        m_saved = m_folder->bytes(QStringLiteral("saved.nyp"));
        const Edit more =
            editOf({{std::nullopt, supplierCalled(QStringLiteral("x").repeated(20'000))}});
        QVERIFY((*store)->commit(more, 1).ok());
        applyUnchecked(m_contents, more);
    }
    m_whole = m_folder->bytes();
    const auto connection = Connection::open(m_folder->path(), Connection::Mode::Existing);
    QVERIFY(connection
                ->execute(QStringLiteral("PRAGMA cache_size = 2; BEGIN; "
                                         "UPDATE initiative SET description = 'x'; "
                                         "UPDATE supplier SET name = 'y'"))
                .ok());
    m_half = m_folder->bytes();
    m_journal = m_folder->bytes(journal);
    QCOMPARE_GT(m_journal.size(), 4096);
    QVERIFY(m_half != m_whole);
}

void RecoveryTest::anInterruptedEditIsTakenBack_data() {
    QTest::addColumn<bool>("written");
    QTest::addColumn<Access>("access");
    for (const bool written : {false, true})
        for (const Access access : {Access::Read, Access::Write})
            QTest::addRow("%s, %s", written ? "half written" : "not yet written",
                          access == Access::Read ? "for reading" : "for writing")
                << written << access;
}

void RecoveryTest::anInterruptedEditIsTakenBack() {
    QFETCH(bool, written);
    QFETCH(Access, access);
    lay(written ? m_half : m_whole, m_journal);
    const auto read = m_folder->read(document, access);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == m_contents);
    if (access == Access::Write)
        QVERIFY(!m_folder->names().contains(journal));
    QVERIFY(*m_folder->read() == m_contents);
}

void RecoveryTest::readingLeavesEveryByte() {
    lay(m_half, m_journal);
    const auto store = FileStore::open(m_folder->path(), Access::Read);
    QVERIFY((*store)->verify().ok());
    QCOMPARE((*store)->history()->front().revision, 2);
    QVERIFY(m_folder->bytes() == m_half);
    QVERIFY(m_folder->bytes(journal) == m_journal);
}

void RecoveryTest::aJournalOfAnotherFileIsNamed_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<Access>("access");
    const DocumentFolder other;
    const Contents contents = RandomDocument(22).contents(10);
    QVERIFY(FileStore::create(other.path(), insertionOf(contents)).ok());
    makeCrash();
    const std::pair<const char*, QByteArray> files[] = {{"an earlier copy", m_first},
                                                        {"a copy that was saved", m_saved},
                                                        {"another document", other.bytes()}};
    for (const auto& [name, file] : files)
        for (const Access access : {Access::Read, Access::Write})
            QTest::addRow("%s, %s", name, access == Access::Read ? "for reading" : "for writing")
                << file << m_journal << access;
    QTest::newRow("a text of that name")
        << m_whole << QByteArray("Minnesanteckningar") << Access::Write;
}

/// Whoever finds a document crashed lays an earlier copy over it. That copy was destroyed.
void RecoveryTest::aJournalOfAnotherFileIsNamed() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, beside);
    QFETCH(Access, access);
    lay(file, beside);
    const QStringList names = m_folder->names();
    const auto read = m_folder->read(document, access);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().message,
             QStringLiteral("“budget.nyp-journal” lies beside “budget.nyp” but belongs to another "
                            "file of that name, of which an edit was interrupted. Neither was "
                            "changed: move “budget.nyp-journal” to another folder, then open "
                            "“budget.nyp” again."));
    QCOMPARE(read.error().code, ErrorCode::Conflict);
    QVERIFY(m_folder->bytes() == file);
    QVERIFY(m_folder->bytes(journal) == beside);
    QCOMPARE(m_folder->names(), names);
}

void RecoveryTest::withoutTheJournalTheCopyOpens() {
    lay(m_first, m_journal);
    QVERIFY(!m_folder->read().ok());
    QVERIFY(QFile::rename(m_folder->path(journal), m_folder->path(QStringLiteral("old"))));
    const auto store = FileStore::open(m_folder->path(), Access::Write);
    QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
    QCOMPARE((*store)->revision(), 1);
    QVERIFY((*store)->verify().ok());
}

void RecoveryTest::whatCannotBeSetRightIsLeft() {
    QFETCH(Access, access);
    // Pages that the edit did not touch are destroyed.
    QByteArray broken = m_half;
    const auto last = broken.size() - 3 * 4096;
    broken.replace(last, 2 * 4096, QByteArray(2 * 4096, '\x5a'));
    lay(broken, m_journal.left(2 * 4096));
    const QByteArray lying = m_folder->bytes(journal);
    const auto read = m_folder->read(document, access);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Damaged);
    QVERIFY2(read.error().message.contains(QStringLiteral(
                 "An edit of it was interrupted, and “budget.nyp-journal” beside it does not set "
                 "it right: move both to another folder before an earlier copy gets the name.")),
             qPrintable(read.error().message));
    QVERIFY(m_folder->bytes() == broken);
    QVERIFY(m_folder->bytes(journal) == lying);
}

void RecoveryTest::aNewDocumentGetsNoOldJournal_data() {
    QTest::addColumn<bool>("isCopy");
    QTest::newRow("made") << false;
    QTest::newRow("saved as a copy") << true;
}

void RecoveryTest::aNewDocumentGetsNoOldJournal() {
    QFETCH(bool, isCopy);
    const QString left = QStringLiteral("plan.nyp-journal");
    m_folder->write(m_journal, left);
    const auto make = [&]() -> Done {
        if (!isCopy) {
            NYTTO_CHECK(FileStore::create(m_folder->path(QStringLiteral("plan.nyp"))));
            return {};
        }
        NYTTO_TRY(store, FileStore::open(m_folder->path(), Access::Read));
        return store->copyTo(m_folder->path(QStringLiteral("plan.nyp")));
    };
    lay(m_whole, {});
    const Done done = make();
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Exists);
    QVERIFY2(done.error().message.startsWith(QStringLiteral("“plan.nyp-journal” lies there")),
             qPrintable(done.error().message));
    QVERIFY(!m_folder->names().contains(QStringLiteral("plan.nyp")));
    QVERIFY(m_folder->bytes(left) == m_journal);
}

/// What an edit leaves that was written to its end.
void RecoveryTest::whatIsOverIsNoJournal() {
    lay(m_first, QByteArray(28, '\0') + m_journal.mid(28));
    const auto store = FileStore::open(m_folder->path(), Access::Write);
    QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
    QCOMPARE((*store)->revision(), 1);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
