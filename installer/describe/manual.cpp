// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/describe/manual.h"

#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"

namespace nytto {

namespace {

/// A paragraph that troff takes as it is written.
QString plain(const QString& text) {
    QString line = text.simplified();
    line.replace(u'\\', QLatin1String("\\e"));
    return (line.startsWith(u'.') || line.startsWith(u'\'') ? QStringLiteral("\\&") : QString()) +
           line;
}

/// What is typed: its hyphens are those of the keyboard.
QString typed(const QString& text) {
    return plain(text).replace(u'-', QLatin1String("\\-"));
}
QString bold(const QString& text) {
    return QStringLiteral("\\fB") + typed(text) + QStringLiteral("\\fR");
}
QString italic(const QString& text) {
    return QStringLiteral("\\fI") + typed(text) + QStringLiteral("\\fR");
}
QString entry(const QString& term, const QString& text) {
    return QStringLiteral(".TP\n") + term + u'\n' + plain(text) + u'\n';
}

QString option(const Option& option) {
    const QString name = QString::fromLatin1(option.name);
    QString term = bold((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    if (option.valueName)
        term += u' ' + italic(Commands::tr(option.valueName));
    return entry(term, Commands::tr(option.text));
}

QString command(const Verb& verb) {
    const QString name = QString::fromLatin1(verb.name);
    QString text = QStringLiteral(".SS ") + typed(name) + u'\n' +
                   bold(QStringLiteral("nyttoportfolj ") + name);
    for (const Argument& argument : verb.arguments)
        text += u' ' + italic(Commands::tr(argument.name));
    if (!verb.options.empty())
        text += u' ' + Commands::tr("[options]");
    text += QStringLiteral("\n.PP\n") + plain(Commands::tr(verb.summary)) + u'\n';
    if (verb.details)
        text += plain(Commands::tr(verb.details)) + u'\n';
    for (const Argument& argument : verb.arguments)
        text += entry(italic(Commands::tr(argument.name)), Commands::tr(argument.text));
    for (const Option& each : verb.options)
        text += option(each);
    text += entry(bold(QStringLiteral("--help")), Commands::tr("Shows this help."));
    for (const Example& example : verb.examples)
        text += QStringLiteral(".PP\n") + plain(Commands::tr(example.text)) +
                QStringLiteral("\n.PP\n.EX\n    ") +
                typed(QStringLiteral("nyttoportfolj ") + QString::fromUtf8(example.line)) +
                QStringLiteral("\n.EE\n");
    return text;
}

QString commands() {
    QString text;
    for (const Verb* verb : verbs())
        text += command(*verb);
    return text;
}

QString sampleList() {
    QString text;
    for (const SampleInfo& sample : samples())
        text += entry(bold(sample.key), sample.description);
    return text;
}

QString reportList(const Language& language) {
    QString text;
    for (const ReportInfo& report : reportCatalogue())
        text += entry(bold(QString::fromLatin1(report.key)),
                      language.translate("reports", report.description));
    return text;
}

} // namespace

QString manual(QString page, const Language& language, const QString& version,
               const QString& date) {
    for (const auto& [mark, text] :
         {std::pair("@VERSION@", version), std::pair("@DATE@", date),
          std::pair("@COMMANDS@\n", commands()), std::pair("@SAMPLES@\n", sampleList()),
          std::pair("@REPORTS@\n", reportList(language))})
        page.replace(QLatin1String(mark), text);
    return page;
}

} // namespace nytto
