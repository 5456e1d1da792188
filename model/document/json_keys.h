// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace nytto {

/// The places of all keys that stand more than once in one object, such as "service[3].cost.2025".
/// A reader of JSON silently keeps one of them. `json` is valid JSON in UTF-8.
QStringList doubledKeys(const QByteArray& json);

} // namespace nytto
