// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/calculations.h"
#include "model/tables/report.h"
#include "model/tables/value_notes.h"

#include <functional>
#include <memory>

namespace nytto {

struct Settings;

/// One state of the open document, as the pages draw it. It lives until the next state is shown.
struct DocumentState {
    const Contents& contents;
    const Calculations& calculations;
    const Language& language;
    const ValueNotes& notes;
    /// A report of this state by its key, as it will be exported. It is built in the background
    /// when it is first asked for: null until then, and the page is shown the state once more.
    std::function<const Result<Report>*(const QString& key)> report;
    QString author; ///< who is at the keyboard
    /// Gone as soon as the state is. A page that is not seen keeps an old one until it is shown
    /// again, and whatever asks its tables meanwhile gets nothing.
    std::weak_ptr<const void> life;
    bool withSecret = false; ///< whether what leaves the program holds secret texts

    bool isCurrent() const { return !life.expired(); }
    const Settings& settings() const { return contents.settings(); }
    /// In which unit amounts are shown, and with how many decimals.
    MoneyUnit unit() const;
    int decimals() const;
};

} // namespace nytto
