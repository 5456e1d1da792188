// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace nytto {

/// Something that Ctrl+K leads to.
struct Findable {
    QString name;
    QString kind;      ///< what it is, shown behind the name
    QString more = {}; ///< further words that it is found by
    std::function<void()> go = {};
};

/// Those in which every typed word begins a word, or else stands somewhere; the first are those
/// whose name begins as typed, then those in which words begin so. Case and composed letters are
/// equal; the order of the list decides between equals. At most `most` of them, by their place.
std::vector<std::size_t> findAmong(const std::vector<Findable>& all, const QString& typed,
                                   std::size_t most);

} // namespace nytto
