// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_context.h"
#include "app/help/help_window.h"
#include "app/shortcuts/shortcut_window.h"
#include "model/tables/report.h"
#include "model/tables/value_notes.h"
#include "page_window.h"
#include "views/shared/help_subject.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

const Language swedish(Language::Code::Swedish);

HelpWindow* helpOnScreen() {
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* help = qobject_cast<HelpWindow*>(window); help && help->isVisible())
            return help;
    return nullptr;
}

QTextBrowser& textOf(const HelpWindow& help) {
    return *help.findChild<QTextBrowser*>(QStringLiteral("help-text"));
}

} // namespace

class HelpWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpsWithTheColumnThatHasTheFocus() {
        PageWindow window("goteborg-2025", "services");
        GridView& table = window.table("services");
        table.setCurrentIndex(table.model()->index(1, PageWindow::column(table, "change")));
        const auto place = helpPlaceOf(&table, HelpLibrary(swedish));
        QCOMPARE(place->anchor, QStringLiteral("service.change"));
        table.setCurrentIndex(table.model()->index(1, PageWindow::column(table, "supplier")));
        table.edit(table.currentIndex());
        const auto* editor = table.viewport()->findChild<QWidget*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QCOMPARE(helpPlaceOf(editor, HelpLibrary(swedish))->anchor,
                 QStringLiteral("service.supplier"));
    }

    void helpsWithTheFieldThatHasTheFocus() {
        PageWindow window("goteborg-2025", "settings");
        const auto place = helpPlaceOf(window.find<QWidget>(QStringLiteral("settings-horizon")),
                                       HelpLibrary(swedish));
        QCOMPARE(place,
                 (HelpPlace{QStringLiteral("settings"), QStringLiteral("settings.horizon")}));
    }

    void helpsWithThePageElsewhere() {
        PageWindow window("goteborg-2025", "portfolios");
        for (const PageEntry& page : window.window().pages()) {
            window.window().showPage(page.key);
            window.find<QWidget>(QStringLiteral("navigation"))->setFocus();
            window.trigger("help");
            QVERIFY(helpOnScreen());
            QCOMPARE(helpOnScreen()->place(), (HelpPlace{page.key, {}}));
        }
    }

    void everyAnchorCanBeScrolledTo() {
        HelpWindow help(swedish);
        for (const QString& topic : HelpLibrary::topics()) {
            QStringList reached;
            QTextDocument document;
            help.library().write(topic, document, QPalette());
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    reached << part.fragment().charFormat().anchorNames();
            for (const QString& anchor : help.library().anchors(topic))
                QVERIFY2(reached.contains(anchor), qPrintable(topic + u'#' + anchor));
        }
    }

    void goesBackAndForward() {
        HelpWindow help(swedish);
        help.showPlace({QStringLiteral("figures"), {}});
        help.showPlace({QStringLiteral("capital-cost"), QStringLiteral("annuity")});
        auto* back = help.findChild<QAction*>(QStringLiteral("help-back"));
        auto* forward = help.findChild<QAction*>(QStringLiteral("help-forward"));
        back->trigger();
        QCOMPARE(help.place().topic, QStringLiteral("figures"));
        forward->trigger();
        QCOMPARE(help.place().anchor, QStringLiteral("annuity"));
        QVERIFY(!forward->isEnabled());
        QVERIFY(textOf(help).verticalScrollBar()->value() > 0);
    }

    void followsLinks() {
        HelpWindow help(swedish);
        help.showPlace({QStringLiteral("capital-cost"), {}});
        Q_EMIT textOf(help).anchorClicked(QUrl(QStringLiteral("settings.md#internalRate")));
        QCOMPARE(help.place(),
                 (HelpPlace{QStringLiteral("settings"), QStringLiteral("internalRate")}));
    }

    void findsWordsInAllTopics() {
        HelpWindow help(swedish);
        auto* search = help.findChild<QLineEdit*>(QStringLiteral("help-search"));
        auto* list = help.findChild<QListWidget*>(QStringLiteral("help-contents"));
        search->setText(QStringLiteral("annuitet kalenderår"));
        QVERIFY(list->count() > 1);
        list->setCurrentRow(0);
        QCOMPARE(help.place().topic, QStringLiteral("capital-cost"));
        QVERIFY(!textOf(help).extraSelections().isEmpty());
        search->setText(QStringLiteral("zebrarand"));
        QCOMPARE(list->count(), 0);
    }

    void escapeClearsTheSearchAndThenCloses() {
        HelpWindow help(swedish);
        help.showPlace({});
        auto* search = help.findChild<QLineEdit*>(QStringLiteral("help-search"));
        search->setText(QStringLiteral("ränta"));
        auto* close = help.findChild<QAction*>(QStringLiteral("help-close"));
        close->trigger();
        QVERIFY(help.isVisible() && search->text().isEmpty());
        close->trigger();
        QVERIFY(!help.isVisible());
    }

    void followsTheLanguageOfTheWindow() {
        PageWindow window("goteborg-2025", "scenarios");
        window.find<QWidget>(QStringLiteral("navigation"))->setFocus();
        window.trigger("help");
        QVERIFY(textOf(*helpOnScreen()).toPlainText().startsWith(QStringLiteral("Scenarier")));
        window.window().setLanguage(Language(Language::Code::English));
        QVERIFY(textOf(*helpOnScreen()).toPlainText().startsWith(QStringLiteral("Scenarios")));
        QCOMPARE(helpOnScreen()->place().topic, QStringLiteral("scenarios"));
    }

    void zoomsTheText() {
        HelpWindow help(swedish);
        const qreal before = textOf(help).font().pointSizeF();
        help.findChild<QAction*>(QStringLiteral("help-larger"))->trigger();
        QVERIFY(textOf(help).document()->defaultFont().pointSizeF() > before);
        help.findChild<QAction*>(QStringLiteral("help-normal"))->trigger();
        QCOMPARE(textOf(help).document()->defaultFont().pointSizeF(),
                 QApplication::font().pointSizeF());
    }

    void namesWhatCanHaveTheFocus() {
        PageWindow window("goteborg-2025", "scenarios");
        for (const char* action : {"help", "shortcuts-list", "about-program"})
            window.trigger(action);
        int seen = 0;
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            if (!top->isVisible() || top == &window.window())
                continue;
            for (const QWidget* widget : top->findChildren<QWidget*>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
                    widget->objectName().startsWith(QLatin1String("qt_")))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() ||
                             (button && !button->text().isEmpty()),
                         qPrintable(top->objectName() + u' ' + widget->objectName() + u' ' +
                                    QString::fromLatin1(widget->metaObject()->className())));
                ++seen;
            }
        }
        QVERIFY(seen >= 10);
    }

    void goesAwayWithTheWindow() {
        PageWindow window("goteborg-2025", "scenarios");
        window.trigger("help");
        window.trigger("shortcuts-list");
        window.window().close();
        QVERIFY(!helpOnScreen());
    }

    void listsTheKeysOfMenusTablesAndPages() {
        PageWindow window("goteborg-2025", "services");
        const HelpWindow help(swedish);
        const auto list = shortcutsOf(window.window(), window.window().pages(), &help);
        const auto placeOf = [&](const char* key) {
            QStringList places;
            for (const Shortcut& each : list)
                if (each.keys.contains(QKeySequence(QString::fromLatin1(key))))
                    places << each.where;
            return places;
        };
        const QString tables = placeOf("F2").value(0);
        QVERIFY(!tables.isEmpty());
        QCOMPARE(placeOf("Ctrl+D"), QStringList{tables});
        QCOMPARE(placeOf("F9"), QStringList{tables});
        QCOMPARE(placeOf("Ctrl+M").size(), 1);
        QVERIFY(placeOf("Ctrl+M").front() != tables);
        QCOMPARE(placeOf("Alt+Left").size(), 2); // of the window, and of the help
        window.trigger("shortcuts-list");
    }

    void askedTwiceAFigureLeadsToItsTermsAndBack() {
        PageWindow window("goteborg-2025", "services");
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        GridView& table = window.table("services");
        table.setCurrentIndex(table.model()->index(1, PageWindow::column(table, "change")));
        table.setFocus();
        auto* terms = window.find<QWidget>(QStringLiteral("explanation-terms"));
        window.trigger("services-explain");
        QVERIFY(terms->isVisible() && table.hasFocus());
        window.trigger("services-explain");
        QVERIFY(terms->hasFocus());
        window.trigger("close-explanation-dock");
        QVERIFY(!terms->isVisible() && table.hasFocus());
    }

    void sortsByTheColumnOfTheCurrentCell() {
        PageWindow window("goteborg-2025", "services");
        GridView& table = window.table("services");
        const int budget = PageWindow::column(table, "cost", 2024);
        table.setCurrentIndex(table.model()->index(0, budget));
        const auto heading = [&] {
            return table.model()->headerData(budget, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        window.trigger("services-sort");
        QVERIFY2(heading().endsWith(QChar(0x2191)), qPrintable(heading()));
        window.trigger("services-sort");
        QVERIFY2(heading().endsWith(QChar(0x2193)), qPrintable(heading()));
    }

    /// A key that two actions answer to does nothing at all.
    void noKeyHasTwoMeaningsInOnePlace() {
        PageWindow window("goteborg-2025", "services");
        const auto actions = window.window().findChildren<QAction*>();
        for (const QWidget* widget : window.window().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            QMap<QKeySequence, const QAction*> taken;
            for (const QAction* action : actions)
                for (const QKeySequence& key : action->shortcuts()) {
                    const bool isActive =
                        action->shortcutContext() == Qt::WindowShortcut ||
                        std::ranges::any_of(
                            action->associatedObjects(), [&](const QObject* object) {
                                const auto* place = qobject_cast<const QWidget*>(object);
                                return place == widget || (place && place->isAncestorOf(widget) &&
                                                           action->shortcutContext() ==
                                                               Qt::WidgetWithChildrenShortcut);
                            });
                    if (!isActive || key.isEmpty())
                        continue;
                    const QAction* other = taken.value(key);
                    QVERIFY2(!other || other == action,
                             qPrintable(QStringLiteral("%1 in %2: %3 and %4")
                                            .arg(key.toString(), widget->objectName(),
                                                 action->objectName(),
                                                 other ? other->objectName() : QString())));
                    taken.insert(key, action);
                }
        }
    }
};

QTEST_MAIN(HelpWindowTest)
#include "help_window_test.moc"
