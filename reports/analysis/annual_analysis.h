// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// The annual analysis of a year as it is handed in: cover, summary with charts, the chapters with
/// their numbers, the scenarios, assumptions, checks, findings, glossary, and the data that all
/// formulas lead to. Chapters with nothing in them say so.
Result<Report> annualAnalysis(const Contents& contents, const ReportOptions& options);

} // namespace nytto
