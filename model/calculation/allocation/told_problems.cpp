// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/told_problems.h"

#include "model/calculation/allocation/allocation.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"

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

/// What several units may lack alike: a volume or weight of a key in a year.
using Lack = std::tuple<AllocationProblem::Kind, QUuid, int>;

std::optional<Lack> lackOf(const AllocationProblem& problem) {
    using Kind = AllocationProblem::Kind;
    if (problem.kind != Kind::MissingVolume && problem.kind != Kind::MissingWeight)
        return std::nullopt;
    return Lack{problem.kind, problem.allocationKey.uuid(), problem.year};
}

/// "12 units (A, B, C, D, E …) have no volume in “Licences” for 2027; …"
QString sentenceOf(const Lack& lack, const QStringList& units, const Contents& contents,
                   const Language& language) {
    constexpr qsizetype most = 5;
    const auto& [kind, keyId, year] = lack;
    QString names = units.mid(0, most).join(QStringLiteral(", "));
    if (units.size() > most)
        names += QStringLiteral(" …");
    const auto count = static_cast<int>(units.size());
    const QString sentence =
        kind == AllocationProblem::Kind::MissingVolume
            ? language.translate("allocation",
                                 "%n units have no volume in the key “%1” for %2: %3; enter "
                                 "them, or 0 where there is none.",
                                 nullptr, count)
            : language.translate("allocation",
                                 "%n units have no weight in the key “%1” for %2: %3; enter "
                                 "them, or 0 where there is none.",
                                 nullptr, count);
    const AllocationKey* key = contents.find(Id<AllocationKey>(keyId));
    return sentence.arg(key ? key->name : QString(), QString::number(year), names);
}

} // namespace

QStringList shortSentences(const std::vector<ToldProblem>& problems, const Contents& contents,
                           const Language& language) {
    std::map<Lack, std::vector<Id<Unit>>> lacking;
    for (const ToldProblem& told : problems)
        if (const auto lack = lackOf(told.problem)) {
            std::vector<Id<Unit>>& units = lacking[*lack];
            if (std::ranges::find(units, told.problem.unit) == units.end())
                units.push_back(told.problem.unit);
        }
    QStringList sentences;
    std::set<Lack> said;
    for (const ToldProblem& told : problems) {
        const auto lack = lackOf(told.problem);
        if (!lack || lacking[*lack].size() == 1) {
            sentences << told.sentence;
        } else if (said.insert(*lack).second) {
            QStringList names;
            for (const Id<Unit> id : lacking[*lack])
                if (const Unit* unit = contents.find(id))
                    names << unit->name;
            sentences << sentenceOf(*lack, names, contents, language);
        }
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
