// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace nytto {

/// Which backups have served their time. Kept are the last ten, the last one of each of the last 30
/// days and the last one of each of the last 12 months, today and this month counted. Those that
/// are later than `now` were made before the clock was set back: they take the place of no other,
/// and the last ten of them are kept. `latestFirst` is when each was made, in the user's own time;
/// what comes back are places in it, in order.
std::vector<std::size_t> outlivedBackups(const std::vector<QDateTime>& latestFirst,
                                         const QDateTime& now);

} // namespace nytto
