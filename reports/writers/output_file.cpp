// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/output_file.h"

#include "model/storage/document_names.h"
#include "model/storage/file_system.h"
#include "reports/writers/file_permissions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace nytto {

namespace {
std::filesystem::path native(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

/// What has a name but is the system's own: devices, and streams of a process by their number.
bool isOfSystem(const QString& path) {
    return path.startsWith(QLatin1String("/proc/")) ||
           (path.startsWith(QLatin1String("/dev/")) &&
            !path.startsWith(QLatin1String("/dev/shm/")));
}

Error noPlainFile(const QString& path) {
    return {ErrorCode::BadInput,
            QCoreApplication::translate("writers", "%1 is no plain file, and is not replaced.")
                .arg(QDir::toNativeSeparators(path))};
}
} // namespace

Error fileError(int number, const QString& path) {
    const QString detail = QString::fromStdString(std::generic_category().message(number));
    const auto error = [&](ErrorCode code, const QString& sentence) {
        return Error{code, sentence.arg(QDir::toNativeSeparators(path)), detail};
    };
    switch (number) {
    case ENOSPC:
    case EFBIG:
    case EDQUOT:
        return error(ErrorCode::NoSpace,
                     QCoreApplication::translate("writers", "There is no room to write %1."));
    case EACCES:
    case EPERM:
    case EROFS:
        return error(ErrorCode::ReadOnly,
                     QCoreApplication::translate("writers", "%1 may not be written."));
    case ENOENT:
    case ENOTDIR:
        return error(ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "writers", "The folder of %1 does not exist; make it first, or name "
                                    "another."));
    default:
        return error(ErrorCode::Io,
                     QCoreApplication::translate("writers", "%1 could not be written."));
    }
}

Result<QString> fileBehind(const QString& path) {
    constexpr int mostLinks = 40;
    QString name = QFileInfo(path).absoluteFilePath();
    for (int links = 0; links < mostLinks; ++links) {
        const QFileInfo info(name);
        if (isOfSystem(QDir::cleanPath(name)) ||
            isOfSystem(info.canonicalPath() + u'/' + info.fileName()))
            return noPlainFile(path);
        if (!info.isSymLink()) {
            const bool isPlain = !info.exists() || info.isFile();
            return isPlain ? Result<QString>(name) : Result<QString>(noPlainFile(path));
        }
        std::error_code failure;
        const auto target = std::filesystem::read_symlink(native(name), failure);
        if (failure)
            return fileError(failure.value(), path);
        name = info.dir().absoluteFilePath(QString::fromStdU16String(target.u16string()));
    }
    return noPlainFile(path);
}

Result<void> checkReplaceable(const QString& path) {
    NYTTO_TRY(file, fileBehind(path));
    if (const QString document = documentNaming(file); !document.isEmpty())
        return Error{
            ErrorCode::BadInput,
            document == file
                ? QCoreApplication::translate("writers",
                                              "%1 is a document, and is not replaced by what is "
                                              "written of one; name another file.")
                      .arg(QDir::toNativeSeparators(path))
                : QCoreApplication::translate(
                      "writers", "%1 is a name that the document “%2” uses itself; name "
                                 "another file.")
                      .arg(QDir::toNativeSeparators(path), QFileInfo(document).fileName())};
    return isProtected(file) ? Result<void>(fileError(EACCES, path)) : Result<void>();
}

OutputFile::OutputFile(const QString& target)
    : m_given(target), m_target(fileBehind(target).ok() ? *fileBehind(target) : target),
      m_made(QFileInfo(m_target).absolutePath()) {
    if (const auto checked = checkReplaceable(target); !checked)
        m_refused = checked.error();
}

Result<void> OutputFile::commit() {
    if (m_refused)
        return *m_refused;
    if (QFileInfo::exists(m_target))
        keepPermissions(m_target, path());
    syncToDisk(path());
    std::error_code failure;
    std::filesystem::rename(native(path()), native(m_target), failure);
    if (failure)
        return fileError(failure.value(), m_given);
    syncToDisk(QFileInfo(m_target).absolutePath());
    return {};
}

Result<void> OutputFile::write(const QByteArray& bytes) const {
    return writePieces([&](const Take& take) { return take(bytes); });
}

Result<void> OutputFile::writePieces(const std::function<Done(const Take&)>& give) const {
    if (m_refused)
        return *m_refused;
    // What replaces a file may be read by nobody else before it has that file's permissions.
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path());
    errno = 0;
    const bool isOpen = QFileInfo::exists(m_target) ? file.open(QIODevice::WriteOnly, own)
                                                    : file.open(QIODevice::WriteOnly);
    if (!isOpen)
        return fileError(errno, m_given);
    NYTTO_CHECK(give([&](const QByteArray& bytes) {
        return file.write(bytes) == bytes.size() ? Done() : Done(fileError(errno, m_given));
    }));
    return file.flush() ? Result<void>() : fileError(errno, m_given);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    OutputFile output(path);
    NYTTO_CHECK(output.write(bytes));
    return output.commit();
}

Result<void> writeWhole(const QString& path,
                        const std::function<Done(const OutputFile::Take&)>& give) {
    OutputFile output(path);
    NYTTO_CHECK(output.writePieces(give));
    return output.commit();
}

} // namespace nytto
