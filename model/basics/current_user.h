// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// Who runs the program: the name of the session, else that of the system's account; "?" without
/// either.
QString currentUser();

} // namespace nytto
