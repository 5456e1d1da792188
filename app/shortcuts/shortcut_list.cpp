// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcuts/shortcut_list.h"

#include "model/tables/report.h"
#include "views/panels/page.h"
#include "views/tables/grid_keys.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace nytto {

namespace {

struct Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString nameOf(const QAction& action) {
    QString name = action.text();
    name.remove(u'&');
    name.remove(QStringLiteral(" …"));
    return name.endsWith(u':') ? name.chopped(1) : name;
}

/// What is in a menu and those below it, in the order of the menu.
void addMenu(std::vector<Shortcut>& list, const QString& where, const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (const QMenu* below = action->menu())
            addMenu(list, where, *below);
        else if (!action->shortcuts().isEmpty())
            list.push_back({where, nameOf(*action), action->shortcuts()});
    }
}

/// An action that works in a part of the window, and what that part is called.
struct Local {
    const QAction* action;
    QString part;
};

std::vector<std::pair<const QWidget*, QString>> partsOf(const QWidget& window,
                                                        const std::vector<PageEntry>& pages) {
    std::vector<std::pair<const QWidget*, QString>> parts;
    for (const PageEntry& page : pages)
        parts.emplace_back(page.page, page.title);
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
        parts.emplace_back(dock, dock->windowTitle());
    return parts;
}

std::vector<Local> localActions(const QWidget& window, const std::vector<PageEntry>& pages) {
    std::vector<Local> found;
    const auto parts = partsOf(window, pages);
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcuts().isEmpty() || action->shortcutContext() == Qt::WindowShortcut)
            continue;
        for (const auto& [part, title] : parts)
            for (const QObject* object : action->associatedObjects())
                if (const auto* widget = qobject_cast<const QWidget*>(object);
                    widget && (widget == part || part->isAncestorOf(widget))) {
                    found.push_back({action, title});
                    break;
                }
    }
    return found;
}

/// What several parts have belongs to tables; what only one has, to it.
void addLocal(std::vector<Shortcut>& list, const QString& tables, const std::vector<Local>& local) {
    for (const Local& each : local) {
        const QString what = nameOf(*each.action);
        const auto keys = each.action->shortcuts();
        const bool isShared = std::ranges::any_of(local, [&](const Local& other) {
            return other.part != each.part && nameOf(*other.action) == what &&
                   other.action->shortcuts() == keys;
        });
        const QString where = isShared ? tables : each.part;
        const bool isKnown = std::ranges::any_of(list, [&](const Shortcut& known) {
            return known.where == where && known.what == what && known.keys == keys;
        });
        if (!isKnown)
            list.push_back({where, what, keys});
    }
}

} // namespace

std::vector<Shortcut> shortcutsOf(const QWidget& window, const std::vector<PageEntry>& pages,
                                  const QWidget* help) {
    std::vector<Shortcut> list;
    if (const auto* menus = window.findChild<QMenuBar*>())
        for (const QAction* action : menus->actions())
            if (action->menu())
                addMenu(list, nameOf(*action), *action->menu());
    const QString tables = Shortcuts::tr("Tables");
    for (const GridKey& each : gridKeys())
        list.push_back({tables, each.what, {each.key}});
    addLocal(list, tables, localActions(window, pages));
    if (help)
        for (const QAction* action : help->actions())
            if (!action->shortcuts().isEmpty())
                list.push_back({Shortcuts::tr("The help"), nameOf(*action), action->shortcuts()});
    std::ranges::stable_sort(list, {}, [order = QStringList()](const Shortcut& each) mutable {
        if (!order.contains(each.where)) // as they were met
            order << each.where;
        return order.indexOf(each.where);
    });
    return list;
}

ReportTable shortcutTable(const std::vector<Shortcut>& shortcuts) {
    ReportTable table;
    table.key = QStringLiteral("shortcuts");
    table.title = Shortcuts::tr("Keyboard shortcuts");
    for (const auto& [key, title] :
         {std::pair{"where", Shortcuts::tr("Where")}, std::pair{"what", Shortcuts::tr("What")},
          std::pair{"key", Shortcuts::tr("Key")}}) {
        Column column;
        column.key = QString::fromLatin1(key);
        column.title = title;
        table.columns.push_back(column);
    }
    for (const Shortcut& each : shortcuts) {
        QStringList keys;
        for (const QKeySequence& key : each.keys)
            keys << key.toString(QKeySequence::NativeText);
        table.rows.push_back(
            {QString::number(table.rows.size()),
             RowKind::Body,
             {Cell(each.where), Cell(each.what), Cell(keys.join(Shortcuts::tr(" or ")))}});
    }
    return table;
}

} // namespace nytto
