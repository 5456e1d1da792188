// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exit_code.h"

#include "model/basics/result.h"

namespace nytto {

ExitCode exitCodeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::BadInput:
    case ErrorCode::Overflow:
    case ErrorCode::RuleBroken:
    case ErrorCode::NotFound:
    case ErrorCode::Exists:
    case ErrorCode::NotOurs:
    case ErrorCode::Damaged:
    case ErrorCode::Newer:
        return ExitCode::BadInput;
    case ErrorCode::Conflict:
    case ErrorCode::Locked:
    case ErrorCode::NoSpace:
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
    case ErrorCode::Cancelled:
        break;
    }
    return ExitCode::Environment;
}

} // namespace nytto
