// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/find_targets.h"

#include "app/pages/page_list.h"
#include "model/basics/language.h"
#include "model/document/full_name.h"
#include "model/entities/entity_info.h"
#include "model/entities/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace nytto {

namespace {

struct FindTargets {
    Q_DECLARE_TR_FUNCTIONS(FindTargets)
};

void addPages(std::vector<Findable>& all, const std::vector<PageEntry>& pages,
              const FindActions& actions) {
    for (const PageEntry& page : pages)
        all.push_back({page.title, FindTargets::tr("Page"), page.group,
                       [go = actions.showPage, key = page.key] { go(key); }});
}

/// What else people call it by: the code beside the name.
QString otherNamesOf(const AnyEntity& entity) {
    QStringList names;
    for (const FieldInfo* field : entityInfo(entity).nameFields()) {
        const Value value = valueOf(entity, *field);
        if (const auto* text = std::get_if<QString>(&value))
            names << *text;
    }
    return names.join(u' ');
}

void addEntities(std::vector<Findable>& all, const Contents& contents, const Language& language,
                 const FindActions& actions) {
    for (const EntityInfo& info : entityInfos()) {
        if (info.pages.empty() || info.nameFields().empty())
            continue;
        const QString kind = language.translate("entities", info.label);
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            const EntityRef ref{info.keyString(), id};
            const AnyEntity entity = *contents.find(ref);
            if (!ownNameOf(entity).isEmpty())
                all.push_back({fullNameOf(contents, entity), kind, otherNamesOf(entity),
                               [go = actions.reveal, ref] { go(ref, {}); }});
        });
    }
}

void addSettings(std::vector<Findable>& all, const Contents& contents, const Language& language,
                 const FindActions& actions) {
    const EntityInfo& info = entityInfoOf<Settings>();
    const EntityRef ref = refTo(contents.settings().id);
    for (const FieldInfo& field : info.fields)
        if (!field.programKey && field.keyString() != QLatin1String("position"))
            all.push_back({language.translate("fields", field.label),
                           language.translate("entities", info.label),
                           {},
                           [go = actions.reveal, ref, key = field.keyString()] { go(ref, key); }});
}

/// What can be done now; what stands in a menu within a menu has that before its name.
void addCommands(std::vector<Findable>& all, const QMenu& menu, const QString& way,
                 const QStringList& known) {
    for (QAction* action : menu.actions()) {
        const QString name = way + action->text().remove(u'&').remove(QStringLiteral(" …"));
        if (QMenu* below = action->menu())
            addCommands(all, *below, name + QStringLiteral(": "), known);
        else if (action->isEnabled() && !action->isSeparator() &&
                 !known.contains(action->objectName()))
            all.push_back({name,
                           action->shortcut().isEmpty()
                               ? FindTargets::tr("Command")
                               : action->shortcut().toString(QKeySequence::NativeText),
                           {},
                           [action] { action->trigger(); }});
    }
}

} // namespace

std::vector<Findable> findTargets(const std::vector<PageEntry>& pages, const Contents& contents,
                                  const Language& language, const QMenuBar& menus,
                                  const FindActions& actions) {
    std::vector<Findable> all;
    addPages(all, pages, actions);
    addEntities(all, contents, language, actions);
    addSettings(all, contents, language, actions);
    QStringList known; // commands that were found as pages
    for (const PageEntry& page : pages)
        known << QStringLiteral("show-") + page.key;
    for (const QAction* action : menus.actions())
        if (action->menu())
            addCommands(all, *action->menu(), {}, known);
    return all;
}

} // namespace nytto
