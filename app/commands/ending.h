// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace nytto {

/// From now on Ctrl+C, and requests to end, remove at once what is half made (half_made.h); the
/// exit code is 128 and the signal's number, as a shell expects. What was told to ignore them
/// before it was started goes on doing so.
void endOnSignals();

/// In a program with an event loop: the first signal is told there, so that the document is closed
/// as ever; a second one ends the process at once. At most one at a time.
class EndingSignals : public QObject {
    Q_OBJECT

public:
    EndingSignals();
    ~EndingSignals() override;

Q_SIGNALS:
    /// With the exit code that is expected then.
    void asked(int exitCode);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace nytto
