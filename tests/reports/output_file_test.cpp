// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/output_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace nytto;

/// What stands where a file is to be written: it is replaced as the thing that it is, or refused.
class OutputFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void aLinkStaysALink_data();
    void aLinkStaysALink();
    void permissionsAreKept_data();
    void permissionsAreKept();
    void theGroupIsKept();
    void nobodyElseReadsWhatIsBeingWritten();
    void protectedFilesAreRefused_data();
    void protectedFilesAreRefused();
    void whatIsNoPlainFileIsRefused_data();
    void whatIsNoPlainFileIsRefused();
    void documentsAreRefused_data();
    void documentsAreRefused();
    void whatIsNotCommittedLeavesNothing();

private:
    QString path(const QString& name = QStringLiteral("out")) const {
        return m_folder->filePath(name);
    }
    QByteArray native(const QString& name = QStringLiteral("out")) const {
        return QFile::encodeName(path(name));
    }
    QStringList names() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void put(const QString& name, const QByteArray& bytes = "old") const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static mode_t mode(const QByteArray& name) {
        struct stat held = {};
        return ::stat(name.constData(), &held) == 0 ? held.st_mode & 07777 : 0;
    }

    std::optional<QTemporaryDir> m_folder;
};

void OutputFileTest::aLinkStaysALink_data() {
    QTest::addColumn<QString>("leadsTo");
    QTest::newRow("a file beside it") << QStringLiteral("real");
    QTest::newRow("a file elsewhere") << QStringLiteral("inner/real");
    QTest::newRow("a link to it") << QStringLiteral("other");
    QTest::newRow("what is not there yet") << QStringLiteral("inner/new");
}

void OutputFileTest::aLinkStaysALink() {
    QFETCH(QString, leadsTo);
    QVERIFY(QDir().mkdir(path(QStringLiteral("inner"))));
    put(QStringLiteral("real"));
    put(QStringLiteral("inner/real"));
    QCOMPARE(symlink("inner/real", native(QStringLiteral("other")).constData()), 0);
    QCOMPARE(symlink(leadsTo.toUtf8().constData(), native().constData()), 0);
    const QStringList before = names();
    const auto done = writeWhole(path(), "new");
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(content(leadsTo), QByteArray("new"));
    QVERIFY(QFileInfo(path(QStringLiteral("other"))).isSymLink());
    QCOMPARE(names(), before);
}

void OutputFileTest::permissionsAreKept_data() {
    QTest::addColumn<int>("permissions");
    for (const int permissions : {0600, 0640, 0664, 0666, 0755})
        QTest::addRow("0%o", permissions) << permissions;
}

void OutputFileTest::permissionsAreKept() {
    QFETCH(int, permissions);
    put(QStringLiteral("out"));
    QCOMPARE(chmod(native().constData(), static_cast<mode_t>(permissions)), 0);
    QVERIFY(writeWhole(path(), "new").ok());
    QCOMPARE(mode(native()), static_cast<mode_t>(permissions));
    QCOMPARE(content(QStringLiteral("out")), QByteArray("new"));
}

void OutputFileTest::theGroupIsKept() {
    constexpr gid_t group = 4242;
    put(QStringLiteral("out"));
    if (chown(native().constData(), static_cast<uid_t>(-1), group) != 0)
        QSKIP("Only root may give a file to a group that it is not in.");
    QVERIFY(writeWhole(path(), "new").ok());
    QCOMPARE(QFileInfo(path()).groupId(), group);
}

void OutputFileTest::nobodyElseReadsWhatIsBeingWritten() {
    put(QStringLiteral("out"));
    QCOMPARE(chmod(native().constData(), 0600), 0);
    const OutputFile output(path());
    QVERIFY(output.write("new").ok());
    QCOMPARE(mode(QFile::encodeName(output.path())), mode_t{0600});
}

void OutputFileTest::protectedFilesAreRefused_data() {
    QTest::addColumn<bool>("throughALink");
    QTest::newRow("by its name") << false;
    QTest::newRow("through a link") << true;
}

/// Whoever takes away the right to write a file means it, also when root comes.
void OutputFileTest::protectedFilesAreRefused() {
    QFETCH(bool, throughALink);
    put(QStringLiteral("out"));
    QCOMPARE(chmod(native().constData(), 0444), 0);
    if (throughALink)
        QCOMPARE(symlink("out", native(QStringLiteral("link")).constData()), 0);
    const QString name = path(throughALink ? QStringLiteral("link") : QStringLiteral("out"));
    const QStringList before = names();
    const auto done = writeWhole(name, "new");
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::ReadOnly);
    QCOMPARE(done.error().message, QStringLiteral("%1 may not be written.").arg(name));
    QCOMPARE(content(QStringLiteral("out")), QByteArray("old"));
    QCOMPARE(names(), before);
}

void OutputFileTest::whatIsNoPlainFileIsRefused_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"/dev/null", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "pipe",
                             "folder", "link to a device", "link to a folder", "link to itself"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void OutputFileTest::whatIsNoPlainFileIsRefused() {
    QFETCH(QString, name);
    const auto link = [&](const char* to, const QString& from) {
        QCOMPARE(symlink(to, native(from).constData()), 0);
    };
    QCOMPARE(mkfifo(native(QStringLiteral("pipe")).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(path(QStringLiteral("folder"))));
    link("/dev/null", QStringLiteral("link to a device"));
    link("folder", QStringLiteral("link to a folder"));
    link("link to itself", QStringLiteral("link to itself"));
    const QStringList before = names();
    const QString given = name.startsWith(u'/') ? name : path(name);
    const auto done = writeWhole(given, "new");
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::BadInput);
    QCOMPARE(done.error().message,
             QStringLiteral("%1 is no plain file, and is not replaced.").arg(given));
    QCOMPARE(names(), before);
}

void OutputFileTest::documentsAreRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a document") << QStringLiteral("plan.nyp") << true;
    QTest::newRow("a document of another name") << QStringLiteral("plan.db") << true;
    QTest::newRow("the journal of one") << QStringLiteral("plan.nyp-journal") << true;
    QTest::newRow("the lock of one") << QStringLiteral(".plan.nyp.lock") << true;
    QTest::newRow("the journal of none") << QStringLiteral("other.nyp-journal") << false;
    QTest::newRow("a database of another program") << QStringLiteral("foreign.db") << false;
    QTest::newRow("a name beside it") << QStringLiteral("plan.xlsx") << false;
}
void OutputFileTest::documentsAreRefused() {
    QFETCH(QString, name);
    put(QStringLiteral("plan.nyp"));
    QByteArray head("SQLite format 3");
    head = head.leftJustified(68, '\0') + "NYTP" + QByteArray(28, '\0');
    put(QStringLiteral("plan.db"), head);
    put(QStringLiteral("foreign.db"), head.replace("NYTP", "XXXX"));
    const QByteArray before = content(name);
    const auto written = writeWhole(path(name), "new");
    QTEST(!written.ok(), "refused");
    if (written.ok())
        return;
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QCOMPARE(content(name), before);
}

void OutputFileTest::whatIsNotCommittedLeavesNothing() {
    put(QStringLiteral("out"));
    {
        const OutputFile output(path());
        QVERIFY(output.write("new").ok());
        QCOMPARE(names().size(), 2);
    }
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
    QCOMPARE(content(QStringLiteral("out")), QByteArray("old"));
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "output_file_test.moc"
