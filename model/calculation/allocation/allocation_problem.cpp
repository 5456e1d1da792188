// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation_problem.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/services/service.h"

namespace nytto {

namespace {

using Kind = AllocationProblem::Kind;

struct Sentence {
    Kind kind;
    const char* text;
};

/// %1 service, %2 part or price, %3 key, %4 unit, %5 other services, %6 year. In the order of the
/// kinds.
constexpr Sentence sentences[] = {
    {Kind::UnknownCost,
     QT_TRANSLATE_NOOP("allocation",
                       "What “%1” costs in %6 is not known; enter it in the service.")},
    {Kind::NoParts,
     QT_TRANSLATE_NOOP("allocation", "“%1” has no parts in %6, so that nobody pays for "
                                     "it; give it a part with a key.")},
    {Kind::UnknownSize,
     QT_TRANSLATE_NOOP("allocation", "How large the part “%2” of “%1” is in %6 is not "
                                     "known; enter its share or its amount.")},
    {Kind::AmountsExceedCost,
     QT_TRANSLATE_NOOP("allocation", "The parts of “%1” come to more than it costs in "
                                     "%6; look at their amounts.")},
    {Kind::PartsLeaveRest,
     QT_TRANSLATE_NOOP("allocation", "The parts of “%1” cover less than it costs in %6; "
                                     "let one of them be what the others leave.")},
    {Kind::NoKey,
     QT_TRANSLATE_NOOP("allocation", "The part “%2” of “%1” has no key in %6; give it one.")},
    {Kind::NoParticipants,
     QT_TRANSLATE_NOOP("allocation", "Nobody takes part in “%1” in %6, or in its part "
                                     "“%2”; enter who does.")},
    {Kind::MissingVolume,
     QT_TRANSLATE_NOOP("allocation",
                       "“%1”, %6: the volume of “%4” in the key “%3” is missing; enter "
                       "it, or 0 where there is none.")},
    {Kind::MissingWeight,
     QT_TRANSLATE_NOOP("allocation",
                       "“%1”, %6: the weight of “%4” in the key “%3” is missing; enter "
                       "it, or 0 where there is none.")},
    {Kind::ZeroVolume,
     QT_TRANSLATE_NOOP("allocation", "“%1”, %6: the volumes of the key “%3” are 0 in all, "
                                     "so that nobody can pay by it; enter volumes or "
                                     "choose another key.")},
    {Kind::ZeroWeight,
     QT_TRANSLATE_NOOP("allocation", "“%1”, %6: the weights of the key “%3” are 0 in all, "
                                     "so that nobody can pay by it; enter weights or "
                                     "choose another key.")},
    {Kind::NoComponents,
     QT_TRANSLATE_NOOP("allocation", "“%1”, %6: the key “%3” is combined of nothing; add "
                                     "the keys that it is combined of.")},
    {Kind::MissingStepVolume,
     QT_TRANSLATE_NOOP("allocation", "The part “%2” of “%1” has a breakpoint in %6, but not all "
                                     "volumes of the key “%3” are known; enter them, or choose "
                                     "a key of volumes for it.")},
    {Kind::NoPrices,
     QT_TRANSLATE_NOOP("allocation", "“%1” is invoiced at unit prices, but has none in "
                                     "%6; enter a price.")},
    {Kind::UnknownPrice,
     QT_TRANSLATE_NOOP("allocation", "The price “%2” of “%1” in %6 cannot be calculated; enter "
                                     "its planned cost and volume, or set it.")},
    {Kind::PriceWithoutKey,
     QT_TRANSLATE_NOOP("allocation", "The price “%2” of “%1” in %6 has no key of volumes; choose a "
                                     "key in proportion to a volume.")},
    {Kind::LeaseWithoutStart,
     QT_TRANSLATE_NOOP("allocation", "A leasing agreement of “%1” does not say when it begins, so "
                                     "that it costs nothing; enter its start.")},
    {Kind::UnknownUse,
     QT_TRANSLATE_NOOP("allocation",
                       "How much %5 uses of “%1” in %6 is not known; enter a share, or a "
                       "volume and a key that has all its volumes.")},
    {Kind::UsesExceed,
     QT_TRANSLATE_NOOP("allocation", "Other services use more than all of “%1” in %6; let their "
                                     "volumes have one key, or enter shares.")},
    {Kind::CutUse,
     QT_TRANSLATE_NOOP("allocation", "%5 uses “%1”, but comes before it in the step order of %6, "
                                     "and is passed nothing: the others who use it pay instead. "
                                     "Give “%1” an earlier step, or let services pass on "
                                     "reciprocally.")},
    {Kind::AllCut,
     QT_TRANSLATE_NOOP("allocation", "All of “%1” is used by services that come before it in the "
                                     "step order of %6 (%5), so that nobody pays for it; give it "
                                     "an earlier step, or let services pass on reciprocally.")},
    {Kind::Loop,
     QT_TRANSLATE_NOOP("allocation", "%5 pass all that they cost in %6 on to each other, so that "
                                     "nobody pays; let units pay for some of it.")},
    {Kind::TooLarge,
     QT_TRANSLATE_NOOP("allocation", "“%1”, %6: an amount is too large; look at its unit.")},
    {Kind::TooLargeCharge,
     QT_TRANSLATE_NOOP("allocation", "“%1”, %6: the price “%2” times the volume of “%4” in the key "
                                     "“%3” is too large to be calculated; look at the unit of the "
                                     "price, and at the volume.")},
};

constexpr bool standInOrder() {
    for (std::size_t at = 0; at < std::size(sentences); ++at)
        if (sentences[at].kind != static_cast<Kind>(at))
            return false;
    return true;
}
static_assert(standInOrder() &&
              std::size(sentences) == static_cast<std::size_t>(Kind::TooLargeCharge) + 1);

/// QString::arg() counts the places that are there; a sentence here may lack some of the six.
QString filled(const QString& sentence, const QStringList& values) {
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number =
            sentence[at] == u'%' && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (number >= 1 && number <= values.size()) {
            result += values[number - 1];
            ++at;
        } else {
            result += sentence[at];
        }
    }
    return result;
}

/// "“A”", "“A” and “B”", "“A”, “B” and “C”"
QString listed(const QStringList& names, const Language& language) {
    if (names.size() < 2)
        return names.join(QString());
    return language.translate("allocation", "%1 and %2")
        .arg(names.first(names.size() - 1).join(QStringLiteral(", ")), names.back());
}

/// The first of many, and how many more there are.
QString shortened(const QStringList& names, const Language& language) {
    constexpr qsizetype most = 4;
    if (names.size() <= most)
        return listed(names, language);
    const int more = static_cast<int>(names.size() - most) + 1;
    return language.translate("allocation", "%1 and %n more", nullptr, more)
        .arg(names.first(most - 1).join(QStringLiteral(", ")));
}

/// Of what several services lack; empty where each lacks its own.
QString sharedSentence(const AllocationProblem& problem, const Language& language) {
    if (problem.kind == Kind::MissingVolume)
        return language.translate("allocation",
                                  "The volume of “%4” in the key “%3” is missing in %6, so that "
                                  "%5 are not known; enter it, or 0 where there is none.");
    if (problem.kind == Kind::MissingWeight)
        return language.translate("allocation",
                                  "The weight of “%4” in the key “%3” is missing in %6, so that "
                                  "%5 are not known; enter it, or 0 where there is none.");
    return {};
}

} // namespace

