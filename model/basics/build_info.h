// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// "Nyttoportföljen": the same in every language.
QString programName();
/// "0.2.0"
QString programVersion();
/// "Nyttoportföljen 0.2.0": what --version prints and reports say they were made with.
QString programTitle();

} // namespace nytto
