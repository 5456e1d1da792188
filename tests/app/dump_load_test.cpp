// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "model/document/json.h"
#include "model/samples/samples.h"
#include "model/storage/connection.h"
#include "tests/app/program_run.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nytto;

/// `nyttoportfolj dump` and `nyttoportfolj load`
class DumpLoadTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Answer runHere(const char* line) {
        return run(QString::fromLatin1(line).split(u' '), m_folder.path());
    }
    void tamperHistory() const {
        const auto connection = Connection::open(path("a.nyp"), Connection::Mode::Create);
        QVERIFY(connection && connection->execute(QStringLiteral("UPDATE history SET after = '{}' "
                                                                 "WHERE place = 3")));
    }
    bool hasOnly(const QStringList& names) const {
        return QDir(m_folder.path())
                   .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == names;
    }

private Q_SLOTS:
    void init() {
        m_folder = QTemporaryDir();
        QVERIFY(m_folder.isValid());
    }

    void samplesComeBackToTheByte_data() {
        QTest::addColumn<QString>("key");
        for (const SampleInfo& sample : samples())
            QTest::newRow(qPrintable(sample.key)) << sample.key;
    }
    void samplesComeBackToTheByte() {
        QFETCH(QString, key);
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(key)).ok());
        const Answer first = runHere("dump a.nyp");
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.output, toJson(*sampleContents(key)));
        QVERIFY(writeBytes(path("a.json"), first.output));
        const Answer loaded = runHere("load a.json b.nyp");
        QCOMPARE(loaded.errors, QString());
        QCOMPARE(loaded.exitCode, 0);
        QCOMPARE(runHere("dump b.nyp").output, first.output);
    }

    /// The history is not what is written; that it is damaged is told all the same.
    void aDamagedHistoryIsTold() {
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("stockholm-2013"))));
        const QByteArray whole = runHere("dump a.nyp").output;
        tamperHistory();
        const Answer dumped = runHere("dump a.nyp");
        QCOMPARE(dumped.exitCode, 0);
        QCOMPARE(dumped.output, whole);
        QCOMPARE(dumped.errorLines(), 1);
        QVERIFY2(dumped.errors.contains(QStringLiteral("“a.nyp”")), qPrintable(dumped.errors));
        // What was secret before cannot be known, so that a report is to say that it shows all.
        const Answer refused = runHere("report a.nyp services --format json -o -");
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.output, QByteArray());
        const Answer reported = runHere("report a.nyp services --with-secret --format json -o -");
        QCOMPARE(reported.exitCode, 0);
        QVERIFY(reported.output.startsWith('{'));
        QCOMPARE(reported.errors, dumped.errors);
    }

    void dumpsToAFile() {
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("stockholm-2013"))));
        const Answer answer = runHere("dump a.nyp -o a.json");
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(bytesOf(path("a.json")), runHere("dump a.nyp -o -").output);
        QVERIFY(hasOnly({QStringLiteral("a.json"), QStringLiteral("a.nyp")}));
    }

    void dumpReplacesOnlyWhenForced() {
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("stockholm-2013"))));
        QVERIFY(writeBytes(path("a.json"), "kept"));
        const Answer refused = runHere("dump a.nyp -o a.json");
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.errors,
                 QStringLiteral("“a.json” exists already. Add --force to replace it.\n"));
        QCOMPARE(bytesOf(path("a.json")), QByteArray("kept"));
        QCOMPARE(runHere("dump a.nyp -o a.json --force").exitCode, 0);
        QCOMPARE(bytesOf(path("a.json")), runHere("dump a.nyp").output);
    }

    void dumpReplacesWhatALinkLeadsTo() {
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("stockholm-2013"))));
        QVERIFY(writeBytes(path("real.json"), "kept"));
        QVERIFY(QFile::link(path("real.json"), path("a.json")));
        QCOMPARE(runHere("dump a.nyp -o a.json --force").exitCode, 0);
        QVERIFY(QFileInfo(path("a.json")).isSymLink());
        QCOMPARE(bytesOf(path("real.json")), runHere("dump a.nyp").output);
    }

    void dumpLeavesWhatIsProtected_data() {
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a file without the right to write") << QStringLiteral("a.json") << 3;
        QTest::newRow("the standard output by its name") << QStringLiteral("/dev/stdout") << 2;
        QTest::newRow("a device") << QStringLiteral("/dev/null") << 2;
    }
    void dumpLeavesWhatIsProtected() {
        QFETCH(QString, output);
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("stockholm-2013"))));
        QVERIFY(writeBytes(path("a.json"), "kept"));
        QVERIFY(QFile::setPermissions(path("a.json"), QFile::ReadOwner));
        const Answer answer = run({QStringLiteral("dump"), QStringLiteral("a.nyp"),
                                   QStringLiteral("-o"), output, QStringLiteral("--force")},
                                  m_folder.path());
        QTEST(answer.exitCode, "exitCode");
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.contains(output), qPrintable(answer.errors));
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(bytesOf(path("a.json")), QByteArray("kept"));
        QVERIFY(hasOnly({QStringLiteral("a.json"), QStringLiteral("a.nyp")}));
    }

    void dumpNeverReplacesTheDocument_data() {
        QTest::addColumn<QString>("output");
        QTest::newRow("its name") << QStringLiteral("a.nyp");
        QTest::newRow("its name otherwise") << QStringLiteral("./a.nyp");
        QTest::newRow("a link to it") << QStringLiteral("b.nyp");
    }
    void dumpNeverReplacesTheDocument() {
        QFETCH(QString, output);
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("stockholm-2013"))));
        QVERIFY(QFile::link(path("a.nyp"), path("b.nyp")));
        const QByteArray before = bytesOf(path("a.nyp"));
        const Answer answer = run({QStringLiteral("dump"), QStringLiteral("a.nyp"),
                                   QStringLiteral("-o"), output, QStringLiteral("--force")},
                                  m_folder.path());
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.errors.contains(QLatin1String("the document itself")));
        QCOMPARE(bytesOf(path("a.nyp")), before);
    }

    void dumpWritesToNoDevice() {
        QVERIFY(createDocument(path("a.nyp"), *sampleContents(QStringLiteral("stockholm-2013"))));
        const Answer answer = runHere("dump a.nyp -o /dev/null --force");
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.errors.contains(QLatin1String("-o -")));
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    }

    void refusesToDump_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("a text") << QByteArray("minutes of a meeting");
        QTest::newRow("a database's beginning") << QByteArray("SQLite format 3\0", 16);
    }
    void refusesToDump() {
        QFETCH(QByteArray, bytes);
        if (!bytes.isEmpty())
            QVERIFY(writeBytes(path("a.nyp"), bytes));
        const Answer answer = runHere("dump a.nyp -o a.json");
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY(answer.errors.contains(QLatin1String("a.nyp")));
        QVERIFY(!QFile::exists(path("a.json")));
        QCOMPARE(bytesOf(path("a.nyp")), bytes);
    }

    void loadsFromTheStandardInput() {
        const QByteArray json = toJson(*sampleContents(QStringLiteral("norrtalje-2019")));
        const Answer answer = run(Call{
            .arguments = {QStringLiteral("load"), QStringLiteral("-"), QStringLiteral("a.nyp")},
            .folder = m_folder.path(),
            .input = json});
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(runHere("dump a.nyp").output, json);
    }

    void namesEveryFaultOnALine() {
        QVERIFY(writeBytes(path("a.json"), R"({"format": "nyttoportfoljen", "version": 1,
            "settings": [{"id": "s", "municipality": "Malmö", "firstYear": "soon"}],
            "service": [{"id": "x", "name": 7, "colour": "red"}]})"));
        const Answer answer = runHere("load a.json a.nyp");
        QCOMPARE(answer.exitCode, 2);
        const QStringList lines = answer.errors.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QLatin1String("a.json: service[0]: ")));
        QVERIFY(lines[1].startsWith(QLatin1String("a.json: service[0].name: ")));
        QVERIFY(lines[2].startsWith(QLatin1String("a.json: settings[0].firstYear: ")));
        QVERIFY(hasOnly({QStringLiteral("a.json")}));
    }

    void refusesToLoad_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("no JSON") << QByteArray("{ \"format\": \n nothing }")
                                 << QStringLiteral("a.json: Line 2, column ");
        QTest::newRow("another format") << QByteArray("{}") << QStringLiteral("a.json: ");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("a.json: ");
        QTest::newRow("a newer version")
            << QByteArray(R"({"format": "nyttoportfoljen", "version": 99})")
            << QStringLiteral("a.json: ");
        QTest::newRow("without settings")
            << QByteArray(R"({"format": "nyttoportfoljen", "version": 1})")
            << QStringLiteral("a.json: ");
    }
    void refusesToLoad() {
        QFETCH(QByteArray, json);
        QFETCH(QString, beginning);
        QVERIFY(writeBytes(path("a.json"), json));
        const Answer answer = runHere("load a.json a.nyp");
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.startsWith(beginning), qPrintable(answer.errors));
        QVERIFY(hasOnly({QStringLiteral("a.json")}));
    }

    void loadNeedsItsText() {
        const Answer answer = runHere("load a.json a.nyp");
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errors, QStringLiteral("There is no file “a.json”.\n"));
    }

    void loadNeverOverwrites() {
        QVERIFY(
            writeBytes(path("a.json"), toJson(*sampleContents(QStringLiteral("stockholm-2013")))));
        QVERIFY(writeBytes(path("a.nyp"), "kept"));
        const Answer answer = runHere("load a.json a.nyp");
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorLines(), 1);
        QCOMPARE(bytesOf(path("a.nyp")), QByteArray("kept"));
    }
};

QTEST_GUILESS_MAIN(DumpLoadTest)
#include "dump_load_test.moc"
