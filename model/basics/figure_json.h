// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace nytto {

class Figure;

/// {"amount": "494500.00"}, {"state": "unknown"} or {"state": "not-applicable"}.
QJsonObject toJson(const Figure& figure);

} // namespace nytto
