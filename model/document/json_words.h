// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace nytto {

/// The translated sentences on JSON: Json::tr("…").
struct Json {
    Q_DECLARE_TR_FUNCTIONS(json)
};

} // namespace nytto
