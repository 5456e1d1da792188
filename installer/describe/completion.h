// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// The completion of the command line, for bash: verbs, options, their values, reports, samples and
/// files of the right kind. The script is the template, with @VERBS@ and @ARMS@ filled in.
QString bashCompletion(QString script);
/// The same for zsh, with a word about each.
QString zshCompletion(QString script);

} // namespace nytto
