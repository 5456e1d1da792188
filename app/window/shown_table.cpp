// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shown_table.h"

#include "model/document/public_contents.h"
#include "model/document/secret_texts.h"
#include "model/tables/document_state.h"
#include "model/tables/report_context.h"
#include "model/tables/report_options.h"
#include "model/tables/secret_sign.h"
#include "reports/writers/write_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

/// The table by itself: its values, without what would refer to other tables of a report.
ReportTable alone(ReportTable table) {
    for (Row& row : table.rows)
        for (Cell& cell : row.cells) {
            cell.formula.reset();
            cell.linkSheet.clear();
            if (auto* text = std::get_if<QString>(&cell.content))
                *text = withoutSecretSigns(*text);
        }
    return table;
}

bool isScaled(const Column& column) {
    return column.type == ColumnType::Amount && column.unit != MoneyUnit::Kronor;
}

} // namespace

Done writeShownTable(const ReportTable& table, const DocumentState& state,
                     const std::optional<SecretTexts>& secrets, const QString& path) {
    const ReportOptions options{0, state.language, state.withSecret};
    const Contents contents =
        secrets ? publicContents(state.contents, *secrets, state.language) : state.contents;
    NYTTO_TRY(context, ReportContext::of(contents, options));
    ReportTable written = table;
    Report report = context.report("shown-table", written.title);
    report.names.clear(); // they name cells of other tables
    const Format format =
        path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? Format::Csv : Format::Xlsx;
    if (const auto amounts = std::ranges::find_if(written.columns, isScaled);
        amounts != written.columns.end() && format == Format::Xlsx)
        written.notes.push_back(
            state.language.translate("reports", "The cells hold kronor and are shown in %1.")
                .arg(state.language.unitName(amounts->unit)));
    report.sheets.push_back({QStringLiteral("shown"), written.title, {alone(written)}});
    NYTTO_TRY(files, writeReport(report, format, path, true));
    Q_UNUSED(files)
    return {};
}

} // namespace nytto
