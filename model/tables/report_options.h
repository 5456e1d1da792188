// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

namespace nytto {

/// How a report is asked for.
struct ReportOptions {
    int year = 0; ///< the year of the annual analysis; 0: the document's first year
    Language language = Language(Language::Code::Swedish);
    bool withSecret = false; ///< texts of secret rows are shown
};

} // namespace nytto
