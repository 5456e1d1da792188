// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever hears the window instead of seeing it finds everything by its name.
#include "page_walk.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <map>
#include <set>

using namespace nytto;
using namespace nytto::test;

namespace {

QString spoken(QWidget& widget, QAccessible::Text text) {
    return QAccessible::queryAccessibleInterface(&widget)->text(text).remove(u'&').trimmed();
}

/// A word that fits every widget of its kind names none.
bool isPlaceholder(const QString& name) {
    static const QStringList words{
        QStringLiteral("Table"),   QStringLiteral("Tabell"), QStringLiteral("Figures"),
        QStringLiteral("Siffror"), QStringLiteral("Text"),   QStringLiteral("Filter"),
        QStringLiteral("Search"),  QStringLiteral("Sök"),    QStringLiteral("Button"),
        QStringLiteral("Knapp"),   QStringLiteral("List"),   QStringLiteral("Lista")};
    return name.size() < 2 || words.contains(name);
}

bool isOfQt(const QObject& object) {
    return object.objectName().startsWith(QLatin1String("qt_")) ||
           object.objectName().startsWith(QLatin1String("_q_")) ||
           object.objectName().startsWith(QLatin1String("_qt_"));
}

/// The widgets that would be taken for another one, and those without a name.
QStringList badNames(const QWidget& window) {
    QStringList bad;
    std::map<QString, QString> objects, names;
    for (QWidget* widget : focusable(window)) {
        const QString name = spoken(*widget, QAccessible::Name);
        const auto role = QAccessible::queryAccessibleInterface(widget)->role();
        if (role == QAccessible::NoRole)
            bad << told(*widget) + QStringLiteral(": no role");
        if (isPlaceholder(name))
            bad << told(*widget) + QStringLiteral(": no name");
        if (widget->objectName().isEmpty())
            bad << told(*widget) + QStringLiteral(": no object name");
        if (!objects.emplace(widget->objectName(), name).second)
            bad << told(*widget) + QStringLiteral(": its object name is another's too");
        const auto [other, isNew] =
            names.emplace(QStringLiteral("%1/%2").arg(role).arg(name), widget->objectName());
        if (!isNew)
            bad << QStringLiteral("%1: has the name of “%2”").arg(told(*widget), other->second);
    }
    return bad;
}

/// Actions of menus and keys that cannot be told apart, or be found by name.
QStringList badActions(const QWidget& window) {
    QStringList bad;
    std::map<QString, int> names;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->isSeparator() || isOfQt(*action) || !action->isVisible() ||
            qobject_cast<const QMenu*>(action->parent()) == action->menu())
            continue;
        if (action->menu() || (action->text().isEmpty() && action->shortcut().isEmpty()))
            continue; // a menu's own entry, or the place of a widget in a bar
        if (action->text().isEmpty() || action->objectName().isEmpty())
            bad << QStringLiteral("action “%1” %2 of %3: no name")
                       .arg(action->text(), action->shortcut().toString(),
                            action->parent() ? action->parent()->objectName() : QString());
        else if (++names[action->objectName()] > 1)
            bad << QStringLiteral("action %1: its object name is another's too")
                       .arg(action->objectName());
    }
    return bad;
}

} // namespace

class NamesWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTakesTheFocusHasNames_data() { addWalks(); }
    void whatTakesTheFocusHasNames() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList bad;
        walk->everyState([&](const QString& where) {
            for (const QString& fault : badNames(walk->window()))
                bad << where + QStringLiteral(": ") + fault;
        });
        QVERIFY(isClean(bad));
    }

    void whatAClickFocusesHasAName_data() { addWalks(); }
    void whatAClickFocusesHasAName() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        std::set<QString> bad;
        walk->everyState([&](const QString& where) {
            for (QWidget* widget : walk->window().findChildren<QWidget*>())
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                    !widget->focusProxy() && !isOfQt(*widget) &&
                    spoken(*widget, QAccessible::Name).isEmpty())
                    bad.insert(where + QStringLiteral(": ") + told(*widget));
        });
        QVERIFY(isClean({bad.begin(), bad.end()}));
    }

    void actionsHaveNames_data() { addWalks(); }
    void actionsHaveNames() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList bad;
        walk->everyState([&](const QString&) { bad = badActions(walk->window()); });
        QVERIFY(isClean(bad));
    }

    void aGridSaysHowItIsLeft() {
        PageWalk walk(QStringLiteral("goteborg-2025"), Language::Code::English);
        QVERIFY(walk.isReady());
        int grids = 0;
        walk.everyState([&](const QString& where) {
            for (QWidget* widget : focusable(walk.window()))
                if (qobject_cast<GridView*>(widget) && ++grids) {
                    const QString said = spoken(*widget, QAccessible::Description);
                    QVERIFY2(said.contains(QStringLiteral("F6")),
                             qPrintable(where + u' ' + told(*widget)));
                }
        });
        QVERIFY(grids >= 9);
    }

    void theStartHasNames_data() { addWalks(); }
    void theStartHasNames() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        walk->window().findChild<QAction*>(QStringLiteral("close-document"))->trigger();
        const QStringList bad = badNames(walk->window());
        QVERIFY(isClean(bad));
    }
};

QTEST_MAIN(NamesWalkTest)
#include "names_walk_test.moc"
