// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the help: both languages the same, every link and key true.
#include "app/help/help_context.h"
#include "app/help/help_markdown.h"
#include "app/help/help_window.h"
#include "app/shortcuts/shortcut_list.h"
#include "model/entities/entity_info.h"
#include "page_window.h"
#include "views/shared/help_subject.h"

#include <QDir>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextDocument>

#include <set>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

const Language swedish(Language::Code::Swedish);
const Language english(Language::Code::English);

QStringList found(const QRegularExpression& what, const QString& text) {
    QStringList all;
    for (auto match = what.globalMatch(text); match.hasNext();)
        all << match.next().captured(1);
    return all;
}

void addTexts() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    for (const char* language : {"sv", "en"})
        for (const QString& topic : HelpLibrary::topics())
            QTest::addRow("%s %s", language, qPrintable(topic))
                << QString::fromLatin1(language) << topic;
}

} // namespace

class HelpTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!HelpLibrary::topics().isEmpty()); }

    void haveAHeadingAndSomethingToSay_data() { addTexts(); }
    void haveAHeadingAndSomethingToSay() {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        const HelpLibrary library(*Language::fromName(language));
        QVERIFY(!library.title(topic).isEmpty());
        QVERIFY(library.source(topic).size() > 300);
    }

    void areAllInTheContents() {
        for (const char* language : {"sv", "en"}) {
            const QDir folder(QStringLiteral(":/help/%1").arg(QLatin1String(language)));
            QCOMPARE(folder.entryList({QStringLiteral("*.md")}).size(),
                     HelpLibrary::topics().size());
        }
    }

    void haveTheSameAnchorsInBothLanguages_data() {
        QTest::addColumn<QString>("topic");
        for (const QString& topic : HelpLibrary::topics())
            QTest::addRow("%s", qPrintable(topic)) << topic;
    }
    void haveTheSameAnchorsInBothLanguages() {
        QFETCH(QString, topic);
        QCOMPARE(HelpLibrary(swedish).anchors(topic), HelpLibrary(english).anchors(topic));
    }

    void haveEveryAnchorOnce() {
        const HelpLibrary library(swedish);
        std::set<QString> seen;
        for (const QString& topic : HelpLibrary::topics())
            for (const QString& anchor : library.anchors(topic)) {
                QVERIFY2(seen.insert(anchor).second, qPrintable(anchor));
                QVERIFY2(!HelpLibrary::topics().contains(anchor), qPrintable(anchor));
            }
    }

    void leadOnlyToWhatIsThere_data() { addTexts(); }
    void leadOnlyToWhatIsThere() {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        const HelpLibrary library(*Language::fromName(language));
        for (const QString& each : found(link, library.source(topic))) {
            const HelpPlace place = HelpLibrary::placeOf(each, topic);
            QVERIFY2(HelpLibrary::topics().contains(place.topic), qPrintable(each));
            QVERIFY2(place.anchor.isEmpty() || library.anchors(place.topic).contains(place.anchor),
                     qPrintable(each));
        }
        QVERIFY(!library.source(topic).contains(QLatin1String("http")));
    }

    void leaveNoMarksInWhatIsShown_data() { addTexts(); }
    void leaveNoMarksInWhatIsShown() {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        QTextDocument document;
        HelpLibrary(*Language::fromName(language)).write(topic, document, QPalette());
        const QString shown = document.toPlainText();
        for (const char* mark : {"{#", "[[", "]]", "<!--", "**", "](", "```"})
            QVERIFY2(!shown.contains(QLatin1String(mark)), mark);
    }

    void explainEveryPage() {
        PageWindow window("goteborg-2025", "services");
        for (const PageEntry& page : window.window().pages())
            QVERIFY2(HelpLibrary::topics().contains(page.key), qPrintable(page.key));
    }

    void explainEveryKindThatPagesShow() {
        PageWindow window("goteborg-2025", "services");
        const HelpLibrary library(swedish);
        QStringList missing;
        const auto widgets = window.window().findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const auto* table = qobject_cast<const GridView*>(widget);
            const QString subject = table ? table->grid().info().keyString() : helpSubject(*widget);
            if (!subject.isEmpty() && !library.find(subject) &&
                !library.find(subject.section(u'.', 0, 0)) && !missing.contains(subject))
                missing << subject;
        }
        QCOMPARE(missing, QStringList());
    }

    /// "service.change" is a field of the kind, or a column of its table.
    void explainOnlyFieldsThatAreThere() {
        PageWindow window("goteborg-2025", "services");
        std::set<QString> columns;
        for (const PageEntry& page : window.window().pages()) {
            window.window().showPage(page.key);
            for (auto* tabs : page.page->findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab)
                    tabs->setCurrentIndex(tab);
            for (const auto* table : page.page->findChildren<GridView*>())
                for (const GridColumn& column : table->grid().columns())
                    columns.insert(table->grid().info().keyString() + u'.' +
                                   column.key.section(u'.', 0, 0));
        }
        for (const QString& topic : HelpLibrary::topics())
            for (const QString& anchor : HelpLibrary(swedish).anchors(topic)) {
                const EntityInfo* kind = entityInfo(anchor.section(u'.', 0, 0));
                if (!anchor.contains(u'.'))
                    continue;
                QVERIFY2(kind, qPrintable(anchor));
                QVERIFY2(kind->field(anchor.section(u'.', 1)) || columns.contains(anchor),
                         qPrintable(anchor));
            }
    }

    void nameOnlyKeysThatDoSomething() {
        PageWindow window("goteborg-2025", "services");
        const HelpWindow help(swedish);
        std::set<QKeySequence> known;
        for (const Shortcut& each : shortcutsOf(window.window(), window.window().pages(), &help))
            known.insert(each.keys.begin(), each.keys.end());
        for (const Language& language : {swedish, english}) {
            std::set<QKeySequence> named;
            for (const QString& topic : HelpLibrary::topics())
                for (const QString& key : found(helpKey(), HelpLibrary(language).source(topic)))
                    named.insert(QKeySequence(key));
            for (const QKeySequence& key : named)
                QVERIFY2(known.contains(key), qPrintable(key.toString()));
            for (const QKeySequence& key : known)
                QVERIFY2(named.contains(key), qPrintable(key.toString()));
        }
    }
};

QTEST_MAIN(HelpTextsTest)
#include "help_texts_test.moc"
