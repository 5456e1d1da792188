// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_output.h"
#include "app/commands/choice.h"
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/verb.h"
#include "app/document/document_file.h"
#include "model/document/edit.h"
#include "model/document/public_contents.h"
#include "model/document/public_faults.h"

namespace nytto {

int CheckAnswer::openCount() const {
    return static_cast<int>(faults.size() + failures.size()) + reconciliation.openCount();
}

namespace {

Result<ExitCode> check(const CommandLine& line, Console& console) {
    const Language language(Language::ofSystem());
    NYTTO_TRY(format, choiceOf(line, "format", {QStringLiteral("text"), QStringLiteral("json")}));
    NYTTO_TRY(whole, readWholeDocument(line.argument(0)));
    const bool withSecret = line.has("with-secret");
    const Contents contents =
        withSecret ? disclosedContents(whole) : publicContents(whole, language);
    CheckAnswer answer{
        contents, withSecret ? faultsIn(whole) : publicFaults(whole, language), {}, {}};
    answer.reconciliation = reconcileWhatCanBe(contents, answer.failures);
    NYTTO_CHECK(console.write(format == 0 ? checkText(answer, language).toUtf8()
                                          : checkJson(answer, language)));
    return answer.openCount() == 0 ? ExitCode::Success : ExitCode::Findings;
}

constexpr Argument arguments[] = {
    {QT_TRANSLATE_NOOP("Commands", "FILE.nyp"), QT_TRANSLATE_NOOP("Commands", "The document.")},
};
constexpr Option options[] = {
    {"format", "text|json",
     QT_TRANSLATE_NOOP("Commands", "Text for people (as it is without this option), or for "
                                   "another program.")},
    {"with-secret", nullptr,
     QT_TRANSLATE_NOOP("Commands", "Shows the texts of secret rows as well. Without it they are "
                                   "withheld; the amounts are always there.")},
};
constexpr Example examples[] = {
    {"check budget.nyp", QT_TRANSLATE_NOOP("Commands", "Shows what is worth looking at.")},
};

} // namespace

extern const Verb checkVerb;
const Verb checkVerb = {
    "check",
    QT_TRANSLATE_NOOP("Commands", "Checks a document and compares published figures with their "
                                  "parts."),
    QT_TRANSLATE_NOOP("Commands",
                      "The file itself, the rules of a document and the reconciliation are "
                      "checked. Differences that were accepted with a reason are listed but do "
                      "not count; a figure that cannot be calculated does. The exit code is 0 when "
                      "there is nothing, 1 when there are findings and 2 when the document cannot "
                      "be read."),
    arguments,
    options,
    examples,
    &check,
};

} // namespace nytto
