// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verb.h"
#include "model/basics/build_info.h"
#include "model/storage/schema.h"
#include "tests/app/program_run.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace nytto;

namespace {

/// "0.2.0", as CMakeLists.txt says it.
QString versionOfTheProject() {
    QFile file(QStringLiteral(NYTTO_SOURCE_DIR "/CMakeLists.txt"));
    static const QRegularExpression version(QStringLiteral("project\\(\\w+ VERSION ([0-9.]+)"));
    return file.open(QIODevice::ReadOnly)
               ? version.match(QString::fromUtf8(file.readAll())).captured(1)
               : QString();
}

} // namespace

/// How the program is asked, and what it says to a question that it does not understand.
class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const auto row = [](const QString& line, const char* message) {
            QTest::newRow(qPrintable(line)) << line.split(u' ') << QString::fromUtf8(message);
        };
        row(QStringLiteral("reprot"),
            "“reprot” is neither a command nor a file. See “nyttoportfolj --help”.");
        row(QStringLiteral("missing.nyp"),
            "There is no file “missing.nyp”. See “nyttoportfolj --help”.");
        row(QStringLiteral("."), "“.” is a folder, not a document. See “nyttoportfolj --help”.");
        row(QStringLiteral("a.nyp b.nyp"),
            "“b.nyp” is one argument too many. See “nyttoportfolj --help”.");
        row(QStringLiteral("--verbose"), "Unknown option '--verbose'. See “nyttoportfolj --help”.");
        row(QStringLiteral("a.nyp -x"), "Unknown option '-x'. See “nyttoportfolj --help”.");
        row(QStringLiteral("dump"), "FILE.nyp is missing. See “nyttoportfolj dump --help”.");
        row(QStringLiteral("report a.nyp"), "NAME is missing. See “nyttoportfolj report --help”.");
        row(QStringLiteral("load a.json"), "FILE.nyp is missing. See “nyttoportfolj load --help”.");
        row(QStringLiteral("check a.nyp b.nyp"),
            "“b.nyp” is one argument too many. See “nyttoportfolj check --help”.");
        row(QStringLiteral("dump a.nyp --pretty"),
            "Unknown option 'pretty'. See “nyttoportfolj dump --help”.");
        row(QStringLiteral("dump a.nyp -o"),
            "Missing value after '-o'. See “nyttoportfolj dump --help”.");
        row(QStringLiteral("dump a.nyp --force=yes"),
            "Unexpected value after '--force'. See “nyttoportfolj dump --help”.");
        row(QStringLiteral("capital-cost --amount 100 --amount 200"),
            "--amount is given more than once. See “nyttoportfolj capital-cost --help”.");
        row(QStringLiteral("dump a.nyp -o b.json -o c.json"),
            "-o is given more than once. See “nyttoportfolj dump --help”.");
        row(QStringLiteral("dump a.nyp --force --force"),
            "--force is given more than once. See “nyttoportfolj dump --help”.");
        row(QStringLiteral("check a.nyp --format xml"),
            "--format cannot be “xml”; it is one of text, json.");
        row(QStringLiteral("check x\ny"), "Argument 2 holds a line break or another control "
                                          "character; write it without.");
        row(QStringLiteral("a\u001b.nyp"), "Argument 1 holds a line break or another control "
                                           "character; write it without.");
    }
    void refusesWithOneLine() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const QTemporaryDir folder;
        QVERIFY(writeBytes(folder.filePath(QStringLiteral("a.nyp")), "no document"));
        const Answer answer = run(arguments, folder.path());
        QCOMPARE(answer.errors, message + u'\n');
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.exitCode, 2);
    }

    void helpNamesEveryVerb() {
        const Answer answer = run({QStringLiteral("--help")});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.errors, QString());
        for (const Verb* verb : verbs())
            QVERIFY2(answer.output.contains(QByteArray("\n  ") + verb->name + ' '), verb->name);
    }

    void helpOfAVerb_data() {
        QTest::addColumn<const Verb*>("verb");
        for (const Verb* verb : verbs())
            QTest::newRow(verb->name) << verb;
    }
    void helpOfAVerb() {
        QFETCH(const Verb*, verb);
        const Answer answer = run({QString::fromLatin1(verb->name), QStringLiteral("--help")});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.errors, QString());
        for (const Option& option : verb->options)
            QVERIFY2(answer.output.contains(QByteArray("-") + option.name), option.name);
        QVERIFY(!verb->examples.empty());
        for (const Example& example : verb->examples)
            QVERIFY2(answer.output.contains(example.line), example.line);
        for (const QString& line : QString::fromUtf8(answer.output).split(u'\n'))
            QVERIFY2(line.size() <= 80 || line.startsWith(QLatin1String("  nyttoportfolj")),
                     qPrintable(line));
    }

    void helpComesBeforeComplaints() {
        const Answer answer =
            run({QStringLiteral("report"), QStringLiteral("--what"), QStringLiteral("--help")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.startsWith("nyttoportfolj report FILE.nyp NAME"));
    }

    void version() {
        const Answer answer = run({QStringLiteral("--version")});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(QString::fromUtf8(answer.output),
                 QStringLiteral("Nyttoportföljen %1 (documents of schema %2)\n")
                     .arg(versionOfTheProject())
                     .arg(schemaSteps().back().version));
    }

    void windowNeedsADisplay() {
        const Answer answer = run(QStringList());
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.errors.startsWith(QLatin1String("There is no display")));
        QCOMPARE(answer.errorLines(), 1);
    }

    void aLocaleOfTheOldKindIsNoMatter() {
        const Answer answer =
            run(Call{.arguments = {QStringLiteral("--version")}, .locale = QStringLiteral("C")});
        QCOMPARE(answer.errors, QString());
        QVERIFY(QString::fromUtf8(answer.output).startsWith(programTitle()));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
