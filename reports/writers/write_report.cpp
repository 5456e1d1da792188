// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/write_report.h"

#include "model/basics/language.h"
#include "model/tables/report.h"
#include "reports/writers/cell_index.h"
#include "reports/writers/chart_tables.h"
#include "reports/writers/csv_writer.h"
#include "reports/writers/json_writer.h"
#include "reports/writers/output_file.h"
#include "reports/writers/report_check.h"
#include "reports/writers/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

/// A new folder that is removed with its files unless it is kept.
class NewFolder {
public:
    explicit NewFolder(const QString& path) : m_path(path) {}
    ~NewFolder() {
        if (!m_kept && m_made)
            QDir(m_path).removeRecursively();
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    Result<void> make() {
        errno = 0;
        m_made = QDir().mkdir(m_path);
        return m_made ? Result<void>() : fileError(errno, m_path);
    }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_made = false;
    bool m_kept = false;
};

Result<QStringList> writeFolder(const std::vector<const ReportTable*>& tables,
                                const Language& language, const QString& path,
                                const Progress& progress) {
    const int total = static_cast<int>(tables.size());
    const QStringList names = csvFileNames(tables);
    NewFolder folder(path);
    if (!QFileInfo(path).isDir())
        NYTTO_CHECK(folder.make());
    // All are written before the first takes its place.
    std::vector<std::unique_ptr<OutputFile>> outputs;
    QStringList written;
    for (int at = 0; at < total; ++at) {
        NYTTO_CHECK(goOn(progress, at, total));
        written.append(QDir(path).filePath(names[at]));
        outputs.push_back(std::make_unique<OutputFile>(written.last()));
        NYTTO_CHECK(outputs.back()->write(toCsv(*tables[static_cast<std::size_t>(at)], language)));
    }
    NYTTO_CHECK(goOn(progress, total, total));
    for (const auto& output : outputs)
        NYTTO_CHECK(output->commit());
    folder.keep();
    return written;
}

Result<QStringList> writeCsv(const Report& given, const QString& path, const Progress& progress) {
    const std::optional<Report> completed = withChartTables(given);
    const Report& report = completed ? *completed : given;
    NYTTO_TRY(index, CellIndex::of(report));
    NYTTO_CHECK(checkReport(report, index));
    std::vector<const ReportTable*> tables;
    for (const CellIndex::Table& table : index.tables())
        tables.push_back(table.table);
    if (tables.empty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("writers", "The report has no table to write.")};
    if (tables.size() > 1)
        return writeFolder(tables, report.language, path, progress);
    NYTTO_CHECK(goOn(progress, 0, 1));
    NYTTO_CHECK(writeWhole(path, toCsv(*tables.front(), report.language)));
    return QStringList{path};
}

Result<QStringList> writeJson(const Report& report, const QString& path, const Progress& progress) {
    NYTTO_TRY(index, CellIndex::of(report));
    NYTTO_CHECK(checkReport(report, index));
    NYTTO_CHECK(goOn(progress, 0, 1));
    NYTTO_CHECK(writeWhole(path, toJson(report)));
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

Result<QStringList> writeReport(const Report& report, Format format, const QString& path,
                                bool overwrite, const Progress& progress) {
    if (!overwrite && isTaken(path))
        return existsAlready(path);
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
