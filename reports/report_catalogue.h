// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "reports/writers/write_report.h"

#include <optional>
#include <span>

namespace nytto {

struct Report;

struct ReportOptions;
class SecretTexts;

/// What a report has a row for.
enum class ReportRows {
    PerEntity,
    PerUnitAndPart ///< a hundred thousand in a large municipality
};

/// A report by name. `label` and `description` are English; translate with context "reports".
class ReportInfo {
public:
    using Builder = Result<Report> (*)(const Contents& contents, const ReportOptions& options);

    constexpr ReportInfo(const char* itsKey, const char* itsLabel, const char* itsDescription,
                         Builder builder, ReportRows itsRows = ReportRows::PerEntity,
                         Format mostly = Format::Xlsx)
        : key(itsKey), label(itsLabel), description(itsDescription), rows(itsRows), format(mostly),
          m_builder(builder) {}

    /// The report of the contents as everybody may see them, unless the options want secret texts:
    /// whatever the report is made of, nothing secret gets to it. So are the sentences of errors.
    Result<Report> build(const Contents& contents, const ReportOptions& options) const;
    /// The same where the history is known: without these secrets, the earlier ones too.
    Result<Report> build(const Contents& contents, const ReportOptions& options,
                         const std::optional<SecretTexts>& secrets) const;

    const char* key; ///< "annual-analysis"
    const char* label;
    const char* description;
    ReportRows rows;
    Format format; ///< what it is mostly wanted as; each can be written as all

private:
    Builder m_builder;
};

/// The report that is handed in each year.
constexpr QLatin1String annualAnalysisKey("annual-analysis");

/// All reports, the most used first.
std::span<const ReportInfo> reportCatalogue();
/// Null when there is no such report.
const ReportInfo* reportInfo(const QString& key);

} // namespace nytto
