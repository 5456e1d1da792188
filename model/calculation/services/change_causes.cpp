// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/services/change_causes.h"

#include "model/calculation/services/service_changes.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"

namespace nytto {

namespace {

std::unordered_map<Id<Service>, int> causesPerService(const Contents& contents, int year) {
    std::unordered_map<Id<Service>, int> counts;
    for (const ServiceCause& entry : contents.all<ServiceCause>())
        if (entry.year == year)
            ++counts[entry.service];
    return counts;
}

Result<CauseTerm> termOf(const Contents& contents, const ServiceCause& entry, int causes) {
    CauseTerm term{entry.id, entry.service, entry.amount};
    if (entry.amount.isUnknown() && causes == 1) {
        const Service& service = *contents.find(entry.service);
        NYTTO_TRY(change, serviceChange(contents.settings(), service, entry.year).in(service.name));
        term.amount = change.change;
        term.fromChange = !term.amount.isUnknown();
    }
    return term;
}

} // namespace

Result<std::vector<CauseTotal>> causeTotals(const Contents& contents, int year) {
    const auto counts = causesPerService(contents, year);
    std::vector<CauseTotal> totals;
    for (const ChangeCause& cause : contents.all<ChangeCause>()) {
        CauseTotal total;
        total.cause = cause.id;
        for (const ServiceCause& entry : contents.all<ServiceCause>()) {
            if (entry.year != year || entry.cause != cause.id)
                continue;
            NYTTO_TRY(term, termOf(contents, entry, counts.at(entry.service)));
            total.sum.add(term.amount, contents.find(entry.service)->name);
            total.terms.push_back(term);
        }
        totals.push_back(std::move(total));
    }
    return totals;
}

Result<MovedTotal> movedTotal(const Contents& contents, int year) {
    MovedTotal total;
    for (const MovedDevelopment& moved : contents.all<MovedDevelopment>()) {
        if (moved.year != year)
            continue;
        total.entries.push_back(moved.id);
        total.sum.add(moved.amount, moved.name);
    }
    return total;
}

} // namespace nytto
