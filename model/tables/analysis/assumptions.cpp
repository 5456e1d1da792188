// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/analysis/assumptions.h"

#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/settings.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

/// What a field holds, as a cell of a column of mixed contents.
class ValueCell {
public:
    /// The note says which place of a series.
    ValueCell(const ReportContext& context, const FieldInfo& field, const Note* note = nullptr)
        : m_context(context), m_field(field), m_note(note) {}

    Cell operator()(std::monostate) const { return m_context.translate("reports", "Not stated"); }
    Cell operator()(bool value) const {
        return value ? m_context.translate("reports", "Yes") : m_context.translate("reports", "No");
    }
    Cell operator()(qint64 value) const {
        if (m_field.type == FieldType::Choice)
            return m_context.translate("choices",
                                       m_field.choices[static_cast<std::size_t>(value)].label);
        return value;
    }
    Cell operator()(const QString& value) const { return value; }
    Cell operator()(Money value) const { return value; }
    Cell operator()(const Figure& value) const { return value; }
    Cell operator()(Rate value) const { return value; }
    Cell operator()(Quantity value) const { return value; }
    Cell operator()(const QDate& value) const { return value.isValid() ? Cell(value) : Cell(); }
    Cell operator()(const Month& value) const {
        return value.isNull() ? QString() : value.toPlain();
    }
    Cell operator()(const QUuid&) const { return Cell(); }
    Cell operator()(const std::vector<QUuid>&) const { return Cell(); }
    Cell operator()(const EntityRef&) const { return Cell(); }
    /// The noted figure, where the note is about only one.
    Cell operator()(const YearSeries& value) const {
        const YearSeries::Cell* found = nullptr;
        for (const YearSeries::Cell& cell : value.cells()) {
            if (!m_note || !m_note->year ||
                !m_note->concerns(m_field.choices, cell.year, cell.kind))
                continue;
            if (found)
                return Cell();
            found = &cell;
        }
        return found ? Cell(found->figure) : Cell();
    }

private:
    const ReportContext& m_context;
    const FieldInfo& m_field;
    const Note* m_note;
};

/// Whether a kind tells who pays what: the analysis shows none of it, so that what is assumed of it
/// has no place there either.
bool isOfAllocation(const QString& kind) {
    const EntityInfo* info = entityInfo(kind);
    return info && info->index >= entityInfoOf<Unit>().index &&
           info->index <= entityInfoOf<WhatIfItem>().index;
}

/// The notes on a field of the settings.
struct FieldNotes {
    QStringList texts;
    QStringList sources;
};

FieldNotes notesOn(const ReportContext& context, const EntityRef& subject, const QString& field) {
    FieldNotes result;
    for (const Note& note : context.contents().all<Note>()) {
        if (note.subject != subject || note.fieldKey != field)
            continue;
        result.texts += QStringLiteral("%1: %2").arg(context.label(note.kind), note.text);
        if (const QString source = context.notes().sourceOf(note.source, {});
            !source.isEmpty() && !result.sources.contains(source))
            result.sources += source;
    }
    return result;
}

Row settingRow(const ReportContext& context, const FieldInfo& field) {
    const Settings& settings = context.settings();
    Cell value = std::visit(ValueCell(context, field), field.get(&settings));
    const FieldNotes notes = notesOn(context, refTo(settings), field.keyString());
    value = context.notes().entered(std::move(value), settings, field.key);
    value.noted({}); // the comment has a column of its own
    QString comment = notes.texts.join(QLatin1Char('\n'));
    if (comment.isEmpty())
        comment = context.translate("fields", field.help);
    return {field.keyString(),
            RowKind::Body,
            {Cell(context.translate("fields", field.label)), std::move(value),
             Cell(notes.sources.join(QStringLiteral(", "))), Cell(comment)},
            refTo(settings)};
}

/// What a note is about: its name, or the names of what it belongs to.
QString subjectName(const ReportContext& context, const EntityRef& subject) {
    const auto entity = context.contents().find(subject);
    const EntityInfo* info = entityInfo(subject.kind);
    if (!entity || !info)
        return {};
    for (const char* key : {"name", "title", "municipality"})
        if (info->field(QString::fromLatin1(key)))
            return context.secrecy().name(subject);
    QStringList owners;
    for (const FieldInfo& field : info->fields)
        if (field.owner)
            for (const EntityRef& owner : referencesIn(field, valueOf(*entity, field)))
                owners += context.secrecy().name(owner);
    return owners.join(QStringLiteral(", "));
}

const FieldInfo* fieldOf(const Note& note) {
    const EntityInfo* info = entityInfo(note.subject.kind);
    return info && !note.fieldKey.isEmpty() ? info->field(note.fieldKey) : nullptr;
}

/// "Cost (budget)" of a note on one kind.
QString notedField(const ReportContext& context, const Note& note, const FieldInfo& field) {
    const QString label = context.translate("fields", field.label);
    for (const Choice& choice : field.choices)
        if (field.type == FieldType::Series && note.seriesKind == QLatin1String(choice.key))
            return QStringLiteral("%1 (%2)").arg(
                label, context.translate("choices", choice.label).toLower());
    return label;
}

