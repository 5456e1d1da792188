// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nytto {

/// The documents opened last, the last one first.
struct RecentFiles {
    static void add(const QString& path);
    /// Without those that are gone.
    static QStringList list();
    /// The folder of one, as the system writes it.
    static QString folderOf(const QString& path);
};

} // namespace nytto
