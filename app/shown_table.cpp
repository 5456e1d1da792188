// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shown_table.h"

#include "model/tables/masked_table.h"
#include "reports/report_context.h"
#include "reports/writers/write_report.h"

#include <QCoreApplication>

namespace nytto {

namespace {

/// The table by itself: its values, without what would refer to other tables of a report.
ReportTable alone(ReportTable table) {
    for (Row& row : table.rows)
        for (Cell& cell : row.cells) {
            cell.formula.reset();
            cell.linkSheet.clear();
        }
    return table;
}

} // namespace

Done writeShownTable(const ReportTable& table, const DocumentState& state, const QString& path) {
    const ReportOptions options{0, state.language, state.withSecret};
    NYTTO_TRY(context, ReportContext::of(state.contents, options));
    Report report = context.report("shown-table", table.title);
    report.names.clear(); // they name cells of other tables
    const ReportTable written =
        state.withSecret ? table : maskedTable(table, SecretTexts(state.contents, state.language));
    report.sheets.push_back({QStringLiteral("shown"), written.title, {alone(written)}});
    const Format format =
        path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? Format::Csv : Format::Xlsx;
    NYTTO_TRY(files, writeReport(report, format, path, true));
    Q_UNUSED(files)
    return {};
}

} // namespace nytto
