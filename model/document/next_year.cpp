// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/next_year.h"

#include "model/basics/text_match.h"
#include "model/document/contents.h"
#include "model/document/edit.h"
#include "model/document/value_place.h"
#include "model/entities/analysis/taken_over.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

constexpr int kindOf(ServiceCost kind) {
    return static_cast<int>(kind);
}

/// The budget that a service carries over; none where it has none, or has figures of the next year.
std::optional<Figure> carriedOver(const Service& service, int year, const NextYear& begin) {
    const bool isDecided = begin.decideProposals &&
                           !service.cost.contains(year, kindOf(ServiceCost::Budget)) &&
                           service.cost.contains(year, kindOf(ServiceCost::Proposal));
    const Figure budget =
        service.cost.at(year, kindOf(isDecided ? ServiceCost::Proposal : ServiceCost::Budget));
    if (!begin.carryBudgets || budget.isUnknown() || !service.cost.ofYear(year + 1).empty())
        return {};
    return budget;
}

/// As it begins the next year.
Result<Figure> changed(const Figure& budget, const NextYear& begin, MoneyUnit unit) {
    if (!begin.index || !budget.isAmount())
        return budget;
    NYTTO_TRY(amount, begin.index->of(budget.amount(), unit, begin.rounding));
    return Figure(amount);
}

class NextYearEdit {
public:
    NextYearEdit(const Contents& contents, const Language& language)
        : m_contents(contents), m_language(language), m_year(contents.settings().firstYear),
          m_builder(contents, {},
                    QCoreApplication::translate("NextYear", "Begin %1").arg(m_year + 1), {}) {}

    Edit build(const NextYear& begin) {
        Settings settings = m_contents.settings();
        settings.firstYear = m_year + 1;
        m_builder.update(settings);
        for (const Service& service : m_contents.all<Service>())
            carry(service, begin);
        for (const Initiative& initiative : m_contents.all<Initiative>())
            if (initiative.netBenefit.isAmount())
                noteStatedYears(initiative);
        if (begin.carryScenarios)
            for (const Scenario& scenario : m_contents.all<Scenario>())
                if (scenario.year == m_year && !isThere(scenario))
                    carry(scenario);
        return m_builder.build();
    }

private:
    void carry(Service service, const NextYear& begin) {
        const int budget = kindOf(ServiceCost::Budget);
        const int proposal = kindOf(ServiceCost::Proposal);
        if (begin.decideProposals && !service.cost.contains(m_year, budget) &&
            service.cost.contains(m_year, proposal))
            service.cost.set(m_year, budget, service.cost.at(m_year, proposal));
        if (const auto last = carriedOver(service, m_year, begin)) {
            const auto next = changed(*last, begin, m_contents.settings().displayUnit);
            const bool isChanged = next && begin.index && last->isAmount();
            service.cost.set(m_year + 1, proposal, next ? *next : *last);
            noteTakenOver(service, isChanged ? &begin : nullptr);
        }
        m_builder.update(service);
    }

    QString takenOverText(const NextYear* changing) const {
        const QString year = QString::number(m_year);
        if (!changing)
            return m_language.translate("notes", "The budget of %1, unchanged").arg(year);
        if (!changing->rounding.amounts)
            return m_language.translate("notes", "The budget of %1, changed by %2")
                .arg(year, changing->indexText);
        return m_language
            .translate("notes", "The budget of %1, changed by %2 and rounded to whole %3")
            .arg(year, changing->indexText, m_language.unitName(*changing->rounding.amounts));
    }

    void noteTakenOver(const Service& service, const NextYear* changing) {
        Note note;
        note.subject = refTo(service);
        note.fieldKey = QStringLiteral("cost");
        note.year = m_year + 1;
        note.seriesKind = QString::fromLatin1(
            choicesOf(ServiceCost())[static_cast<std::size_t>(ServiceCost::Proposal)].key);
        note.text = takenOverText(changing);
        insertTakenOver(note);
    }

    /// A net benefit is one total over years that are counted from the plan's first: it says which
    /// they were, until somebody states it anew.
    void noteStatedYears(const Initiative& initiative) {
        Note note;
        note.subject = refTo(initiative);
        note.fieldKey = QStringLiteral("netBenefit");
        if (std::ranges::any_of(m_contents.all<Note>(), [&](const Note& other) {
                return isOfTakenOverNetBenefit(other) && other.subject == note.subject;
            }))
            return; // of an earlier year
        note.text = m_language.translate("notes", "Stated for %1–%2, unchanged")
                        .arg(QString::number(m_year),
                             QString::number(m_year + m_contents.settings().netBenefitYears - 1));
        insertTakenOver(note);
    }

