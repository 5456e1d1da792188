// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace nytto {

namespace {
std::filesystem::path native(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
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
                     QCoreApplication::translate("writers", "The folder of %1 does not exist."));
    default:
        return error(ErrorCode::Io,
                     QCoreApplication::translate("writers", "%1 could not be written."));
    }
}

OutputFile::OutputFile(const QString& target)
    : m_target(target),
      m_path(QFileInfo(target).dir().filePath(
          QStringLiteral(".%1.part").arg(QUuid::createUuid().toString(QUuid::Id128)))) {}

OutputFile::~OutputFile() {
    if (!m_committed)
        QFile::remove(m_path);
}

Result<void> OutputFile::commit() {
    std::error_code failure;
    std::filesystem::rename(native(m_path), native(m_target), failure);
    if (failure)
        return fileError(failure.value(), m_target);
    m_committed = true;
    return {};
}

Result<void> OutputFile::write(const QByteArray& bytes) const {
    QFile file(m_path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fileError(errno, m_target);
    return {};
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    OutputFile output(path);
    NYTTO_CHECK(output.write(bytes));
    return output.commit();
}

} // namespace nytto
