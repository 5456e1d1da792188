// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/volume_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct VolumeColumns {
    Q_DECLARE_TR_FUNCTIONS(VolumeColumns)
};

/// As many units are named as missing.
constexpr qsizetype namesShown = 6;

using Volumes = std::unordered_map<Id<Unit>, const KeyVolume*>;

Volumes volumesOf(const Contents& contents, Id<AllocationKey> key, int year) {
    Volumes held;
    for (const KeyVolume& volume : contents.all<KeyVolume>())
        if (volume.allocationKey == key && volume.year == year)
            held.emplace(volume.unit, &volume);
    return held;
}

std::shared_ptr<const Beside> volumesBeside(const DocumentState& state, Id<AllocationKey> key,
                                            int year) {
    return besideOf<KeyVolume, Unit>(QStringLiteral("volume.%1").arg(year),
                                     volumesOf(state.contents, key, year),
                                     [key, year](Id<Unit> unit) {
                                         KeyVolume volume;
                                         volume.allocationKey = key;
                                         volume.unit = unit;
                                         volume.year = year;
                                         return volume;
                                     });
}

/// Says so where a unit that bears costs in the year has no value.
void nameMissing(GridColumn& column, int year, const std::shared_ptr<const UnitOrder>& order) {
    column.whenMissing = [year, order](const void* row) {
        return order->bears(*static_cast<const Unit*>(row), year) ? VolumeColumns::tr("missing")
                                                                  : QString();
    };
}

QString quantityText(const Quantity& quantity, const DocumentState& state) {
    const ValuePlace place{entityInfoOf<KeyVolume>().field(QStringLiteral("planned"))};
    return ValueTexts{state.contents, state.language, state.unit()}.shown(place, Value(quantity));
}

/// What is known of it; a word where nothing is.
QString sumText(std::optional<Quantity> KeyVolume::*which, const Volumes& volumes,
                const DocumentState& state) {
    std::optional<std::int64_t> sum;
    for (const auto& [unit, volume] : volumes)
        if (const auto& quantity = volume->*which)
            sum = sum.value_or(0) + quantity->thousandths();
    return sum ? quantityText(Quantity::ofThousandths(*sum), state)
               : VolumeColumns::tr("not entered");
}

} // namespace

QString volumeColumnKey(const QString& field, int year) {
    return QStringLiteral("%1.volume.%2").arg(field).arg(year);
}

std::vector<GridColumn> volumeColumns(const DocumentState& state, Id<AllocationKey> key,
                                      const std::shared_ptr<const UnitOrder>& order) {
    std::vector<GridColumn> columns = unitColumns({QStringLiteral("name")}, state, order);
    columns.front().isEditable = false;
    const PlanYears years = state.calculations.years();
    for (int year = years.first - 1; year <= years.last(); ++year) {
        auto ofYear = besideColumns(
            volumesBeside(state, key, year), {QStringLiteral("planned"), QStringLiteral("actual")},
            QStringLiteral("%1\n") + QString::number(year), state.language, state.unit());
        ofYear[0].shortHeading = VolumeColumns::tr("Planned\n%1").arg(year);
        ofYear[1].shortHeading = VolumeColumns::tr("Actual\n%1").arg(year);
        nameMissing(ofYear[0], year, order);
        if (year < years.first) // what has not been yet is not missing
            nameMissing(ofYear[1], year, order);
        std::ranges::move(ofYear, std::back_inserter(columns));
    }
    return columns;
}

std::vector<GridColumn> deliveryColumns(const DocumentState& state, Id<AllocationKey> key, int year,
                                        const std::shared_ptr<const UnitOrder>& order) {
    std::vector<GridColumn> columns = unitColumns({QStringLiteral("name")}, state, order);
    columns.front().isEditable = false;
    std::ranges::move(
        besideColumns(volumesBeside(state, key, year),
                      {QStringLiteral("planned"), QStringLiteral("actual"), QStringLiteral("due"),
                       QStringLiteral("deliverer"), QStringLiteral("deliveredOn"),
                       QStringLiteral("approver"), QStringLiteral("approvedOn"),
                       QStringLiteral("source"), QStringLiteral("note")},
                      QStringLiteral("%1"), state.language, state.unit()),
        std::back_inserter(columns));
    nameMissing(columns[1], year, order);
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
                                    QStringLiteral("%1"), state.language, state.unit()),
                      std::back_inserter(columns));
    nameMissing(columns[1], year, order);
    return columns;
}

QString volumeSummary(const DocumentState& state, Id<AllocationKey> key, int year,
                      const UnitOrder& order) {
    const Volumes volumes = volumesOf(state.contents, key, year);
    QStringList missing;
    for (const Unit* unit : order.units()) {
        const auto found = volumes.find(unit->id);
        if (order.bears(*unit, year) && (found == volumes.end() || !found->second->planned))
            missing << unit->name;
    }
    const QString sums =
        VolumeColumns::tr("%1: planned %2, actual %3.")
            .arg(QString::number(year), sumText(&KeyVolume::planned, volumes, state),
                 sumText(&KeyVolume::actual, volumes, state));
    if (missing.isEmpty())
        return sums;
    const int more = static_cast<int>(std::max<qsizetype>(missing.size() - namesShown, 0));
    QString names = missing.mid(0, namesShown).join(QStringLiteral(", "));
    if (more > 0)
        names = VolumeColumns::tr("%1 and %n more", nullptr, more).arg(names);
    return sums + u' ' + VolumeColumns::tr("Planned volumes are missing: %1.").arg(names);
}

} // namespace nytto
