// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <variant>

namespace nytto {

class Console;
enum class ExitCode;

/// The command line asks for the window, on this file or (empty) on none.
struct WindowCall {
    QString file;
    bool operator==(const WindowCall&) const = default;
};

/// Runs the command line, without the program's own name. What goes wrong is said on the error
/// stream, a line each. The window is the caller's to open.
std::variant<ExitCode, WindowCall> runCommand(const QStringList& arguments, Console& console);

} // namespace nytto
