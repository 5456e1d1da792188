// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/part_columns.h"

#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct PartColumns {
    Q_DECLARE_TR_FUNCTIONS(PartColumns)
};

/// Yes or no: what is asked is whether there is an entity at all.
const FieldInfo& presence() {
    static const FieldInfo field = [] {
        FieldInfo info = *entityInfoOf<Service>().field(QStringLiteral("derived"));
        info.key = "takesPart";
        info.label = QT_TRANSLATE_NOOP("fields", "Takes part");
        info.help = "";
        return info;
    }();
    return field;
}

GridColumn takesPartColumn(const std::shared_ptr<const Beside>& beside, int year) {
    GridColumn column;
    column.key = QStringLiteral("takesPart");
    column.heading = PartColumns::tr("Takes part %1").arg(year);
    column.shortHeading = column.heading;
    column.place = {&presence()};
    column.beside = beside;
    column.isPresence = true;
    return column;
}

} // namespace

std::vector<GridColumn> partColumns(const DocumentState& state) {
    const EntityInfo& info = entityInfoOf<ServicePart>();
    std::vector<GridColumn> columns =
        fieldColumns(info,
                     {QStringLiteral("name"), QStringLiteral("sizing"), QStringLiteral("share"),
                      QStringLiteral("scope"), QStringLiteral("state"), QStringLiteral("fromYear"),
                      QStringLiteral("toYear")},
                     state.language, state.unit());
    const PlanYears years = state.calculations.years();
    std::ranges::move(seriesColumns(info, QStringLiteral("amount"), years.first - 1,
                                    years.count + 1, 0, state.language, state.unit()),
                      std::back_inserter(columns));
    std::ranges::move(fieldColumns(info, {QStringLiteral("note")}, state.language, state.unit()),
                      std::back_inserter(columns));
    return columns;
}

std::vector<GridColumn> participantColumns(const DocumentState& state, Id<Service> service,
                                           Id<ServicePart> part, int year,
                                           const std::shared_ptr<const UnitOrder>& order) {
    std::unordered_map<Id<Unit>, const Participation*> held;
    std::unordered_map<Id<Unit>, int> lastYear; // of those that ended before
    for (const Participation& each : state.contents.all<Participation>()) {
        if (each.service != service || each.part != part)
            continue;
        if (each.validity().contains(year))
            held.emplace(each.unit, &each);
        else if (each.toYear && *each.toYear < year)
            lastYear[each.unit] = std::max(lastYear[each.unit], *each.toYear);
    }
    const auto beside = besideOf<Participation, Unit>(
        QStringLiteral("participation"), std::move(held),
        [service, part, lastYear, year](Id<Unit> unit) {
            Participation begun;
            begun.service = service;
            begun.part = part;
            begun.unit = unit;
            if (lastYear.contains(unit))
                begun.fromYear = year;
            return begun;
        },
        true);
    std::vector<GridColumn> columns = unitColumns({QStringLiteral("name")}, state, order);
    columns.front().isEditable = false;
    columns.push_back(takesPartColumn(beside, year));
    std::ranges::move(besideColumns(beside,
                                    {QStringLiteral("fromYear"), QStringLiteral("toYear"),
                                     QStringLiteral("note")},
                                    {}, state.language, state.unit()),
                      std::back_inserter(columns));
    return columns;
}

bool takesInAll(const Service& service, int year) {
    return isMandatory(service.categoryIn(year));
}

} // namespace nytto
