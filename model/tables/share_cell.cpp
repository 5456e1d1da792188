// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/share_cell.h"

namespace nytto {

Cell shareCell(const std::optional<Rate>& share, const Figure& part, const Figure& base) {
    if (share)
        return Cell(*share);
    const bool hasBase = base.isUnknown() || (base.isAmount() && !base.amount().isZero());
    return Cell(!hasBase || (!base.isUnknown() && part.isNotApplicable()) ? Figure::notApplicable()
                                                                          : Figure::unknown());
}

} // namespace nytto
