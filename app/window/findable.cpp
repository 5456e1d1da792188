// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findable.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace nytto {

namespace {

QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool beginsWord(const QString& text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

/// How well it fits, 0 best; nothing where a word is missing.
std::optional<int> rankOf(const Findable& findable, const QString& typed,
                          const QStringList& words) {
    const QString name = folded(findable.name);
    const QString all = name + u' ' + folded(findable.kind) + u' ' + folded(findable.more);
    bool allBegin = true;
    bool allInName = true;
    for (const QString& word : words) {
        if (!all.contains(word))
            return {};
        allBegin = allBegin && beginsWord(all, word);
        allInName = allInName && name.contains(word);
    }
    if (name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    return 2 + (allBegin ? 0 : 2) + (allInName ? 0 : 1);
}

} // namespace

std::vector<std::size_t> findAmong(const std::vector<Findable>& all, const QString& typed,
                                   std::size_t most) {
    const QString wanted = folded(typed.simplified());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t at = 0; at < all.size(); ++at)
        if (const auto rank = rankOf(all[at], wanted, words))
            found.emplace_back(*rank, at);
    const auto shown = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown),
                      found.end());
    std::vector<std::size_t> result;
    for (std::size_t at = 0; at < shown; ++at)
        result.push_back(found[at].second);
    return result;
}

} // namespace nytto
