// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace nytto {

/// The words of the command line: `Commands::tr("…")` translates with context "Commands".
struct Commands {
    // The class's own name: lupdate takes the context from the call.
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace nytto
