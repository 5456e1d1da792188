// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter presses one thing only, wherever it is seen.
#include "page_walk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

#include <map>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Everything in sight that has a letter, by its key.
std::multimap<QString, QString> letters(const MainWindow& window) {
    std::multimap<QString, QString> found;
    const auto add = [&found](const QString& text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.emplace(key.toString(), text);
    };
    for (const QAction* menu : window.menuBar()->actions())
        add(menu->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->shortcut().isEmpty())
            add(button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            add(label->text());
    for (const auto* tabs : window.findChildren<QTabBar*>())
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            add(tabs->tabText(tab));
    return found;
}

} // namespace

class LettersWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLetterStandsTwice_data() { addWalks(); }
    void noLetterStandsTwice() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList bad;
        std::size_t most = 0;
        walk->everyState([&](const QString& where) {
            const auto found = letters(walk->window());
            most = std::max(most, found.size());
            for (auto at = found.begin(); at != found.end(); ++at)
                if (const auto next = std::next(at);
                    next != found.end() && next->first == at->first)
                    bad << QStringLiteral("%1: %2 is both “%3” and “%4”")
                               .arg(where, at->first, at->second, next->second);
        });
        QVERIFY(isClean(bad));
        QVERIFY(most > 4); // the menus and more
    }
};

QTEST_MAIN(LettersWalkTest)
#include "letters_walk_test.moc"
