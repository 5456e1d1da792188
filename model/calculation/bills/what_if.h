// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/bills/bill_comparison.h"

namespace nytto {

class Allocation;
class Contents;
struct Edit;

struct WhatIf;

/// The edit that a what-if's items make: what is shown beside the decided state, and what carries
/// it out. A key or category changes from the what-if's year on, volumes, amounts and costs of that
/// year only; the what-if itself becomes decided. Proposed keys and parts that it uses become
/// decided. BadInput names the item that lacks something.
Result<Edit> editOf(const Contents& contents, Id<WhatIf> whatIf, const QString& author,
                    const QDateTime& now);

/// The contents as they would be; what editOf() and the rules refuse is an error.
Result<Contents> contentsWith(const Contents& contents, Id<WhatIf> whatIf);

/// Who pays what in a year if a what-if were carried out, beside the decided state.
struct WhatIfBills {
    std::shared_ptr<const Contents> contents; ///< contentsWith(): what `after` is of
    std::shared_ptr<const Allocation> before;
    std::shared_ptr<const Allocation> after;
    BillComparison comparison;
};
Result<WhatIfBills> whatIfBills(const Contents& contents, Id<WhatIf> whatIf, int year);
/// The comparison alone.
Result<BillComparison> compareWhatIf(const Contents& contents, Id<WhatIf> whatIf, int year);

} // namespace nytto
