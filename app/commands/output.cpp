// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/commands/translation.h"
#include "reports/writers/output_file.h"

#include <QFileInfo>

namespace nytto {

bool isStandardStream(const QString& path) {
    return path == QLatin1String("-");
}

Done checkOutput(const QString& path) {
    if (path.isEmpty())
        return Error{ErrorCode::BadInput, Commands::tr("The name of the output is empty.")};
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return Error{ErrorCode::BadInput,
                     Commands::tr("“%1” is no file that can be replaced. “-o -” writes to the "
                                  "standard output.")
                         .arg(path)};
    return {};
}

Done writeOutput(const QString& path, const QByteArray& bytes, bool overwrite) {
    NYTTO_CHECK(checkOutput(path));
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::BadInput, Commands::tr("“%1” is a folder, not a file.").arg(path)};
    if (!overwrite && (info.exists() || info.isSymLink()))
        return Error{ErrorCode::Exists,
                     Commands::tr("“%1” exists already. Add --force to replace it.").arg(path)};
    return writeWhole(path, bytes);
}

} // namespace nytto
