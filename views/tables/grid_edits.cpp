// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_edits.h"

#include "model/document/full_name.h"
#include "model/document/next_year.h"
#include "model/entities/entity_info.h"
#include "views/tables/grid_cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace nytto {

namespace {

/// The words of what a grid asks for.
struct GridEdits {
    Q_DECLARE_TR_FUNCTIONS(GridEdits)
};

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

Result<Edit> checked(const GridCells& cells, Edit edit) {
    NYTTO_CHECK(checkEdit(cells.state().contents, edit));
    return edit;
}

/// Typed cells, put one after the other into what holds them.
class Typing {
public:
    Typing(const GridCells& cells, const NewEntity& newEntity)
        : m_cells(cells), m_newEntity(newEntity) {}

    TypedEdit edit(const std::vector<TypedCell>& typed, const QString& sentence);

private:
    /// What holds values that are typed, in its row or beside it.
    struct Held {
        AnyEntity entity;
        bool wasThere = true;
        bool isThere = true;
    };
    using HeldKey = std::pair<int, std::size_t>; ///< row, the first column that it holds

    void take(const TypedCell& cell, const Contents& known);
    void tell(const TypedCell& cell, const QString& fault);
    Held& holderOf(const TypedCell& cell);
    HeldKey keyOf(const TypedCell& cell) const;
    HeldKey rowKeyOf(int row) const;
    /// What the row shows, or shows when it has come.
    const void* rowIn(int row) const;
    Held heldAt(int row, const GridColumn& column) const;
    Result<bool> put(Held& held, const GridColumn& column, const QString& text,
                     const Contents& known) const;
    /// What holds the value already is stated anew: a note that it was taken over ends.
    bool confirm(const Held& held, const GridColumn& column);
    bool refersToRows(const GridColumn& column) const;
    /// The contents as the cells so far make them.
    Contents contentsAfter() const;
    Edit editOf(const QString& sentence) const;

