// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/run_command.h"
#include "app/commands/verb.h"
#include "model/document/json.h"
#include "model/document/value_place.h"
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"
#include "tests/fuzz/entries.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>

#include <set>

// What the fuzzers begin with: good documents, texts, workbooks and command lines of the project,
// and the same a little spoiled; and the words that each of them may put in.

namespace nytto::fuzz {

namespace {

constexpr qsizetype largest = 400'000; // what is larger makes a fuzzer slow
constexpr int spoiledTimes = 8;

/// A good one with bytes turned, cut off, left out or doubled.
QByteArray spoiled(QByteArray bytes, QRandomGenerator& random) {
    const auto size = static_cast<int>(bytes.size());
    const int at = random.bounded(size);
    const int length = 1 + random.bounded(std::min(size - at, 300));
    switch (random.bounded(5)) {
    case 0:
        bytes[at] = static_cast<char>(random.bounded(256));
        return bytes;
    case 1:
        return bytes.left(at);
    case 2:
        return bytes.remove(at, length);
    case 3:
        return bytes.insert(random.bounded(size), bytes.mid(at, length));
    default:
        for (int turned = 0; turned < 10; ++turned) {
            const int place = random.bounded(size);
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
        }
        return bytes;
    }
}

class Seeds {
public:
    explicit Seeds(const QString& folder) : m_folder(folder) {
        for (const Entry& entry : entries)
            QDir().mkpath(folder + u'/' + QString::fromLatin1(entry.name));
    }

    void addGood(const char* entry, const QByteArray& bytes) {
        if (bytes.isEmpty() || bytes.size() > largest)
            return;
        write(entry, bytes);
        for (int time = 0; time < spoiledTimes; ++time)
            write(entry, spoiled(bytes, m_random));
    }
    void addWords(const char* entry, const std::set<QByteArray>& words) {
        QByteArray lines;
        for (QByteArray word : words)
            lines += '"' + word.replace('\\', "\\\\").replace('"', "\\\"") + "\"\n";
        save(m_folder + QStringLiteral("/%1.dict").arg(QString::fromLatin1(entry)), lines);
    }

private:
    void write(const char* entry, const QByteArray& bytes) {
        save(QStringLiteral("%1/%2/seed-%3")
                 .arg(m_folder, QString::fromLatin1(entry))
                 .arg(++m_count, 5, 10, QLatin1Char('0')),
             bytes);
    }
    static void save(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The seeds could not be written.");
    }

