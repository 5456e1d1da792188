// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/result.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace nytto {

class Contents;
struct Report;

/// The formats a report can be written in.
enum class Format { Xlsx, Csv, Json };

/// "xlsx", "csv" or "json": the option's word and the file's suffix.
QString formatName(Format format);
std::optional<Format> formatFromName(const QString& name);

/// What a report in the format is made of: csv has its amounts in kronor, so that what is said of
/// them has to be in kronor as well.
Contents contentsFor(Format format, const Contents& contents);

/// Told how far a writer has come; when it returns false the writer stops with
/// ErrorCode::Cancelled and leaves nothing behind. May be empty.
using Progress = std::function<bool(int done, int total)>;

/// Writes the report and says which files it wrote. An existing output is refused (Exists) unless
/// `overwrite`. Control characters are written as U+FFFD (clean_report.h); on failure nothing new
/// is left behind and what was there is untouched. A csv of one table is the file `path`; of
/// several it is a folder of that name with one file per table: overwriting replaces the tables
/// that are there, in one step, and leaves other files in the folder alone (output_folder.h).
Result<QStringList> writeReport(const Report& report, Format format, const QString& path,
                                bool overwrite, const Progress& progress = {});

/// What would be written, for a stream; nothing where that is more than one file, or a workbook.
Result<std::optional<QByteArray>> reportBytes(const Report& report, Format format);

} // namespace nytto