    const GridCells& m_cells;
    const NewEntity& m_newEntity;
    std::map<HeldKey, Held> m_changed;
    std::vector<EntityRef> m_ended; ///< notes
    TypedEdit m_result;
    QString m_single; ///< the sentence of the cell that was changed last
};

const void* Typing::rowIn(int row) const {
    return row < m_cells.rowCount() ? m_cells.entityAt(row)
                                    : pointerTo(m_changed.at(rowKeyOf(row)).entity);
}

/// What holds the value of a typed cell, as the cells so far have made it.
Typing::Held Typing::heldAt(int row, const GridColumn& column) const {
    if (row < m_cells.rowCount()) {
        const EntityRef ref =
            m_cells.holderOf(row, static_cast<int>(&column - m_cells.columns().data()));
        if (const auto held = m_cells.state().contents.find(ref))
            return {*held, true, true};
    }
    return {column.beside->begin(rowIn(row)), false, false};
}

/// Puts a text into what holds it, `known` being what can be referred to; whether that changed
/// anything.
Result<bool> Typing::put(Held& held, const GridColumn& column, const QString& text,
                         const Contents& known) const {
    const FieldInfo& field = *column.place.field;
    const bool isNothing = column.beside && !column.isPresence && text.trimmed().isEmpty();
    if (isNothing && (!held.isThere || isBareNumber(field)))
        return std::exchange(held.isThere, false);
    const ValueTexts texts{known, m_cells.state().language, m_cells.state().unit()};
    NYTTO_TRY(value, texts.parsed(column.place, text));
    if (column.isPresence)
        return std::exchange(held.isThere, std::get<bool>(value)) != std::get<bool>(value);
    if (held.isThere && valueAt(pointerTo(held.entity), column.place) == value)
        return false;
    NYTTO_CHECK(setValueAt(held.entity, column.place, value));
    held.isThere = true;
    return true;
}

bool Typing::confirm(const Held& held, const GridColumn& column) {
    if (!held.wasThere || !held.isThere || column.isPresence)
        return false;
    const auto notes = takenOverNotes(m_cells.state().contents, refTo(held.entity), column.place);
    m_ended.insert(m_ended.end(), notes.begin(), notes.end());
    return !notes.empty();
}

Edit Typing::editOf(const QString& sentence) const {
    EditBuilder builder(m_cells.state().contents, {}, sentence, {});
    std::map<QString, qint64> positions; // by kind
    for (const auto& [key, held] : m_changed) {
        const GridColumn& column = m_cells.columns()[key.second];
        AnyEntity empty = held.entity;
        if (column.beside && !column.beside->staysEmpty) {
            empty = column.beside->begin(rowIn(key.first));
            setId(empty, idOf(held.entity));
            setPosition(empty, positionOf(held.entity));
        }
        const bool stays = held.isThere &&
                           (!column.beside || column.beside->staysEmpty || !(empty == held.entity));
        if (stays && held.wasThere) {
            builder.update(held.entity);
        } else if (stays) {
            const EntityInfo& info = column.beside ? column.beside->info : m_cells.info();
            auto& next =
                positions
                    .try_emplace(info.keyString(), nextPosition(info, m_cells.state().contents))
                    .first->second;
            AnyEntity entity = held.entity;
            setPosition(entity, next++);
            builder.insert(std::move(entity));
        } else if (held.wasThere) {
            builder.remove(refTo(held.entity));
        }
    }
    for (const EntityRef& note : m_ended)
        builder.remove(note);
    return builder.build();
}

bool Typing::refersToRows(const GridColumn& column) const {
    return !column.isComputed() &&
           m_cells.info().keyString() == QLatin1String(column.place.field->target);
}

Contents Typing::contentsAfter() const {
    Contents after = m_cells.state().contents;
    applyUnchecked(after, editOf({}));
    return after;
}

Typing::HeldKey Typing::rowKeyOf(int row) const {
    const auto first = std::ranges::find_if(m_cells.columns(), [](const GridColumn& column) {
        return !column.beside && !column.isComputed();
    });
    return {row, static_cast<std::size_t>(first - m_cells.columns().begin())};
}

/// Columns with what they share beside the row go by the first of them.
Typing::HeldKey Typing::keyOf(const TypedCell& cell) const {
    const auto& beside = m_cells.column(cell.column).beside;
    if (!beside)
        return rowKeyOf(cell.row);
    const auto first = std::ranges::find_if(m_cells.columns(), [&](const GridColumn& column) {
        return column.beside && column.beside->key == beside->key;
    });
    return {cell.row, static_cast<std::size_t>(first - m_cells.columns().begin())};
}

/// Of a row that is new, the entity comes first.
Typing::Held& Typing::holderOf(const TypedCell& cell) {
    if (cell.row >= m_cells.rowCount() && !m_changed.contains(rowKeyOf(cell.row))) {
        AnyEntity entity = m_newEntity();
        setId(entity, QUuid::createUuid());
        m_changed.emplace(rowKeyOf(cell.row), Held{std::move(entity), false, true});
        ++m_result.added;
    }
    const HeldKey key = keyOf(cell);
    auto found = m_changed.find(key);
    if (found == m_changed.end())
        found = m_changed.emplace(key, heldAt(cell.row, m_cells.column(cell.column))).first;
    return found->second;
}

void Typing::tell(const TypedCell& cell, const QString& fault) {
    m_result.faults.push_back({cell.row, cell.column, fault});
}

void Typing::take(const TypedCell& cell, const Contents& known) {
    if (const QString why = whyFixed(m_cells, cell.column); !why.isEmpty())
        return tell(cell, why);
    const GridColumn& column = m_cells.column(cell.column);
    Held& held = holderOf(cell);
    const Result<bool> isChanged = put(held, column, cell.text, known);
    if (!isChanged)
        return tell(cell, isChanged.error().message);
    if (!*isChanged && !confirm(held, column))
        return;
    ++m_result.changed;
    if (cell.row < m_cells.rowCount())
        m_single = (*isChanged ? GridEdits::tr("Change “%1” of %2")
                               : GridEdits::tr("State “%1” of %2 anew"))
                       .arg(m_cells.nameOf(column),
                            fullNameOf(m_cells.state().contents, m_cells.refAt(cell.row)));
}

TypedEdit Typing::edit(const std::vector<TypedCell>& typed, const QString& sentence) {
    const Contents& contents = m_cells.state().contents;
    // What refers to other rows may mean some that the same cells bring or rename.
    const auto isLater = [this](const TypedCell& cell) {
        return refersToRows(m_cells.column(cell.column));
    };
    for (const TypedCell& cell : typed)
        if (!isLater(cell))
            take(cell, contents);
    if (std::ranges::any_of(typed, isLater)) {
        const auto after = m_changed.empty() ? std::nullopt : std::optional(contentsAfter());
        for (const TypedCell& cell : typed)
            if (isLater(cell))
                take(cell, after ? *after : contents);
    }
    if (!m_result.faults.empty() || (m_result.changed == 0 && m_result.added == 0))
        return m_result;
    const bool isSingle = m_result.added == 0 && (m_result.changed == 1 || sentence.isEmpty());
    if (Result<Edit> edit = checked(m_cells, editOf(isSingle ? m_single : sentence)))
        m_result.edit = *std::move(edit);
    else
        tell(typed.front(), edit.error().message);
    return m_result;
}

} // namespace

void setLast(AnyEntity& entity, const Contents& contents) {
    setPosition(entity, nextPosition(entityInfo(entity), contents));
}

QString whyFixed(const GridCells& cells, int at) {
    const GridColumn& column = cells.column(at);
    if (column.explain)
        return GridEdits::tr("“%1” is computed and cannot be typed over. F9 shows how it was made.")
            .arg(column.heading);
    if (column.isComputed())
        return GridEdits::tr("“%1” is computed and cannot be typed over.").arg(column.heading);
    if (!column.isEditable)
        return GridEdits::tr("“%1” is only shown here. It is changed where the row "
                             "has its own table: %2.")
            .arg(column.heading, cells.titleOfRows());
    return {};
}

