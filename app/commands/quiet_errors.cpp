// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/quiet_errors.h"

#include <QtGlobal>

#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace nytto {

namespace {
#ifdef Q_OS_WIN
int openNowhere() {
    return _open("NUL", _O_WRONLY);
}
int copyOf(int stream) {
    return _dup(stream);
}
void replace(int stream, int by) {
    _dup2(by, stream);
    _close(by);
}
#else
int openNowhere() {
    return open("/dev/null", O_WRONLY | O_CLOEXEC);
}
int copyOf(int stream) {
    return fcntl(stream, F_DUPFD_CLOEXEC, 0);
}
void replace(int stream, int by) {
    dup2(by, stream);
    close(by);
}
#endif
} // namespace

QuietErrors::QuietErrors() : m_stream(-1) {
    std::fflush(stderr);
    const int nowhere = openNowhere();
    if (nowhere < 0)
        return;
    m_stream = copyOf(fileno(stderr));
    replace(fileno(stderr), nowhere);
}

QuietErrors::~QuietErrors() {
    if (m_stream < 0)
        return;
    std::fflush(stderr);
    replace(fileno(stderr), m_stream);
}

} // namespace nytto
