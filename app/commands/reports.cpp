// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/verb.h"
#include "model/basics/language.h"
#include "reports/report_catalogue.h"

#include <algorithm>

namespace nytto {

namespace {

Result<ExitCode> reports(const CommandLine&, Console& console) {
    const Language language(Language::ofSystem());
    qsizetype width = 0;
    for (const ReportInfo& report : reportCatalogue())
        width = std::max(width, QString::fromLatin1(report.key).size());
    QString list;
    for (const ReportInfo& report : reportCatalogue())
        list += QString::fromLatin1(report.key).leftJustified(width + 2) +
                language.translate("reports", report.description) + u'\n';
    NYTTO_CHECK(console.write(list.toUtf8()));
    return ExitCode::Success;
}

constexpr Example examples[] = {
    {"reports", QT_TRANSLATE_NOOP("Commands", "Lists the reports, a line each.")},
};

} // namespace

extern const Verb reportsVerb;
const Verb reportsVerb = {
    "reports",
    QT_TRANSLATE_NOOP("Commands", "Lists the names of all reports."),
    QT_TRANSLATE_NOOP("Commands", "The name in front is the one that “report” asks for."),
    {},
    {},
    examples,
    &reports,
};

} // namespace nytto
