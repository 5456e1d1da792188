// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct Settings;

/// The years of a plan: the first one and how many.
struct PlanYears {
    int first = 0;
    int count = 0;

    int last() const { return first + count - 1; }
    bool contains(int year) const { return year >= first && year <= last(); }
    bool operator==(const PlanYears&) const = default;
};

/// The years that an analysis of `year` (0: the first year) shows: as many as the settings say.
PlanYears planYears(const Settings& settings, int year);

} // namespace nytto
