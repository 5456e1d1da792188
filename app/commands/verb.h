// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QStringList>

#include <optional>
#include <span>

class QCommandLineParser;

namespace nytto {

class Console;
enum class ExitCode;

/// A word of a command line and what it stands for. Texts are English and are translated with
/// context "Commands" when shown.
struct Argument {
    const char* name; ///< as shown: "FILE.nyp"
    const char* text;
};

struct Option {
    const char* name;      ///< without dashes: "format", "o"
    const char* valueName; ///< as shown: "xlsx|csv|json"; null for a switch
    const char* text;
};

struct Example {
    const char* line; ///< without the program's name; not translated
    const char* text;
};

/// What was given to a verb, by the verb's own declaration.
class CommandLine {
public:
    explicit CommandLine(const QCommandLineParser& parser) : m_parser(parser) {}

    /// The arguments that are no options; as many as the verb declares.
    QString argument(int index) const;
    bool has(const char* option) const;
    /// Nothing when the option was not given.
    std::optional<QString> value(const char* option) const;

private:
    const QCommandLineParser& m_parser;
};

/// One verb of the command line. The help, the parser and the messages come from this declaration.
struct Verb {
    const char* name;
    const char* summary;                 ///< a sentence for the list of verbs
    const char* details;                 ///< a paragraph for the verb's own help
    std::span<const Argument> arguments; ///< all of them are needed
    std::span<const Option> options;
    std::span<const Example> examples;
    Result<ExitCode> (*run)(const CommandLine& line, Console& console);
};

/// All verbs, in the order of the help.
std::span<const Verb* const> verbs();
/// Null when there is no such verb.
const Verb* verbNamed(const QString& name);

/// What was asked for is wrong: a sentence that says what to do instead.
inline Error usageError(QString message) {
    return {ErrorCode::BadInput, std::move(message)};
}

} // namespace nytto
