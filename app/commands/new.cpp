// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "app/commands/year_option.h"
#include "app/document/document_file.h"
#include "model/document/empty_document.h"
#include "model/samples/samples.h"

#include <QDate>

namespace nytto {

namespace {

Result<Contents> contentsOf(const CommandLine& line) {
    const std::optional<QString> sample = line.value("sample");
    if (!sample) {
        NYTTO_TRY(firstYear, yearOption(line, "first-year", QDate::currentDate().year() + 1));
        return emptyDocument(line.value("municipality").value_or(Commands::tr("Municipality")),
                             firstYear);
    }
    if (line.has("municipality") || line.has("first-year"))
        return usageError(Commands::tr("A sample has its own municipality and years: leave out "
                                       "--municipality and --first-year."));
    QStringList names;
    for (const SampleInfo& known : samples())
        names << known.key;
    if (!names.contains(*sample))
        return usageError(Commands::tr("There is no sample “%1”. The samples are: %2.")
                              .arg(*sample, names.join(QStringLiteral(", "))));
    return sampleContents(*sample);
}

Result<ExitCode> makeNew(const CommandLine& line, Console&) {
    NYTTO_TRY(contents, contentsOf(line));
    NYTTO_CHECK(createDocument(line.argument(0), contents));
    return ExitCode::Success;
}

constexpr Argument arguments[] = {
    {QT_TRANSLATE_NOOP("Commands", "FILE.nyp"),
     QT_TRANSLATE_NOOP("Commands", "The document to make. It may not be there already.")},
};
constexpr Option options[] = {
    {"sample", QT_TRANSLATE_NOOP("Commands", "NAME"),
     QT_TRANSLATE_NOOP("Commands", "Fills it with a sample of published figures: goteborg-2025, "
                                   "norrtalje-2019 or stockholm-2013.")},
    {"municipality", QT_TRANSLATE_NOOP("Commands", "NAME"),
     QT_TRANSLATE_NOOP("Commands", "Whose document it is. It can be changed later.")},
    {"first-year", QT_TRANSLATE_NOOP("Commands", "YEAR"),
     QT_TRANSLATE_NOOP("Commands", "The first year of the plan; without it, next year.")},
};
constexpr Example examples[] = {
    {"new prov.nyp --sample goteborg-2025",
     QT_TRANSLATE_NOOP("Commands", "Makes a document to look around in.")},
    {"new budget.nyp --municipality Malmö --first-year 2027",
     QT_TRANSLATE_NOOP("Commands", "Makes an empty document of one's own.")},
};

} // namespace

extern const Verb newVerb;
const Verb newVerb = {
    "new",    QT_TRANSLATE_NOOP("Commands", "Makes a new document, empty or with a sample."),
    nullptr,  arguments,
    options,  examples,
    &makeNew,
};

} // namespace nytto
