// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

#include "model/document/json.h"
#include "model/document/value_place.h"
#include "model/samples/samples.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QCoreApplication>
#include <QDir>

namespace nytto::fuzz {

namespace {

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

/// `nytto_fuzz_seeds FOLDER`: seeds for what takes in documents and texts.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("One folder is needed.");
    nytto::fuzz::Seeds seeds(QFile::decodeName(argv[1]), "document");
    nytto::fuzz::addDocuments(seeds);
    nytto::fuzz::addNumbers(seeds);
    nytto::fuzz::addClipboard(seeds);
    nytto::fuzz::addKeys(seeds);
}
