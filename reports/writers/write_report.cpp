// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/write_report.h"

#include "model/basics/language.h"
#include "model/document/contents.h"
#include "model/entities/settings.h"
#include "model/tables/report.h"
#include "reports/writers/cell_index.h"
#include "reports/writers/chart_tables.h"
#include "reports/writers/clean_report.h"
#include "reports/writers/csv_writer.h"
#include "reports/writers/json_writer.h"
#include "reports/writers/output_file.h"
#include "reports/writers/output_folder.h"
#include "reports/writers/report_check.h"
#include "reports/writers/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace nytto {

namespace {
Result<void> goOn(const Progress& progress, int done, int total) {
    if (!progress || progress(done, total))
        return {};
    return Error{ErrorCode::Cancelled,
                 QCoreApplication::translate("writers", "The export was cancelled.")};
}

Error existsAlready(const QString& path) {
    return {ErrorCode::Exists, QCoreApplication::translate("writers", "%1 exists already.")
                                   .arg(QDir::toNativeSeparators(path))};
}

Result<QStringList> writeFolder(const std::vector<const ReportTable*>& tables,
                                const Language& language, const QString& path,
                                const Progress& progress) {
    const int total = static_cast<int>(tables.size());
    const QStringList names = csvFileNames(tables);
    OutputFolder folder(path);
    NYTTO_CHECK(folder.begin());
    QStringList written;
    for (int at = 0; at < total; ++at) {
        NYTTO_CHECK(goOn(progress, at, total));
        NYTTO_CHECK(
            folder.write(names[at], toCsv(*tables[static_cast<std::size_t>(at)], language)));
        written.append(QDir(path).filePath(names[at]));
    }
    NYTTO_CHECK(goOn(progress, total, total));
    NYTTO_CHECK(folder.commit());
    return written;
}

/// The tables of a checked report, and of its charts, as they are written to csv.
struct CsvTables {
    std::optional<Report> completed;
    std::unique_ptr<ReportTable> notes; ///< what stands below them, where there are several
    std::vector<const ReportTable*> tables;
};

Result<CsvTables> csvTables(const Report& given) {
    CsvTables found{withChartTables(given), {}, {}};
    const Report& report = found.completed ? *found.completed : given;
    NYTTO_TRY(index, CellIndex::of(report));
    NYTTO_CHECK(checkReport(report, index));
    for (const CellIndex::Table& table : index.tables())
        found.tables.push_back(table.table);
    if (found.tables.empty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("writers", "The report has no table to write.")};
    if (found.tables.size() > 1)
        if (auto notes = csvNotes(found.tables, report.language)) {
            found.notes = std::make_unique<ReportTable>(*std::move(notes));
            found.tables.push_back(found.notes.get());
        }
    return found;
}

Result<QStringList> writeCsv(const Report& report, const QString& path, const Progress& progress) {
    NYTTO_TRY(found, csvTables(report));
    if (found.tables.size() > 1)
        return writeFolder(found.tables, report.language, path, progress);
    NYTTO_CHECK(goOn(progress, 0, 1));
    NYTTO_CHECK(writeWhole(path, toCsv(*found.tables.front(), report.language)));
    return QStringList{path};
}

Result<QByteArray> jsonBytes(const Report& report) {
    NYTTO_TRY(index, CellIndex::of(report));
    NYTTO_CHECK(checkReport(report, index));
    return toJson(report);
}

Result<QStringList> writeJson(const Report& report, const QString& path, const Progress& progress) {
    NYTTO_TRY(index, CellIndex::of(report));
    NYTTO_CHECK(checkReport(report, index));
    const auto give = [&](const OutputFile::Take& take) {
        return nytto::writeJson(report, [&](const QByteArray& piece) {
            const Done going = goOn(progress, 0, 1);
            return going ? take(piece) : going;
        });
    };
    NYTTO_CHECK(writeWhole(path, give));
    return QStringList{path};
}

/// Whether something stands where the report is to be written: an empty folder is nothing.
bool isTaken(const QString& path) {
    const QFileInfo file(path);
    return file.isDir()
               ? !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
               : file.exists() || file.isSymLink();
}
} // namespace

QString formatName(Format format) {
    switch (format) {
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::Json:
        break;
    }
    return QStringLiteral("json");
}

std::optional<Format> formatFromName(const QString& name) {
    for (const Format format : {Format::Xlsx, Format::Csv, Format::Json}) {
        if (formatName(format) == name)
            return format;
    }
    return std::nullopt;
}

Contents contentsFor(Format format, const Contents& contents) {
    Contents made = contents;
    if (format == Format::Csv) {
        Settings settings = made.settings();
        settings.displayUnit = MoneyUnit::Kronor;
        made.replace(settings);
    }
    return made;
}

Result<std::optional<QByteArray>> reportBytes(const Report& given, Format format) {
    const Report report = withoutControls(given);
    if (format == Format::Json) {
        NYTTO_TRY(bytes, jsonBytes(report));
        return std::optional(bytes);
    }
    if (format != Format::Csv)
        return std::optional<QByteArray>();
    NYTTO_TRY(found, csvTables(report));
    return found.tables.size() > 1 ? std::optional<QByteArray>()
                                   : std::optional(toCsv(*found.tables.front(), report.language));
}

Result<QStringList> writeReport(const Report& given, Format format, const QString& path,
                                bool overwrite, const Progress& progress) {
    if (!overwrite && isTaken(path))
        return existsAlready(path);
    const Report report = withoutControls(given);
    switch (format) {
    case Format::Csv:
        return writeCsv(report, path, progress);
    case Format::Json:
        return writeJson(report, path, progress);
    case Format::Xlsx:
        break;
    }
    NYTTO_CHECK(writeXlsx(report, path, progress));
    return QStringList{path};
}

} // namespace nytto
