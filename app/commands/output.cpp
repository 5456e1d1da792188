// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "reports/writers/output_file.h"

#include <QDir>
#include <QFileInfo>

namespace nytto {

bool isStandardStream(const QString& path) {
    return path == QLatin1String("-");
}

Done checkOutput(const QString& path, OutputKind kind, const QString& document, bool overwrite) {
    if (path.isEmpty())
        return usageError(Commands::tr("The name of the output is empty."));
    const QFileInfo info(path);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(document).canonicalFilePath())
        return usageError(Commands::tr("“%1” is the document itself.").arg(path));
    if (!info.isDir() && !fileBehind(path))
        return usageError(Commands::tr("“%1” is no file that can be replaced. “-o -” writes to the "
                                       "standard output.")
                              .arg(path));
    if (info.isDir() && kind == OutputKind::File)
        return usageError(Commands::tr("“%1” is a folder, not a file.").arg(path));
    if (info.isFile() && kind == OutputKind::Folder)
        return usageError(
            Commands::tr("“%1” is a file; this report is several files and needs a folder.")
                .arg(path));
    const bool isTaken = kind == OutputKind::File ? info.exists() || info.isSymLink()
                                                  : info.isDir() && !QDir(path).isEmpty();
    if (isTaken && !overwrite)
        return Error{ErrorCode::Exists,
                     Commands::tr("“%1” exists already. Add --force to replace it.").arg(path)};
    return kind == OutputKind::File ? checkReplaceable(path) : Done();
}

} // namespace nytto
