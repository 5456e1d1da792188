// SPDX-License-Identifier: GPL-3.0-or-later
// A person's “%1” in a name is a text like any other: what `check` says, every sentence of the
// history and all that the window shows fill in nothing for it.
#include "app/document/document_file.h"
#include "model/document/edit.h"
#include "model/samples/samples.h"
#include "page_walk.h"
#include "program_run.h"
#include "tests/reports/changed_rows.h"
#include "window_texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

const QString places = QStringLiteral("%1 %2 %3 %4 %n");
const QString neutral = QStringLiteral("¤a ¤b ¤c ¤d ¤e");

Contents contentsWith(const QString& sample, const QString& words) {
    return withWords(*sampleContents(sample), words);
}

/// Also where a long name is cut within them.
QString withoutPlaces(QString text) {
    const QStringList from = places.split(u' ');
    const QStringList to = neutral.split(u' ');
    for (qsizetype at = 0; at < from.size(); ++at)
        text.replace(from[at], to[at]);
    return text.replace(QStringLiteral("%…"), QStringLiteral("¤…"));
}

void compare(const QStringList& typed, const QStringList& plain) {
    QCOMPARE(typed.size(), plain.size());
    for (qsizetype at = 0; at < plain.size(); ++at)
        QCOMPARE(withoutPlaces(typed[at]), plain[at]);
}

void addSamples() {
    QTest::addColumn<QString>("sample");
    for (const SampleInfo& sample : samples())
        QTest::newRow(qPrintable(sample.key)) << sample.key;
}

/// What `check` says of the document, line by line.
QStringList checked(const Contents& contents, const QStringList& options) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("checked.nyp"));
    if (const Done made = createDocument(path, contents); !made)
        return {made.error().message};
    const Answer answer = run(QStringList{QStringLiteral("check"), path} + options);
    QString said = QString::fromUtf8(answer.output) + answer.errors;
    return said.replace(folder.path(), QString()).split(u'\n');
}

/// The sentences of what a person can do with the first row of a table.
QStringList sentencesOf(const GridModel& grid) {
    QStringList sentences;
    const auto take = [&](const Result<Edit>& edit) {
        sentences << (edit ? edit->sentence : edit.error().message);
    };
    for (int column = 0; column < grid.columnCount(); ++column) {
        const TypedEdit typed = grid.typed({{0, column, QStringLiteral("7")}});
        if (typed.edit)
            sentences << typed.edit->sentence;
        for (const CellFault& fault : typed.faults)
            sentences << fault.message;
    }
    take(grid.removal({0}));
    take(grid.duplicate(0));
    Note note;
    note.id = Id<Note>::create();
    note.subject = grid.refAt(0);
    note.text = places;
    if (const auto noted = grid.noting({note}); noted && *noted)
        take(**noted);
    return sentences;
}

QStringList gridSentences(const Contents& contents) {
    PageWalk walk(contents, Language::Code::Swedish);
    QStringList sentences;
    if (!walk.isReady())
        return sentences;
    for (const PageEntry& entry : walk.window().pages()) {
        walk.window().showPage(entry.key);
        for (const auto* view : entry.page->findChildren<GridView*>())
            if (view->grid().rowCount() > 0)
                sentences << sentencesOf(view->grid());
    }
    return sentences;
}

/// Everything that the window shows, once the first row of the services was renamed and is known
/// to the history.
QStringList windowSays(const Contents& contents, const QString& words) {
    PageWalk walk(contents, Language::Code::Swedish);
    if (!walk.isReady())
        return {};
    walk.window().showPage(QStringLiteral("services"));
    auto& grid = walk.window().findChild<GridView*>(QStringLiteral("services"))->grid();
    grid.setData(grid.index(0, grid.columnOf(QStringLiteral("name"))),
                 QStringLiteral("Renamed ") + words, Qt::EditRole);
    static const QRegularExpression time(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"));
    std::set<QString> texts;
    walk.everyState([&](const QString&) {
        for (const auto& [where, text] : windowTexts())
            if (text.contains(words.section(u' ', 0, 0)) || text.contains(u'%'))
                texts.insert(QString(text).remove(time).replace(places, neutral));
    });
    return {texts.begin(), texts.end()};
}

} // namespace

class TypedPlacesWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkKeepsThem_data() { addSamples(); }
    void checkKeepsThem() {
        QFETCH(const QString, sample);
        for (const QStringList& options :
             {QStringList(), QStringList{QStringLiteral("--format"), QStringLiteral("json")}}) {
            const QStringList typed = checked(contentsWith(sample, places), options);
            QVERIFY(typed.size() > 1);
            compare(typed, checked(contentsWith(sample, neutral), options));
        }
    }

    void sentencesOfTheHistoryKeepThem_data() { addSamples(); }
    void sentencesOfTheHistoryKeepThem() {
        QFETCH(const QString, sample);
        const QStringList typed = gridSentences(contentsWith(sample, places));
        QVERIFY(typed.size() > 20);
        QVERIFY(typed.join(u'\n').contains(places));
        compare(typed, gridSentences(contentsWith(sample, neutral)));
    }

    void theWindowKeepsThem() {
        const QString sample = QStringLiteral("goteborg-2025");
        const QStringList typed = windowSays(contentsWith(sample, places), places);
        QVERIFY(typed.size() > 100);
        compare(typed, windowSays(contentsWith(sample, neutral), neutral));
    }
};

QTEST_MAIN(TypedPlacesWindowTest)
#include "typed_places_window_test.moc"
