// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/value_notes.h"

#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"

namespace nytto {

ValueNotes::ValueNotes(const Contents& contents, const Secrecy& secrecy, const Language& language)
    : m_contents(contents), m_secrecy(secrecy), m_language(language) {
    // Backwards, because a multi-hash gives back what was put in last first.
    const Table<Note> notes = contents.all<Note>();
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        m_notes.insert(note->subject.id, &*note);
}

QString ValueNotes::sourceOf(const Id<Source>& source, const QString& place) const {
    QStringList parts;
    if (const Source* found = m_contents.find(source))
        parts += found->title;
    if (!place.isEmpty())
        parts += place;
    return parts.join(QStringLiteral(", "));
}

QString ValueNotes::textOf(const Note& note) const {
    const QString kind =
        m_language.translate("choices", choicesOf(NoteKind())[static_cast<int>(note.kind)].label);
    QString text = QStringLiteral("%1: %2").arg(kind, m_secrecy.text(refTo(note), note.text));
    if (const QString source = sourceOf(note.source, {}); !source.isEmpty())
        text += QStringLiteral(" (%1)").arg(source);
    return text;
}

namespace {

bool isAbout(const Note& note, const EntityRef& ref, const QString& fieldKey, NotedPlace place) {
    if (note.fieldKey != fieldKey)
        return false;
    if (!place)
        return !note.year;
    const EntityInfo* info = entityInfo(ref.kind);
    const FieldInfo* field = info ? info->field(fieldKey) : nullptr;
    return note.concerns(field ? field->choices : std::span<const Choice>(), place->year,
                         place->kind);
}

} // namespace

ValueNotes::OfValue ValueNotes::of(const EntityRef& ref, const QString& fieldKey,
                                   NotedPlace place) const {
    QStringList texts;
    bool assumed = false;
    for (auto found = m_notes.constFind(ref.id); found != m_notes.cend() && found.key() == ref.id;
         ++found) {
        const Note& note = **found;
        const bool aboutField = isAbout(note, ref, fieldKey, place);
        if (!aboutField && !note.fieldKey.isEmpty())
            continue;
        assumed = assumed || note.isAssumed();
        if (aboutField)
            texts += textOf(note);
    }
    return {texts.join(QLatin1Char('\n')), assumed};
}

std::vector<const Note*> ValueNotes::concerning(const EntityRef& ref, const QString& fieldKey,
                                                NotedPlace place) const {
    std::vector<const Note*> result;
    for (auto found = m_notes.constFind(ref.id); found != m_notes.cend() && found.key() == ref.id;
         ++found) {
        const Note& note = **found;
        if (note.fieldKey.isEmpty() || isAbout(note, ref, fieldKey, place))
            result.push_back(&note);
    }
    return result;
}

namespace {

/// Whether the published figure states this value as a person entered it.
bool states(const PublishedFigure& figure, const EntityRef& ref, const QString& fieldKey,
            std::optional<int> year) {
    const auto isField = [&](const char* key) { return fieldKey == QLatin1String(key); };
    if (figure.id.uuid() == ref.id)
        return isField("figure");
    switch (figure.quantity) {
    case PublishedQuantity::MemberCost:
        return figure.initiative.uuid() == ref.id && isField("cost") && figure.year == year;
    case PublishedQuantity::AverageImpact:
        return figure.initiative.uuid() == ref.id && isField("impact") && year &&
               figure.year.value_or(*year) <= *year && *year <= figure.toYear.value_or(*year);
    case PublishedQuantity::EstimateTotal:
        return figure.investment.uuid() == ref.id && isField("amount");
    case PublishedQuantity::ScenarioBase:
    case PublishedQuantity::ScenarioOngoing:
    case PublishedQuantity::ScenarioProposed:
    case PublishedQuantity::ScenarioImpact:
    case PublishedQuantity::ScenarioSum:
    case PublishedQuantity::ScenarioNetBenefit:
    case PublishedQuantity::CauseTotal:
    case PublishedQuantity::ChangeTotal:
    case PublishedQuantity::MovedTotal:
    case PublishedQuantity::CapitalInterest:
    case PublishedQuantity::CapitalDepreciation:
    case PublishedQuantity::CapitalCost:
        return false; // no field holds it
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList ValueNotes::publishedOf(const EntityRef& ref, const QString& fieldKey,
                                    std::optional<int> year) const {
    QStringList lines;
    for (const PublishedFigure& figure : m_contents.all<PublishedFigure>()) {
        if (!states(figure, ref, fieldKey, year))
            continue;
        QString amount = m_language.figure(figure.figure, figure.unit, figure.decimals);
        if (figure.figure.isAmount())
            amount += QChar(0xa0) + m_language.unitName(figure.unit);
        const QString what = m_language.translate(
            "choices", choicesOf(PublishedQuantity())[static_cast<int>(figure.quantity)].label);
        lines += m_language.translate("reports", "Published: %1 (%2), %3")
                     .arg(amount, what, sourceOf(figure.source, figure.place));
        if (!figure.note.isEmpty())
            lines += m_secrecy.text(refTo(figure), figure.note);
    }
    return lines;
}

Cell ValueNotes::mark(Cell cell, const EntityRef& ref, const QString& fieldKey, NotedPlace place,
                      CellMark otherwise) const {
    const OfValue notes = of(ref, fieldKey, place);
    if (!notes.text.isEmpty())
        cell.noted(notes.text);
    cell.marked(notes.assumed ? CellMark::Assumed : otherwise);
    return cell;
}

Cell ValueNotes::published(Cell cell, const PublishedFigure& figure) const {
    QStringList texts;
    if (const QString source = sourceOf(figure.source, figure.place); !source.isEmpty())
        texts += source;
    if (!figure.note.isEmpty())
        texts += m_secrecy.text(refTo(figure), figure.note);
    cell.marked(CellMark::Published).noted(texts.join(QLatin1Char('\n')));
    return cell;
}

Cell ValueNotes::ofEntity(Cell cell, const EntityRef& ref) const {
    QStringList texts;
    for (auto found = m_notes.constFind(ref.id); found != m_notes.cend() && found.key() == ref.id;
         ++found)
        if (found.value()->fieldKey.isEmpty())
            texts += textOf(**found);
    cell.noted(texts.join(QLatin1Char('\n')));
    return cell;
}

} // namespace nytto
