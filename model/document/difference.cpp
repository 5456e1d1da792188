// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/difference.h"

#include "model/document/contents.h"
#include "model/document/edit.h"
#include "model/entities/entity_info.h"

namespace nytto {

Edit differenceBetween(const Contents& before, const Contents& after) {
    Edit edit{QUuid::createUuid(), {}, QDateTime::currentDateTimeUtc(), {}, {}};
    for (const EntityInfo& info : entityInfos()) {
        const QString kind = info.keyString();
        before.forEach(info.index, [&](const void*, const QUuid& id) {
            Change change{before.find({kind, id}), after.find({kind, id})};
            if (change.before != change.after)
                edit.changes.push_back(std::move(change));
        });
        after.forEach(info.index, [&](const void*, const QUuid& id) {
            if (!before.contains({kind, id}))
                edit.changes.push_back({std::nullopt, after.find({kind, id})});
        });
    }
    return edit;
}

std::vector<KindCount> countsOf(const Edit& edit) {
    std::vector<KindCount> counts;
    for (const EntityInfo& info : entityInfos()) {
        KindCount count{&info};
        for (const Change& change : edit.changes)
            if (const AnyEntity& entity = change.after ? *change.after : *change.before;
                &entity.info() == &info)
                ++(!change.before ? count.added : !change.after ? count.removed : count.changed);
        if (count.added + count.changed + count.removed > 0)
            counts.push_back(count);
    }
    return counts;
}

} // namespace nytto
