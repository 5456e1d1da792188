// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/rescued_copies.h"

#include <QFileInfo>
#include <QSettings>

#include <vector>

namespace nytto {

namespace {

constexpr const char* key = "window/rescued";

/// The last one first.
std::vector<RescuedCopies::Copy> stored() {
    const QStringList paths = QSettings().value(QLatin1String(key)).toStringList();
    std::vector<RescuedCopies::Copy> copies;
    for (qsizetype at = 0; at + 1 < paths.size(); at += 2)
        copies.push_back({paths[at], paths[at + 1]});
    return copies;
}

void store(const std::vector<RescuedCopies::Copy>& copies) {
    QStringList paths;
    for (const RescuedCopies::Copy& copy : copies)
        if (QFileInfo::exists(copy.path))
            paths << copy.path << copy.original;
    QSettings().setValue(QLatin1String(key), paths);
}

} // namespace

void RescuedCopies::add(const Copy& copy) {
    std::vector<Copy> copies = stored();
    copies.insert(copies.begin(), copy);
    store(copies);
}

std::optional<RescuedCopies::Copy> RescuedCopies::latestOf(const QString& original) {
    for (const Copy& copy : stored())
        if ((original.isEmpty() || copy.original == original) && QFileInfo::exists(copy.path))
            return copy;
    return {};
}

void RescuedCopies::forget(const QString& path) {
    std::vector<Copy> copies = stored();
    if (std::erase_if(copies, [&](const Copy& copy) { return copy.path == path; }) > 0)
        store(copies);
}

} // namespace nytto
