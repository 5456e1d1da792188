// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_output.h"
#include "app/commands/choice.h"
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/verb.h"
#include "app/document/document_file.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/analysis/uncalculated.h"
#include "model/calculation/calculations.h"
#include "model/document/edit.h"
#include "model/document/public_contents.h"
#include "model/document/public_faults.h"
#include "model/document/secrecy.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/overview/attention_table.h"
#include "model/tables/report_options.h"
#include "model/tables/value_notes.h"
#include "reports/document_check.h"

#include <QSet>

#include <algorithm>

namespace nytto {

int CheckAnswer::openCount() const {
    const auto unbilled = std::ranges::count_if(allocation, &ToldProblem::isFinding);
    return static_cast<int>(damage.size() + faults.size() + failures.size() +
                            beyondWorkbook.size()) +
           static_cast<int>(unbilled) + reconciliation.openCount() + exceededCount();
}

int CheckAnswer::exceededCount() const {
    return static_cast<int>(std::ranges::count_if(attention.rows, isExceeded));
}

namespace {

/// As the overview has it, of contents that hold what may be said.
ReportTable attentionOf(const Contents& contents, const Language& language) {
    const Calculations calculations(contents);
    const ValueNotes notes(contents, Secrecy(contents, language, true), language);
    return attentionTable({contents, calculations, language, notes, {}, {}, {}});
}

/// What more than one of the comparisons has come upon.
void removeRepeated(std::vector<Error>& errors) {
    QSet<QString> told;
    std::erase_if(errors, [&](const Error& error) {
        const bool isTold = told.contains(error.message);
        told.insert(error.message);
        return isTold;
    });
}

Result<ExitCode> check(const CommandLine& line, Console& console) {
    const Language language(Language::ofSystem());
    NYTTO_TRY(format, choiceOf(line, "format", {QStringLiteral("text"), QStringLiteral("json")}));
    NYTTO_TRY(read, readWholeWithHistory(line.argument(0)));
    const Contents& whole = read.contents;
    CheckAnswer answer;
    if (read.damage)
        answer.damage.push_back(*read.damage);
    std::optional<SecretTexts> secrets;
    if (!line.has("with-secret")) {
        NYTTO_TRY(told, secretTextsOf(read, language));
        secrets = std::move(told);
    }
    answer.contents =
        secrets ? publicContents(whole, *secrets, language) : disclosedContents(whole);
    answer.faults = secrets ? publicFaults(whole, *secrets, language) : faultsIn(whole);
    const Contents& contents = answer.contents;
    answer.failures = uncalculated(contents, language);
    ReportFaults ofReports = reportFaults(contents, {0, language});
    answer.beyondWorkbook = std::move(ofReports.beyondWorkbook);
    if (!contents.all<Unit>().isEmpty())
        answer.allocation = toldProblems(contents, Allocations(contents),
                                         planYears(contents.settings(), 0), language);
    std::ranges::move(ofReports.uncalculated, std::back_inserter(answer.failures));
    answer.reconciliation = reconcileWhatCanBe(contents, answer.failures);
    removeRepeated(answer.failures);
    answer.attention = attentionOf(contents, language);
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
                      "not count, nor does an impact that nobody is billed for; a figure that "
                      "cannot be calculated does, what a workbook cannot hold, a bill that is "
                      "unknown or wrong although the cost is known, and a frame or an "
                      "appropriation that is exceeded. The exit "
                      "code is 0 when there is nothing, 1 when there are "
                      "findings and 2 when the document cannot be read."),
    arguments,
    options,
    examples,
    &check,
};

} // namespace nytto
