// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nytto {

/// For destructors of widgets that listen to their children: what these still say while they go
/// must not reach a parent that is half gone.
inline void stopListeningToChildren(QObject& parent) {
    for (const QObject* child : parent.findChildren<QObject*>())
        QObject::disconnect(child, nullptr, &parent, nullptr);
}

} // namespace nytto
