// SPDX-License-Identifier: GPL-3.0-or-later
// The window speaks one language: nothing that it shows or tells of itself is of the other.
#include "model/basics/current_user.h"
#include "model/samples/samples.h"
#include "page_walk.h"
#include "tests/reports/own_words.h"
#include "window_texts.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace nytto;
using namespace nytto::test;

namespace {

using Code = Language::Code;

Code otherThan(Code code) {
    return code == Code::Swedish ? Code::English : Code::Swedish;
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[A-Za-zÅÄÖåäöé]{3,}"));
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words << found.next().captured().toLower();
    return words;
}

/// What the catalogues hold, by language.
class Catalogue {
public:
    Catalogue() {
        read(QStringLiteral("nyttoportfolj_sv"), Code::Swedish);
        read(QStringLiteral("nyttoportfolj_en"), Code::English);
    }

    /// A whole text of the language that is none of the other.
    bool isTextOf(Code code, const QString& text) const {
        return m_texts.at(code).contains(text) && !m_texts.at(otherThan(code)).contains(text);
    }
    /// The words of a text that stand somewhere in the language and nowhere in the other.
    QStringList wordsOnlyOf(Code code, const QString& text) const {
        QStringList only;
        for (const QString& word : wordsOf(text))
            if (m_words.at(code).contains(word) && !m_words.at(otherThan(code)).contains(word))
                only << word;
        return only;
    }
    /// The words of a text that are not of both languages.
    QStringList wordsNotOfBoth(const QString& text) const {
        QStringList others;
        for (const QString& word : wordsOf(text))
            if (!m_words.at(Code::Swedish).contains(word) ||
                !m_words.at(Code::English).contains(word))
                others << word;
        return others;
    }
    qsizetype size(Code code) const { return m_texts.at(code).size(); }

private:
    void read(const QString& name, Code translated) {
        QFile file(QStringLiteral(NYTTO_SOURCE_DIR "/translations/%1.ts").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source"))
                add(Code::English, xml.readElementText());
            else if (xml.name() == QLatin1String("translation"))
                add(translated, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    void add(Code code, const QString& text) {
        m_texts[code].insert(QString(text).remove(u'&'));
        for (const QString& word : wordsOf(text))
            m_words[code].insert(word);
    }

    std::map<Code, QSet<QString>> m_texts;
    std::map<Code, QSet<QString>> m_words;
};

/// What no catalogue says: the document's texts, what the walk types, sentences that the history
/// keeps as they were written, and where the document lies.
QStringList ownTexts(const Contents& contents, const PageWalk& walk) {
    return QStringList{currentUser(),
                       walk.folder(),
                       QStringLiteral("walked.nyp"),
                       QStringLiteral("tolv"),
                       QStringLiteral("Göteborgs Stad"), // of samples
                       QStringLiteral("Stockholms stad"),
                       QStringLiteral("Dokumentet skapades."),
                       QStringLiteral("The document was made.")} +
           textsIn(contents);
}

/// Everything that the windows show on a walk through all pages, tabs, menus, docks and dialogs.
std::set<WindowText> textsOnTheWay(PageWalk& walk) {
    std::set<WindowText> texts;
    const auto look = [&texts](const QString&) { texts.merge(windowTexts()); };
    walk.everyState(look);
    for (const char* action :
         {"about-program", "backups", "begin-next-year", "shortcuts-list", "help"}) {
        walk.window().findChild<QAction*>(QString::fromLatin1(action))->trigger();
        QCoreApplication::processEvents();
        look({});
    }
    walk.window().findChild<QAction*>(QStringLiteral("close-document"))->trigger();
    look({});
    return texts;
}

/// A document by its name: a sample, or one whose own texts are of no language.
Contents contentsOf(const QString& name) {
    const QString sample = name.section(u' ', 0, 0);
    const Contents contents = *sampleContents(sample);
    return name == sample ? contents : withoutWords(contents);
}

} // namespace

class LanguageWalkTest : public QObject {
    Q_OBJECT

    const Catalogue m_catalogue;

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_catalogue.size(Code::English) > 1500);
        QVERIFY(m_catalogue.size(Code::Swedish) > 1500);
    }

    void noWordIsOfTheOtherLanguage_data() {
        QTest::addColumn<QString>("document");
        QTest::addColumn<Language::Code>("code");
        QTest::addColumn<bool>("isSwitched");
        for (const char* document :
             {"stockholm-2013 without words", "goteborg-2025 without words", "goteborg-2025"})
            for (const Code code : {Code::Swedish, Code::English})
                for (const bool isSwitched : {false, true})
                    QTest::addRow("%s, %s%s", document, qPrintable(Language(code).name()),
                                  isSwitched ? ", chosen in the menu" : "")
                        << QString::fromLatin1(document) << code << isSwitched;
    }
    void noWordIsOfTheOtherLanguage() {
        QFETCH(const QString, document);
        QFETCH(const Language::Code, code);
        QFETCH(const bool, isSwitched);
        const Contents contents = contentsOf(document);
        PageWalk walk(contents, isSwitched ? otherThan(code) : code);
        QVERIFY(walk.isReady());
        const QStringList own = ownTexts(contents, walk);
        if (isSwitched)
            walk.speak(code);
        QStringList bad;
        for (const auto& [where, text] : textsOnTheWay(walk)) {
            const QString part = translatedPart(text, own);
            const QStringList words = m_catalogue.wordsOnlyOf(otherThan(code), part);
            if (!words.isEmpty() || m_catalogue.isTextOf(otherThan(code), part.trimmed()))
                bad << QStringLiteral("%1: %2 (%3)").arg(where, text, words.join(u' '));
        }
        QVERIFY(isClean(bad));
    }

    void noTextIsTheSameInBoth_data() {
        QTest::addColumn<QString>("document");
        for (const char* document : {"stockholm-2013 without words", "goteborg-2025 without words"})
            QTest::newRow(document) << QString::fromLatin1(document);
    }
    /// What is in no catalogue.
    void noTextIsTheSameInBoth() {
        QFETCH(const QString, document);
        const Contents contents = contentsOf(document);
        QStringList own;
        std::map<Code, std::set<WindowText>> texts;
        for (const Code code : {Code::Swedish, Code::English}) {
            PageWalk walk(contents, code);
            QVERIFY(walk.isReady());
            texts[code] = textsOnTheWay(walk);
            own = ownTexts(contents, walk) + own;
        }
        QStringList bad;
        for (const auto& each : texts[Code::English]) {
            const QStringList words = m_catalogue.wordsNotOfBoth(translatedPart(each.text, own));
            if (texts[Code::Swedish].contains(each) && !words.isEmpty())
                bad << QStringLiteral("%1: %2 (%3)").arg(each.where, each.text, words.join(u' '));
        }
        QVERIFY(isClean(bad));
    }
};

QTEST_MAIN(LanguageWalkTest)
#include "language_walk_test.moc"
