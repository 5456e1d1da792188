// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup_rotation.h"

#include <algorithm>
#include <set>

namespace nytto {

namespace {

constexpr std::size_t keptAlways = 10;
constexpr int keptDays = 30;
constexpr int keptMonths = 12;

int monthNumber(const QDate& date) {
    return date.year() * 12 + date.month();
}

} // namespace

std::vector<std::size_t> outlivedBackups(const std::vector<QDateTime>& latestFirst,
                                         const QDateTime& now) {
    const QDate today = now.date();
    const auto later = static_cast<std::size_t>(
        std::ranges::count_if(latestFirst, [&](const QDateTime& time) { return time > now; }));
    std::vector<std::size_t> outlived;
    for (std::size_t at = keptAlways; at < later; ++at)
        outlived.push_back(at);
    std::set<QDate> days;
    std::set<int> months;
    for (std::size_t at = later; at < latestFirst.size(); ++at) {
        const QDate date = latestFirst[at].date();
        const bool isLastOfDay = days.insert(date).second;
        const bool isLastOfMonth = months.insert(monthNumber(date)).second;
        if (at - later < keptAlways || (isLastOfDay && date.daysTo(today) < keptDays) ||
            (isLastOfMonth && monthNumber(today) - monthNumber(date) < keptMonths))
            continue;
        outlived.push_back(at);
    }
    return outlived;
}

} // namespace nytto
