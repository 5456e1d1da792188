// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace nytto {

/// The documents opened last, the last one first.
struct RecentFiles {
    static void add(const QString& path);
    /// What a document is of, as it was known when it was last open.
    struct About {
        QString municipality; ///< empty where nothing is known
        int firstYear = 0;
        int lastYear = 0;
        QDateTime opened = {}; ///< invalid where it is not known
    };
    /// Keeps what the document at the path is of, and that it is open now.
    static void note(const QString& path, const About& about);
    static About aboutOf(const QString& path);
    /// Without those that are gone.
    static QStringList list();
    /// The folder of one, as the system writes it.
    static QString folderOf(const QString& path);
};

} // namespace nytto
