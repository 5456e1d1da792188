// SPDX-License-Identifier: GPL-3.0-or-later
// What typing, pasting and removing in a grid ask for.
#include "views/grid/grid_model.h"

#include <algorithm>
#include <map>

namespace nytto {

/// After all others of its kind.
void GridModel::putLast(AnyEntity& entity, const Contents& contents) {
    const EntityInfo& info = entityInfo(entity);
    const FieldInfo* position = info.field(QStringLiteral("position"));
    qint64 last = -1;
    contents.forEach(info.index, [&](const void* other, const QUuid&) {
        last = std::max(last, std::get<qint64>(position->get(other)));
    });
    position->set(pointerTo(entity), Value(last + 1));
}

QString GridModel::faultOf(const QModelIndex& index, const QString& text) const {
    const TypedEdit result = typed({{index.row(), index.column(), text}});
    return result.faults.empty() ? QString() : result.faults.front().message;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if ((role != Qt::EditRole && role != Qt::CheckStateRole) || !m_state->isCurrent())
        return false;
    const QString text = role == Qt::EditRole ? value.toString()
                                              : texts().plain(columnAt(index).place,
                                                              Value(value.toInt() == Qt::Checked));
    const TypedEdit result = typed({{index.row(), index.column(), text}});
    if (!result.faults.empty()) {
        Q_EMIT refused(index, result.faults.front().message);
        return false;
    }
    if (result.edit)
        Q_EMIT editRequested(*result.edit);
    return true;
}

TypedEdit GridModel::typed(const std::vector<TypedCell>& cells, const QString& sentence) const {
    TypedEdit result;
    std::map<int, AnyEntity> changed; // by row
    QString single;
    for (const TypedCell& cell : cells) {
        const GridColumn& column = m_columns[static_cast<std::size_t>(cell.column)];
        const auto refuse = [&](const QString& message) {
            result.faults.push_back({cell.row, cell.column, message});
        };
        if (column.isComputed() || !column.isEditable) {
            refuse(tr("This is computed and cannot be typed over."));
            continue;
        }
        const Result<Value> value = texts().parsed(column.place, cell.text);
        if (!value) {
            refuse(value.error().message);
            continue;
        }
        auto found = changed.find(cell.row);
        if (found == changed.end())
            found = changed.emplace(cell.row, *m_state->contents.find(refAt(cell.row))).first;
        if (valueAt(pointerTo(found->second), column.place) == *value)
            continue;
        if (const Done done = setValueAt(found->second, column.place, *value); !done) {
            refuse(done.error().message);
            continue;
        }
        ++result.changed;
        single = tr("Change “%1” of %2")
                     .arg(nameOf(column.place, m_state->language),
                          nameOf(*m_state->contents.find(refAt(cell.row))));
    }
    if (!result.faults.empty() || result.changed == 0)
        return result;
    EditBuilder builder(m_state->contents, {},
                        result.changed == 1 || sentence.isEmpty() ? single : sentence, {});
    for (const auto& [row, entity] : changed)
        builder.update(entity);
    if (Result<Edit> edit = checked(builder.build()))
        result.edit = *std::move(edit);
    else
        result.faults.push_back({cells.front().row, cells.front().column, edit.error().message});
    return result;
}

Result<Edit> GridModel::removal(const std::vector<int>& rows) const {
    const QString label = rows.size() == 1
                              ? tr("Remove %1").arg(nameOf(*m_state->contents.find(refAt(rows[0]))))
                              : tr("Remove %n row(s)", nullptr, static_cast<int>(rows.size()));
    EditBuilder builder(m_state->contents, {}, label, {});
    for (const int row : rows)
        builder.remove(refAt(row));
    return checked(builder.build());
}

Result<Edit> GridModel::duplicate(int row) const {
    AnyEntity copy = *m_state->contents.find(refAt(row));
    const QString name = nameOf(copy);
    setId(copy, QUuid());
    putLast(copy, m_state->contents);
    EditBuilder builder(m_state->contents, {}, tr("Duplicate %1").arg(name), {});
    builder.insert(std::move(copy));
    return checked(builder.build());
}

Result<Edit> GridModel::insertion(AnyEntity entity) const {
    const QString kind = m_state->language.translate("entities", m_info.label).toLower();
    putLast(entity, m_state->contents);
    EditBuilder builder(m_state->contents, {}, tr("Add %1").arg(kind), {});
    builder.insert(std::move(entity));
    return checked(builder.build());
}

Result<Edit> GridModel::checked(Edit edit) const {
    NYTTO_CHECK(checkEdit(m_state->contents, edit));
    return edit;
}

} // namespace nytto