    QString m_folder;
    QRandomGenerator m_random{2025};
    int m_count = 0;
};

void run(const QStringList& arguments) {
    QBuffer input, output, errors;
    for (QBuffer* buffer : {&input, &output, &errors})
        buffer->open(QIODevice::ReadWrite);
    Console console(input, output, errors);
    const auto answer = runCommand(arguments, console);
    const ExitCode* code = std::get_if<ExitCode>(&answer);
    if (!code || *code != ExitCode::Success)
        qFatal("The seeds could not be made: %s", errors.data().constData());
}

/// Small documents with every kind and field in them, and those that come with the program.
std::vector<Contents> documents() {
    std::vector<Contents> made;
    for (const quint32 seed : {1u, 2u, 3u})
        made.push_back(RandomDocument(seed).contents(1));
    made.push_back(RandomDocument(4).contents(3));
    for (const SampleInfo& sample : samples())
        made.push_back(*sampleContents(sample.key));
    return made;
}

/// The document in pages that are as small as can be: most of a document is empty pages.
QByteArray small(const DocumentFolder& folder) {
    folder.tamper(QStringLiteral("PRAGMA page_size = 512; VACUUM"));
    return folder.bytes();
}

void addDocuments(Seeds& seeds) {
    for (const Contents& contents : documents()) {
        const DocumentFolder folder;
        if (!FileStore::create(folder.path(), insertionOf(contents)))
            qFatal("A document could not be made.");
        seeds.addGood("json_load", toJson(contents));
        seeds.addGood("document_open", small(folder));
    }
    const QDir fixtures(QStringLiteral(NYTTO_SOURCE_DIR "/tests/fixtures"));
    for (const QString& name : fixtures.entryList({QStringLiteral("schema-*.sql")})) {
        QFile sql(fixtures.filePath(name));
        if (!sql.open(QIODevice::ReadOnly))
            qFatal("A document of an older schema could not be read.");
        const DocumentFolder folder;
        folder.tamper(QString::fromUtf8(sql.readAll()));
        seeds.addGood("document_open", small(folder));
    }
}

void addWorkbooks(Seeds& seeds) {
    const DocumentFolder folder;
    const QString document = folder.path();
    run({QStringLiteral("new"), document, QStringLiteral("--sample"),
         QStringLiteral("norrtalje-2019")});
    for (const ReportInfo& report : reportCatalogue()) {
        const QString workbook = folder.path(QStringLiteral("report.xlsx"));
        QFile::remove(workbook);
        QBuffer input, output, errors;
        for (QBuffer* buffer : {&input, &output, &errors})
            buffer->open(QIODevice::ReadWrite);
        Console console(input, output, errors);
        // Not every report can be made of every document.
        runCommand({QStringLiteral("report"), document, QString::fromLatin1(report.key),
                    QStringLiteral("-o"), workbook},
                   console);
        seeds.addGood("zip_check", folder.bytes(QStringLiteral("report.xlsx")));
    }
}

constexpr const char* numbers[] = {
    "0",
    "1",
    "-1",
    "1 234,50",
    "1 234 567",
    "1.234,50",
    "1,234.50",
    "1,234,567",
    "1.234",
    "1,234",
    "12 kr",
    "kr 12",
    "SEK 1 234,50",
    "1,5 mnkr",
    "12 tkr",
    "(1 234)",
    "100-",
    "+5",
    "−17",
    "–",
    "1,5 %",
    "12.5%",
    "ej känt",
    "?",
    "unknown",
    "N/A",
    "ej relevant",
    "92233720368547758,07",
    "999999999999",
    "0,005",
    "0,0001",
    "1e5",
    "2025",
    "2025-01-31",
    "2025-6",
    "ja",
    "nej",
    "x",
    "Bastjänst",
    "Innovativ verksamhetsutveckling med hjälp av it",
    "1\u00a0000",
    "1\u202f000",
};

void addNumbers(Seeds& seeds) {
    char choice = 0;
    for (const char* number : numbers)
        for (int field = 0; field < 3; ++field) {
            choice = static_cast<char>(choice + 7);
            const char head[] = {choice, static_cast<char>(choice * 3), static_cast<char>(~choice)};
            seeds.addGood("number_input", QByteArray(head, sizeof head) + number);
        }
    std::set<QByteArray> words{"mnkr", "tkr", "kr", "SEK", "%", "million", "thousand"};
    for (const char* number : numbers)
        words.insert(number);
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields)
            for (const Choice& choice : field.choices)
                words.insert(choice.key);
    seeds.addWords("number_input", words);
}

void addClipboard(Seeds& seeds) {
    for (const char* text :
         {"Digitalt först\t100\nVanlig\t200\n", "\"ett\ntvå\"\t1\r\ntre\t\"4 \"\" tum\"\n", "\"\n",
          "ensam", "\t\t\n\n\t", "\"Öppen\t1\nVanlig\t2\n", "a\rb\t\"c\rd\"\n", "\"\"\t\"\"\"\"\n"})
        seeds.addGood("clipboard", text);
    seeds.addWords("clipboard", {"\t", "\\x0a", "\\x0d\\x0a", "\"", "\"\""});
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

void addKeys(Seeds& seeds) {
    std::set<QByteArray> words{"amount", "state", "unknown", "not-applicable", "kind", "id"};
    for (const EntityInfo& info : entityInfos()) {
        words.insert(info.key);
        for (const FieldInfo& field : info.fields) {
            words.insert(field.key);
            for (const Choice& choice : field.choices)
                words.insert(choice.key);
        }
    }
    std::set<QByteArray> quoted;
    for (const QByteArray& word : words)
        quoted.insert('"' + word + '"');
    seeds.addWords("json_load", quoted);
}

} // namespace

} // namespace nytto::fuzz

/// `nytto_fuzz_seeds FOLDER`: a folder for each fuzzer, and a file of words beside it.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("One folder is needed.");
    nytto::fuzz::Seeds seeds(QFile::decodeName(argv[1]));
    nytto::fuzz::addDocuments(seeds);
    nytto::fuzz::addWorkbooks(seeds);
    nytto::fuzz::addNumbers(seeds);
    nytto::fuzz::addClipboard(seeds);
    nytto::fuzz::addCommandLines(seeds);
    nytto::fuzz::addKeys(seeds);
}
