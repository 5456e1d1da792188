// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

/// While it lives, nothing reaches the process's error stream: libraries that talk there would
/// add to the one line that a failed command says. For a process of one thread.
class QuietErrors {
public:
    QuietErrors();
    ~QuietErrors();
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;

private:
    int m_stream; ///< where errors went; −1 when they still do
};

} // namespace nytto
