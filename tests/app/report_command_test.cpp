// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "model/entities/initiatives/initiative.h"
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"
#include "tests/app/program_run.h"
#include "tests/model/json_document.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace nytto;

/// `nyttoportfolj report` and `nyttoportfolj reports`
class ReportCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Answer report(const QString& line, const QString& locale = QStringLiteral("C.UTF-8")) {
        return run(
            Call{.arguments = QStringList{QStringLiteral("report"), QStringLiteral("a.nyp")} +
                              line.split(u' '),
                 .folder = m_folder.path(),
                 .locale = locale});
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList entries() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QString languageIn(const Answer& answer) {
        return QJsonDocument::fromJson(answer.output)[u"language"].toString();
    }

private Q_SLOTS:
    void init() {
        m_folder = QTemporaryDir();
        QVERIFY(m_folder.isValid());
        QVERIFY(createDocument(path(QStringLiteral("a.nyp")),
                               *sampleContents(QStringLiteral("goteborg-2025"))));
    }

    void listsAllReports() {
        const Answer answer = run({QStringLiteral("reports")});
        QCOMPARE(answer.exitCode, 0);
        const QList<QByteArray> lines = answer.output.trimmed().split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(reportCatalogue().size()));
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const ReportInfo& info = reportCatalogue()[static_cast<std::size_t>(at)];
            QVERIFY(lines[at].startsWith(QByteArray(info.key) + ' '));
            QVERIFY(lines[at].endsWith(info.description));
        }
    }

    void everyReportInEveryFormat_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        for (const ReportInfo& info : reportCatalogue())
            for (const char* format : {"xlsx", "csv", "json"})
                QTest::addRow("%s %s", info.key, format)
                    << QString::fromLatin1(info.key) << QString::fromLatin1(format);
    }
    void everyReportInEveryFormat() {
        QFETCH(QString, name);
        QFETCH(QString, format);
        const QString line = name + QStringLiteral(" --format ") + format;
        const Answer first = report(line);
        QCOMPARE(first.errors, QString());
        QCOMPARE(first.exitCode, 0);
        const QStringList lines = QString::fromUtf8(first.output).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString& written : lines) {
            QVERIFY(written.startsWith(QLatin1String("Wrote ") + name + QLatin1String("-2025")));
            QVERIFY(QFileInfo(path(written.mid(6))).size() > 0);
            QVERIFY(written.endsWith(u'.' + format));
        }
        QCOMPARE(entries().size(), 2);

        const QByteArray kept = bytesOf(path(lines.first().mid(6)));
        const Answer again = report(line);
        QCOMPARE(again.exitCode, 2);
        QCOMPARE(again.errorLines(), 1);
        QVERIFY(again.errors.endsWith(QLatin1String("Add --force to replace it.\n")));
        QCOMPARE(bytesOf(path(lines.first().mid(6))), kept);
        QCOMPARE(report(line + QStringLiteral(" --force")).exitCode, 0);
        QCOMPARE(entries().size(), 2);
    }

    void writesWhereItIsTold() {
        const Answer answer = report(QStringLiteral("services -o tjänster.xlsx"));
        QCOMPARE(QString::fromUtf8(answer.output), QStringLiteral("Wrote tjänster.xlsx\n"));
        QVERIFY(bytesOf(path(QStringLiteral("tjänster.xlsx"))).startsWith("PK"));
    }

    void languageFollowsTheSystemUnlessChosen_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("language");
        QTest::newRow("Swedish system")
            << QStringLiteral("sv_SE.UTF-8") << QStringLiteral("") << QStringLiteral("sv");
        QTest::newRow("Swedish system, English")
            << QStringLiteral("sv_SE.UTF-8") << QStringLiteral(" --language en")
            << QStringLiteral("en");
        QTest::newRow("another system")
            << QStringLiteral("C.UTF-8") << QStringLiteral("") << QStringLiteral("en");
        QTest::newRow("another system, Swedish")
            << QStringLiteral("C.UTF-8") << QStringLiteral(" --language sv")
            << QStringLiteral("sv");
    }
    void languageFollowsTheSystemUnlessChosen() {
        QFETCH(QString, locale);
        QFETCH(QString, option);
        const Answer answer =
            report(QStringLiteral("services --format json -o -") + option, locale);
        QCOMPARE(answer.exitCode, 0);
        QTEST(languageIn(answer), "language");
    }

    void aFolderTakesNoFilesPlace() {
        QVERIFY(writeBytes(path(QStringLiteral("kept")), "kept"));
        const Answer answer = report(QStringLiteral("services --format csv -o kept --force"));
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.errors.contains(QLatin1String("needs a folder")));
        QCOMPARE(bytesOf(path(QStringLiteral("kept"))), QByteArray("kept"));
    }

    /// Whoever hands the file to the ledger is told that some rows have no amount.
    void anUnknownAmountOfTheLedgerIsTold_data() {
        QTest::addColumn<QString>("volume");
        QTest::addColumn<QString>("output");
        QTest::addColumn<bool>("isTold");
        const QString one = QStringLiteral(R"(, "planned": "1")");
        const QString stream = QStringLiteral("-");
        const QString file = QStringLiteral("ledger-2025.csv");
        QTest::newRow("known") << one << stream << false;
        QTest::newRow("known, to a file") << one << file << false;
        QTest::newRow("missing") << QString() << stream << true;
        QTest::newRow("missing, to a file") << QString() << file << true;
        QTest::newRow("missing, to the file of that name") << QString() << QString() << true;
    }
    void anUnknownAmountOfTheLedgerIsTold() {
        QFETCH(QString, volume);
        QFETCH(QString, output);
        QFETCH(bool, isTold);
        const QByteArray made = QByteArray(R"("unit": [ { "id": "a", "name": "A" } ],
               "allocationKey": [ { "id": "lic", "name": "Licences" } ],
               "keyVolume": [ { "key": "lic", "unit": "a", "year": 2025 VOLUME } ],
               "service": [ { "id": "s", "name": "Mail", "category": "base",
                              "financing": "unit-price",
                              "cost": { "2025": { "budget": "1.00" } } } ],
               "priceItem": [ { "service": "s", "name": "Licence", "year": 2025, "key": "lic",
                                "price": "5.00" } ])")
                                    .replace("VOLUME", volume.toUtf8());
        const Contents contents = test::documentOf(made, "");
        const QString path = m_folder.filePath(QStringLiteral("unknown.nyp"));
        QVERIFY(createDocument(path, contents).ok());
        QStringList arguments{QStringLiteral("report"), path,
                              QStringLiteral("ledger"), QStringLiteral("--format"),
                              QStringLiteral("csv"),    QStringLiteral("--language"),
                              QStringLiteral("en")};
        if (!output.isEmpty())
            arguments << QStringLiteral("-o") << output;
        const Answer answer = run(arguments, m_folder.path());
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.errors.contains(QStringLiteral("of the ledger file")), isTold);
        const QByteArray written =
            output == QStringLiteral("-")
                ? answer.output
                : bytesOf(m_folder.filePath(QStringLiteral("ledger-2025.csv")));
        QVERIFY(written.contains("Mail"));
        QCOMPARE(written.contains("Unknown"), isTold);
    }

    void withholdsSecretTexts() {
        const Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        const QString line = QStringLiteral("initiatives --format json -o -");
        const QByteArray masked = report(line).output;
        const QByteArray open = report(line + QStringLiteral(" --with-secret")).output;
        int secrets = 0;
        for (const Initiative& initiative : contents.all<Initiative>()) {
            if (!initiative.secret)
                continue;
            ++secrets;
            QVERIFY(!masked.contains(initiative.name.toUtf8()));
            QVERIFY(open.contains(initiative.name.toUtf8()));
        }
        QVERIFY(secrets > 0);
    }

    void refuses_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* line, const char* names) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(names);
        };
        row("service", "The reports are: annual-analysis, ");
        row("services --format ods", "xlsx, csv, json");
        row("services --language no", "en, sv");
        row("services --year soon", "--year");
        row("services --year 2087", "2087");
        row("services -o -", "-o");
        row("services --format csv -o -", "-o");
        row("services -o nowhere/a.xlsx", "nowhere");
        row("services -o /dev/null --force", "/dev/null");
        row("services -o a.nyp --force", "the document itself");
        row("services --format csv -o nowhere/a", "make it first");
        row("services --format csv -o / --force", "the current folder, or around it");
        row("services -o . --force", "a folder, not a file");
        row("services --format csv -o a.nyp --force", "the document itself");
    }
    void refuses() {
        QFETCH(QString, line);
        QFETCH(QString, names);
        const Answer answer = report(line);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.contains(names), qPrintable(answer.errors));
        QCOMPARE(entries(), QStringList{QStringLiteral("a.nyp")});
    }

    void leavesTheDocumentAlone() {
        const QByteArray before = bytesOf(path(QStringLiteral("a.nyp")));
        QCOMPARE(report(QStringLiteral("services")).exitCode, 0);
        QCOMPARE(bytesOf(path(QStringLiteral("a.nyp"))), before);
    }
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "report_command_test.moc"
