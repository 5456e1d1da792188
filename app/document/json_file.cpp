// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/json_file.h"

#include "model/document/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace nytto {

namespace {

struct JsonFile {
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

} // namespace

bool isJsonFile(const QString& path) {
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Result<Contents> readJsonFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, JsonFile::tr("“%1” could not be read.").arg(name),
                     file.errorString()};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, JsonFile::tr("“%1” could not be read.").arg(name),
                     file.errorString()};
    Result<Contents> contents = contentsFromJson(bytes);
    if (contents)
        return contents;
    const Error& error = contents.error();
    const QStringList faults = error.message.split(u'\n', Qt::SkipEmptyParts);
    const int more = static_cast<int>(faults.size()) - 1;
    const QString first =
        JsonFile::tr("No document is made of “%1”: %2").arg(name, faults.value(0));
    return Error{error.code,
                 more > 0 ? first + u' ' + JsonFile::tr("And %n more.", nullptr, more) : first,
                 error.detail};
}

} // namespace nytto
