// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "model/samples/samples.h"
#include "model/storage/file_store.h"
#include "model/storage/lock_note.h"
#include "tests/app/program_run.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace nytto;

namespace {

constexpr uid_t nobody = 65534;

/// Files of the new process cannot grow past this: a full disk.
void fillDisk() {
    const rlimit limit{4096, 4096};
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// A new process that may not write where nobody may.
void becomeNobody() {
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(127);
}

} // namespace

/// When the machine stands in the way, the exit code is 3, and nothing is left half done.
class EnvironmentTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList entries() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    Call call(const QString& line) const {
        return {.arguments = line.split(u' '), .folder = m_folder.path()};
    }

private Q_SLOTS:
    void init() {
        m_folder = QTemporaryDir();
        QVERIFY(m_folder.isValid());
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("goteborg-2025"))));
    }

    void aFullDisk_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("new") << QStringLiteral("new b.nyp --sample goteborg-2025");
        QTest::newRow("load") << QStringLiteral("load - b.nyp");
        QTest::newRow("dump") << QStringLiteral("dump a.nyp -o a.json");
        QTest::newRow("report as xlsx") << QStringLiteral("report a.nyp services");
        QTest::newRow("report as csv") << QStringLiteral("report a.nyp services --format csv");
        QTest::newRow("report as json") << QStringLiteral("report a.nyp services --format json");
    }
    void aFullDisk() {
        QFETCH(QString, line);
        Call full = call(line);
        full.input = run(call(QStringLiteral("dump a.nyp"))).output;
        full.inChild = fillDisk;
        const QByteArray before = bytesOf(path("a.nyp"));
        const Answer answer = run(full);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.errorLines(), 1);
        QCOMPARE(entries(), QStringList{QStringLiteral("a.nyp")});
        QCOMPARE(bytesOf(path("a.nyp")), before);
    }

    void aStreamThatTakesNothing_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("dump") << QStringLiteral("dump a.nyp");
        QTest::newRow("check") << QStringLiteral("check a.nyp");
        QTest::newRow("reports") << QStringLiteral("reports");
        QTest::newRow("capital-cost")
            << QStringLiteral("capital-cost --amount 1000 --rate 1 --years 2");
        QTest::newRow("help") << QStringLiteral("--help");
        QTest::newRow("help of a verb") << QStringLiteral("report --help");
        QTest::newRow("version") << QStringLiteral("--version");
    }
    void aStreamThatTakesNothing() {
        QFETCH(QString, line);
        Call full = call(line);
        full.outputFile = QStringLiteral("/dev/full");
        const Answer answer = run(full);
        QCOMPARE(answer.errors, QStringLiteral("The output is not whole: the disk is full.\n"));
        QCOMPARE(answer.exitCode, 3);
    }

    /// The report is there: only the word of it is not.
    void aStreamThatTakesNoWordOfAReport() {
        Call full = call(QStringLiteral("report a.nyp services -o a.xlsx"));
        full.outputFile = QStringLiteral("/dev/full");
        const Answer answer = run(full);
        QCOMPARE(answer.errors, QStringLiteral("The report is written whole to a.xlsx, but the "
                                               "standard output takes nothing.\n"));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(bytesOf(path("a.xlsx")).startsWith("PK"));
    }

    void aClosedStream() {
        Call closed = call(QStringLiteral("dump a.nyp"));
        closed.inChild = [] { close(STDOUT_FILENO); };
        const QByteArray before = bytesOf(path("a.nyp"));
        const Answer answer = run(closed);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.errorLines(), 1);
        QCOMPARE(bytesOf(path("a.nyp")), before);
    }

    void aReaderThatHasGone() {
        Call broken = call(QStringLiteral("--version"));
        broken.inChild = [] {
            int ends[2];
            if (pipe(ends) != 0 || close(ends[0]) != 0 || dup2(ends[1], STDOUT_FILENO) < 0)
                _exit(127);
        };
        const Answer answer = run(broken);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.errors,
                 QStringLiteral("The output is not whole: nobody takes what is written.\n"));
    }

    void aDisplayThatDoesNotAnswer_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("X") << QStringLiteral("DISPLAY") << QStringLiteral(":7654");
        QTest::newRow("Wayland") << QStringLiteral("WAYLAND_DISPLAY")
                                 << QStringLiteral("wayland-x");
        QTest::newRow("no such platform")
            << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("abacus");
    }
    /// It aborted, without a word.
    void aDisplayThatDoesNotAnswer() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Call window = call(QStringLiteral("a.nyp"));
        window.variables = {{name, value}};
        const Answer answer = run(window);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.startsWith(
                     QStringLiteral("The window cannot be opened: no display can be reached")),
                 qPrintable(answer.errors));
    }

    void aDocumentThatIsOpenElsewhere_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("dump") << QStringLiteral("dump a.nyp");
        QTest::newRow("check") << QStringLiteral("check a.nyp");
        QTest::newRow("report") << QStringLiteral("report a.nyp services -o a.xlsx");
    }
    void aDocumentThatIsOpenElsewhere() {
        QFETCH(QString, line);
        const auto open = FileStore::open(path("a.nyp"), Access::Write);
        QVERIFY(open.ok());
        const Answer answer = run(call(line));
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errorLines(), 1);
        const LockNote self = LockNote::ofThisProcess();
        QVERIFY2(answer.errors.contains(self.user) && answer.errors.contains(self.machine),
                 qPrintable(answer.errors));
    }

    void aJournalOfAnotherFile_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("dump") << QStringLiteral("dump a.nyp");
        QTest::newRow("check") << QStringLiteral("check a.nyp");
        QTest::newRow("report") << QStringLiteral("report a.nyp services -o a.xlsx");
    }
    /// Both are named, and neither is touched.
    void aJournalOfAnotherFile() {
        QFETCH(QString, line);
        const QByteArray journal = "what an edit of another document has left";
        QVERIFY(writeBytes(path("a.nyp-journal"), journal));
        const QByteArray before = bytesOf(path("a.nyp"));
        const Answer answer = run(call(line));
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.startsWith(
                     QStringLiteral("“a.nyp-journal” lies beside “a.nyp” but belongs to another")),
                 qPrintable(answer.errors));
        QCOMPARE(bytesOf(path("a.nyp")), before);
        QCOMPARE(bytesOf(path("a.nyp-journal")), journal);
        QCOMPARE(entries(),
                 (QStringList{QStringLiteral("a.nyp"), QStringLiteral("a.nyp-journal")}));
    }

    void aReadOnlyDocumentIsRead_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("dump") << QStringLiteral("dump a.nyp") << 0;
        QTest::newRow("check") << QStringLiteral("check a.nyp") << 1;
        QTest::newRow("report") << QStringLiteral("report a.nyp services --format json -o -") << 0;
    }
    void aReadOnlyDocumentIsRead() {
        QFETCH(QString, line);
        const QByteArray expected = run(call(line)).output;
        QFile::setPermissions(path("a.nyp"),
                              QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                   QFile::ReadOther | QFile::ExeOther);
        Call reader = call(line);
        reader.inChild = becomeNobody;
        const Answer answer = run(reader);
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (answer.exitCode == -1 && geteuid() == 0)
            QSKIP("The program lies where other users cannot start it.");
        QCOMPARE(answer.errors, QString());
        QTEST(answer.exitCode, "exitCode");
        QCOMPARE(answer.output, expected);
        QCOMPARE(entries(), QStringList{QStringLiteral("a.nyp")});
    }

    void aFolderThatMayNotBeWritten_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("new") << QStringLiteral("new b.nyp");
        QTest::newRow("dump") << QStringLiteral("dump a.nyp -o a.json");
    }
    void aFolderThatMayNotBeWritten() {
        QFETCH(QString, line);
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                   QFile::ReadOther | QFile::ExeOther);
        Call reader = call(line);
        reader.inChild = becomeNobody;
        const Answer answer = run(reader);
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (answer.exitCode == -1 && geteuid() == 0)
            QSKIP("The program lies where other users cannot start it.");
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.errorLines(), 1);
        QCOMPARE(entries(), QStringList{QStringLiteral("a.nyp")});
    }
};

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "environment_test.moc"
