// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace nytto {

namespace {

constexpr const char* key = "window/recent";
constexpr const char* aboutKey = "window/recent-about"; ///< by path
constexpr int most = 10;

} // namespace

void RecentFiles::add(const QString& path) {
    QSettings settings;
    QStringList paths = settings.value(QLatin1String(key)).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(QLatin1String(key), paths.mid(0, most));
}

void RecentFiles::note(const QString& path, const About& about) {
    QSettings settings;
    const QStringList kept = settings.value(QLatin1String(key)).toStringList();
    QVariantMap all = settings.value(QLatin1String(aboutKey)).toMap();
    for (const QString& each : all.keys())
        if (!kept.contains(each))
            all.remove(each);
    all.insert(path, QVariantList{about.municipality, about.firstYear, about.lastYear,
                                  about.opened.toString(Qt::ISODate)});
    settings.setValue(QLatin1String(aboutKey), all);
}

RecentFiles::About RecentFiles::aboutOf(const QString& path) {
    const QVariantList held =
        QSettings().value(QLatin1String(aboutKey)).toMap().value(path).toList();
    return {held.value(0).toString(), held.value(1).toInt(), held.value(2).toInt(),
            QDateTime::fromString(held.value(3).toString(), Qt::ISODate)};
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
