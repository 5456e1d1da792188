// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/finding.h"

namespace nytto {

struct PublishedFigure;

/// A printed figure as a part.
FindingPart partOf(const PublishedFigure& figure);

/// Compares one published figure with its parts and classes the difference: the machinery that the
/// rules of the reconciliation share.
class Comparison {
public:
    /// `stated` is compared; its unit and decimals say how it was printed.
    Comparison(FindingRule rule, const PublishedFigure& stated, EntityRef subject);
    /// A figure of the document itself, printed in `unit`.
    Comparison(FindingRule rule, EntityRef subject, const Figure& stated, MoneyUnit unit,
               int decimals);

    Comparison& about(std::optional<int> year);
    Comparison& keyed(const QString& aspect);
    Comparison& add(FindingPart part);
    /// Many parts at once, by their sum; the parts themselves are made only where they are asked
    /// for (see keep()).
    Comparison& addSum(const FigureSum& sum, bool derived);
    /// A part that is itself a printed figure: each adds half a unit to what rounding explains.
    Comparison& addPrinted(const PublishedFigure& part);
    /// The same without keeping the part.
    Comparison& countPrinted(const PublishedFigure& part);
    /// Adds what is computed otherwise than as the sum of its parts.
    Comparison& computedAs(const Figure& figure);

    /// Gives the finding away; nothing where there is nothing to compare: the published figure is
    /// no amount.
    Result<std::optional<Finding>> finish();

private:
    FindingClass classify(const Finding& finding, bool decidable) const;

    Finding m_finding;
    FigureSum m_sum;
    std::optional<Figure> m_computed;
    std::int64_t m_step = 0;          ///< öre in the last printed place
    std::int64_t m_printedHalves = 0; ///< öre that rounding of printed parts explains, doubled
    bool m_derived = false;
};

} // namespace nytto
