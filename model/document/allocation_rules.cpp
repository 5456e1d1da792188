// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/circles.h"
#include "model/document/rule.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace nytto {

namespace {

/// Sentences of this file.
struct Rules {
    Q_DECLARE_TR_FUNCTIONS(allocation)
};

/// Collects the faults of an edit.
class AllocationRules {
public:
    explicit AllocationRules(const Outcome& outcome) : m_outcome(outcome) {}

    /// What one of the checks below finds.
    template <auto check>
    static std::vector<Fault> faults(const Judged& judged) {
        AllocationRules rules(judged.outcome);
        (rules.*check)();
        return std::move(rules.m_faults);
    }
    static const std::array<Rule, 7> all;

private:
    void add(const QString& message, const EntityRef& subject, const char* field = "") {
        m_faults.push_back(
            {{ErrorCode::RuleBroken, message}, subject, QString::fromLatin1(field), {}});
    }
    template <class T>
    bool isTouched(const T& entity) const {
        return m_outcome.isTouched(refTo(entity));
    }
    template <class T>
    QString name(Id<T> id) const {
        return m_outcome.name(refTo(id));
    }
    template <class T>
    std::optional<T> find(Id<T> id) const {
        const std::optional<AnyEntity> held = m_outcome.find(refTo(id));
        return held ? std::optional(*held->template as<T>()) : std::nullopt;
    }

    void checkYears() {
        checkYearsOf<Unit, KeyWeight, ServicePart, PartKey, Participation, Breakpoint,
                     ServiceUse>();
    }
    template <class... Kinds>
    void checkYearsOf() {
        (checkYearsOfKind<Kinds>(), ...);
    }
    template <class T>
    void checkYearsOfKind() {
        if (!m_outcome.touches<T>())
            return;
        for (const T* row : m_outcome.rows<T>())
            if (isTouched(*row) && !row->validity().isValid())
                add(Rules::tr("%1 “%2”: its last year (%3) is before its first year (%4).")
                        .arg(QCoreApplication::translate("entities", entityInfoOf<T>().label),
                             nameOf(AnyEntity(*row)), QString::number(*row->toYear),
                             QString::number(*row->fromYear)),
                    refTo(*row), "toYear");
    }

    // Circles.

    using Edges = std::map<QUuid, std::vector<QUuid>>;

    /// “A” → “B” → “A”, of a long circle only its beginning and its end.
    template <class T>
    QString way(const std::vector<QUuid>& circle) const {
        constexpr std::size_t most = 10;
        QStringList names;
        for (std::size_t at = 0; at < circle.size(); ++at)
            if (at < most - 1 || at + 1 == circle.size())
                names << u'“' + name(Id<T>(circle[at])) + u'”';
            else if (at == most - 1)
                names << QStringLiteral("…");
        return names.join(QStringLiteral(" → "));
    }

    template <class T>
    void addCircles(const Edges& edges, const std::set<QUuid>& starts, const QString& sentence,
                    const char* field) {
        const auto next = [&](const QUuid& at) {
            const auto found = edges.find(at);
            return found == edges.end() ? std::vector<QUuid>() : found->second;
        };
        for (const auto& circle : circlesFrom({starts.begin(), starts.end()}, next))
            if (const auto touched = std::ranges::find_if(
                    circle, [&](const QUuid& id) { return starts.contains(id); });
                touched != circle.end())
                add(sentence.arg(way<T>(circle)), refTo(Id<T>(*touched)), field);
    }

    void checkCircles() {
        if (m_outcome.touches<Unit>()) {
            Edges parents;
            Edges successors;
            std::set<QUuid> starts;
            for (const Unit* unit : m_outcome.rows<Unit>()) {
                if (unit->parent)
                    parents[unit->id.uuid()].push_back(unit->parent.uuid());
                for (const Id<Unit> successor : unit->successors)
                    successors[unit->id.uuid()].push_back(successor.uuid());
                if (isTouched(*unit))
                    starts.insert(unit->id.uuid());
            }
            addCircles<Unit>(parents, starts,
                             Rules::tr("Units lie below each other in a circle: %1. Let one of "
                                       "them belong to another unit, or to none."),
                             "parent");
            addCircles<Unit>(successors, starts,
                             Rules::tr("Units succeed each other in a circle: %1. Take one of the "
                                       "successors away."),
                             "successors");
        }
        if (m_outcome.touches<KeyComponent>()) {
            Edges edges;
            std::set<QUuid> starts;
            for (const KeyComponent* part : m_outcome.rows<KeyComponent>()) {
                edges[part->allocationKey.uuid()].push_back(part->component.uuid());
                if (isTouched(*part))
                    starts.insert(part->allocationKey.uuid());
            }
            addCircles<AllocationKey>(edges, starts,
                                      Rules::tr("Keys are combined of each other in a circle: %1. "
                                                "Take one of them out of the other."),
                                      "");
        }
    }

