// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report.h"

#include "app/commands/choice.h"
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/commands/quiet_errors.h"
#include "app/commands/verb.h"
#include "app/commands/year_option.h"
#include "app/document/document_file.h"
#include "model/entities/settings.h"
#include "model/tables/report_options.h"
#include "reports/bills/ledger_report.h"
#include "reports/report_catalogue.h"
#include "reports/writers/write_report.h"

#include <QDir>

namespace nytto {

namespace {

Result<const ReportInfo*> reportOf(const QString& name) {
    if (const ReportInfo* info = reportInfo(name))
        return info;
    QStringList names;
    for (const ReportInfo& info : reportCatalogue())
        names << QString::fromLatin1(info.key);
    return usageError(Commands::tr("There is no report “%1”. The reports are: %2.")
                          .arg(name, names.join(QStringLiteral(", "))));
}

Result<Language> languageOf(const CommandLine& line) {
    const bool swedishFirst = Language::ofSystem() == Language::Code::Swedish;
    const QStringList names = swedishFirst
                                  ? QStringList{QStringLiteral("sv"), QStringLiteral("en")}
                                  : QStringList{QStringLiteral("en"), QStringLiteral("sv")};
    NYTTO_TRY(choice, choiceOf(line, "language", names));
    return *Language::fromName(names[choice]);
}

Result<Format> formatOf(const CommandLine& line) {
    constexpr Format formats[] = {Format::Xlsx, Format::Csv, Format::Json};
    QStringList names;
    for (const Format format : formats)
        names << formatName(format);
    NYTTO_TRY(choice, choiceOf(line, "format", names));
    return formats[choice];
}

/// Several tables as csv are a folder.
OutputKind outputKind(const Report& report, Format format) {
    std::size_t tables = 0;
    for (const Sheet& sheet : report.sheets)
        for (const Block& block : sheet.blocks)
            tables += std::holds_alternative<ReportTable>(block);
    return format == Format::Csv && tables > 1 ? OutputKind::Folder : OutputKind::File;
}

/// "annual-analysis-2025.xlsx"; a folder has no suffix.
QString defaultOutput(const ReportInfo& info, int year, OutputKind kind, Format format) {
    return QStringLiteral("%1-%2%3").arg(QString::fromLatin1(info.key), QString::number(year),
                                         kind == OutputKind::Folder ? QString()
                                                                    : u'.' + formatName(format));
}

/// Without the words that libxlsxwriter has of its own on the error stream.
Result<QStringList> writeQuietly(const Report& report, Format format, const QString& path,
                                 bool force) {
    const QuietErrors quiet;
    return writeReport(report, format, path, force);
}

Done printReport(const Report& report, Format format, Console& console) {
    NYTTO_TRY(bytes, reportBytes(report, format));
    if (!bytes)
        return usageError(Commands::tr("This report is several files. Name a folder for them after "
                                       "-o, or choose --format json."));
    return console.write(*bytes);
}

Done writeFiles(const Report& report, Format format, const QString& path, bool force,
                Console& console) {
    NYTTO_TRY(files, writeQuietly(report, format, path, force));
    for (const QString& file : files)
        if (const Done told =
                console.print(Commands::tr("Wrote %1").arg(QDir::toNativeSeparators(file)));
            !told)
            return Error{told.error().code,
                         Commands::tr("The report is written whole to %1, but the standard output "
                                      "takes nothing.")
                             .arg(QDir::toNativeSeparators(path)),
                         told.error().detail};
    return {};
}

Result<ExitCode> report(const CommandLine& line, Console& console) {
    NYTTO_TRY(info, reportOf(line.argument(1)));
    NYTTO_TRY(year, yearOption(line, "year", 0));
    NYTTO_TRY(format, formatOf(line));
    NYTTO_TRY(language, languageOf(line));
    const std::optional<QString> output = line.value("o");
    const bool toStream = output && isStandardStream(*output);
    if (toStream && format == Format::Xlsx)
        return usageError(Commands::tr("A workbook is written to a file: name one after -o."));
    const QString document = line.argument(0);
    NYTTO_TRY(read, readDocumentAsItIs(document));
    const Contents& contents = read.contents;
    const bool withSecret = line.has("with-secret");
    std::optional<SecretTexts> secrets;
    if (!withSecret) {
        NYTTO_TRY(told, secretTextsOf(read, language));
        secrets = std::move(told);
    }
    NYTTO_TRY(built,
              info->build(contentsFor(format, contents), {year, language, withSecret}, secrets));
    const auto complain = [&] {
        if (const QString warning = ledgerWarning(built); !warning.isEmpty())
            console.complain(warning);
        if (read.damage)
            console.complain(read.damage->message);
    };
    if (toStream) {
        NYTTO_CHECK(printReport(built, format, console));
        complain();
        return ExitCode::Success;
    }
    const OutputKind kind = outputKind(built, format);
    const int shownYear = year ? year : contents.settings().firstYear;
    const QString path = output.value_or(defaultOutput(*info, shownYear, kind, format));
    NYTTO_CHECK(checkOutput(path, kind, document, line.has("force")));
    NYTTO_CHECK(writeFiles(built, format, path, line.has("force"), console));
    complain();
    return ExitCode::Success;
}

constexpr Argument arguments[] = {
    {QT_TRANSLATE_NOOP("Commands", "FILE.nyp"), QT_TRANSLATE_NOOP("Commands", "The document.")},
    {QT_TRANSLATE_NOOP("Commands", "NAME"),
     QT_TRANSLATE_NOOP("Commands", "The name of the report; “nyttoportfolj reports” lists them.")},
};
constexpr Option options[] = {
    {"year", QT_TRANSLATE_NOOP("Commands", "YEAR"),
     QT_TRANSLATE_NOOP("Commands", "The year of the report; without it, the first year of the "
                                   "document.")},
    {"format", "xlsx|csv|json",
     QT_TRANSLATE_NOOP("Commands", "An Excel workbook (as it is without this option), text for a "
                                   "spreadsheet, or text for another program.")},
    {"o", QT_TRANSLATE_NOOP("Commands", "OUT"),
     QT_TRANSLATE_NOOP("Commands",
                       "The file to write; without it, NAME-YEAR in the current folder. Several "
                       "tables as csv become a folder. “-” writes one csv table, or json, to the "
                       "standard output.")},
    {"language", "sv|en",
     QT_TRANSLATE_NOOP("Commands", "Swedish or English; without it, as the system is.")},
    {"with-secret", nullptr,
     QT_TRANSLATE_NOOP("Commands", "Shows the texts of secret rows as well. Without it they are "
                                   "withheld; the amounts are always there.")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Commands", "Replaces what is there already.")},
};
constexpr Example examples[] = {
    {"report budget.nyp annual-analysis",
     QT_TRANSLATE_NOOP("Commands", "Writes annual-analysis-2025.xlsx, if 2025 is the first year "
                                   "of the document.")},
    {"report budget.nyp scenario-summary --format csv -o scenarier --language sv",
     QT_TRANSLATE_NOOP("Commands", "Writes the scenarios as text for a spreadsheet, in Swedish.")},
};

} // namespace

extern const Verb reportVerb;
const Verb reportVerb = {
    "report",
    QT_TRANSLATE_NOOP("Commands", "Writes a report of a document."),
    QT_TRANSLATE_NOOP("Commands", "The files that were written are listed. The document itself is "
                                  "not changed."),
    arguments,
    options,
    examples,
    &report,
};

} // namespace nytto
