// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "reports/writers/write_report.h"

#include <span>

namespace nytto {

struct Report;

struct ReportOptions;

/// A report by name. `label` and `description` are English; translate with context "reports".
struct ReportInfo {
    const char* key; ///< "annual-analysis"
    const char* label;
    const char* description;
    Result<Report> (*build)(const Contents& contents, const ReportOptions& options);
    Format format = Format::Xlsx; ///< what it is mostly wanted as; each can be written as all
};

/// The report that is handed in each year.
constexpr QLatin1String annualAnalysisKey("annual-analysis");

/// All reports, the most used first.
std::span<const ReportInfo> reportCatalogue();
/// Null when there is no such report.
const ReportInfo* reportInfo(const QString& key);

} // namespace nytto
