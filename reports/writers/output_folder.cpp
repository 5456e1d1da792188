// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/output_folder.h"

#include "model/storage/file_system.h"
#include "reports/writers/file_permissions.h"
#include "reports/writers/output_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace nytto {

namespace {

std::filesystem::path native(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

/// The folder behind a link; it need not be there.
QString folderBehind(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : canonical;
}

/// What the program wrote into a folder, as `sha256sum --check` reads it.
constexpr QLatin1String listName(".nyttoportfoljen.sha256");

/// The end of a line: what stands behind the checksum.
QByteArray endOf(const QString& name) {
    return "  " + name.toUtf8() + '\n';
}

QByteArray lineOf(const QString& name, const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + endOf(name);
}

/// Whether the file is as a report wrote it; others, which may be large, are not read.
bool isUnchanged(const QFileInfo& file, const QByteArray& list) {
    if (!file.isFile() || file.isSymLink() || !list.contains(endOf(file.fileName())))
        return false;
    QFile held(file.filePath());
    return held.open(QIODevice::ReadOnly) && list.contains(lineOf(file.fileName(), held.readAll()));
}

QByteArray listIn(const QString& folder) {
    QFile list(QDir(folder).filePath(listName));
    return list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
}

/// 0, or the number of the failure. `one` and `other` get each other's name at once.
int exchange(const QString& one, const QString& other) {
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                    QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    // Where the system has no such step, what is replaced waits under a name that nobody sweeps.
    std::error_code failure;
    const QString aside = other + QStringLiteral(".replaced");
    std::filesystem::rename(native(other), native(aside), failure);
    if (failure)
        return failure.value();
    std::filesystem::rename(native(one), native(other), failure);
    std::error_code ignored;
    std::filesystem::rename(native(aside), native(failure ? other : one), ignored);
    return failure.value();
}

/// The same file under both names; a copy where the file system gives a file but one.
Result<void> linkInto(const QFileInfo& file, const QString& folder) {
    const QString link = QDir(folder).filePath(file.fileName());
    std::error_code failure;
    if (file.isSymLink())
        std::filesystem::copy_symlink(native(file.filePath()), native(link), failure);
    else
        std::filesystem::create_hard_link(native(file.filePath()), native(link), failure);
    if (failure && !file.isSymLink()) {
        failure.clear();
        std::filesystem::copy_file(native(file.filePath()), native(link), failure);
    }
    return failure ? Result<void>(fileError(failure.value(), link)) : Result<void>();
}

} // namespace

OutputFolder::OutputFolder(const QString& target)
    : m_given(target), m_target(folderBehind(target)), m_made(QFileInfo(m_target).absolutePath()) {}

Result<void> OutputFolder::begin() {
    const QFileInfo target(m_target);
    if (target.exists() && !target.isDir())
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("writers", "%1 is a file; several tables need a folder.")
                .arg(QDir::toNativeSeparators(m_given))};
    if (isProtected(m_target))
        return fileError(EACCES, m_given);
    const QString current = QDir::current().canonicalPath();
    const QString within = m_target.endsWith(u'/') ? m_target : m_target + u'/';
    if (target.exists() && (current == m_target || current.startsWith(within)))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "writers", "%1 is the current folder, or around it, and cannot be "
                                    "replaced; name a folder of its own.")
                         .arg(QDir::toNativeSeparators(m_given))};
    errno = 0;
    return QDir().mkdir(m_made.path()) ? Result<void>() : Result<void>(fileError(errno, m_given));
}

Result<void> OutputFolder::write(const QString& name, const QByteArray& bytes) {
    const QString path = QDir(m_made.path()).filePath(name);
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fileError(errno, QDir(m_given).filePath(name));
    file.close();
    syncToDisk(path);
    m_names.append(name);
    m_list += lineOf(name, bytes);
    return {};
}

Result<void> OutputFolder::keepOthers() {
    const QByteArray earlier = listIn(m_target);
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo& entry : QDir(m_target).entryInfoList(all)) {
        const QString name = entry.fileName();
        const bool isReplaced = m_names.contains(name) || name == listName;
        const bool isPlain = entry.isFile() && !entry.isSymLink();
        if (!isPlain && (isReplaced || !entry.isSymLink()))
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate(
                             "writers", "%1 holds “%2”, which is no plain file, and is not "
                                        "replaced; name another folder.")
                             .arg(QDir::toNativeSeparators(m_given), name)};
        if (isReplaced && isProtected(entry.filePath()))
            return fileError(EACCES, QDir(m_given).filePath(name));
        if (isReplaced)
            keepPermissions(entry.filePath(), QDir(m_made.path()).filePath(name));
        else if (!isUnchanged(entry, earlier))
            NYTTO_CHECK(linkInto(entry, m_made.path()));
    }
    return {};
}

Result<void> OutputFolder::writeList() {
    const QByteArray list = m_list;
    NYTTO_CHECK(write(listName, list));
    m_names.removeLast();
    return {};
}

Result<void> OutputFolder::commit() {
    NYTTO_CHECK(writeList());
    int failure = 0;
    if (QFileInfo::exists(m_target)) {
        NYTTO_CHECK(keepOthers());
        keepPermissions(m_target, m_made.path());
        failure = exchange(m_made.path(), m_target);
    } else {
        std::error_code code;
        std::filesystem::rename(native(m_made.path()), native(m_target), code);
        failure = code.value();
    }
    if (failure != 0)
        return fileError(failure, m_given);
    syncToDisk(QFileInfo(m_target).absolutePath());
    return {};
}

} // namespace nytto
