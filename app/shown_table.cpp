// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shown_table.h"

#include "model/tables/masked_table.h"
#include "reports/report_context.h"
#include "reports/writers/write_report.h"

#include <QCoreApplication>

namespace nytto {

Done writeShownTable(const ReportTable& table, const DocumentState& state, const QString& path) {
    const ReportOptions options{0, state.language, state.withSecret};
    NYTTO_TRY(context, ReportContext::of(state.contents, options));
    Report report = context.report("shown-table", table.title);
    const ReportTable written =
        state.withSecret ? table : maskedTable(table, SecretTexts(state.contents, state.language));
    report.sheets.push_back({QStringLiteral("shown"), written.title, {written}});
    const Format format =
        path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? Format::Csv : Format::Xlsx;
    NYTTO_TRY(files, writeReport(report, format, path, true));
    Q_UNUSED(files)
    return {};
}

} // namespace nytto
