// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <functional>
#include <vector>

namespace nytto {

/// The circles that one gets into by going from `starts` along `next`, each with its first node
/// again at its end. A node is in one circle at most, and is asked once for what comes next: of
/// circles that share nodes only some are given, and the time is linear.
std::vector<std::vector<QUuid>>
circlesFrom(const std::vector<QUuid>& starts,
            const std::function<std::vector<QUuid>(const QUuid& node)>& next);

} // namespace nytto
