// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/document_state.h"

#include "model/entities/settings.h"

namespace nytto {

MoneyUnit DocumentState::unit() const {
    return settings().displayUnit;
}

int DocumentState::decimals() const {
    return unit() == MoneyUnit::Millions ? 1 : 0;
}

} // namespace nytto
