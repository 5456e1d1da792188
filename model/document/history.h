// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/revision.h"
#include "model/document/store.h"

#include <QJsonValue>

namespace nytto {

struct ValueTexts;

/// One changed value of a document's history: who, when, in which edit, and the value before and
/// after as it was then, in the JSON of json.h. Of an entity that was inserted or removed the field
/// is empty, and the missing side is.
struct HistoryEntry {
    Revision revision = 0;
    QString author;
    QDateTime time; ///< UTC
    QString sentence;
    EntityRef subject;
    QString field; ///< its key
    std::optional<QJsonValue> before;
    std::optional<QJsonValue> after;
};

/// An edit as the history tells of it, without its changes.
struct EditNote {
    Revision revision = 0;
    QUuid id;
    QString author;
    QDateTime time; ///< UTC
    QString sentence;
};

/// Which entries are asked for.
struct HistoryFilter {
    EntityRef subject = {}; ///< without an id: of all of its kind; without a kind: of all kinds
    QString field = {};     ///< empty: of all fields
    int most = 2000;        ///< the latest ones
    QString author = {};    ///< empty: of everybody
    Revision after = 0;     ///< only of later edits
};

/// An entry in words. Of a series only the years that changed are told.
struct HistoryWords {
    QString what;   ///< "Service LAN"; the kind alone where it is no longer there
    QString field;  ///< "Cost"; "added" or "removed" for an entity as a whole
    QString before; ///< empty where there was nothing
    QString after;
};
HistoryWords describe(const HistoryEntry& entry, const ValueTexts& texts);

} // namespace nytto
