// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/entities/entity_ref.h"

#include <optional>
#include <vector>

namespace nytto {

/// How a computed figure was made ("Visa beräkning"): its terms, each of which leads to where it
/// was entered.
struct Explanation {
    struct Term {
        QString name = {};
        Figure figure = {};
        EntityRef source = {}; ///< null where it leads nowhere
        QString field = {};    ///< its key; empty: the entity as a whole
        std::optional<int> year = {};
        QString remark = {}; ///< "plan", "derived remainder" …
        QString text = {};   ///< stands in place of the figure: a volume, a share
    };

    QString title;  ///< "Sum 2025, Scenario 1"
    QString method; ///< how the terms give the figure, in a sentence
    std::vector<Term> terms;
    Figure result;
    bool isInOre = false; ///< shown in kronor and öre, not in the document's unit
};

} // namespace nytto