    // What may be there once.

    /// Of rows that `keyOf` calls the same, no two may stand beside each other in the years that
    /// `yearsOf` says, if any: a sentence on each row that meets another, however many it meets.
    template <class T>
    void checkPairs(auto keyOf, auto yearsOf, auto sentence) {
        if (!m_outcome.touches<T>())
            return;
        std::map<decltype(keyOf(T())), std::vector<const T*>> groups; // of what is touched
        for (const T* row : m_outcome.touchedRows<T>())
            groups[keyOf(*row)];
        for (const T* row : m_outcome.rows<T>())
            if (const std::optional<Validity> years = yearsOf(*row); years && years->isValid())
                if (const auto group = groups.find(keyOf(*row)); group != groups.end())
                    group->second.push_back(row);
        for (auto& [key, rows] : groups)
            for (const T* row : meeting(std::move(rows), yearsOf))
                add(sentence(*row), refTo(*row));
    }

    /// The touched ones of the rows that meet one which begins no later, and those that an
    /// untouched one meets which begins no earlier.
    template <class T>
    std::vector<const T*> meeting(std::vector<const T*> rows, auto yearsOf) const {
        const auto beginning = [&](const T* row) {
            return yearsOf(*row)->from.value_or(std::numeric_limits<int>::min());
        };
        const auto end = [&](const T* row) {
            return yearsOf(*row)->to.value_or(std::numeric_limits<int>::max());
        };
        std::ranges::stable_sort(rows, std::less(), beginning);
        std::vector<const T*> met;
        std::set<const T*> told;
        const auto tell = [&](const T* row) {
            if (told.insert(row).second)
                met.push_back(row);
        };
        const T* last = nullptr; // of those before, the one that ends last
        const T* lastTouched = nullptr;
        for (const T* row : rows) {
            const bool touched = isTouched(*row);
            const T* before = touched ? last : lastTouched;
            if (before && beginning(row) <= end(before))
                tell(touched ? row : before);
            if (!last || end(row) > end(last))
                last = row;
            if (touched && (!lastTouched || end(row) > end(lastTouched)))
                lastTouched = row;
        }
        return met;
    }

    void checkSingles() {
        const auto always = [](const auto&) { return std::optional(Validity()); };
        const auto inItsYears = [](const auto& row) { return std::optional(row.validity()); };
        checkPairs<UnitSize>([](const UnitSize& size) { return std::pair(size.unit, size.year); },
                             always,
                             [&](const UnitSize& size) {
                                 return Rules::tr("The size of “%1” in %2 is given twice; remove "
                                                  "one of them.")
                                     .arg(name(size.unit), QString::number(size.year));
                             });
        checkPairs<KeyVolume>(
            [](const KeyVolume& volume) {
                return std::tuple(volume.allocationKey, volume.unit, volume.year);
            },
            always,
            [&](const KeyVolume& volume) {
                return Rules::tr("The volume of “%1” in “%2” for %3 is given twice; remove one of "
                                 "them.")
                    .arg(name(volume.unit), name(volume.allocationKey),
                         QString::number(volume.year));
            });
        checkPairs<KeyComponent>(
            [](const KeyComponent& part) { return std::pair(part.allocationKey, part.component); },
            always,
            [&](const KeyComponent& part) {
                return Rules::tr("“%1” is in the combined key “%2” twice; remove one of them.")
                    .arg(name(part.component), name(part.allocationKey));
            });
        checkPairs<KeyWeight>(
            [](const KeyWeight& weight) { return std::pair(weight.allocationKey, weight.unit); },
            inItsYears,
            [&](const KeyWeight& weight) {
                return Rules::tr(
                           "“%1” has two weights in “%2” in the same year; end one before the "
                           "other begins.")
                    .arg(name(weight.unit), name(weight.allocationKey));
            });
        checkPairs<PartKey>([](const PartKey& key) { return key.part; }, inItsYears,
                            [&](const PartKey& key) {
                                return Rules::tr("The part “%1” has two keys in the same year; end "
                                                 "one before the other begins.")
                                    .arg(name(key.part));
                            });
        checkPairs<Participation>(
            [](const Participation& row) { return std::tuple(row.service, row.part, row.unit); },
            inItsYears,
            [&](const Participation& row) {
                return Rules::tr("“%1” takes part in “%2” twice in the same year; end one before "
                                 "the other begins.")
                    .arg(name(row.unit), row.part ? name(row.part) : name(row.service));
            });
        checkPairs<ServiceUse>(
            [](const ServiceUse& use) { return std::pair(use.provider, use.user); }, inItsYears,
            [&](const ServiceUse& use) {
                return Rules::tr("“%1” uses “%2” twice in the same year; end one before the other "
                                 "begins.")
                    .arg(name(use.user), name(use.provider));
            });
    }