    void insertTakenOver(Note note) {
        note.kind = NoteKind::TakenOver;
        note.position = static_cast<int>(m_contents.all<Note>().size());
        m_builder.insert(note);
    }

    bool isThere(const Scenario& scenario) const {
        return std::ranges::any_of(m_contents.all<Scenario>(), [&](const Scenario& other) {
            return other.year == m_year + 1 && isSameName(other.number, scenario.number) &&
                   isSameName(other.name, scenario.name);
        });
    }

    void carry(const Scenario& scenario) {
        Scenario next = scenario;
        next.id = Id<Scenario>::create();
        next.year = m_year + 1;
        m_builder.insert(next);
        for (ScenarioMember member : m_contents.all<ScenarioMember>())
            if (member.scenario == scenario.id && isOpen(member.initiative)) {
                member.id = Id<ScenarioMember>::create();
                member.scenario = next.id;
                m_builder.insert(member);
            }
    }

    bool isOpen(const Id<Initiative>& id) const {
        const Initiative* initiative = m_contents.find(id);
        return initiative && !isOver(initiative->stage);
    }

    const Contents& m_contents;
    const Language& m_language;
    int m_year;
    EditBuilder m_builder;
};

/// Whether the change gives what the note is about another value.
bool changesNoted(const Change& change, const Note& note) {
    const FieldInfo* field = entityInfo(*change.before).field(note.fieldKey);
    if (!field || refTo(*change.before) != note.subject)
        return false;
    const Value before = valueOf(*change.before, *field);
    const Value after = valueOf(*change.after, *field);
    const auto* seriesBefore = std::get_if<YearSeries>(&before);
    const auto* seriesAfter = std::get_if<YearSeries>(&after);
    if (!note.year || !seriesBefore || !seriesAfter)
        return before != after;
    const auto noted = [&](const YearSeries& series) {
        std::vector<YearSeries::Cell> cells;
        for (const YearSeries::Cell& cell : series.ofYear(*note.year))
            if (note.concerns(field->choices, cell.year, cell.kind))
                cells.push_back(cell);
        return cells;
    };
    return noted(*seriesBefore) != noted(*seriesAfter);
}

/// Such a note stays where it is: somebody has said something of it.
bool isNoted(const Contents& contents, const Note& note) {
    return std::ranges::any_of(contents.all<Note>(),
                               [&](const Note& other) { return other.subject == refTo(note); });
}

} // namespace

CarriedBudgets carriedBudgets(const Contents& contents, const NextYear& begin) {
    CarriedBudgets carried;
    for (const Service& service : contents.all<Service>()) {
        const auto budget = carriedOver(service, contents.settings().firstYear, begin);
        if (!budget)
            continue;
        const auto next = changed(*budget, begin, contents.settings().displayUnit);
        if (!next)
            carried.fault = next.error().message;
        carried.before.add(*budget);
        carried.after.add(next ? *next : *budget);
    }
    return carried;
}

Edit beginNextYear(const Contents& contents, const NextYear& begin, const Language& language) {
    return NextYearEdit(contents, language).build(begin);
}

Edit withoutStaleNotes(const Contents& contents, const Edit& edit) {
    const auto isStale = [&](const Note& note) {
        return note.kind == NoteKind::TakenOver &&
               std::ranges::any_of(edit.changes, [&](const Change& change) {
                   return change.before && change.after && changesNoted(change, note);
               });
    };
    const auto isInEdit = [&](const Note& note) {
        return std::ranges::any_of(
            edit.changes, [&](const Change& change) { return change.subject() == refTo(note); });
    };
    Edit cleared = edit;
    for (const Note& note : contents.all<Note>())
        if (isStale(note) && !isInEdit(note) && !isNoted(contents, note))
            cleared.changes.push_back({note, std::nullopt});
    return cleared;
}

std::vector<EntityRef> takenOverNotes(const Contents& contents, const EntityRef& ref,
                                      const ValuePlace& place) {
    std::vector<EntityRef> notes;
    for (const Note& note : contents.all<Note>())
        if (note.kind == NoteKind::TakenOver && note.subject == ref &&
            note.fieldKey == place.field->keyString() &&
            (!place.isInSeries() || note.concerns(place.field->choices, place.year, place.kind)) &&
            !isNoted(contents, note))
            notes.push_back(refTo(note));
    return notes;
}

} // namespace nytto