int firstToType(const GridCells& cells) {
    const std::vector<GridColumn>& columns = cells.columns();
    const auto canType = [](const GridColumn& column) {
        return !column.isComputed() && column.isEditable;
    };
    auto found = std::ranges::find_if(columns, [&](const GridColumn& column) {
        return canType(column) && !column.beside && isNameOfRow(*column.place.field);
    });
    if (found == columns.end())
        found = std::ranges::find_if(columns, canType);
    return found == columns.end() ? 0 : static_cast<int>(found - columns.begin());
}

TypedEdit typedEdit(const GridCells& cells, const NewEntity& newEntity,
                    const std::vector<TypedCell>& typed, const QString& sentence) {
    return Typing(cells, newEntity).edit(typed, sentence);
}

Result<Edit> removal(const GridCells& cells, const std::vector<int>& rows) {
    const QString label =
        rows.size() == 1
            ? GridEdits::tr("Remove %1")
                  .arg(fullNameOf(cells.state().contents, cells.refAt(rows[0])))
            : GridEdits::tr("Remove %n row(s)", nullptr, static_cast<int>(rows.size()));
    EditBuilder builder(cells.state().contents, {}, label, {});
    for (const int row : rows)
        builder.remove(cells.refAt(row));
    return checked(cells, builder.build());
}

Result<Edit> duplicate(const GridCells& cells, int row) {
    AnyEntity copy = *cells.state().contents.find(cells.refAt(row));
    const QString name = nameOf(copy);
    setId(copy, QUuid());
    setPosition(copy, nextPosition(cells.info(), cells.state().contents));
    EditBuilder builder(cells.state().contents, {}, GridEdits::tr("Duplicate %1").arg(name), {});
    builder.insert(std::move(copy));
    return checked(cells, builder.build());
}

const FieldInfo* openReference(const AnyEntity& entity) {
    for (const FieldInfo& field : entityInfo(entity).fields)
        if (field.required && field.type == FieldType::Reference &&
            referencesIn(field, field.get(pointerTo(entity))).empty())
            return &field;
    return nullptr;
}

namespace {

/// What is chosen by, as lists call it: with its number if it has one.
QString nameWithNumber(const Contents& contents, const EntityRef& ref, const EntityInfo& kind,
                       const void* row) {
    const QString name = fullNameOf(contents, ref);
    const FieldInfo* field = kind.field(QStringLiteral("number"));
    const Value value = field ? field->get(row) : Value();
    const auto* number = std::get_if<QString>(&value);
    return number && !number->isEmpty() && !name.startsWith(*number)
               ? QStringLiteral("%1 %2").arg(*number, name)
               : name;
}

/// Whether another row of the kind is of the same year and leads to the same.
bool isRepeated(const GridCells& cells, const AnyEntity& entity, const FieldInfo& chosen) {
    if (!cells.info().field(QStringLiteral("year")))
        return false;
    bool isFound = false;
    cells.state().contents.forEach(cells.info().index, [&](const void* row, const QUuid&) {
        isFound = isFound || std::ranges::all_of(cells.info().fields, [&](const FieldInfo& field) {
                      const bool tellsApart = &field == &chosen ||
                                              field.type == FieldType::Reference ||
                                              field.keyString() == QLatin1String("year");
                      return !tellsApart || field.get(row) == field.get(pointerTo(entity));
                  });
    });
    return isFound;
}

} // namespace

std::vector<NewRow> newRows(const GridCells& cells, const AnyEntity& entity,
                            const FieldInfo& field) {
    constexpr std::size_t few = 40; // each is checked against the whole document
    std::vector<NewRow> rows;
    const auto add = [&](const QString& name, const Value& value) {
        AnyEntity begun = entity;
        field.set(begun.own(), value);
        rows.push_back({name, std::move(begun)});
    };
    const Contents& contents = cells.state().contents;
    if (const EntityInfo* kind = entityInfo(QString::fromLatin1(field.target)))
        contents.forEach(kind->index, [&](const void* row, const QUuid& id) {
            const EntityRef ref{kind->keyString(), id};
            add(nameWithNumber(contents, ref, *kind, row), Value(id));
        });
    else
        for (qint64 at = 0; const Choice& choice : field.choices)
            add(cells.state().language.translate("choices", choice.label), Value(at++));
    const auto repeated = std::stable_partition(rows.begin(), rows.end(), [&](const NewRow& row) {
        return !isRepeated(cells, row.entity, field);
    });
    if (repeated != rows.begin())
        rows.erase(repeated, rows.end());
    if (rows.size() <= few)
        std::erase_if(rows, [&](const NewRow& row) { return !insertion(cells, row.entity); });
    return rows;
}

Result<Edit> insertion(const GridCells& cells, AnyEntity entity) {
    const QString kind = cells.state().language.translate("entities", cells.info().label).toLower();
    setPosition(entity, nextPosition(cells.info(), cells.state().contents));
    EditBuilder builder(cells.state().contents, {}, GridEdits::tr("Add %1").arg(kind), {});
    builder.insert(std::move(entity));
    return checked(cells, builder.build());
}

} // namespace nytto