    // Shares of a whole.

    /// Whether the shares of rows come to more than the whole in any year.
    template <class T>
    static bool isOverWhole(const std::vector<const T*>& rows) {
        std::map<int, std::int64_t> changes; // of the sum, from a year on
        for (const T* row : rows) {
            const Validity years = row->validity();
            if (!row->share || !years.isValid())
                continue;
            changes[years.from.value_or(YearSeries::firstYear)] += row->share->millionths();
            if (years.to)
                changes[*years.to + 1] -= row->share->millionths();
        }
        std::int64_t sum = 0;
        return std::ranges::any_of(changes, [&](const auto& change) {
            sum += change.second;
            return sum > Rate::one;
        });
    }

    template <class T>
    void checkWhole(auto ownerOf, auto counts, auto sentence) {
        if (!m_outcome.touches<T>())
            return;
        std::map<QUuid, std::vector<const T*>> groups;
        std::map<QUuid, const T*> touched;
        for (const T* row : m_outcome.rows<T>())
            if (counts(*row)) {
                groups[ownerOf(*row).uuid()].push_back(row);
                if (isTouched(*row))
                    touched.emplace(ownerOf(*row).uuid(), row);
            }
        for (const auto& [owner, row] : touched)
            if (isOverWhole(groups[owner]))
                add(sentence(*row), refTo(*row), "share");
    }

    void checkParts() {
        const auto isDecided = [](const ServicePart& part, PartSizing sizing) {
            return part.state == DecisionState::Decided && part.sizing == sizing;
        };
        checkWhole<ServicePart>(
            [](const ServicePart& part) { return part.service; },
            [&](const ServicePart& part) { return isDecided(part, PartSizing::Share); },
            [&](const ServicePart& part) {
                return Rules::tr("The parts of “%1” are more than 100 % of its cost together; "
                                 "lower the share of one of them.")
                    .arg(name(part.service));
            });
        checkPairs<ServicePart>(
            [](const ServicePart& part) { return part.service; },
            [&](const ServicePart& part) {
                return isDecided(part, PartSizing::Remainder) ? std::optional(part.validity())
                                                              : std::nullopt;
            },
            [&](const ServicePart& part) {
                return Rules::tr("Two parts of “%1” are what the others leave in the same year; "
                                 "give one of them a share or an amount.")
                    .arg(name(part.service));
            });
    }

    // Who takes part.

    void checkParticipations() {
        if (!m_outcome.touches<Unit, Participation, ServicePart>())
            return;
        std::multimap<QUuid, const Unit*> children;
        for (const Unit* unit : m_outcome.rows<Unit>())
            if (unit->parent)
                children.emplace(unit->parent.uuid(), unit);
        for (const Participation* row : m_outcome.rows<Participation>()) {
            checkPartOf(*row);
            const auto [first, last] = children.equal_range(row->unit.uuid());
            std::any_of(first, last,
                        [&](const auto& child) { return isOfGroup(*row, *child.second); });
        }
    }

