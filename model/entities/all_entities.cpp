// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/bills/price.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"

#include <QHash>

namespace nytto {

namespace {

/// Numbers the kinds, and tells every reference by its type which kind it leads to.
std::vector<EntityInfo> joined(std::vector<EntityInfo> infos) {
    QHash<QByteArray, const char*> keys;
    for (std::size_t at = 0; at < infos.size(); ++at) {
        infos[at].index = at;
        keys.insert(infos[at].idType->name(), infos[at].key);
    }
    for (EntityInfo& info : infos)
        for (FieldInfo& field : info.fields)
            if (field.targetId)
                field.target = keys.value(field.targetId->name());
    return infos;
}

} // namespace

const std::vector<EntityInfo>& entityInfos() {
    static const std::vector<EntityInfo> infos = joined({
        Settings::declare(),
        InternalRate::declare(),
        Supplier::declare(),
        Service::declare(),
        ChangeCause::declare(),
        ServiceCause::declare(),
        MovedDevelopment::declare(),
        CategoryProposal::declare(),
        KeyProposal::declare(),
        Unit::declare(),
        UnitSize::declare(),
        AllocationKey::declare(),
        KeyVolume::declare(),
        KeyWeight::declare(),
        KeyComponent::declare(),
        ServicePart::declare(),
        PartKey::declare(),
        Participation::declare(),
        Breakpoint::declare(),
        ServiceUse::declare(),
        PriceItem::declare(),
        LeaseAgreement::declare(),
        WhatIf::declare(),
        WhatIfItem::declare(),
        Portfolio::declare(),
        Initiative::declare(),
        Investment::declare(),
        InvestmentComponent::declare(),
        EstimateRow::declare(),
        Appropriation::declare(),
        Matter::declare(),
        PriorityGround::declare(),
        Scenario::declare(),
        ScenarioMember::declare(),
        Source::declare(),
        PublishedFigure::declare(),
        AcceptedDifference::declare(),
        AnnualAnalysis::declare(),
        ReportText::declare(),
        Note::declare(),
    });
    return infos;
}

const EntityInfo* entityInfo(const QString& key) {
    static const auto byKey = [] {
        QHash<QString, const EntityInfo*> known;
        for (const EntityInfo& info : entityInfos())
            known.insert(info.keyString(), &info);
        return known;
    }();
    return byKey.value(key, nullptr);
}

const EntityInfo& knownEntityInfo(const char* key) {
    const EntityInfo* info = entityInfo(QString::fromLatin1(key));
    Q_ASSERT_X(info, key, "the kind is not in the list of all kinds");
    return *info;
}

} // namespace nytto
