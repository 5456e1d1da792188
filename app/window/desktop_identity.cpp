// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_identity.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

namespace nytto {

QIcon programIcon() {
    QIcon icon;
    const QDir sizes(QStringLiteral(":/icons"));
    for (const QString& size : sizes.entryList(QDir::Dirs))
        icon.addFile(sizes.filePath(size + QStringLiteral("/" NYTTO_DESKTOP_ID ".png")));
    return icon;
}

void introduceToDesktop() {
    QGuiApplication::setDesktopFileName(QStringLiteral(NYTTO_DESKTOP_ID));
    QApplication::setWindowIcon(programIcon());
}

} // namespace nytto
