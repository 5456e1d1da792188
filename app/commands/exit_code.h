// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

enum class ErrorCode;

/// What the program tells the one that started it. The numbers are a contract.
enum class ExitCode {
    Success = 0,
    Findings = 1,    ///< only `check`: the document was read and something was found
    BadInput = 2,    ///< what was asked for is wrong; nothing was written
    Environment = 3, ///< the machine stands in the way: disk full, locked, not writable
};

ExitCode exitCodeOf(ErrorCode code);

} // namespace nytto
