// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/finding.h"

namespace nytto {

/// Every comparison of published figures with their parts. Published figures are never corrected.
struct Reconciliation {
    std::vector<Finding> findings;   ///< all but the agreements
    std::vector<Finding> agreements; ///< what was compared and is right

    /// Findings that nobody has accepted.
    int openCount() const;
};

Result<Reconciliation> reconcile(const Contents& contents);

} // namespace nytto
