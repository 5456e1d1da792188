// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/run_command.h"
#include "app/commands/verb.h"
#include "reports/report_catalogue.h"
#include "tests/fuzz/seeds.h"
#include "tests/model/document_folder.h"

#include <QBuffer>
#include <QCoreApplication>

namespace nytto::fuzz {

namespace {

void run(const QStringList& arguments) {
    QBuffer input, output, errors;
    for (QBuffer* buffer : {&input, &output, &errors})
        buffer->open(QIODevice::ReadWrite);
    Console console(input, output, errors);
    runCommand(arguments, console);
}

void addWorkbooks(Seeds& seeds) {
    const DocumentFolder folder;
    const QString document = folder.path();
    run({QStringLiteral("new"), document, QStringLiteral("--sample"),
         QStringLiteral("norrtalje-2019")});
    const QString workbook = folder.path(QStringLiteral("report.xlsx"));
    for (const ReportInfo& report : reportCatalogue()) {
        QFile::remove(workbook);
        // Not every report can be made of every document.
        run({QStringLiteral("report"), document, QString::fromLatin1(report.key),
             QStringLiteral("-o"), workbook});
        seeds.addGood("zip_check", folder.bytes(QStringLiteral("report.xlsx")));
    }
}

void addCommandLines(Seeds& seeds) {
    std::set<QByteArray> words{"a.nyp", "a.json", "b.nyp", "-", "-o", "--help", "--version"};
    for (const Verb* verb : verbs()) {
        words.insert(verb->name);
        for (const Option& option : verb->options)
            words.insert(QByteArray(option.name[1] ? "--" : "-") + option.name);
        for (const Example& example : verb->examples) {
            QByteArray line = example.line;
            line.replace("budget.nyp", "a.nyp").replace("budget.json", "a.json");
            seeds.addGood("command_line", line.replace(' ', '\n'));
        }
    }
    for (const ReportInfo& report : reportCatalogue()) {
        words.insert(report.key);
        seeds.addGood("command_line", "report\na.nyp\n" + QByteArray(report.key) +
                                          "\n--format\njson\n-o\n-\n--language\nen");
    }
    seeds.addWords("command_line", words);
}

} // namespace

} // namespace nytto::fuzz

/// `nytto_fuzz_command_seeds FOLDER`: seeds for what needs the commands and the reports.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("One folder is needed.");
    nytto::fuzz::Seeds seeds(QFile::decodeName(argv[1]), "command");
    nytto::fuzz::addWorkbooks(seeds);
    nytto::fuzz::addCommandLines(seeds);
}