Cell notedValue(const ReportContext& context, const Note& note, const FieldInfo* field) {
    const auto entity = context.contents().find(note.subject);
    if (!field || !entity)
        return Cell();
    if (field->masked && context.secrecy().masks(note.subject))
        return context.text(refTo(note), note.text);
    return std::visit(ValueCell(context, *field, &note), valueOf(*entity, *field));
}

Row noteRow(const ReportContext& context, const Note& note) {
    const FieldInfo* field = fieldOf(note);
    const EntityInfo* info = entityInfo(note.subject.kind);
    Cell value = notedValue(context, note, field);
    return {rowKey(note.id),
            RowKind::Body,
            {Cell(context.label(note.kind)),
             Cell(info ? context.translate("entities", info->label) : QString()),
             Cell(subjectName(context, note.subject)),
             Cell(field ? notedField(context, note, *field) : QString()),
             note.year ? Cell(*note.year) : Cell(), std::move(value),
             context.text(refTo(note), note.text), Cell(context.notes().sourceOf(note.source, {}))},
            note.subject};
}

Column valueColumn(const ReportContext& context) {
    return {QStringLiteral("value"), context.translate("reports", "Value"),
            ColumnType::Text,        context.unit(),
            context.decimals(),      22};
}

} // namespace

ReportTable settingsTable(const ReportContext& context) {
    ReportTable table;
    table.key = QStringLiteral("settings");
    table.title = context.translate("reports", "Settings and thresholds");
    table.columns = {
        textColumn("what", context.translate("reports", "What"), 34),
        valueColumn(context),
        textColumn("source", context.translate("fields", "Source"), 26),
        textColumn("comment", context.translate("fields", "Comment"), 60),
    };
    for (const FieldInfo& field : entityInfoOf<Settings>().fields)
        if (field.keyString() != QLatin1String("position") &&
            field.keyString() != QLatin1String("chainMethod")) // of who pays what
            table.rows.push_back(settingRow(context, field));
    return table;
}

ReportTable internalRatesTable(const ReportContext& context) {
    ReportTable table;
    table.key = QStringLiteral("internal-rates");
    table.title = context.translate("entities", entityInfoOf<InternalRate>().plural);
    table.columns = {
        textColumn("year", context.translate("fields", "Year")),
        percentColumn(QStringLiteral("rate"), context.translate("fields", "Rate"), 2),
        textColumn("source", context.translate("fields", "Source"), 60),
    };
    table.whenEmpty = context.translate("reports", "The document has no internal rates.");
    for (const InternalRate& rate : context.contents().all<InternalRate>())
        table.rows.push_back(
            {rowKey(rate.id),
             RowKind::Body,
             {Cell(QString::number(rate.year)),
              context.notes().entered(Cell(rate.rate), rate, "rate"), Cell(rate.source)},
             refTo(rate)});
    return table;
}

ReportTable notesTable(const ReportContext& context) {
    const auto field = [&](const char* label) { return context.translate("fields", label); };
    ReportTable table;
    table.key = QStringLiteral("notes");
    table.title = context.translate("reports", "Assumptions, derived and invented values, remarks");
    table.columns = {
        textColumn("kind", field("Kind of note"), 20),
        textColumn("about", context.translate("reports", "What"), 18),
        textColumn("name", field("Name"), 34),
        textColumn("field", field("Field"), 20),
        numberColumn(QStringLiteral("year"), field("Year")),
        valueColumn(context),
        textColumn("text", field("Comment"), 60),
        textColumn("source", field("Source"), 22),
    };
    table.whenEmpty = context.translate("reports", "Nothing in the document is noted as assumed.");
    std::vector<const Note*> notes;
    for (const Note& note : context.contents().all<Note>())
        if (!isOfAllocation(note.subject.kind))
            notes.push_back(&note);
    std::ranges::stable_sort(notes, std::ranges::greater{}, &Note::isAssumed);
    for (const Note* note : notes)
        table.rows.push_back(noteRow(context, *note));
    return table;
}

ReportTable sourcesTable(const ReportContext& context) {
    const auto field = [&](const char* label) { return context.translate("fields", label); };
    ReportTable table;
    table.key = QStringLiteral("sources");
    table.title = context.translate("entities", entityInfoOf<Source>().plural);
    table.columns = {
        textColumn("title", field("Title"), 40),
        textColumn("publisher", field("Publisher"), 30),
        numberColumn(QStringLiteral("year"), field("Year")),
        textColumn("reference", field("Reference"), 24),
        textColumn("note", field("Note"), 60),
    };
    table.whenEmpty = context.translate("reports", "The document names no sources.");
    for (const Source& source : context.contents().all<Source>())
        table.rows.push_back(
            {rowKey(source.id),
             RowKind::Body,
             {context.name(refTo(source)), Cell(source.publisher),
              source.year ? Cell(*source.year) : Cell(), Cell(source.reference), Cell(source.note)},
             refTo(source)});
    return table;
}

} // namespace nytto
