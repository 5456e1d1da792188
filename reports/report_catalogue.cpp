// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_catalogue.h"

#include <algorithm>

namespace nytto {

namespace {
// Each report declares its function in a header of its own name.
constexpr std::array<ReportInfo, 0> catalogue{};
} // namespace

std::span<const ReportInfo> reportCatalogue() {
    return catalogue;
}

const ReportInfo* reportInfo(const QString& key) {
    const auto reports = reportCatalogue();
    const auto found = std::ranges::find_if(
        reports, [&](const ReportInfo& info) { return key == QLatin1String(info.key); });
    return found == reports.end() ? nullptr : &*found;
}

} // namespace nytto
