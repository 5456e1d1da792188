// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "model/samples/samples.h"
#include "tests/app/program_run.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace nytto;

/// The program is told to end while it is in the middle of something.
class EndingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("goteborg-2025"))));
    }
    void aCommandLeavesNothingHalfMade_data();
    void aCommandLeavesNothingHalfMade();
    void whatAKillLeavesIsSweptByTheNextRun();
    void ignoredSignalsStayIgnored();
    void theWindowClosesItsDocument_data();
    void theWindowClosesItsDocument();
    void theWindowKeepsWhatIsInNoFile();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList entries() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    bool isHalfMade() const { return !entries().filter(QStringLiteral(".nyp-")).isEmpty(); }
    void start(QProcess& process, const QString& line) const {
        process.setWorkingDirectory(m_folder->path());
        process.setProcessEnvironment(withoutDisplay(QStringLiteral("C.UTF-8")));
        process.start(QStringLiteral(NYTTO_PROGRAM), line.split(u' '));
        QVERIFY(process.waitForStarted());
    }
    /// Sends the signal once something is half made: false when the program was quicker.
    bool signalInTheMiddle(QProcess& process, int signal) const {
        const QDeadlineTimer deadline(60'000);
        while (!isHalfMade() && process.state() == QProcess::Running && !deadline.hasExpired())
            process.waitForFinished(1);
        if (!isHalfMade())
            return false;
        ::kill(static_cast<pid_t>(process.processId()), signal);
        process.waitForFinished();
        return true;
    }

    std::optional<QTemporaryDir> m_folder;
};

void EndingTest::aCommandLeavesNothingHalfMade_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("signal");
    const std::pair<const char*, int> signals_[] = {
        {"Ctrl+C", SIGINT}, {"SIGTERM", SIGTERM}, {"SIGHUP", SIGHUP}};
    for (const auto& [name, signal] : signals_) {
        QTest::addRow("workbook, %s", name)
            << QStringLiteral("report a.nyp annual-analysis -o out.xlsx") << signal;
        QTest::addRow("folder, %s", name)
            << QStringLiteral("report a.nyp annual-analysis --format csv -o out") << signal;
        QTest::addRow("document, %s", name)
            << QStringLiteral("new b.nyp --sample goteborg-2025") << signal;
    }
}

void EndingTest::aCommandLeavesNothingHalfMade() {
    QFETCH(QString, line);
    QFETCH(int, signal);
    bool wasInTime = false;
    for (int attempt = 0; attempt < 20 && !wasInTime; ++attempt) {
        for (const QString& entry : entries())
            if (entry != QStringLiteral("a.nyp"))
                QVERIFY(QFile::remove(path(qPrintable(entry))) ||
                        QDir(path(qPrintable(entry))).removeRecursively());
        QProcess process;
        start(process, line);
        // It may end by itself between being seen and being told.
        wasInTime = signalInTheMiddle(process, signal) && process.exitCode() != 0;
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        if (wasInTime)
            QCOMPARE(process.exitCode(), 128 + signal);
    }
    QVERIFY(wasInTime);
    QCOMPARE(entries(), QStringList{QStringLiteral("a.nyp")});
}

void EndingTest::whatAKillLeavesIsSweptByTheNextRun() {
    const QString line = QStringLiteral("report a.nyp annual-analysis -o out.xlsx --force");
    bool wasInTime = false;
    for (int attempt = 0; attempt < 20 && !wasInTime; ++attempt) {
        QProcess process;
        start(process, line);
        wasInTime = signalInTheMiddle(process, SIGKILL) && isHalfMade();
    }
    QVERIFY(wasInTime);
    const Answer again = run(line.split(u' '), m_folder->path());
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(entries(), (QStringList{QStringLiteral("a.nyp"), QStringLiteral("out.xlsx")}));
}

/// As under nohup.
void EndingTest::ignoredSignalsStayIgnored() {
    QProcess process;
    process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    start(process, QStringLiteral("report a.nyp annual-analysis -o out.xlsx"));
    while (!isHalfMade() && process.state() == QProcess::Running)
        process.waitForFinished(1);
    ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QFile::exists(path("out.xlsx")));
}

void EndingTest::theWindowClosesItsDocument_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void EndingTest::theWindowClosesItsDocument() {
    QFETCH(int, signal);
    QProcess process;
    QProcessEnvironment environment = withoutDisplay(QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NYTTO_PROGRAM), {path("a.nyp")});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(".a.nyp.lock")), 60'000);
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + signal);
    QVERIFY(!QFile::exists(path(".a.nyp.lock")));
    QVERIFY(readWholeDocument(path("a.nyp")).ok());
}

/// Another program has written over the document, and nobody can be asked.
void EndingTest::theWindowKeepsWhatIsInNoFile() {
    QProcess process;
    QProcessEnvironment environment = withoutDisplay(QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NYTTO_PROGRAM), {path("a.nyp")});
    QVERIFY(process.waitForStarted());
    const QString recent = path("config/Nyttoportfoljen/nyttoportfolj.conf");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(recent), 60'000); // names it once it is open
    QFile file(path("a.nyp"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("something else") > 0);
    file.close();
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 128 + SIGTERM);
    const QStringList rescued = entries().filter(QStringLiteral("rescued"));
    QCOMPARE(rescued.size(), 1);
    const QString copy = m_folder->filePath(rescued.front());
    QVERIFY2(QString::fromLocal8Bit(process.readAllStandardError()).contains(copy), "said where");
    const auto contents = readWholeDocument(copy);
    QVERIFY(contents.ok());
    QCOMPARE(contents->count(), sampleContents(QStringLiteral("goteborg-2025"))->count());
}

QTEST_GUILESS_MAIN(EndingTest)
#include "ending_test.moc"
