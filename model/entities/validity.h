// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace nytto {

/// The years from `from` to `to`, both included; without one of them on and on.
struct Validity {
    std::optional<int> from;
    std::optional<int> to;

    bool contains(int year) const { return (!from || *from <= year) && (!to || year <= *to); }
    bool overlaps(const Validity& other) const {
        return (!from || !other.to || *from <= *other.to) &&
               (!other.from || !to || *other.from <= *to);
    }
    /// Whether it has any year.
    bool isValid() const { return !from || !to || *from <= *to; }
};

} // namespace nytto
