// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/what_if_slide.h"

#include "model/calculation/initiatives/cost_choice.h"
#include "model/document/contents.h"
#include "model/document/rows.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/services/service.h"

#include <algorithm>

namespace nytto {

namespace {

/// Of what is no small count: one per cent each.
constexpr int usualSteps = 100;
constexpr std::int64_t thousand = 1000;

std::optional<Quantity> volumeNow(const Contents& contents, const WhatIfItem& item, int year) {
    for (const KeyVolume& row : contents.all<KeyVolume>())
        if (row.allocationKey == item.allocationKey && row.unit == item.unit && row.year == year)
            return row.planned;
    return {};
}

Figure amountNow(const Contents& contents, const WhatIfItem& item, int year) {
    if (item.kind == WhatIfKind::PartAmount)
        if (const ServicePart* part = contents.find(item.part))
            return part->amount.at(year);
    if (item.kind == WhatIfKind::Cost)
        if (const Service* service = contents.find(item.service))
            return costOf(*service, year).figure;
    return Figure::unknown();
}

/// The nearest step to a value, both in their smallest unit.
int stepOf(std::int64_t value, std::int64_t now, int half) {
    constexpr double most = 1'000'000;
    const double steps = static_cast<double>(value) / static_cast<double>(now) * half;
    return static_cast<int>(std::clamp(steps + 0.5, 0.0, most));
}

} // namespace

WhatIfSlide::Value WhatIfSlide::at(int chosen) const {
    if (set && chosen == step)
        return *set;
    if (const auto* volume = std::get_if<Quantity>(&now)) {
        const std::int64_t all = volume->thousandths();
        const std::int64_t exact = all / half * chosen + all % half * chosen / half;
        const bool isCount = all % thousand == 0;
        return Quantity::ofThousandths(isCount ? (exact + thousand / 2) / thousand * thousand
                                               : exact);
    }
    const Result<Money> amount = std::get<Money>(now).times(chosen, half);
    return amount ? *amount : std::get<Money>(now);
}

std::optional<WhatIfSlide> slideOf(const Contents& contents, const WhatIfItem& item) {
    const WhatIf* whatIf = contents.find(item.whatIf);
    if (!whatIf)
        return {};
    if (item.kind == WhatIfKind::Volume) {
        const auto now = volumeNow(contents, item, whatIf->year);
        if (!now || now->thousandths() <= 0)
            return {};
        const std::int64_t whole = now->thousandths() / thousand;
        const bool isSmallCount = now->thousandths() % thousand == 0 && whole < usualSteps;
        const int half = isSmallCount ? static_cast<int>(whole) : usualSteps;
        WhatIfSlide slide{*now, half, half};
        if (item.volume) {
            slide.step = stepOf(item.volume->thousandths(), now->thousandths(), half);
            slide.set = *item.volume;
        }
        return slide;
    }
    const Figure now = amountNow(contents, item, whatIf->year);
    if (!now.isAmount() || !(now.amount() > Money()))
        return {};
    WhatIfSlide slide{now.amount(), usualSteps, usualSteps};
    if (item.amount.isAmount()) {
        slide.step = stepOf(item.amount.amount().ore(), now.amount().ore(), usualSteps);
        slide.set = item.amount.amount();
    }
    return slide;
}

WhatIfItem slidTo(WhatIfItem item, const WhatIfSlide& slide, int step) {
    const WhatIfSlide::Value value = slide.at(step);
    if (const auto* volume = std::get_if<Quantity>(&value))
        item.volume = *volume;
    else
        item.amount = std::get<Money>(value);
    return item;
}

} // namespace nytto
