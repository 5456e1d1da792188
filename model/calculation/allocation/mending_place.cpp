// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/mending_place.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/services/service.h"

namespace nytto {

namespace {

template <class T>
QString kindOf() {
    return refTo(Id<T>()).kind;
}

} // namespace

MendingPlace mendingPlace(const AllocationProblem& problem) {
    using Kind = AllocationProblem::Kind;
    const EntityRef service = refTo(problem.service);
    const EntityRef part = refTo(problem.part);
    const EntityRef key = refTo(problem.allocationKey);
    const auto field = [&](const EntityRef& subject, const char* name) {
        return MendingPlace{subject, QString::fromLatin1(name), problem.year};
    };
    const auto rows = [&](const EntityRef& subject, const QString& kind) {
        return MendingPlace{subject, {}, problem.year, kind};
    };
    switch (problem.kind) {
    case Kind::UnknownCost:
        return field(service, "cost");
    case Kind::TooLarge:
        return !problem.allocationKey.isNull() ? MendingPlace{key}
               : !problem.part.isNull()        ? MendingPlace{part}
                                               : field(service, "cost");
    case Kind::NoParts:
    case Kind::AmountsExceedCost:
    case Kind::PartsLeaveRest:
        return rows(service, kindOf<ServicePart>());
    case Kind::UnknownSize:
        return {part};
    case Kind::NoKey:
        return rows(part, kindOf<PartKey>());
    case Kind::NoParticipants:
        return rows(problem.part.isNull() ? service : part, kindOf<Participation>());
    case Kind::MissingVolume:
    case Kind::ZeroVolume:
    case Kind::MissingStepVolume: {
        if (problem.allocationKey.isNull())
            return rows(part, kindOf<PartKey>());
        MendingPlace place = rows(key, kindOf<KeyVolume>());
        if (!problem.unit.isNull())
            place.row = refTo(problem.unit);
        return place;
    }
    case Kind::MissingWeight:
    case Kind::ZeroWeight: {
        MendingPlace place = rows(key, kindOf<KeyWeight>());
        if (!problem.unit.isNull())
            place.row = refTo(problem.unit);
        return place;
    }
    case Kind::NoComponents:
        return rows(key, kindOf<KeyComponent>());
    case Kind::NoPrices:
        return rows(service, kindOf<PriceItem>());
    case Kind::UnknownPrice:
        return field(refTo(problem.price), "plannedCost");
    case Kind::TooLargeCharge:
        return field(refTo(problem.price), "price");
    case Kind::PriceWithoutKey:
        return field(refTo(problem.price), "key");
    case Kind::LeaseWithoutStart:
        return rows(service, kindOf<LeaseAgreement>());
    case Kind::UnknownUse:
    case Kind::UsesExceed:
    case Kind::Loop:
        return rows(service, kindOf<ServiceUse>());
    case Kind::CutUse:
    case Kind::AllCut:
        return field(service, "stepOrder");
    }
    Q_UNREACHABLE();
}

MendingPlace mendingPlace(const NotAllocated& impact) {
    return {impact.source, QStringLiteral("services")};
}

} // namespace nytto
