// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/volume_columns.h"

#include "model/calculation/allocation/key_volumes.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct VolumeColumns {
    Q_DECLARE_TR_FUNCTIONS(VolumeColumns)
};

/// As many units are named as missing.
constexpr int namesShown = 6;

std::shared_ptr<const Beside> volumesBeside(const KeyVolumes& volumes) {
    return besideOf<KeyVolume, Unit>(
        QStringLiteral("volume.%1").arg(volumes.year), volumes.entered,
        [key = volumes.allocationKey, year = volumes.year](Id<Unit> unit) {
            KeyVolume volume;
            volume.allocationKey = key;
            volume.unit = unit;
            volume.year = year;
            return volume;
        });
}

/// Says so where a unit that must have a value has none.
void nameMissing(GridColumn& column, const KeyVolumes& volumes) {
    column.whenMissing = [asked = volumes.asked](const void* row) {
        return std::ranges::find(asked, static_cast<const Unit*>(row)->id) != asked.end()
                   ? VolumeColumns::tr("missing")
                   : QString();
    };
}

/// What is known of it; a word where nothing is.
QString sumText(const std::optional<Quantity>& sum, const DocumentState& state) {
    return sum ? state.language.quantity(*sum) : VolumeColumns::tr("not entered");
}

} // namespace

QString volumeColumnKey(const QString& field, int year) {
    return QStringLiteral("%1.volume.%2").arg(field, QString::number(year));
}

std::vector<GridColumn> volumeColumns(const DocumentState& state, Id<AllocationKey> key,
                                      const std::shared_ptr<const UnitOrder>& order) {
    std::vector<GridColumn> columns = unitColumns({QStringLiteral("name")}, state, order);
    columns.front().isEditable = false;
    const PlanYears years = state.calculations.years();
    for (int year = years.first - 1; year <= years.last(); ++year) {
        const KeyVolumes volumes = volumesOf(state.contents, key, year);
        auto ofYear = besideColumns(volumesBeside(volumes),
                                    {QStringLiteral("planned"), QStringLiteral("actual")},
                                    QString::number(year), state.language, state.unit());
        ofYear[0].shortHeading = VolumeColumns::tr("Planned");
        ofYear[1].shortHeading = VolumeColumns::tr("Actual");
        for (GridColumn& column : ofYear)
            column.group = QString::number(year);
        nameMissing(ofYear[0], volumes);
        if (year < years.first) // what has not been yet is not missing
            nameMissing(ofYear[1], volumes);
        std::ranges::move(ofYear, std::back_inserter(columns));
    }
    return columns;
}

std::vector<GridColumn> deliveryColumns(const DocumentState& state, Id<AllocationKey> key, int year,
                                        const std::shared_ptr<const UnitOrder>& order) {
    std::vector<GridColumn> columns = unitColumns({QStringLiteral("name")}, state, order);
    columns.front().isEditable = false;
    const KeyVolumes volumes = volumesOf(state.contents, key, year);
    std::ranges::move(
        besideColumns(volumesBeside(volumes),
                      {QStringLiteral("planned"), QStringLiteral("actual"), QStringLiteral("due"),
                       QStringLiteral("deliverer"), QStringLiteral("deliveredOn"),
                       QStringLiteral("approver"), QStringLiteral("approvedOn"),
                       QStringLiteral("source"), QStringLiteral("note")},
                      {}, state.language, state.unit()),
        std::back_inserter(columns));
    nameMissing(columns[1], volumes);
    return columns;
}

std::vector<GridColumn> weightColumns(const DocumentState& state, Id<AllocationKey> key, int year,
                                      const std::shared_ptr<const UnitOrder>& order) {
    std::unordered_map<Id<Unit>, const KeyWeight*> held;
    std::unordered_map<Id<Unit>, int> lastYear; // of weights that held before
    for (const KeyWeight& weight : state.contents.all<KeyWeight>()) {
        if (weight.allocationKey != key)
            continue;
        if (weight.validity().contains(year))
            held.emplace(weight.unit, &weight);
        else if (weight.toYear && *weight.toYear < year)
            lastYear[weight.unit] = std::max(lastYear[weight.unit], *weight.toYear);
    }
    const auto beside = besideOf<KeyWeight, Unit>(
        QStringLiteral("weight"), std::move(held),
        [key, lastYear](Id<Unit> unit) {
            KeyWeight weight;
            weight.allocationKey = key;
            weight.unit = unit;
            if (const auto before = lastYear.find(unit); before != lastYear.end())
                weight.fromYear = before->second + 1;
            return weight;
        },
        true);
    std::vector<GridColumn> columns = unitColumns({QStringLiteral("name")}, state, order);
    columns.front().isEditable = false;
    std::ranges::move(besideColumns(beside,
                                    {QStringLiteral("weight"), QStringLiteral("fromYear"),
                                     QStringLiteral("toYear")},
                                    {}, state.language, state.unit()),
                      std::back_inserter(columns));
    nameMissing(columns[1], volumesOf(state.contents, key, year));
    return columns;
}

QString volumeSummary(const DocumentState& state, Id<AllocationKey> key, int year) {
    const KeyVolumes volumes = volumesOf(state.contents, key, year);
    QString summary = VolumeColumns::tr("%1: planned %2, actual %3.")
                          .arg(QString::number(year), sumText(volumes.planned, state),
                               sumText(volumes.actual, state));
    if (volumes.asked.empty())
        return summary + u' ' + VolumeColumns::tr("Nothing is allocated by the key in the year.");
    const auto missing = static_cast<int>(volumes.missingPlanned.size());
    if (missing == 0)
        return summary;
    QStringList names;
    for (const Id<Unit> unit :
         std::span(volumes.missingPlanned).first(std::min(missing, namesShown)))
        names << state.contents.find(unit)->name;
    QString list = names.join(QStringLiteral(", "));
    if (missing > namesShown)
        list = VolumeColumns::tr("%1 and %n more", nullptr, missing - namesShown).arg(list);
    return summary + u' ' + VolumeColumns::tr("Planned volumes are missing: %1.").arg(list);
}

} // namespace nytto
