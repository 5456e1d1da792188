// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "reports/report_options.h"
#include "views/scenarios/scenarios_page.h"

namespace nytto {

/// What the pages show of a document: the tables and charts of the reports.
struct DocumentPages {
    std::vector<ScenarioPresentation> scenarios;
    std::vector<ReportTable> initiatives;
    std::vector<ReportTable> services;
};

Result<DocumentPages> documentPages(const Contents& contents, const ReportOptions& options);

} // namespace nytto
