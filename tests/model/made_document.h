// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

namespace nytto::test {

/// A document put together by hand for a test: each function adds an entity and gives back its id.
/// Amounts are in tkr.
class MadeDocument {
public:
    explicit MadeDocument(int firstYear = 2025, int horizon = 3) {
        Settings settings = filled<Settings>();
        settings.municipality = QStringLiteral("Provköping");
        settings.firstYear = firstYear;
        settings.horizon = horizon;
        contents.insert(settings);
    }

    /// An entity with an id of its own, at the end of its table.
    template <class T>
    T filled() {
        T entity;
        entity.id = Id<T>::create();
        entity.position = ++m_position;
        return entity;
    }
    template <class T>
    Id<T> add(const T& entity) {
        contents.insert(entity);
        return entity.id;
    }
    void change(auto what) {
        Settings settings = contents.settings();
        what(settings);
        contents.replace(settings);
    }

    Id<Service> service(const QString& name, std::initializer_list<YearSeries::Cell> cost,
                        ServiceCategory category = ServiceCategory::Base) {
        Service row = filled<Service>();
        row.name = name;
        row.category = category;
        row.cost = YearSeries(cost);
        return add(row);
    }
    /// With plan costs and impacts of the plan's first years.
    Id<Initiative> initiative(const QString& name, std::initializer_list<Figure> cost,
                              std::initializer_list<Figure> impact, Stage stage = Stage::Proposal) {
        Initiative row = filled<Initiative>();
        row.name = name;
        row.stage = stage;
        row.cost = series(cost);
        row.impact = series(impact);
        row.netBenefit = Figure::notApplicable();
        return add(row);
    }
    Id<Scenario> scenario(const QString& name, std::initializer_list<Id<Initiative>> members) {
        Scenario row = filled<Scenario>();
        row.name = name;
        row.number = name;
        row.year = contents.settings().firstYear;
        contents.insert(row);
        for (const Id<Initiative> initiative : members)
            member(row.id, initiative);
        return row.id;
    }
    ScenarioMember member(Id<Scenario> scenario, Id<Initiative> initiative, auto... adjustments) {
        ScenarioMember row = filled<ScenarioMember>();
        row.scenario = scenario;
        row.initiative = initiative;
        (adjustments(row), ...);
        contents.insert(row);
        return row;
    }
    YearSeries series(std::initializer_list<Figure> figures) const {
        YearSeries result;
        int year = contents.settings().firstYear;
        for (const Figure& figure : figures)
            result.set(year++, figure);
        return result;
    }

    Contents contents;

private:
    int m_position = 0;
};

inline Figure tkr(int amount) {
    return Money::ofThousands(amount);
}
inline YearSeries::Cell cell(int year, ServiceCost kind, const Figure& figure) {
    return {year, static_cast<int>(kind), figure};
}

/// A figure as a test prints it: "1116626" tkr with the decimals it has, "unknown", "n/a".
inline QString text(const Figure& figure) {
    if (figure.isUnknown())
        return QStringLiteral("unknown");
    if (figure.isNotApplicable())
        return QStringLiteral("n/a");
    return plainDecimal(figure.amount().ore(), 5, 0);
}
inline QString text(const FigureSum& sum) {
    const auto figure = sum.figure();
    return figure ? text(*figure) : figure.error().message;
}
inline QString text(const Result<Figure>& figure) {
    return figure ? text(*figure) : figure.error().message;
}

} // namespace nytto::test
