// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

/// The whole program: runs a command without a display, or opens the window. Gives the exit code.
int runProgram(int argc, char** argv);

} // namespace nytto
