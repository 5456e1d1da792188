// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/dragged_rows.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace nytto {

QString draggedType() {
    return QStringLiteral("application/x-nyttoportfolj-entities");
}

std::unique_ptr<QMimeData> dragged(const std::vector<EntityRef>& refs) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const EntityRef& ref : refs)
        stream << ref.kind << ref.id;
    auto mime = std::make_unique<QMimeData>();
    mime->setData(draggedType(), bytes);
    return mime;
}

std::vector<EntityRef> draggedEntities(const QMimeData& mime) {
    std::vector<EntityRef> refs;
    QDataStream stream(mime.data(draggedType()));
    while (!stream.atEnd()) {
        EntityRef ref;
        stream >> ref.kind >> ref.id;
        if (stream.status() != QDataStream::Ok)
            return {};
        refs.push_back(std::move(ref));
    }
    return refs;
}

} // namespace nytto
