// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace nytto {

/// As root nothing is read-only: somebody else for a while, if this is root.
class AsNobody {
public:
    AsNobody() {
        if (m_isRoot && setresuid(65534, 65534, 0) != 0)
            qFatal("The test could not become another user.");
    }
    ~AsNobody() {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("The test could not become itself again.");
    }
    AsNobody(const AsNobody&) = delete;

private:
    const bool m_isRoot = geteuid() == 0;
};

/// A disk that is full when a file reaches `bytes`.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;

private:
    rlimit m_before = {};
};

} // namespace nytto
