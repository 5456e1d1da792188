// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_notes.h"

#include "model/document/full_name.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"
#include "model/tables/document_state.h"
#include "views/tables/grid_cells.h"
#include "views/tables/grid_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

/// The words of what notes ask for.
struct GridNotes {
    Q_DECLARE_TR_FUNCTIONS(GridNotes)
};

NotedPlace notedPlace(const ValuePlace& place) {
    return place.isInSeries() ? NotedPlace(SeriesPlace{place.year, place.kind}) : std::nullopt;
}

std::optional<int> yearOf(const ValuePlace& place) {
    return place.isInSeries() ? std::optional(place.year) : std::nullopt;
}

/// Whether the cell is a year without a value and without a note of its own: a note on all years
/// is about those that have one. Where none has, all tell of it.
bool isEmptyYear(const GridCells& cells, int row, int at) {
    const ValuePlace& place = cells.column(at).place;
    if (!place.isInSeries())
        return false;
    const QString field = QString::fromLatin1(place.field->key);
    const auto notes =
        cells.state().notes.concerning(cells.holderOf(row, at), field, notedPlace(place));
    if (std::ranges::any_of(notes, [](const Note* note) { return note->year.has_value(); }))
        return false;
    const std::vector<GridColumn>& columns = cells.columns();
    for (std::size_t other = 0; other < columns.size(); ++other)
        if (!columns[other].isComputed() && columns[other].place.field == place.field &&
            cells.entered(row, static_cast<int>(other)) != Value())
            return true;
    return false;
}

} // namespace

ValueNotes::OfValue notesOn(const GridCells& cells, int row, int at) {
    const GridColumn& column = cells.column(at);
    const ValueNotes& known = cells.state().notes;
    if (column.isComputed())
        return {};
    const QString field = QString::fromLatin1(column.place.field->key);
    ValueNotes::OfValue notes = known.of(cells.holderOf(row, at), field, notedPlace(column.place));
    if (isNameOfRow(*column.place.field)) {
        const QString whole = known.ofEntity({}, cells.holderOf(row, at)).comment;
        if (!whole.isEmpty())
            notes.text += notes.text.isEmpty() ? whole : QString(u'\n' + whole);
    }
    return notes;
}

QString noteText(const GridCells& cells, int row, int at) {
    const GridColumn& column = cells.column(at);
    if (column.isComputed())
        return cells.computed(row, at).comment;
    if (cells.entered(row, at) == Value()) // nothing that was printed
        return isEmptyYear(cells, row, at) ? QString() : notesOn(cells, row, at).text;
    QStringList lines = cells.state().notes.publishedOf(
        cells.holderOf(row, at), QString::fromLatin1(column.place.field->key),
        yearOf(column.place));
    if (const QString notes = notesOn(cells, row, at).text; !notes.isEmpty())
        lines << notes;
    return lines.join(u'\n');
}

ShownNotes notesToEdit(const GridCells& cells, int row, int at) {
    const DocumentState& state = cells.state();
    const ValuePlace& place = cells.column(at).place;
    const EntityRef ref = cells.holderOf(row, at);
    const QString field = QString::fromLatin1(place.field->key);
    ShownNotes shown;
    shown.title = QStringLiteral("%1, %2").arg(nameOf(place, state.language),
                                               fullNameOf(state.contents, ref));
    shown.published = state.notes.publishedOf(ref, field, yearOf(place));
    bool hasOwn = false;
    for (const Note* note : state.notes.concerning(ref, field, notedPlace(place))) {
        shown.notes.push_back(*note);
        hasOwn = hasOwn || isNameOfRow(*place.field) || !note->fieldKey.isEmpty();
    }
    if (!hasOwn) {
        Note note;
        note.subject = ref;
        if (!isNameOfRow(*place.field)) {
            note.fieldKey = field;
            note.year = yearOf(place);
            if (place.isInSeries() && !place.field->choices.empty())
                note.seriesKind = QString::fromLatin1(
                    place.field->choices[static_cast<std::size_t>(place.kind)].key);
        }
        shown.notes.push_back(note);
    }
    for (const Source& source : state.contents.all<Source>())
        shown.sources.emplace_back(source.title, source.id);
    return shown;
}

Result<std::optional<Edit>> noting(const GridCells& cells, const std::vector<Note>& notes) {
    if (!cells.isCurrent() || notes.empty() || !cells.state().contents.find(notes.front().subject))
        return std::optional<Edit>();
    const Contents& contents = cells.state().contents;
    const QString sentence =
        GridNotes::tr("Note on %1").arg(fullNameOf(contents, notes.front().subject));
    EditBuilder builder(contents, {}, sentence, {});
    for (const Note& note : notes) {
        const Note* held = contents.find(note.id);
        if (!held && note.text.isEmpty())
            continue;
        AnyEntity after(note);
        if (!held) {
            setLast(after, contents);
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
    NYTTO_CHECK(checkEdit(contents, edit));
    return std::optional<Edit>(std::move(edit));
}

} // namespace nytto
