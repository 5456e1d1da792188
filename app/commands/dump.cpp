// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/commands/verb.h"
#include "app/document/document_file.h"
#include "model/document/json.h"
#include "reports/writers/output_file.h"

namespace nytto {

namespace {

Result<ExitCode> dump(const CommandLine& line, Console& console) {
    const QString document = line.argument(0);
    const QString output = line.value("o").value_or(QStringLiteral("-"));
    if (!isStandardStream(output))
        NYTTO_CHECK(checkOutput(output, OutputKind::File, document, line.has("force")));
    NYTTO_TRY(read, readContentsAsTheyAre(document));
    const QByteArray json = toJson(read.contents);
    NYTTO_CHECK(isStandardStream(output) ? console.write(json) : writeWhole(output, json));
    if (read.damage)
        console.complain(read.damage->message);
    return ExitCode::Success;
}

constexpr Argument arguments[] = {
    {QT_TRANSLATE_NOOP("Commands", "FILE.nyp"), QT_TRANSLATE_NOOP("Commands", "The document.")},
};
constexpr Option options[] = {
    {"o", QT_TRANSLATE_NOOP("Commands", "DOC.json"),
     QT_TRANSLATE_NOOP("Commands", "The file to write; without it, the standard output.")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Commands", "Replaces the file if it is there already.")},
};
constexpr Example examples[] = {
    {"dump budget.nyp -o budget.json",
     QT_TRANSLATE_NOOP("Commands", "Writes the document as text, to keep or to compare.")},
    {"dump budget.nyp | less", QT_TRANSLATE_NOOP("Commands", "Shows it on the screen.")},
};

} // namespace

extern const Verb dumpVerb;
const Verb dumpVerb = {
    "dump",
    QT_TRANSLATE_NOOP("Commands", "Writes a whole document as JSON."),
    QT_TRANSLATE_NOOP("Commands",
                      "The same document always gives the same bytes, and “load” makes it a "
                      "document again. Everything is written, secret texts included: it is the "
                      "document itself."),
    arguments,
    options,
    examples,
    &dump,
};

} // namespace nytto