bool isSharedByServices(const AllocationProblem& problem) {
    return problem.kind == Kind::MissingVolume || problem.kind == Kind::MissingWeight;
}

QString describe(const AllocationProblem& problem, const Contents& contents,
                 const Language& language) {
    const auto name = [&](const auto& id) {
        const auto* entity = contents.find(id);
        return entity ? entity->name : QString();
    };
    QStringList others;
    if (problem.kind == Kind::Loop) // it is one of them
        others << u'“' + name(problem.service) + u'”';
    for (const Id<Service> other : problem.others)
        others << u'“' + name(other) + u'”';
    QString part = problem.price.isNull() ? name(problem.part) : name(problem.price);
    if (problem.kind == Kind::NoParticipants && part.isEmpty())
        part = name(problem.service);
    const bool isShared = isSharedByServices(problem) && !problem.others.empty();
    return filled(isShared
                      ? sharedSentence(problem, language)
                      : language.translate("allocation",
                                           sentences[static_cast<std::size_t>(problem.kind)].text),
                  {name(problem.service), part, name(problem.allocationKey), name(problem.unit),
                   isShared ? shortened(others, language) : listed(others, language),
                   QString::number(problem.year)});
}

QString groupOf(AllocationProblem::Kind kind, const Language& language) {
    using Kind = AllocationProblem::Kind;
    switch (kind) {
    case Kind::UnknownCost:
    case Kind::NoParts:
    case Kind::UnknownSize:
    case Kind::AmountsExceedCost:
    case Kind::PartsLeaveRest:
    case Kind::TooLarge:
        return language.translate("allocation", "Costs and parts");
    case Kind::NoKey:
    case Kind::NoParticipants:
    case Kind::NoComponents:
        return language.translate("allocation", "Keys and participants");
    case Kind::MissingVolume:
    case Kind::MissingWeight:
    case Kind::ZeroVolume:
    case Kind::ZeroWeight:
    case Kind::MissingStepVolume:
        return language.translate("allocation", "Volumes and weights");
    case Kind::NoPrices:
    case Kind::UnknownPrice:
    case Kind::PriceWithoutKey:
    case Kind::TooLargeCharge:
        return language.translate("allocation", "Unit prices");
    case Kind::LeaseWithoutStart:
        return language.translate("allocation", "Leasing agreements");
    case Kind::UnknownUse:
    case Kind::UsesExceed:
    case Kind::CutUse:
    case Kind::AllCut:
    case Kind::Loop:
        return language.translate("allocation", "Services that use each other");
    }
    Q_UNREACHABLE();
}

} // namespace nytto
