// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "tests/app/program_run.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nytto;

/// `nyttoportfolj new`
class NewCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Answer make(const QStringList& arguments) {
        return run(QStringList{QStringLiteral("new")} + arguments, m_folder.path());
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void init() {
        m_folder = QTemporaryDir();
        QVERIFY(m_folder.isValid());
    }

    void samples_data() {
        QTest::addColumn<QString>("key");
        for (const SampleInfo& sample : nytto::samples())
            QTest::newRow(qPrintable(sample.key)) << sample.key;
    }
    void samples() {
        QFETCH(QString, key);
        const Answer answer = make({QStringLiteral("a.nyp"), QStringLiteral("--sample"), key});
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.exitCode, 0);
        const auto read = readDocument(path(QStringLiteral("a.nyp")));
        QVERIFY(read.ok());
        QVERIFY(*read == *sampleContents(key));
    }

    void emptyDocument() {
        QCOMPARE(make({QStringLiteral("a.nyp")}).exitCode, 0);
        const auto read = readDocument(path(QStringLiteral("a.nyp")));
        QVERIFY(read.ok());
        QCOMPARE(read->count(), std::size_t{1});
        QCOMPARE(read->settings().firstYear, QDate::currentDate().year() + 1);
        QVERIFY(!read->settings().municipality.isEmpty());
    }

    void emptyDocumentOfAMunicipality() {
        QCOMPARE(
            make({QStringLiteral("a.nyp"), QStringLiteral("--municipality"),
                  QStringLiteral("Malmö"), QStringLiteral("--first-year"), QStringLiteral("2027")})
                .exitCode,
            0);
        const auto read = readDocument(path(QStringLiteral("a.nyp")));
        QVERIFY(read.ok());
        QCOMPARE(read->settings().municipality, QStringLiteral("Malmö"));
        QCOMPARE(read->settings().firstYear, 2027);
    }

    void aNameIsNoAddress_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"file:plan.nyp", "file:plan.nyp?mode=memory", "plan?nolock=1.nyp",
                                 "a%20b.nyp", "plan#1.nyp"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    /// The database would take some of them for an address, and the document for another file.
    void aNameIsNoAddress() {
        QFETCH(QString, name);
        const Answer answer = make({name});
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(bytesOf(path(name)).startsWith("SQLite format 3"));
        QCOMPARE(run({QStringLiteral("check"), name}, m_folder.path()).exitCode, 0);
        QCOMPARE(
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{name});
    }

    void neverOverwrites_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("a text") << QByteArray("minutes of a meeting");
        QTest::newRow("an empty file") << QByteArray("");
    }
    void neverOverwrites() {
        QFETCH(QByteArray, before);
        QVERIFY(writeBytes(path(QStringLiteral("a.nyp")), before));
        const Answer answer = make({QStringLiteral("a.nyp")});
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY(answer.errors.contains(QLatin1String("a.nyp")));
        QCOMPARE(bytesOf(path(QStringLiteral("a.nyp"))), before);
    }

    void writesNothingWhenAskedWrongly_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* line, const char* names) {
            QTest::newRow(line) << QString::fromUtf8(line).split(u' ') << QString::fromUtf8(names);
        };
        row("--sample malmo-2025", "goteborg-2025, norrtalje-2019, stockholm-2013");
        row("--sample stockholm-2013 --municipality Malmö", "--municipality");
        row("--sample stockholm-2013 --first-year 2025", "--first-year");
        row("--first-year soon", "--first-year");
        for (const char* year : {"1950", "1989", "2201", "19", "99999"})
            row(qPrintable(QStringLiteral("--first-year %1").arg(QLatin1String(year))),
                qPrintable(QStringLiteral("--first-year: “%1” is not a year between 1990 and 2200.")
                               .arg(QLatin1String(year))));
        for (const char* year : {" 2026", "2026 "})
            QTest::newRow(qPrintable(QStringLiteral("a blank in “%1”").arg(QLatin1String(year))))
                << QStringList{QStringLiteral("--first-year"), QString::fromLatin1(year)}
                << QStringLiteral("a number has no blanks around it");
        QTest::newRow("no municipality") << QStringList{QStringLiteral("--municipality"), QString()}
                                         << QStringLiteral("Municipality");
    }
    void writesNothingWhenAskedWrongly() {
        QFETCH(QStringList, options);
        QFETCH(QString, names);
        const Answer answer = make(QStringList{QStringLiteral("a.nyp")} + options);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.contains(names), qPrintable(answer.errors));
        QCOMPARE(
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    void aFolderThatIsNotThere() {
        const Answer answer = make({QStringLiteral("nowhere/a.nyp")});
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorLines(), 1);
    }
};

QTEST_GUILESS_MAIN(NewCommandTest)
#include "new_command_test.moc"
