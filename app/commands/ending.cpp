// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ending.h"

#include "model/storage/half_made.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace nytto {

#ifdef Q_OS_UNIX

namespace {

constexpr int signalBase = 128;
constexpr std::array endings = {SIGINT, SIGTERM, SIGHUP};

/// Where the handler tells the event loop; −1 without one. A handler knows nothing but what is
/// always there.
std::atomic<int> toLoop = -1;
int fromLoop = -1;

void end(int signal) {
    const int loop = toLoop.exchange(-1);
    const auto number = static_cast<unsigned char>(signal);
    if (loop >= 0 && ::write(loop, &number, 1) == 1)
        return;
    removeHalfMade();
    ::_exit(signalBase + signal);
}

} // namespace

void endOnSignals() {
    for (const int ending : endings) {
        struct sigaction held = {};
        if (::sigaction(ending, nullptr, &held) != 0 || held.sa_handler == SIG_IGN)
            continue;
        struct sigaction wanted = {};
        wanted.sa_handler = end;
        ::sigfillset(&wanted.sa_mask);
        wanted.sa_flags = SA_RESTART;
        ::sigaction(ending, &wanted, nullptr);
    }
}

EndingSignals::EndingSignals() {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    fromLoop = ends[0];
    m_notifier = std::make_unique<QSocketNotifier>(fromLoop, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        m_notifier->setEnabled(false);
        if (::read(fromLoop, &number, 1) == 1)
            Q_EMIT asked(signalBase + number);
    });
    toLoop = ends[1];
}

// The handler's end of the pipe stays open: a signal may be on its way.
EndingSignals::~EndingSignals() {
    toLoop = -1;
}

#else

void endOnSignals() {}
EndingSignals::EndingSignals() = default;
EndingSignals::~EndingSignals() = default;

#endif

} // namespace nytto

#include "moc_ending.cpp"
