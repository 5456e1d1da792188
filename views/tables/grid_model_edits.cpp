// SPDX-License-Identifier: GPL-3.0-or-later
// What typing, pasting and removing in a grid ask for.
#include "model/document/full_name.h"
#include "model/entities/entity_info.h"
#include "views/tables/grid_model.h"

#include <algorithm>
#include <utility>

namespace nytto {

namespace {

/// After all others of its kind.
qint64 nextPosition(const EntityInfo& info, const Contents& contents) {
    const FieldInfo* position = info.field(QStringLiteral("position"));
    qint64 last = -1;
    contents.forEach(info.index, [&](const void* other, const QUuid&) {
        last = std::max(last, std::get<qint64>(position->get(other)));
    });
    return last + 1;
}

void setPosition(AnyEntity& entity, qint64 position) {
    entityInfo(entity).field(QStringLiteral("position"))->set(pointerTo(entity), Value(position));
}

/// A number that cannot be left empty.
bool isBareNumber(const FieldInfo& field) {
    return !field.nullable && (field.type == FieldType::Integer || field.type == FieldType::Rate ||
                               field.type == FieldType::Quantity || field.type == FieldType::Money);
}

} // namespace

void GridModel::putLast(AnyEntity& entity, const Contents& contents) {
    setPosition(entity, nextPosition(entityInfo(entity), contents));
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

QString GridModel::titleOfRows() const {
    return m_state ? m_state->language.translate("entities", m_info.plural) : QString();
}

QString GridModel::whyFixed(int at) const {
    const GridColumn& column = m_columns[static_cast<std::size_t>(at)];
    if (column.explain)
        return tr("This is computed and cannot be typed over. F9 shows how it was made.");
    if (column.isComputed())
        return tr("This is computed and cannot be typed over.");
    if (!column.isEditable)
        return tr("“%1” is only shown here. It is changed where the row has its own table: %2.")
            .arg(column.heading, titleOfRows());
    return {};
}

int GridModel::firstToType() const {
    const auto canType = [](const GridColumn& column) {
        return !column.isComputed() && column.isEditable;
    };
    auto found = std::ranges::find_if(m_columns, [&](const GridColumn& column) {
        return canType(column) && !column.beside && isName(*column.place.field);
    });
    if (found == m_columns.end())
        found = std::ranges::find_if(m_columns, canType);
    return found == m_columns.end() ? 0 : static_cast<int>(found - m_columns.begin());
}

const void* GridModel::rowIn(int row, const std::map<HeldKey, Held>& changed) const {
    return row < rowCount() ? entityAt(row) : pointerTo(changed.at(rowKeyOf(row)).entity);
}

/// What holds the value of a typed cell, as the cells so far have made it.
GridModel::Held GridModel::heldAt(int row, const GridColumn& column,
                                  const std::map<HeldKey, Held>& changed) const {
    if (row < rowCount()) {
        const EntityRef ref = holderOf(index(row, static_cast<int>(&column - m_columns.data())));
        if (const auto held = m_state->contents.find(ref))
            return {*held, true, true};
    }
    return {column.beside->begin(rowIn(row, changed)), false, false};
}

/// Puts a text into what holds it, `known` being what can be referred to; whether that changed
/// anything.
Result<bool> GridModel::put(Held& held, const GridColumn& column, const QString& text,
                            const Contents& known) const {
    const FieldInfo& field = *column.place.field;
    const bool isNothing = column.beside && !column.isPresence && text.trimmed().isEmpty();
    if (isNothing && (!held.isThere || isBareNumber(field)))
        return std::exchange(held.isThere, false);
    const ValueTexts texts{known, m_state->language, m_state->unit()};
    NYTTO_TRY(value, texts.parsed(column.place, text));
    if (column.isPresence)
        return std::exchange(held.isThere, std::get<bool>(value)) != std::get<bool>(value);
    if (held.isThere && valueAt(pointerTo(held.entity), column.place) == value)
        return false;
    NYTTO_CHECK(setValueAt(held.entity, column.place, value));
    held.isThere = true;
    return true;
}

Edit GridModel::editOf(const std::map<HeldKey, Held>& changed, const QString& sentence) const {
    EditBuilder builder(m_state->contents, {}, sentence, {});
    std::map<QString, qint64> positions; // by kind
    for (const auto& [key, held] : changed) {
        const GridColumn& column = m_columns[key.second];
        AnyEntity empty = held.entity;
        if (column.beside && !column.beside->staysEmpty) {
            empty = column.beside->begin(rowIn(key.first, changed));
            setId(empty, idOf(held.entity));
            setPosition(empty, positionOf(held.entity));
        }
        const bool stays = held.isThere &&
                           (!column.beside || column.beside->staysEmpty || !(empty == held.entity));
        if (stays && held.wasThere) {
            builder.update(held.entity);
        } else if (stays) {
            const EntityInfo& info = column.beside ? column.beside->info : m_info;
            auto& next =
                positions.try_emplace(info.keyString(), nextPosition(info, m_state->contents))
                    .first->second;
            AnyEntity entity = held.entity;
            setPosition(entity, next++);
            builder.insert(std::move(entity));
        } else if (held.wasThere) {
            builder.remove(refTo(held.entity));
        }
    }
    return builder.build();
}

bool GridModel::refersToRows(const GridColumn& column) const {
    return !column.isComputed() && m_info.keyString() == QLatin1String(column.place.field->target);
}

Contents GridModel::contentsAfter(const std::map<HeldKey, Held>& changed) const {
    Contents after = m_state->contents;
    applyUnchecked(after, editOf(changed, {}));
    return after;
}

GridModel::HeldKey GridModel::rowKeyOf(int row) const {
    const auto first = std::ranges::find_if(
        m_columns, [](const GridColumn& column) { return !column.beside && !column.isComputed(); });
    return {row, static_cast<std::size_t>(first - m_columns.begin())};
}

/// Columns with what they share beside the row go by the first of them.
GridModel::HeldKey GridModel::keyOf(const TypedCell& cell) const {
    const auto& beside = m_columns[static_cast<std::size_t>(cell.column)].beside;
    if (!beside)
        return rowKeyOf(cell.row);
    const auto first = std::ranges::find_if(m_columns, [&](const GridColumn& column) {
        return column.beside && column.beside->key == beside->key;
    });
    return {cell.row, static_cast<std::size_t>(first - m_columns.begin())};
}

TypedEdit GridModel::typed(const std::vector<TypedCell>& cells, const QString& sentence) const {
    TypedEdit result;
    std::map<HeldKey, Held> changed;
    QString single;
    const auto take = [&](const TypedCell& cell, const Contents& known) {
        const GridColumn& column = m_columns[static_cast<std::size_t>(cell.column)];
        const auto refuse = [&](const QString& message) {
            result.faults.push_back({cell.row, cell.column, message});
        };
        if (const QString why = whyFixed(cell.column); !why.isEmpty()) {
            refuse(why);
            return;
        }
        if (cell.row >= rowCount() && !changed.contains(rowKeyOf(cell.row))) {
            AnyEntity entity = m_newEntity();
            setId(entity, QUuid::createUuid());
            changed.emplace(rowKeyOf(cell.row), Held{std::move(entity), false, true});
            ++result.added;
        }
        const HeldKey key = keyOf(cell);
        auto found = changed.find(key);
        if (found == changed.end())
            found = changed.emplace(key, heldAt(cell.row, column, changed)).first;
        const Result<bool> isChanged = put(found->second, column, cell.text, known);
        if (!isChanged) {
            refuse(isChanged.error().message);
        } else if (*isChanged) {
            ++result.changed;
            if (cell.row < rowCount())
                single =
                    tr("Change “%1” of %2")
                        .arg(nameOfColumn(column), fullNameOf(m_state->contents, refAt(cell.row)));
        }
    };
    // What refers to other rows may mean some that the same cells bring or rename.
    const auto isLater = [this](const TypedCell& cell) {
        return refersToRows(m_columns[static_cast<std::size_t>(cell.column)]);
    };
    for (const TypedCell& cell : cells)
        if (!isLater(cell))
            take(cell, m_state->contents);
    if (std::ranges::any_of(cells, isLater)) {
        const auto after = changed.empty() ? std::nullopt : std::optional(contentsAfter(changed));
        for (const TypedCell& cell : cells)
            if (isLater(cell))
                take(cell, after ? *after : m_state->contents);
    }
    if (!result.faults.empty() || (result.changed == 0 && result.added == 0))
        return result;
    const bool isSingle = result.added == 0 && (result.changed == 1 || sentence.isEmpty());
    if (Result<Edit> edit = checked(editOf(changed, isSingle ? single : sentence)))
        result.edit = *std::move(edit);
    else
        result.faults.push_back({cells.front().row, cells.front().column, edit.error().message});
    return result;
}

Result<Edit> GridModel::removal(const std::vector<int>& rows) const {
    const QString label = rows.size() == 1
                              ? tr("Remove %1").arg(fullNameOf(m_state->contents, refAt(rows[0])))
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
    setPosition(copy, nextPosition(m_info, m_state->contents));
    EditBuilder builder(m_state->contents, {}, tr("Duplicate %1").arg(name), {});
    builder.insert(std::move(copy));
    return checked(builder.build());
}

Result<Edit> GridModel::insertion(AnyEntity entity) const {
    const QString kind = m_state->language.translate("entities", m_info.label).toLower();
    setPosition(entity, nextPosition(m_info, m_state->contents));
    EditBuilder builder(m_state->contents, {}, tr("Add %1").arg(kind), {});
    builder.insert(std::move(entity));
    return checked(builder.build());
}

Result<Edit> GridModel::checked(Edit edit) const {
    NYTTO_CHECK(checkEdit(m_state->contents, edit));
    return edit;
}

} // namespace nytto