    void checkPartOf(const Participation& row) {
        const std::optional<ServicePart> part = find(row.part);
        if (part && part->service != row.service && (isTouched(row) || isTouched(*part)))
            add(Rules::tr(
                    "“%1” takes part in “%2”, which is a part of “%3” and not of “%4”; choose "
                    "the other service or another part.")
                    .arg(name(row.unit), part->name, name(part->service), name(row.service)),
                isTouched(row) ? refTo(row) : refTo(*part), isTouched(row) ? "part" : "service");
    }

    /// Says so of the first child that shows it.
    bool isOfGroup(const Participation& row, const Unit& child) {
        const bool touched =
            isTouched(row) || isTouched(child) || m_outcome.isTouched(refTo(row.unit));
        const bool found = touched && row.validity().overlaps(child.validity());
        if (found)
            add(Rules::tr("“%1” takes part in “%2”, but only groups units such as “%3” in those "
                          "years; let these take part in its place.")
                    .arg(name(row.unit), name(row.service), child.name),
                isTouched(row) ? refTo(row) : refTo(child), isTouched(row) ? "unit" : "parent");
        return found;
    }

    // What is only proposed does not count, so that nothing that counts may rest on it.

    bool isProposed(Id<AllocationKey> id) const {
        const std::optional<AllocationKey> key = find(id);
        return key && key->state == DecisionState::Proposed;
    }

    void checkProposals() {
        if (!m_outcome.touches<AllocationKey, ServicePart, PartKey, KeyComponent>())
            return;
        for (const PartKey* row : m_outcome.rows<PartKey>()) {
            const std::optional<ServicePart> part = find(row->part);
            const bool touched = isTouched(*row) || m_outcome.isTouched(refTo(row->part)) ||
                                 m_outcome.isTouched(refTo(row->allocationKey));
            if (touched && part && part->state == DecisionState::Decided &&
                isProposed(row->allocationKey))
                add(Rules::tr("The part “%1” is decided, but its key “%2” is only proposed; decide "
                              "the key, or let the part be proposed too.")
                        .arg(part->name, name(row->allocationKey)),
                    touchedOf(refTo(*row), refTo(*part), refTo(row->allocationKey)));
        }
        for (const KeyComponent* row : m_outcome.rows<KeyComponent>()) {
            const bool touched = isTouched(*row) ||
                                 m_outcome.isTouched(refTo(row->allocationKey)) ||
                                 m_outcome.isTouched(refTo(row->component));
            if (touched && isProposed(row->component) && !isProposed(row->allocationKey))
                add(Rules::tr("The key “%1” is decided, but “%2”, which it is combined of, is only "
                              "proposed; decide that one first.")
                        .arg(name(row->allocationKey), name(row->component)),
                    touchedOf(refTo(*row), refTo(row->allocationKey), refTo(row->component)));
        }
    }

    EntityRef touchedOf(const EntityRef& first, const EntityRef& second,
                        const EntityRef& third) const {
        return m_outcome.isTouched(first) ? first : m_outcome.isTouched(second) ? second : third;
    }

    void checkUses() {
        if (!m_outcome.touches<ServiceUse>())
            return;
        for (const ServiceUse* use : m_outcome.rows<ServiceUse>())
            if (isTouched(*use) && use->provider == use->user)
                add(Rules::tr("“%1” cannot use itself; choose another service.")
                        .arg(name(use->user)),
                    refTo(*use), "user");
        checkWhole<ServiceUse>([](const ServiceUse& use) { return use.provider; },
                               [](const ServiceUse&) { return true; },
                               [&](const ServiceUse& use) {
                                   return Rules::tr("Others use more than 100 % of “%1” together; "
                                                    "lower the share of one of them.")
                                       .arg(name(use.provider));
                               });
    }

    const Outcome& m_outcome;
    std::vector<Fault> m_faults;
};

constexpr std::array<Rule, 7> AllocationRules::all = {
    faults<&AllocationRules::checkYears>,          faults<&AllocationRules::checkCircles>,
    faults<&AllocationRules::checkSingles>,        faults<&AllocationRules::checkParts>,
    faults<&AllocationRules::checkParticipations>, faults<&AllocationRules::checkProposals>,
    faults<&AllocationRules::checkUses>,
};

} // namespace

std::span<const Rule> allocationRules() {
    return AllocationRules::all;
}

} // namespace nytto
