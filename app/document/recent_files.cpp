// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace nytto {

namespace {

constexpr const char* key = "window/recent";
constexpr int most = 10;

} // namespace

void RecentFiles::add(const QString& path) {
    QSettings settings;
    QStringList paths = settings.value(QLatin1String(key)).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(QLatin1String(key), paths.mid(0, most));
}

QStringList RecentFiles::list() {
    QStringList paths;
    for (const QString& path : QSettings().value(QLatin1String(key)).toStringList())
        if (QFileInfo::exists(path))
            paths << path;
    return paths;
}

QString RecentFiles::folderOf(const QString& path) {
    return QDir::toNativeSeparators(QFileInfo(path).path());
}

} // namespace nytto
