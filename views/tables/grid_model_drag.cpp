// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a grid as something that is dragged.
#include "views/tables/grid_model.h"

#include <QDataStream>
#include <QMimeData>

#include <memory>
#include <set>

namespace nytto {

namespace {

QString entitiesType() {
    return QStringLiteral("application/x-nyttoportfolj-entities");
}

} // namespace

QStringList GridModel::mimeTypes() const {
    return {entitiesType()};
}

QMimeData* GridModel::mimeData(const QModelIndexList& indexes) const {
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const int row : rows) {
        const EntityRef ref = refAt(row);
        stream << ref.kind << ref.id;
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setData(entitiesType(), bytes);
    return mime.release();
}

QStringList GridModel::namesOfRows(const QModelIndexList& indexes) const {
    constexpr std::size_t most = 5;
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    QStringList names;
    for (const int row : rows) {
        if (rows.size() > most && names.size() == qsizetype{most} - 1) {
            names << tr("and %n more", nullptr, static_cast<int>(rows.size() - most + 1));
            break;
        }
        names << index(row, firstToType()).data(Qt::DisplayRole).toString();
    }
    return names;
}

std::vector<EntityRef> GridModel::entitiesIn(const QMimeData& mime) {
    std::vector<EntityRef> refs;
    QDataStream stream(mime.data(entitiesType()));
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
