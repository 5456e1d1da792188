// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/told_problems.h"

#include "model/calculation/allocation/allocation.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace nytto {

namespace {

enum class Weight { Untold, Ordinary, Finding };

Weight weightOf(AllocationProblem::Kind kind) {
    using Kind = AllocationProblem::Kind;
    switch (kind) {
    case Kind::CutUse:
    case Kind::AllCut:
    case Kind::Loop:
        return Weight::Untold;
    case Kind::UnknownCost:
    case Kind::NoParts:
    case Kind::PartsLeaveRest:
        return Weight::Ordinary;
    case Kind::UnknownSize:
    case Kind::AmountsExceedCost:
    case Kind::NoKey:
    case Kind::NoParticipants:
    case Kind::MissingVolume:
    case Kind::MissingWeight:
    case Kind::ZeroVolume:
    case Kind::ZeroWeight:
    case Kind::NoComponents:
    case Kind::MissingStepVolume:
    case Kind::NoPrices:
    case Kind::UnknownPrice:
    case Kind::PriceWithoutKey:
    case Kind::LeaseWithoutStart:
    case Kind::UnknownUse:
    case Kind::UsesExceed:
    case Kind::TooLarge:
    case Kind::TooLargeCharge:
        return Weight::Finding;
    }
    Q_UNREACHABLE();
}

/// Whether the service's own figure of the year is known, whatever else is not.
bool hasOwnCost(const ServiceAllocation& service) {
    for (const ServiceCostTerm& term : service.terms)
        if (term.kind == ServiceCostTerm::Kind::Stored)
            return term.amount.isAmount();
    return false;
}

/// What several units, or services, may lack alike: the kind, its key and the year.
using Lack = std::tuple<AllocationProblem::Kind, Id<AllocationKey>, int>;

/// Whose lack it is.
EntityRef lackingIn(const AllocationProblem& problem) {
    return problem.unit ? refTo(problem.unit) : refTo(problem.service);
}

/// What is said of several, with their number; null of what each has alone.
const char* sentenceOf(AllocationProblem::Kind kind) {
    using Kind = AllocationProblem::Kind;
    if (kind == Kind::MissingVolume)
        return QT_TRANSLATE_N_NOOP("allocation",
                                   "%n units have no volume in the key “%1” for %2: %3; enter "
                                   "them, or 0 where there is none.");
    if (kind == Kind::MissingWeight)
        return QT_TRANSLATE_N_NOOP("allocation",
                                   "%n units have no weight in the key “%1” for %2: %3; enter "
                                   "them, or 0 where there is none.");
    if (kind == Kind::ZeroVolume || kind == Kind::ZeroWeight)
        return QT_TRANSLATE_N_NOOP("allocation",
                                   "Nobody can pay for %n services by the key “%1” in %2, which "
                                   "is 0 in all: %3; enter its numbers, or choose another key.");
    if (kind == Kind::TooLargeCharge)
        return QT_TRANSLATE_N_NOOP("allocation",
                                   "Prices times the volumes of %n units in the key “%1” for %2 "
                                   "are too large to be calculated: %3; look at the unit of the "
                                   "prices, and at the volumes.");
    return nullptr;
}

std::optional<Lack> lackOf(const AllocationProblem& problem) {
    if (!sentenceOf(problem.kind))
        return std::nullopt;
    return Lack{problem.kind, problem.allocationKey, problem.year};
}

/// "12 units have no volume in the key “Licences” for 2027: A, B, C, D, E …; …"
QString sentenceOf(const Lack& lack, const std::vector<EntityRef>& lacking,
                   const Contents& contents, const Language& language) {
    constexpr std::size_t most = 5;
    QStringList names;
    for (std::size_t at = 0; at < std::min(most, lacking.size()); ++at)
        if (const auto entity = contents.find(lacking[at]))
            names << nameOf(*entity);
    QString list = names.join(QStringLiteral(", "));
    if (lacking.size() > most)
        list += QStringLiteral(" …");
    const auto& [kind, id, year] = lack;
    const AllocationKey* key = contents.find(id);
    return language
        .translate("allocation", sentenceOf(kind), nullptr, static_cast<int>(lacking.size()))
        .arg(key ? key->name : QString(), QString::number(year), list);
}

} // namespace

QStringList shortSentences(const std::vector<ToldProblem>& problems, const Contents& contents,
                           const Language& language) {
    std::map<Lack, std::vector<EntityRef>> lacking;
    for (const ToldProblem& told : problems)
        if (const auto lack = lackOf(told.problem)) {
            std::vector<EntityRef>& those = lacking[*lack];
            const EntityRef one = lackingIn(told.problem);
            if (std::ranges::find(those, one) == those.end())
                those.push_back(one);
        }
    QStringList sentences;
    std::set<Lack> said;
    for (const ToldProblem& told : problems) {
        const auto lack = lackOf(told.problem);
        if (!lack || lacking[*lack].size() == 1)
            sentences << told.sentence;
        else if (said.insert(*lack).second)
            sentences << sentenceOf(*lack, lacking[*lack], contents, language);
    }
    return sentences;
}

std::vector<ToldProblem> toldProblems(const Contents& contents, const Allocations& allocations,
                                      PlanYears years, const Language& language) {
    std::vector<ToldProblem> told;
    QSet<QString> sentences;
    for (int year = years.first; year <= years.last(); ++year)
        for (const auto& service : allocations.of(year)->services)
            for (const AllocationProblem& problem : service->problems) {
                const Weight weight = weightOf(problem.kind);
                if (weight == Weight::Untold)
                    continue;
                const QString sentence = describe(problem, contents, language);
                if (sentences.contains(sentence)) // parts of a service can lack the same volume
                    continue;
                sentences.insert(sentence);
                told.push_back({year, groupOf(problem.kind, language), sentence,
                                weight == Weight::Finding && hasOwnCost(*service), problem});
            }
    return told;
}

} // namespace nytto
