// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QString>

namespace nytto {

/// The page of the manual, for man: the template with @VERSION@, @DATE@, @COMMANDS@, @SAMPLES@ and
/// @REPORTS@ filled in. Commands are translated by the translator that is installed.
QString manual(QString page, const Language& language, const QString& version, const QString& date);

} // namespace nytto
