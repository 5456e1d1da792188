// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/line_icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace nytto {

QIcon lineIcon(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer drawing(file.readAll().replace("#000", colour.name().toLatin1()));
    QIcon icon;
    for (const int size : {20, 30, 40}) { // at 100, 150 and 200 per cent
        QPixmap pixels(size, size);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixels);
    }
    return icon;
}

} // namespace nytto
