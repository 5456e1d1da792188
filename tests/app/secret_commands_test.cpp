// SPDX-License-Identifier: GPL-3.0-or-later
// A document full of secrets on the command line: nothing secret is said, unless it is asked for.
#include "app/document/document_file.h"
#include "model/document/json.h"
#include "model/entities/scenarios/scenario.h"
#include "model/samples/samples.h"
#include "tests/app/program_run.h"
#include "tests/reports/changed_rows.h"
#include "tests/reports/secret_document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// With a member twice in its scenario: a rule is broken, and the sentence names what is secret.
Contents broken(Contents contents) {
    ScenarioMember again = contents.all<ScenarioMember>().front();
    again.id = Id<ScenarioMember>::create();
    contents.insert(again);
    return contents;
}

} // namespace

class SecretCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const Contents m_contents =
        SecretDocument(*sampleContents(QStringLiteral("goteborg-2025"))).contents;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeBytes(path("broken.json"), toJson(broken(m_contents))));
        const Done made = createDocument(path("secret.nyp"), m_contents);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }

    void nothingSecretIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString document = path("secret.nyp");
        const auto row = [&](const char* name, const QStringList& arguments, int exitCode) {
            QTest::newRow(name) << arguments << exitCode;
        };
        const QString report = QStringLiteral("report");
        row("check", {QStringLiteral("check"), document}, 1);
        row("check as json",
            {QStringLiteral("check"), document, QStringLiteral("--format"), QStringLiteral("json")},
            1);
        row("a report of a year that is not there",
            {report, document, QStringLiteral("annual-analysis"), QStringLiteral("--year"),
             QStringLiteral("2090")},
            1);
        row("a report to the stream",
            {report, document, QStringLiteral("initiatives"), QStringLiteral("--format"),
             QStringLiteral("json"), QStringLiteral("-o"), QStringLiteral("-")},
            0);
        row("a load that is refused",
            {QStringLiteral("load"), path("broken.json"), path("broken.nyp")}, 1);
    }
    void nothingSecretIsSaid() {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const Answer answer = run(arguments, m_folder.path());
        const QString said = QString::fromUtf8(answer.output) + answer.errors;
        QVERIFY2((answer.exitCode == 0) == (exitCode == 0), qPrintable(said.left(2000)));
        QVERIFY(!said.isEmpty());
        const qsizetype at = said.indexOf(SecretDocument::sign, 0, Qt::CaseInsensitive);
        QVERIFY2(at < 0, qPrintable(said.mid(std::max<qsizetype>(0, at - 200), 400)));
    }

    void whatIsAskedForIsSaid() {
        const Answer answer =
            run({QStringLiteral("check"), path("secret.nyp"), QStringLiteral("--with-secret")});
        QVERIFY2(answer.output.contains("canary-initiative-name"),
                 answer.output.left(2000).constData());
    }

    void aRefusedLoadSaysWhatIsWrong() {
        const Answer answer =
            run({QStringLiteral("load"), path("broken.json"), path("broken.nyp")});
        QVERIFY2(answer.errors.contains(QStringLiteral("twice")), qPrintable(answer.errors));
    }
};

QTEST_GUILESS_MAIN(SecretCommandsTest)
#include "secret_commands_test.moc"
