// SPDX-License-Identifier: GPL-3.0-or-later
// The notes on a grid's values.
#include "model/document/full_name.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"
#include "views/tables/grid_model.h"
#include "views/tables/shown_notes.h"

#include <algorithm>

namespace nytto {

namespace {

NotedPlace notedPlace(const ValuePlace& place) {
    return place.isInSeries() ? NotedPlace(SeriesPlace{place.year, place.kind}) : std::nullopt;
}

std::optional<int> yearOf(const ValuePlace& place) {
    return place.isInSeries() ? std::optional(place.year) : std::nullopt;
}

} // namespace

/// The notes of the whole row stand with its name.
bool GridModel::isName(const FieldInfo& field) {
    const QLatin1String key(field.key);
    return key == QLatin1String("name") || key == QLatin1String("title");
}

ValueNotes::OfValue GridModel::notesOn(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    if (column.isComputed())
        return {};
    const QString field = QString::fromLatin1(column.place.field->key);
    ValueNotes::OfValue notes = m_state->notes.of(holderOf(index), field, notedPlace(column.place));
    if (isName(*column.place.field)) {
        const QString whole = m_state->notes.ofEntity({}, holderOf(index)).comment;
        if (!whole.isEmpty())
            notes.text += notes.text.isEmpty() ? whole : QString(u'\n' + whole);
    }
    return notes;
}

QString GridModel::noteText(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    if (column.isComputed())
        return column.compute(entityAt(index.row())).comment;
    if (enteredAt(index) == Value()) // nothing that was printed
        return notesOn(index).text;
    QStringList lines = m_state->notes.publishedOf(
        holderOf(index), QString::fromLatin1(column.place.field->key), yearOf(column.place));
    if (const QString notes = notesOn(index).text; !notes.isEmpty())
        lines << notes;
    return lines.join(u'\n');
}

ShownNotes GridModel::notesToEdit(const QModelIndex& index) const {
    const ValuePlace& place = columnAt(index).place;
    const EntityRef ref = holderOf(index);
    const QString field = QString::fromLatin1(place.field->key);
    ShownNotes shown;
    shown.title = QStringLiteral("%1, %2").arg(nameOf(place, m_state->language),
                                               fullNameOf(m_state->contents, ref));
    shown.published = m_state->notes.publishedOf(ref, field, yearOf(place));
    bool hasOwn = false;
    for (const Note* note : m_state->notes.concerning(ref, field, notedPlace(place))) {
        shown.notes.push_back(*note);
        hasOwn = hasOwn || isName(*place.field) || !note->fieldKey.isEmpty();
    }
    if (!hasOwn) {
        Note note;
        note.subject = ref;
        if (!isName(*place.field)) {
            note.fieldKey = field;
            note.year = yearOf(place);
            if (place.isInSeries() && !place.field->choices.empty())
                note.seriesKind = QString::fromLatin1(
                    place.field->choices[static_cast<std::size_t>(place.kind)].key);
        }
        shown.notes.push_back(note);
    }
    for (const Source& source : m_state->contents.all<Source>())
        shown.sources.emplace_back(source.title, source.id);
    return shown;
}

Result<std::optional<Edit>> GridModel::noting(const std::vector<Note>& notes) const {
    if (!m_state->isCurrent() || notes.empty() || !m_state->contents.find(notes.front().subject))
        return std::optional<Edit>();
    const QString sentence =
        tr("Note on %1").arg(fullNameOf(m_state->contents, notes.front().subject));
    EditBuilder builder(m_state->contents, {}, sentence, {});
    for (const Note& note : notes) {
        const Note* held = m_state->contents.find(note.id);
        if (!held && note.text.isEmpty())
            continue;
        AnyEntity after(note);
        if (!held) {
            putLast(after, m_state->contents);
            builder.insert(std::move(after));
        } else if (note.text.isEmpty()) {
            builder.remove(refTo(note));
        } else {
            builder.update(after);
        }
    }
    Edit edit = builder.build();
    if (edit.changes.empty())
        return std::optional<Edit>();
    NYTTO_CHECK(checkEdit(m_state->contents, edit));
    return std::optional<Edit>(std::move(edit));
}

} // namespace nytto
