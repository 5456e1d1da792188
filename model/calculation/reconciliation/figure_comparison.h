// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/finding.h"

#include <functional>

namespace nytto {

struct PublishedFigure;

/// A printed figure as a part.
FindingPart partOf(const PublishedFigure& figure);

/// Compares one published figure with its parts and classes the difference: the machinery that the
/// rules of the reconciliation share. What rounding explains follows from the parts alone, wherever
/// they come from: half of each one's last printed place (FindingPart::printed).
class Comparison {
public:
    using Parts = std::function<QList<FindingPart>()>;

    /// `stated` is compared; its unit and decimals say how it was printed.
    Comparison(FindingRule rule, const PublishedFigure& stated, EntityRef subject);
    /// A figure of the document itself, printed in `unit`.
    Comparison(FindingRule rule, EntityRef subject, const Figure& stated, MoneyUnit unit,
               int decimals);

    Comparison& about(std::optional<int> year);
    Comparison& keyed(const QString& aspect);
    Comparison& add(FindingPart part);
    /// Many parts at once, by their sum; the parts themselves are made only where they are asked
    /// for (see finish()).
    Comparison& addSum(const FigureSum& sum, bool derived);
    /// Adds what is computed otherwise than as the sum of its parts; of their rounding it has this
    /// share, in millionths.
    Comparison& computedAs(const Figure& figure, std::int64_t share = Rate::one);

    /// Gives the finding away; nothing where there is nothing to compare: the published figure is
    /// no amount. `parts` gives those that were added by their sum, and is asked only where the
    /// figures disagree.
    Result<std::optional<Finding>> finish(const Parts& parts = {});

private:
    /// What no amount holds is unknown, and no other comparison with it.
    static Finding tooLarge(Finding finding, const Parts& parts);
    FindingClass classify(const Finding& finding) const;

    Finding m_finding;
    FigureSum m_sum;
    std::optional<Figure> m_computed;
    std::int64_t m_step = 0;          ///< öre in the last printed place
    std::int64_t m_share = Rate::one; ///< of the parts' rounding, in millionths
    bool m_derived = false;
};

} // namespace nytto
