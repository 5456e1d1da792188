// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"

#include "model/document/plain_edit.h"

#include <algorithm>

namespace nytto {

Edit Edit::inverted(const QDateTime& now) const {
    Edit back{QUuid::createUuid(), author, now, sentence, {}};
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.changes.push_back({change->after, change->before});
    return back;
}

namespace {
constexpr std::size_t fewChanges = 16;

void applyOne(Contents& contents, const Change& change) {
    if (!change.after)
        contents.remove(change.subject());
    else if (change.before)
        contents.replace(*change.after);
    else
        contents.insert(*change.after);
}
} // namespace

bool isApplied(const Contents& contents, const Edit& edit) {
    const Edit plain = withPlainBreaks(edit); // as it is applied
    return std::ranges::all_of(plain.changes, [&](const Change& change) {
        return contents.find(change.subject()) == change.after;
    });
}

void applyUnchecked(Contents& contents, const Edit& edit) {
    std::vector<EntityRef> gone;
    std::vector<AnyEntity> come;
    for (const Change& change : edit.changes) {
        const bool moves = !change.before || !change.after ||
                           positionOf(*change.before) != positionOf(*change.after);
        if (!moves || edit.changes.size() <= fewChanges) {
            applyOne(contents, change);
            continue;
        }
        if (change.before)
            gone.push_back(change.subject());
        if (change.after)
            come.push_back(*change.after);
    }
    contents.removeAll(gone);
    contents.insertAll(std::move(come));
}

} // namespace nytto
