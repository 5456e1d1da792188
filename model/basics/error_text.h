// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/basics/result.h"

namespace nytto {

/// What a report in that language says of an error. Its sentence is in the language of the program:
/// in another one only that there is an error, and where it is told.
QString textOf(const Error& error, const Language& language);

} // namespace nytto
