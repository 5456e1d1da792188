// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "app/document/document_file.h"
#include "model/document/json.h"

#include <QFile>
#include <QFileInfo>

namespace nytto {

namespace {

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, Commands::tr("There is no file “%1”.").arg(path)};
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::BadInput, Commands::tr("“%1” is a folder, not a file.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Commands::tr("“%1” could not be read.").arg(path),
                     file.errorString()};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, Commands::tr("“%1” could not be read.").arg(path),
                     file.errorString()};
    return bytes;
}

/// Each fault of the text with the name of where it was read from.
Error placed(const Error& error, const QString& origin) {
    QStringList lines;
    for (const QString& fault : error.message.split(u'\n'))
        lines << origin + QStringLiteral(": ") + fault;
    return {error.code, lines.join(u'\n'), error.detail};
}

Result<ExitCode> load(const CommandLine& line, Console& console) {
    const QString source = line.argument(0);
    const bool fromStream = isStandardStream(source);
    NYTTO_TRY(json, fromStream ? console.read() : readFile(source));
    const Result<Contents> contents = contentsFromJson(json);
    if (!contents)
        return placed(contents.error(), fromStream ? Commands::tr("Standard input") : source);
    NYTTO_CHECK(createDocument(line.argument(1), *contents));
    return ExitCode::Success;
}

constexpr Argument arguments[] = {
    {QT_TRANSLATE_NOOP("Commands", "DOC.json"),
     QT_TRANSLATE_NOOP("Commands", "The text to read; “-” reads the standard input.")},
    {QT_TRANSLATE_NOOP("Commands", "FILE.nyp"),
     QT_TRANSLATE_NOOP("Commands", "The document to make. It may not be there already.")},
};
constexpr Example examples[] = {
    {"load budget.json budget.nyp",
     QT_TRANSLATE_NOOP("Commands", "Makes a document of a text that “dump” has written.")},
};

} // namespace

extern const Verb loadVerb;
const Verb loadVerb = {
    "load",
    QT_TRANSLATE_NOOP("Commands", "Makes a document from JSON."),
    QT_TRANSLATE_NOOP("Commands", "Every fault of the text is named with its place, a line each, "
                                  "and nothing is made while there is one."),
    arguments,
    {},
    examples,
    &load,
};

} // namespace nytto
