// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation/figure_comparison.h"

#include "model/basics/or_unknown.h"
#include "model/entities/reconciliation/published.h"

#include <algorithm>

namespace nytto {

namespace {
std::int64_t stepOf(MoneyUnit unit, int decimals) {
    PublishedFigure printed;
    printed.unit = unit;
    printed.decimals = decimals;
    return printed.printedStep();
}
} // namespace

Comparison::Comparison(FindingRule rule, const PublishedFigure& stated, EntityRef subject)
    : Comparison(rule, std::move(subject), stated.figure, stated.unit, stated.decimals) {
    m_finding.stated = stated.id;
    m_finding.year = stated.calculationYear ? stated.calculationYear : stated.year;
}

Comparison::Comparison(FindingRule rule, EntityRef subject, const Figure& stated, MoneyUnit unit,
                       int decimals)
    : m_step(stepOf(unit, decimals)) {
    m_finding.rule = rule;
    m_finding.subject = std::move(subject);
    m_finding.published = stated;
    m_finding.unit = unit;
    m_finding.decimals = decimals;
}

Comparison& Comparison::about(std::optional<int> year) {
    m_finding.year = year;
    return *this;
}

Comparison& Comparison::keyed(const QString& aspect) {
    m_finding.aspect = aspect;
    return *this;
}

Comparison& Comparison::add(FindingPart part) {
    m_sum.add(part.figure);
    m_derived = m_derived || part.derived;
    m_finding.parts.push_back(std::move(part));
    return *this;
}

Comparison& Comparison::addSum(const FigureSum& sum, bool derived) {
    m_sum.add(sum);
    m_derived = m_derived || derived;
    return *this;
}

FindingPart partOf(const PublishedFigure& figure) {
    FindingPart part{refTo(figure), figure.figure,
                     figure.calculationYear ? figure.calculationYear : figure.year};
    part.printed = figure.printedStep();
    return part;
}

Comparison& Comparison::computedAs(const Figure& figure, std::int64_t share) {
    m_computed = figure;
    m_share = share;
    return *this;
}

Result<std::optional<Finding>> Comparison::finish(const Parts& parts) {
    if (!m_finding.published.isAmount())
        return std::optional<Finding>();
    Finding finding = std::move(m_finding);
    const bool isGiven = m_computed && m_computed->isAmount();
    const auto known = isGiven ? Result<Money>(m_computed->amount()) : m_sum.known();
    const auto difference =
        known ? finding.published.amount().minus(*known) : Result<Money>(known.error());
    // Of parts that are all known, what is computed can only be unknown where it does not fit.
    const bool isUnexplained = m_computed && m_computed->isUnknown() && !finding.parts.empty() &&
                               m_sum.unknownCount() == 0;
    if (!difference || isUnexplained)
        return std::optional(tooLarge(std::move(finding), parts));
    finding.computed = m_computed.value_or(orUnknown(m_sum));
    finding.known = *known;
    finding.difference = *difference;
    const bool decidable = finding.computed.isAmount() && !m_derived;
    if (decidable && difference->isZero()) {
        finding.kind = FindingClass::Agreement;
        return std::optional(std::move(finding));
    }
    if (parts)
        finding.parts = parts();
    finding.kind = decidable ? classify(finding) : FindingClass::NotDecidable;
    return std::optional(std::move(finding));
}

Finding Comparison::tooLarge(Finding finding, const Parts& parts) {
    finding.kind = FindingClass::NotDecidable;
    finding.isTooLarge = true;
    if (parts)
        finding.parts = parts();
    return finding;
}

FindingClass Comparison::classify(const Finding& finding) const {
    Int128 printed = 0;
    for (const FindingPart& part : finding.parts)
        if (part.figure.isAmount())
            printed += part.printed;
    const Int128 share = m_share < 0 ? -m_share : m_share;
    const Int128 rounding = std::max(Int128{m_step}, printed * share / Rate::one);
    const Int128 ore = finding.difference.ore();
    const Int128 off = ore < 0 ? -ore : ore;
    if (2 * off <= rounding)
        return FindingClass::Rounding;
    return off < m_step ? FindingClass::Truncation : FindingClass::Difference;
}

} // namespace nytto
