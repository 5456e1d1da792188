// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/half_made.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

#include <array>
#include <atomic>
#include <cstring>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif

namespace nytto {

namespace {

constexpr const char* journalSuffix = "-journal";

/// A path for the handler of a signal, which may neither allocate nor wait: it has to lie in memory
/// that is always there.
struct Slot {
    enum State { Free, Filling, Held };
    std::atomic<int> state = Free;
    std::array<char, 4096> path = {};
};
std::array<Slot, 64> places;

int hold(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    constexpr std::size_t suffixSize = 16;
    if (static_cast<std::size_t>(name.size()) + suffixSize > places[0].path.size())
        return -1;
    for (std::size_t at = 0; at < places.size(); ++at) {
        int expected = Slot::Free;
        if (!places[at].state.compare_exchange_strong(expected, Slot::Filling))
            continue;
        std::memcpy(places[at].path.data(), name.constData(),
                    static_cast<std::size_t>(name.size()));
        places[at].path[static_cast<std::size_t>(name.size())] = '\0';
        places[at].state = Slot::Held;
        return static_cast<int>(at);
    }
    return -1;
}

void release(int slot) {
    if (slot >= 0)
        places[static_cast<std::size_t>(slot)].state = Slot::Free;
}

/// When a process began, in the system's own count; empty where it does not tell.
QByteArray startOf(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    constexpr qsizetype startField = 22 - 3; // counted behind the name, which may hold anything
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(startField);
}

/// This machine, and where its processes are counted: a container has numbers of its own.
QByteArray machine() {
    const QByteArray space = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).toUtf8();
    QByteArray name = QSysInfo::machineUniqueId();
    if (name.isEmpty())
        name = QSysInfo::machineHostName().toUtf8();
    return QCryptographicHash::hash("nyttoportfolj " + name + ' ' + space,
                                    QCryptographicHash::Sha256)
        .toHex()
        .left(12);
}

QString newName() {
    static std::atomic<int> count = 0;
    const qint64 process = QCoreApplication::applicationPid();
    const QByteArray start = startOf(process);
    return QStringLiteral(".nyp-%1-%2-%3-%4.part")
        .arg(QString::fromLatin1(machine()), QString::number(process),
             start.isEmpty() ? QStringLiteral("0") : QString::fromLatin1(start),
             QString::number(++count));
}

/// Whether the process that began then is surely no more.
bool isOver(qint64 process, const QByteArray& start) {
#ifdef Q_OS_LINUX
    if (start == "0" || process <= 0)
        return false;
    if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
        return true;
    const QByteArray running = startOf(process);
    return !running.isEmpty() && running != start;
#else
    Q_UNUSED(process)
    Q_UNUSED(start)
    return false;
#endif
}

void remove(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir() && !info.isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

#ifdef Q_OS_LINUX
/// What the system gives of an entry of a folder.
struct Entry {
    ino64_t inode;
    off64_t offset;
    unsigned short size;
    unsigned char type;
    char name[1];
};

/// A folder of files. opendir() may not be called here.
void removeFolder(const char* path) {
    const int folder = ::open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return;
    alignas(8) char entries[4096];
    long size = 0;
    while ((size = ::syscall(SYS_getdents64, folder, entries, sizeof entries)) > 0)
        for (long at = 0; at < size;) {
            const auto* entry = reinterpret_cast<const Entry*>(entries + at);
            ::unlinkat(folder, entry->name, 0); // "." and ".." are refused
            at += entry->size;
        }
    ::close(folder);
    ::rmdir(path);
}
#endif

} // namespace

HalfMade::HalfMade(const QString& folder) {
    sweepAbandoned(folder);
    m_path = QDir(folder).absoluteFilePath(newName());
    m_slot = hold(m_path);
}

HalfMade::~HalfMade() {
    remove(m_path);
    QFile::remove(m_path + QLatin1String(journalSuffix));
    release(m_slot);
}

GoesWithProcess::GoesWithProcess(const QString& path)
    : m_slot(hold(QFileInfo(path).absoluteFilePath())) {}

GoesWithProcess::~GoesWithProcess() {
    release(m_slot);
}

void sweepAbandoned(const QString& folder) {
    static const QRegularExpression form(
        QStringLiteral("^\\.nyp-([0-9a-f]{12})-(\\d+)-(\\d+)-\\d+\\.part(-journal)?$"));
    const QString here = QString::fromLatin1(machine());
    const QDir directory(folder);
    for (const QString& entry : directory.entryList({QStringLiteral(".nyp-*.part*")},
                                                    QDir::AllEntries | QDir::Hidden | QDir::System |
                                                        QDir::NoDotAndDotDot)) {
        const QRegularExpressionMatch name = form.match(entry);
        if (name.hasMatch() && name.captured(1) == here &&
            isOver(name.captured(2).toLongLong(), name.captured(3).toLatin1()))
            remove(directory.filePath(entry));
    }
}

void removeHalfMade() {
#ifdef Q_OS_UNIX
    for (Slot& slot : places) {
        if (slot.state != Slot::Held)
            continue;
        ::unlink(slot.path.data());
#ifdef Q_OS_LINUX
        removeFolder(slot.path.data());
#endif
        char* end = slot.path.data() + std::strlen(slot.path.data());
        std::strcpy(end, journalSuffix);
        ::unlink(slot.path.data());
        *end = '\0';
    }
#endif
}

} // namespace nytto
