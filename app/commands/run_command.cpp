// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run_command.h"

#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/help.h"
#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "model/basics/build_info.h"
#include "model/basics/result.h"
#include "model/storage/schema_version.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

namespace nytto {

namespace {

// What QCommandLineParser says of a wrong option; here so that it is translated with the rest.
[[maybe_unused]] constexpr const char* parserTexts[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

bool isHelp(const QString& argument) {
    return argument == QLatin1String("--help") || argument == QLatin1String("-h");
}

Error withPointer(const QString& message, const QString& verb = {}) {
    const QString command = verb.isEmpty() ? QString() : verb + u' ';
    return usageError(message + u' ' + Commands::tr("See “nyttoportfolj %1--help”.").arg(command));
}

Done checkArguments(const Verb& verb, const QStringList& given) {
    const QString name = QString::fromLatin1(verb.name);
    const auto wanted = static_cast<qsizetype>(verb.arguments.size());
    if (given.size() < wanted)
        return withPointer(
            Commands::tr("%1 is missing.").arg(Commands::tr(verb.arguments[given.size()].name)),
            name);
    if (given.size() > wanted)
        return withPointer(Commands::tr("“%1” is one argument too many.").arg(given[wanted]), name);
    return {};
}

/// Nobody knows which of two values was meant.
Done checkGivenOnce(const Verb& verb, const QStringList& given) {
    for (const Option& option : verb.options)
        if (const QString name = QString::fromLatin1(option.name); given.count(name) > 1)
            return withPointer(
                Commands::tr("%1 is given more than once.")
                    .arg((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name),
                QString::fromLatin1(verb.name));
    return {};
}

void declare(const Verb& verb, QCommandLineParser& parser) {
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const Option& option : verb.options) {
        QCommandLineOption declared(QString::fromLatin1(option.name));
        if (option.valueName)
            declared.setValueName(Commands::tr(option.valueName));
        parser.addOption(declared);
    }
}

Result<ExitCode> runVerb(const Verb& verb, const QStringList& arguments, Console& console) {
    QCommandLineParser parser;
    declare(verb, parser);
    const bool understood = parser.parse(QStringList{QString()} + arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        NYTTO_CHECK(console.write(verbHelp(verb).toUtf8()));
        return ExitCode::Success;
    }
    if (!understood)
        return withPointer(parser.errorText(), QString::fromLatin1(verb.name));
    NYTTO_CHECK(checkGivenOnce(verb, parser.optionNames()));
    NYTTO_CHECK(checkArguments(verb, parser.positionalArguments()));
    return verb.run(CommandLine(parser), console);
}

/// A line that begins with no verb: at most one file.
Result<WindowCall> windowCall(const QStringList& arguments) {
    for (const QString& argument : arguments)
        if (argument.startsWith(u'-'))
            return withPointer(
                QCoreApplication::translate("QCommandLineParser", "Unknown option '%1'.")
                    .arg(argument));
    const QString& file = arguments.first();
    const QFileInfo info(file);
    if (!info.exists())
        return withPointer(file.endsWith(QLatin1String(".nyp"))
                               ? Commands::tr("There is no file “%1”.").arg(file)
                               : Commands::tr("“%1” is neither a command nor a file.").arg(file));
    if (info.isDir())
        return withPointer(Commands::tr("“%1” is a folder, not a document.").arg(file));
    if (arguments.size() > 1)
        return withPointer(Commands::tr("“%1” is one argument too many.").arg(arguments[1]));
    return WindowCall{file};
}

/// What is complained of is one line, and an argument is named in it.
Done checkOneLine(const QStringList& arguments) {
    for (qsizetype at = 0; at < arguments.size(); ++at)
        if (std::ranges::any_of(arguments[at], [](QChar letter) {
                return letter.category() == QChar::Other_Control ||
                       letter.category() == QChar::Separator_Line ||
                       letter.category() == QChar::Separator_Paragraph;
            }))
            return usageError(Commands::tr("Argument %1 holds a line break or another control "
                                           "character; write it without.")
                                  .arg(at + 1));
    return {};
}

Result<std::variant<ExitCode, WindowCall>> answer(const QStringList& arguments, Console& console) {
    using Answer = std::variant<ExitCode, WindowCall>;
    if (arguments.isEmpty())
        return Answer(WindowCall{});
    NYTTO_CHECK(checkOneLine(arguments));
    const QString& first = arguments.first();
    if (const Verb* verb = verbNamed(first)) {
        NYTTO_TRY(code, runVerb(*verb, arguments.mid(1), console));
        return Answer(code);
    }
    if (isHelp(first)) {
        NYTTO_CHECK(console.write(programHelp().toUtf8()));
        return Answer(ExitCode::Success);
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        NYTTO_CHECK(
            console.print(Commands::tr("%1 (documents of schema %2)")
                              .arg(programTitle(), QString::number(newestSchemaVersion()))));
        return Answer(ExitCode::Success);
    }
    NYTTO_TRY(call, windowCall(arguments));
    return Answer(call);
}

} // namespace

std::variant<ExitCode, WindowCall> runCommand(const QStringList& arguments, Console& console) {
    const auto answered = answer(arguments, console);
    if (answered)
        return *answered;
    console.complain(answered.error().message);
    return exitCodeOf(answered.error().code);
}

} // namespace nytto
