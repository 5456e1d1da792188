// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation/reconciliation_rules.h"
#include "model/calculation/services/change_causes.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"

namespace nytto {

namespace {

/// A service's change as a part: of two printed amounts, where it had a budget and has a proposal.
FindingPart partOf(const ServiceChange& change, int year, const FindingSink& sink) {
    FindingPart part = sink.part(refTo(change.service), change.change, year, change.derived);
    if (change.isCompared())
        part.printed *= 2;
    return part;
}

Done checkCause(const Contents& contents, const PublishedFigure& stated, FindingSink& sink) {
    NYTTO_TRY(totals, causeTotals(contents, *stated.year));
    for (const CauseTotal& total : totals) {
        if (total.cause != stated.cause)
            continue;
        Comparison services(FindingRule::CauseTotal, stated, refTo(*contents.find(total.cause)));
        for (const CauseTerm& term : total.terms)
            if (term.fromChange) {
                const Service& service = *contents.find(term.service);
                NYTTO_TRY(change, serviceChange(contents.settings(), service, *stated.year));
                services.add(partOf(change, *stated.year, sink));
            } else {
                services.add(sink.part(refTo(term.service), term.amount, stated.year));
            }
        if (!total.terms.empty())
            NYTTO_CHECK(keep(sink, services));
    }
    Comparison moved(FindingRule::MovedCause, stated, refTo(*contents.find(stated.cause)));
    bool any = false;
    for (const MovedDevelopment& row : contents.all<MovedDevelopment>())
        if (row.year == *stated.year && row.cause == stated.cause) {
            moved.add(sink.part(refTo(row), row.amount, row.year));
            any = true;
        }
    return any ? keep(sink, moved) : Done();
}

Done checkChangeTotal(const Contents& contents, const PublishedFigure& stated, FindingSink& sink) {
    Comparison causes(FindingRule::PublishedSum, stated, refTo(stated));
    bool any = false;
    for (const PublishedFigure& part : contents.all<PublishedFigure>())
        if (part.quantity == PublishedQuantity::CauseTotal && part.year == stated.year &&
            part.source == stated.source) {
            causes.add(nytto::partOf(part));
            any = true;
        }
    if (any)
        NYTTO_CHECK(keep(sink, causes));

    Comparison services(FindingRule::ChangeTotal, stated, refTo(stated));
    for (const Service& service : contents.all<Service>()) {
        if (!isInBase(service.category))
            continue;
        NYTTO_TRY(change, serviceChange(contents.settings(), service, *stated.year));
        services.add(partOf(change, *stated.year, sink));
    }
    return keep(sink, services);
}

Done checkMovedTotal(const Contents& contents, const PublishedFigure& stated, FindingSink& sink) {
    Comparison comparison(FindingRule::MovedTotal, stated, refTo(stated));
    for (const MovedDevelopment& row : contents.all<MovedDevelopment>())
        if (row.year == *stated.year)
            comparison.add(sink.part(refTo(row), row.amount, row.year));
    return keep(sink, comparison);
}

/// Rule: development that moved into a service is no larger than the service's change.
Result<std::optional<Finding>>
movedOverChange(const Contents& contents, const MovedDevelopment& moved, const Service& service) {
    NYTTO_TRY(change, serviceChange(contents.settings(), service, moved.year));
    const Figure& whole = change.change;
    Comparison comparison(FindingRule::MovedOverChange, refTo(moved), moved.amount,
                          contents.settings().displayUnit, 0);
    comparison.about(moved.year).add({refTo(service), whole, moved.year, service.derived});
    NYTTO_TRY(finding, comparison.finish());
    if (!finding || finding->kind == FindingClass::NotDecidable)
        return finding;
    const Money amount = moved.amount.amount();
    const Money limit = whole.amount();
    const bool within = amount >= Money() ? amount <= limit : amount >= limit;
    finding->kind = within ? FindingClass::Agreement : FindingClass::Difference;
    return finding;
}

/// Rule: the cause of moved development is named at the service.
std::optional<Finding> movedCauseMissing(const Contents& contents, const MovedDevelopment& moved,
                                         const Service& service,
                                         const std::vector<const ServiceCause*>& entries) {
    if (moved.cause.isNull())
        return std::nullopt;
    Finding finding;
    finding.rule = FindingRule::MovedCauseMissing;
    finding.aspect = service.id.uuid().toString(QUuid::WithoutBraces);
    finding.subject = refTo(moved);
    finding.year = moved.year;
    finding.published = moved.amount;
    finding.unit = contents.settings().displayUnit;
    bool named = false;
    for (const ServiceCause* entry : entries) {
        if (entry->year != moved.year)
            continue;
        named = named || entry->cause == moved.cause;
        finding.parts.push_back({refTo(*entry), entry->amount, entry->year});
    }
    finding.kind = named ? FindingClass::Agreement : FindingClass::Difference;
    return finding;
}

Done check(const Contents& contents, const PublishedFigure& stated, FindingSink& sink) {
    switch (stated.quantity) {
    case PublishedQuantity::CauseTotal:
        return stated.cause ? checkCause(contents, stated, sink) : Done();
    case PublishedQuantity::ChangeTotal:
        return checkChangeTotal(contents, stated, sink);
    case PublishedQuantity::MovedTotal:
        return checkMovedTotal(contents, stated, sink);
    case PublishedQuantity::ScenarioBase:
    case PublishedQuantity::ScenarioOngoing:
    case PublishedQuantity::ScenarioProposed:
    case PublishedQuantity::ScenarioImpact:
    case PublishedQuantity::ScenarioSum:
    case PublishedQuantity::ScenarioNetBenefit:
    case PublishedQuantity::MemberCost:
    case PublishedQuantity::AverageImpact:
    case PublishedQuantity::CapitalInterest:
    case PublishedQuantity::CapitalDepreciation:
    case PublishedQuantity::CapitalCost:
    case PublishedQuantity::EstimateTotal:
        break; // of scenarios and investments
    }
    return {};
}

} // namespace

Done reconcileChanges(const Contents& contents, FindingSink& sink) {
    for (const PublishedFigure& stated : contents.all<PublishedFigure>()) {
        if (stated.year)
            NYTTO_CHECK(sink.goOn(check(contents, stated, sink)));
    }
    return {};
}

Done reconcileMovedDevelopment(const Contents& contents, FindingSink& sink) {
    std::unordered_map<Id<Service>, std::vector<const ServiceCause*>> causes;
    for (const ServiceCause& entry : contents.all<ServiceCause>())
        causes[entry.service].push_back(&entry);
    for (const MovedDevelopment& moved : contents.all<MovedDevelopment>()) {
        if (moved.services.size() != 1)
            continue; // its part of several services' changes is not known
        const Service& service = *contents.find(moved.services.front());
        NYTTO_TRY(over, movedOverChange(contents, moved, service));
        if (over)
            sink.add(std::move(*over));
        if (std::optional<Finding> missing =
                movedCauseMissing(contents, moved, service, causes[service.id]))
            sink.add(std::move(*missing));
    }
    return {};
}

} // namespace nytto
