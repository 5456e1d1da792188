// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>
#include <functional>
#include <sqlite3.h>

namespace nytto {

/// A disk that fails, below the database: as long as this lives, what the database opens from then
/// on lies on it. The failure comes at the `at`-th operation of its kind, counted from 1 by
/// begin(). At most one at a time.
class FailingDisk {
public:
    enum class Failure {
        Write,     ///< one write fails
        Full,      ///< from that write on every one fails, for want of room
        Sync,      ///< one sync fails
        ShortRead, ///< one read gives only half of what is there
        None       ///< only counted: every write, sync, truncation and removal
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;

    void begin(Failure failure, int at);
    /// Nothing fails any more; whether anything did.
    bool end();
    /// Is told before each operation that changes something, while the failure is None.
    std::function<void()> beforeChange;

private:
    struct File {
        sqlite3_file base; // what the database sees; the real one lies behind it
        sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };
    static FailingDisk& disk() { return *active(); }
    static FailingDisk*& active() {
        static FailingDisk* disk = nullptr;
        return disk;
    }
    static File* in(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static const sqlite3_io_methods* methods();

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs*, const char* name, int sync);
    static int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at);
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at);

    /// Whether this operation, one of those that `failure` is about, is to fail.
    bool fails(Failure failure);
    void changes() {
        if (m_failure == Failure::None && beforeChange)
            beforeChange();
    }

    sqlite3_vfs* m_real;
    sqlite3_vfs m_own;
    Failure m_failure = Failure::None;
    int m_at = 0;
    int m_count = 0;
    bool m_failed = false;
};

inline FailingDisk::FailingDisk() : m_real(sqlite3_vfs_find(nullptr)), m_own(*m_real) {
    m_own.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_own.zName = "failing-disk";
    m_own.pNext = nullptr;
    m_own.xOpen = open;
    m_own.xDelete = remove;
    active() = this;
    sqlite3_vfs_register(&m_own, 1);
}

inline FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&m_own);
    sqlite3_vfs_register(m_real, 1);
    active() = nullptr;
}

inline void FailingDisk::begin(Failure failure, int at) {
    m_failure = failure;
    m_at = at;
    m_count = 0;
    m_failed = false;
}

inline bool FailingDisk::end() {
    m_failure = Failure::None;
    m_at = 0;
    return m_failed;
}

inline bool FailingDisk::fails(Failure failure) {
    if (failure != m_failure || m_at == 0)
        return false;
    ++m_count;
    const bool now = m_count == m_at || (failure == Failure::Full && m_count > m_at);
    m_failed = m_failed || now;
    return now;
}

// The real disk's own functions are called with the real disk: they look at their own data.
inline int FailingDisk::open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags,
                             int* outFlags) {
    File* made = in(file);
    made->base.pMethods = nullptr;
    const int code = disk().m_real->xOpen(disk().m_real, name, made->real(), flags, outFlags);
    if (made->real()->pMethods)
        made->base.pMethods = methods();
    return code;
}

inline int FailingDisk::remove(sqlite3_vfs*, const char* name, int sync) {
    disk().changes();
    return disk().m_real->xDelete(disk().m_real, name, sync);
}

inline int FailingDisk::read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
    sqlite3_file* real = in(file)->real();
    const int code = real->pMethods->xRead(real, bytes, size, at);
    if (code != SQLITE_OK || !disk().fails(Failure::ShortRead))
        return code;
    std::memset(static_cast<char*>(bytes) + size / 2, 0, static_cast<std::size_t>(size - size / 2));
    return SQLITE_IOERR_SHORT_READ;
}

inline int FailingDisk::write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    disk().changes();
    if (disk().fails(Failure::Write))
        return SQLITE_IOERR_WRITE;
    if (disk().fails(Failure::Full))
        return SQLITE_FULL;
    sqlite3_file* real = in(file)->real();
    return real->pMethods->xWrite(real, bytes, size, at);
}

inline const sqlite3_io_methods* FailingDisk::methods() {
    // Version 1: no shared memory, and no maps that would pass all this by.
    static const sqlite3_io_methods all = {
        .iVersion = 1,
        .xClose =
            [](sqlite3_file* file) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xClose(real);
            },
        .xRead = read,
        .xWrite = write,
        .xTruncate =
            [](sqlite3_file* file, sqlite3_int64 size) {
                disk().changes();
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xTruncate(real, size);
            },
        .xSync =
            [](sqlite3_file*, int) { // the power does not go: nothing need really be synced
                disk().changes();
                return disk().fails(Failure::Sync) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
            },
        .xFileSize =
            [](sqlite3_file* file, sqlite3_int64* size) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xFileSize(real, size);
            },
        .xLock =
            [](sqlite3_file* file, int level) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xLock(real, level);
            },
        .xUnlock =
            [](sqlite3_file* file, int level) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xUnlock(real, level);
            },
        .xCheckReservedLock =
            [](sqlite3_file* file, int* held) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xCheckReservedLock(real, held);
            },
        .xFileControl =
            [](sqlite3_file* file, int what, void* answer) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xFileControl(real, what, answer);
            },
        .xSectorSize =
            [](sqlite3_file* file) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xSectorSize(real);
            },
        .xDeviceCharacteristics =
            [](sqlite3_file* file) {
                sqlite3_file* real = in(file)->real();
                return real->pMethods->xDeviceCharacteristics(real);
            },
        .xShmMap = nullptr,
        .xShmLock = nullptr,
        .xShmBarrier = nullptr,
        .xShmUnmap = nullptr,
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    return &all;
}

} // namespace nytto
